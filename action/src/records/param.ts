import { day, quantity, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const param = defineRecord({
  type: 'param',
  table: 'Params',
  synonyms: ['Parameters', 'Settings', 'Assumptions', 'Constants', 'Rules in force'],
  says: 'A fee, threshold, weight or limit, with the days between which it is in force.',
  entity: 'none',
  identity: ['key', 'from'],
  columns: {
    key: text({
      title: 'Key',
      synonyms: ['Name', 'Parameter', 'Setting', 'What', 'Assumption'],
      required: true,
      example: 'min_runway_months',
    }),
    value: quantity({ title: 'Value', synonyms: ['Amount', 'Setting value', 'Figure'], required: true, example: '6' }),
    unit: text({ title: 'Unit', synonyms: ['Units', 'In'], example: 'months' }),
    from: day({
      title: 'From',
      synonyms: ['In force from', 'Valid from', 'Since', 'Start'],
      required: true,
      example: '2026-01-01',
    }),
    to: day({ title: 'To', synonyms: ['Until', 'Valid to', 'End'], example: '2026-12-31' }),
    source: text({ title: 'Source', synonyms: ['Where from', 'Origin', 'Basis in'], example: 'host agreement' }),
  },
});
