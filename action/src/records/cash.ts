import { choice, day, money, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const cash = defineRecord({
  type: 'cash',
  table: 'Cash',
  synonyms: ['Cash balances', 'Cash position', 'Bank', 'Bank accounts', 'Balances', 'Bank balances'],
  says: 'What one bank or clearing account held on a day, and whether the money is free to spend.',
  entity: 'required',
  identity: ['account'],
  columns: {
    account: text({
      title: 'Account',
      synonyms: ['Bank account', 'Name', 'Account name', 'Wallet'],
      required: true,
      example: 'operating account',
    }),
    balance: money({
      title: 'Balance',
      synonyms: ['Amount', 'Cash', 'Bank balance', 'Closing balance'],
      required: true,
      example: '$41,300',
    }),
    asOf: day({
      title: 'As of',
      synonyms: ['Date', 'Balance date', 'On', 'Updated'],
      required: true,
      example: '2026-11-20',
    }),
    restricted: choice({
      title: 'Restricted',
      synonyms: ['Restriction', 'Held for', 'Reserved for'],
      values: {
        none: ['no', 'free', 'unrestricted'],
        deposits: ['deposit', 'customer deposits', 'trust'],
        tax: ['taxes', 'sales tax'],
        security: ['security deposits', 'collateral', 'pledged'],
      },
      example: 'none',
    }),
    bank: text({ title: 'Bank', synonyms: ['Institution', 'Held at'], example: 'First Harbor Bank' }),
    reconciledThrough: day({
      title: 'Reconciled through',
      synonyms: ['Reconciled', 'Reconciled to', 'Last reconciled'],
      example: '2026-10-31',
    }),
  },
});
