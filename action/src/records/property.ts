import { money, number, percent, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const property = defineRecord({
  type: 'property',
  table: 'Properties',
  synonyms: ['Units', 'Rental units', 'Listings', 'Rooms', 'Property list'],
  says: 'A unit that is let by the night.',
  entity: 'required',
  identity: ['property'],
  columns: {
    // Named `property`, not `unit`: a field `unit` would state the unit of the row's numbers.
    property: text({
      title: 'Unit',
      synonyms: ['Property', 'Name', 'Listing', 'Room', 'House'],
      required: true,
      example: 'Main house',
    }),
    bedrooms: number({ title: 'Bedrooms', synonyms: ['Beds'], unit: 'bedrooms', example: '3' }),
    replacementValue: money({
      title: 'Replacement value',
      synonyms: ['Replacement cost', 'Insured value', 'Value'],
      example: '$310,000',
    }),
    nightsAvailable: number({
      title: 'Nights available',
      synonyms: ['Available nights', 'Sellable nights', 'Nights per month'],
      unit: 'nights/month',
      example: '30',
    }),
    nightsBooked: number({
      title: 'Nights booked',
      synonyms: ['Booked nights', 'Nights sold', 'Occupied nights'],
      unit: 'nights/month',
      example: '17',
    }),
    occupancy: percent({ title: 'Occupancy %', synonyms: ['Occupancy', 'Occupancy rate'], example: '57%' }),
  },
});
