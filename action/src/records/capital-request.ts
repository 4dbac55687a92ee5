import { money, number, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const capitalRequest = defineRecord({
  type: 'capital-request',
  table: 'Capital requests',
  synonyms: ['Investment requests', 'Requests for capital', 'Spending requests', 'Investments asked for'],
  says: 'Something that somebody asks to buy: what it costs once, and what it is to bring in a month.',
  entity: 'required',
  identity: ['request'],
  columns: {
    request: text({
      title: 'Request',
      synonyms: ['Investment', 'What', 'Item', 'Name', 'Purchase'],
      required: true,
      example: 'Second container',
    }),
    cost: money({
      title: 'Cost',
      synonyms: ['Price', 'Amount', 'Investment cost', 'Outlay'],
      required: true,
      example: '$3,500',
    }),
    contribution: money({
      title: 'Monthly contribution',
      synonyms: ['Contribution', 'Contribution per month', 'Brings per month', 'Monthly gain', 'Saves per month'],
      required: true,
      period: 'month',
      example: '$240–310',
    }),
    life: number({
      title: 'Life',
      synonyms: ['Life in months', 'Useful life', 'Months of use'],
      unit: 'months',
      example: '36',
      holds: 'the number of months for which it brings that',
    }),
  },
});
