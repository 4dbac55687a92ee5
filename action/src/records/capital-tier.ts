import { flag, money, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const capitalTier = defineRecord({
  type: 'capital-tier',
  table: 'Capital tiers',
  synonyms: ['Tiers', 'Capital deployment', 'Spending tiers', 'Capital plan'],
  says: 'A class of spending, in the order in which money may go to it.',
  entity: 'many',
  identity: ['tier'],
  columns: {
    tier: text({ title: 'Tier', synonyms: ['Name', 'Class', 'Level'], required: true, example: 'T1' }),
    covers: text({
      title: 'Covers',
      synonyms: ['What', 'For', 'Description', 'Examples', 'Includes'],
      required: true,
      example: 'low-cost automation',
    }),
    amount: money({ title: 'Amount', synonyms: ['Range', 'Budget', 'Cost', 'Size'], example: '$500–2,000' }),
    deploy: flag({ title: 'Deploy', synonyms: ['Allowed', 'Open', 'May be spent'], orName: true, example: 'yes' }),
  },
});
