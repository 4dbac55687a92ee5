import { money, number, percent, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const campaign = defineRecord({
  type: 'campaign',
  table: 'Campaigns',
  synonyms: ['Marketing campaigns', 'Campaign list', 'Promotions', 'Blasts', 'Opportunities'],
  says: 'A message to an audience, sent or planned, with what it may bring and what it costs.',
  entity: 'required',
  identity: ['name'],
  columns: {
    name: text({
      title: 'Name',
      synonyms: ['Campaign', 'Title', 'What', 'Offer'],
      required: true,
      example: 'Concert blast',
    }),
    channel: text({ title: 'Channel', synonyms: ['Medium', 'Platform', 'Sent by'], required: true, example: 'email' }),
    audience: number({
      title: 'Audience',
      synonyms: ['People', 'List', 'List size', 'Contacts', 'Recipients', 'Reach'],
      unit: 'people',
      required: true,
      example: '3,676',
    }),
    ctr: percent({ title: 'CTR %', synonyms: ['CTR', 'Click rate', 'Click-through rate'], example: '2.5–4%' }),
    conversion: percent({
      title: 'Conversion %',
      synonyms: ['Conversion', 'CVR', 'CVR %', 'Conversion rate'],
      example: '2–5%',
    }),
    orderValue: money({
      title: 'Order value',
      synonyms: ['Average order', 'AOV', 'Value per order', 'Ticket price'],
      example: '$136–272',
    }),
    ceilingValue: money({
      title: 'Charter value',
      synonyms: ['Ceiling value', 'Ceiling per person', 'Largest order', 'Value at most'],
      example: '$10K–50K',
      holds: 'the most that one person could bring: the base of a ceiling, not of a forecast',
    }),
    margin: percent({
      title: 'Margin %',
      synonyms: ['Margin', 'Contribution %', 'Contribution margin'],
      example: '58%',
    }),
    cost: money({ title: 'Cost', synonyms: ['Spend', 'Budget', 'Price'], required: true, example: '$0' }),
  },
});
