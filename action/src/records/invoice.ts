import { day, money, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const invoice = defineRecord({
  type: 'invoice',
  table: 'Invoices',
  synonyms: ['Invoice list', 'Receivables', 'Bills sent', 'Billing', 'Invoice log'],
  says: 'An invoice that was sent, and when it was paid.',
  entity: 'required',
  identity: ['number'],
  columns: {
    number: text({
      title: 'Number',
      synonyms: ['Invoice', 'Invoice number', 'No', 'Invoice no'],
      required: true,
      example: 'INV-014',
    }),
    client: text({
      title: 'Client',
      synonyms: ['Customer', 'Bill to', 'Company'],
      required: true,
      example: 'Client A',
      refersTo: ['client'],
    }),
    date: day({
      title: 'Date',
      synonyms: ['Issued', 'Invoice date', 'Sent', 'Issued on', 'Sent on'],
      required: true,
      example: '2026-10-31',
    }),
    due: day({ title: 'Due', synonyms: ['Due date', 'Due on', 'Payable by'], required: true, example: '2026-11-30' }),
    amount: money({
      title: 'Amount',
      synonyms: ['Total', 'Invoice amount', 'Value'],
      required: true,
      example: '$1,500',
    }),
    paidOn: day({ title: 'Paid on', synonyms: ['Paid', 'Payment date', 'Settled'], example: '2026-11-18' }),
  },
});
