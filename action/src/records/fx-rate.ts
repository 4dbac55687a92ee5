import { day, number, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const fxRate = defineRecord({
  type: 'fx-rate',
  table: 'FX',
  synonyms: ['Exchange rates', 'Currency rates', 'FX rates'],
  says: 'What one unit of a currency was worth in another on a day.',
  entity: 'none',
  identity: ['pair', 'date'],
  columns: {
    pair: text({
      title: 'Pair',
      synonyms: ['Currency pair', 'Currencies', 'From to'],
      required: true,
      example: 'EUR/USD',
    }),
    rate: number({
      title: 'Rate',
      synonyms: ['Exchange rate', 'Price', 'Value'],
      unit: '',
      required: true,
      example: '1.0845',
      holds: 'how much of the second currency one of the first buys',
    }),
    date: day({ title: 'Date', synonyms: ['As of', 'On', 'Day'], required: true, example: '2026-11-14' }),
  },
});
