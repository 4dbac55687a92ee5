import { choice, day, flag, money, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const obligation = defineRecord({
  type: 'obligation',
  table: 'Obligations',
  synonyms: ['Deadlines', 'Compliance calendar', 'Renewals', 'Filings', 'Duties', 'Compliance'],
  says: 'Something that must be done by a day, by law or by contract.',
  entity: 'required',
  identity: ['what', 'due'],
  columns: {
    what: text({
      title: 'What',
      synonyms: ['Obligation', 'Item', 'Name', 'Title', 'Description'],
      required: true,
      example: 'Hull insurance',
    }),
    kind: choice({
      title: 'Kind',
      synonyms: ['Type', 'Category'],
      required: true,
      values: {
        insurance: ['policy', 'certificate of insurance'],
        licence: ['license', 'permit'],
        registration: ['documentation'],
        'tax filing': ['tax', 'filing', 'tax return'],
        renewal: ['subscription', 'contract'],
        inspection: ['survey', 'audit'],
      },
      example: 'insurance',
    }),
    due: day({
      title: 'Due',
      synonyms: ['Due date', 'Deadline', 'Date', 'Expires', 'Expiry', 'By'],
      required: true,
      example: '2026-12-03',
    }),
    amount: money({ title: 'Amount', synonyms: ['Cost', 'Fee', 'Premium'], example: '$1,850' }),
    done: flag({ title: 'Done', synonyms: ['Filed', 'Paid', 'Completed', 'Status'], example: 'no' }),
    owner: person({ title: 'Owner', synonyms: ['Responsible', 'Who'], example: 'Dana' }),
  },
});
