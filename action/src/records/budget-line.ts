import { choice, money, month, number, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const budgetLine = defineRecord({
  type: 'budget-line',
  table: 'Budget and actual',
  synonyms: ['Budget against actual', 'Plan and actual', 'Budget lines', 'Budget variance', 'Price and volume'],
  says: 'What was planned of one product or cost in a month, and what came of it: price and volume of each.',
  entity: 'required',
  identity: ['line', 'month'],
  columns: {
    month: month({ title: 'Month', synonyms: ['Date or month', 'Date', 'When'], required: true, example: '2026-10' }),
    line: text({
      title: 'Line',
      synonyms: ['Product', 'Item', 'Stream', 'Cost', 'What', 'Name'],
      required: true,
      example: 'Private charter',
    }),
    kind: choice({
      title: 'Kind',
      synonyms: ['Type', 'Sale or cost'],
      required: true,
      values: { sale: ['sales', 'revenue', 'income'], cost: ['costs', 'expense', 'spend'] },
      example: 'sale',
    }),
    budgetPrice: money({
      title: 'Budget price',
      synonyms: ['Planned price', 'Budget rate', 'Planned rate', 'Budgeted price'],
      required: true,
      example: '$600',
    }),
    budgetVolume: number({
      title: 'Budget volume',
      synonyms: ['Planned volume', 'Budget units', 'Planned units', 'Budget usage', 'Budgeted volume'],
      required: true,
      unit: 'units',
      example: '14',
    }),
    actualPrice: money({
      title: 'Actual price',
      synonyms: ['Price', 'Actual rate', 'Rate', 'Average price'],
      required: true,
      example: '$650',
      holds: 'an amount of money; blank until the month is over',
    }),
    actualVolume: number({
      title: 'Actual volume',
      synonyms: ['Volume', 'Actual units', 'Units', 'Actual usage', 'Units sold'],
      required: true,
      unit: 'units',
      example: '11',
      holds: 'a number of units; blank until the month is over',
    }),
  },
});
