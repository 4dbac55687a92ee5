import { account as accountNumber, choice, flag, money, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const account = defineRecord({
  type: 'account',
  table: 'Accounts',
  synonyms: ['Chart of accounts', 'COA', 'Ledger accounts', 'Account list', 'General ledger'],
  says: 'An account of the chart: its number, its kind, and the entities that use it.',
  entity: 'many',
  identity: ['number'],
  columns: {
    number: accountNumber({
      title: 'Number',
      synonyms: ['No', 'Account number', 'Code', 'Account', 'Acct'],
      required: true,
      example: '6350',
      refersTo: [],
    }),
    name: text({
      title: 'Name',
      synonyms: ['Account name', 'Title', 'Description'],
      required: true,
      example: 'Slip and dockage',
    }),
    class: choice({
      title: 'Type',
      synonyms: ['Account type', 'Class', 'Kind'],
      required: true,
      values: {
        asset: ['assets'],
        liability: ['liabilities'],
        equity: ['capital', 'net assets'],
        revenue: ['income', 'sales'],
        'cost of sales': ['COGS', 'cost of goods sold', 'direct cost', 'cost of revenue'],
        expense: ['expenses', 'operating expense', 'overhead'],
        'other income': ['non-operating income'],
        'other expense': ['non-operating expense'],
        statistical: ['memo', 'statistic'],
      },
      example: 'expense',
    }),
    subtype: text({
      title: 'Subtype',
      synonyms: ['Sub type', 'Detail type', 'Group', 'Category'],
      example: 'Occupancy',
    }),
    normal: choice({
      title: 'Normal',
      synonyms: ['Normal balance', 'Normal side', 'Side', 'Dr/Cr'],
      required: true,
      values: { debit: ['Dr', 'D'], credit: ['Cr', 'C'] },
      example: 'debit',
    }),
    contra: flag({ title: 'Contra', synonyms: ['Contra account'], example: 'no' }),
    balance: money({ title: 'Balance', synonyms: ['Amount', 'Closing balance'], example: '$0' }),
  },
});
