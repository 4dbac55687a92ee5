import { choice, day, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const calendar = defineRecord({
  type: 'calendar',
  table: 'Calendar',
  synonyms: ['Blocked nights', 'Owner nights', 'Blocked dates', 'Nights not for sale'],
  says: 'Nights of a unit that are not for sale: kept for the owner, blocked, or taken by maintenance.',
  entity: 'required',
  identity: ['property', 'from'],
  columns: {
    // Not called `unit`: that field states the unit of a row's other cells.
    property: text({
      title: 'Unit',
      synonyms: ['Property', 'Rental', 'House', 'Listing'],
      required: true,
      example: 'Main house',
      refersTo: ['property', 'asset'],
    }),
    from: day({
      title: 'From',
      synonyms: ['Start', 'First night', 'Begins'],
      required: true,
      example: '2026-12-20',
      holds: 'the day of the first night',
    }),
    to: day({
      title: 'To',
      synonyms: ['End', 'Until', 'Ends'],
      required: true,
      example: '2026-12-27',
      holds: 'the day after the last night',
    }),
    kind: choice({
      title: 'Kind',
      synonyms: ['Reason', 'Why'],
      required: true,
      values: { owner: ['owner stay', 'own use'], blocked: ['closed', 'hold'], maintenance: ['repair', 'repairs'] },
      example: 'owner',
    }),
  },
});
