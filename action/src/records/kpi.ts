import { choice, day, person, quantity, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const kpi = defineRecord({
  type: 'kpi',
  table: 'KPIs',
  synonyms: ['Key performance indicators', 'Metrics', 'Scorecard', 'Measures', 'Indicators'],
  says: 'A figure that the business means to watch, with its last value; a row without a value is a KPI that is not measured. Of several rows with one key the newest by its day is the KPI, the others are its history.',
  entity: 'many',
  identity: ['key'],
  history: 'asOf',
  columns: {
    key: text({
      title: 'Key',
      synonyms: ['KPI key', 'Short name', 'Code'],
      required: true,
      example: 'repeat-booking-rate',
    }),
    name: text({
      title: 'KPI',
      synonyms: ['Name', 'KPI name', 'Metric', 'Measure', 'Indicator'],
      example: 'Repeat-booking rate',
    }),
    formula: text({
      title: 'Formula',
      synonyms: ['Definition', 'How it is computed', 'Calculation'],
      example: 'repeat bookings ÷ bookings',
    }),
    value: quantity({
      title: 'Value',
      synonyms: ['Current', 'Actual', 'Now', 'Last value', 'Result'],
      required: true,
      example: '24%',
    }),
    asOf: day({
      title: 'As of',
      synonyms: ['Date', 'Measured on', 'Measured', 'On'],
      required: true,
      example: '2026-11-15',
    }),
    unit: text({ title: 'Unit', synonyms: ['Units', 'Measured in'], required: true, example: '%' }),
    target: quantity({ title: 'Target', synonyms: ['Goal', 'Plan'], example: '30%' }),
    start: quantity({ title: 'Start', synonyms: ['Baseline', 'Was', 'From'], example: '18%' }),
    good: choice({
      title: 'Good',
      synonyms: ['Direction', 'Better', 'Good direction'],
      values: { up: ['higher', 'more', '↑'], down: ['lower', 'less', '↓'], band: ['in band', 'range', 'between'] },
      example: 'up',
    }),
    owner: person({ title: 'Owner', synonyms: ['Responsible', 'Who'], required: true, example: 'Dana' }),
    cadence: choice({
      title: 'Cadence',
      synonyms: ['Frequency', 'How often', 'Period', 'Interval'],
      required: true,
      values: {
        daily: ['day', 'every day'],
        weekly: ['week', 'every week'],
        monthly: ['month', 'every month'],
        quarterly: ['quarter', 'every quarter'],
        yearly: ['year', 'annual', 'annually', 'every year'],
      },
      example: 'monthly',
    }),
    source: text({
      title: 'Source',
      synonyms: ['Source table', 'Where from', 'Data source'],
      example: 'booking system',
    }),
  },
});
