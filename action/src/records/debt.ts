import { choice, day, money, percent, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const debt = defineRecord({
  type: 'debt',
  table: 'Debt',
  synonyms: ['Debts', 'Loans', 'Liabilities', 'Borrowing', 'Credit'],
  says: 'Money owed to a lender, and how it is paid back.',
  entity: 'required',
  identity: ['lender'],
  columns: {
    lender: text({
      title: 'Lender',
      synonyms: ['Creditor', 'Bank', 'Loan', 'Owed to', 'Name'],
      required: true,
      example: 'Harbor Credit Union',
    }),
    balance: money({
      title: 'Balance',
      synonyms: ['Outstanding', 'Owed', 'Principal', 'Amount owed'],
      required: true,
      example: '$18,400',
    }),
    payment: money({
      title: 'Payment',
      synonyms: ['Instalment', 'Installment', 'Repayment', 'Monthly payment'],
      required: true,
      period: 'any',
      example: '$420',
    }),
    frequency: choice({
      title: 'Frequency',
      synonyms: ['How often', 'Cadence', 'Period'],
      required: true,
      values: {
        weekly: ['week', 'every week'],
        'every two weeks': ['biweekly', 'fortnightly'],
        monthly: ['month', 'every month'],
        quarterly: ['quarter', 'every quarter'],
        yearly: ['year', 'annual', 'annually'],
      },
      example: 'monthly',
    }),
    rate: percent({ title: 'Rate', synonyms: ['Interest', 'Interest rate', 'APR'], example: '7.5%' }),
    maturity: day({
      title: 'Maturity',
      synonyms: ['Matures', 'Ends', 'Paid off by', 'Final payment'],
      example: '2030-04-01',
    }),
  },
});
