import { choice, day, flag, money, number, percent, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const contract = defineRecord({
  type: 'contract',
  table: 'Contracts',
  synonyms: ['Agreements', 'Contract list', 'Client contracts', 'Retainers', 'Engagements'],
  says: 'What was agreed with a client, and whether it can be invoiced.',
  entity: 'required',
  identity: ['client', 'kind'],
  columns: {
    client: text({
      title: 'Client',
      synonyms: ['Customer', 'Name', 'Company'],
      required: true,
      example: 'Client A',
      refersTo: ['client'],
    }),
    kind: choice({
      title: 'Kind',
      synonyms: ['Type', 'Terms', 'Billing model'],
      required: true,
      values: {
        retainer: ['monthly', 'subscription', 'recurring'],
        fixed: ['fixed price', 'project', 'milestone'],
        hourly: ['time and materials', 'T&M', 'by the hour'],
      },
      example: 'retainer',
    }),
    value: money({
      title: 'Value',
      synonyms: ['Amount', 'Contract value', 'Price', 'Fee'],
      required: true,
      period: 'any',
      example: '$1,500/month',
    }),
    start: day({
      title: 'Start',
      synonyms: ['From', 'Starts', 'Start date', 'Signed on'],
      required: true,
      example: '2026-02-01',
    }),
    end: day({ title: 'End', synonyms: ['To', 'Ends', 'Until', 'End date', 'Expires'], example: '2027-01-31' }),
    noticeDays: number({ title: 'Notice days', synonyms: ['Notice', 'Notice period'], unit: 'days', example: '60' }),
    signed: flag({ title: 'Signed', synonyms: ['Signed contract', 'In writing'], orName: true, example: 'yes' }),
    rate: money({ title: 'Rate', synonyms: ['Hourly rate', 'Rate per hour'], example: '$95' }),
    progress: percent({
      title: 'Progress %',
      synonyms: ['Progress', 'Complete', 'Earned', 'Delivered'],
      example: '60%',
    }),
    hoursLeft: number({
      title: 'Hours left',
      synonyms: ['Estimate to complete', 'Hours to complete', 'Remaining hours'],
      unit: 'hours',
      example: '50–70',
    }),
    billingContact: flag({
      title: 'Billing contact',
      synonyms: ['Invoice contact', 'Bill to'],
      orName: true,
      example: 'yes',
    }),
    purchaseOrder: flag({ title: 'Purchase order', synonyms: ['PO', 'PO number'], orName: true, example: 'N/A' }),
    acceptance: flag({
      title: 'Acceptance',
      synonyms: ['Accepted', 'Acceptance evidence', 'Sign-off'],
      orName: true,
      example: 'yes',
    }),
    taxForm: flag({ title: 'Tax form', synonyms: ['Tax ID', 'W-9', 'Tax form or ID'], orName: true, example: 'yes' }),
    bankDetails: flag({
      title: 'Bank details',
      synonyms: ['Payment details', 'Entity and bank details'],
      orName: true,
      example: 'yes',
    }),
  },
});
