import { money, number, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const rate = defineRecord({
  type: 'rate',
  table: 'Rates',
  synonyms: ['Rate card', 'Prices', 'Price list', 'Nightly rates', 'Room rates'],
  says: 'What a unit or product should bring in a season, and its price on each channel.',
  entity: 'required',
  identity: ['product', 'season'],
  columns: {
    product: text({
      title: 'Unit or product',
      synonyms: ['Unit', 'Product', 'Property', 'Listing', 'Name', 'Room'],
      required: true,
      example: 'Main house',
    }),
    season: text({ title: 'Season', synonyms: ['Period', 'When', 'Months'], required: true, example: 'summer' }),
    targetNet: money({
      title: 'Target net',
      synonyms: ['Net', 'Net target', 'Net rate', 'Owner net'],
      required: true,
      example: '$200',
    }),
    directPrice: money({ title: 'Direct price', synonyms: ['Direct', 'Direct rate', 'Own site'], example: '$209' }),
    airbnbPrice: money({ title: 'Airbnb price', synonyms: ['Airbnb', 'Airbnb rate'], example: '$245' }),
    vrboPrice: money({ title: 'Vrbo price', synonyms: ['Vrbo', 'Vrbo rate'], example: '$222' }),
    floor: money({
      title: 'Least price',
      synonyms: ['Floor', 'Floor price', 'Minimum price', 'Lowest price'],
      example: '$140',
      holds:
        'the price of a night or trip below which it is not sold: its variable cost ÷ (1 − commission) and the least that it must leave',
    }),
    cleaningFee: money({ title: 'Cleaning fee', synonyms: ['Cleaning', 'Turnover fee'], example: '$120' }),
    nights: number({
      title: 'Nights',
      synonyms: ['Stay', 'Length of stay', 'Minimum nights'],
      unit: 'nights',
      example: '3',
    }),
  },
});
