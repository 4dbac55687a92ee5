import { day, flag, number, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const timesheet = defineRecord({
  type: 'timesheet',
  table: 'Timesheet',
  synonyms: ['Timesheets', 'Hours', 'Time log', 'Hours worked', 'Time'],
  says: 'Hours worked for a client on a day.',
  entity: 'required',
  identity: ['date', 'client', 'person', 'work'],
  columns: {
    date: day({ title: 'Date', synonyms: ['Day', 'On', 'When', 'Worked on'], required: true, example: '2026-11-12' }),
    client: text({
      title: 'Client',
      synonyms: ['Customer', 'For', 'Company'],
      required: true,
      example: 'Client A',
      refersTo: ['client'],
    }),
    hours: number({
      title: 'Hours',
      synonyms: ['Time', 'Hours worked', 'Duration'],
      unit: 'hours',
      required: true,
      example: '3.5',
    }),
    billable: flag({ title: 'Billable', synonyms: ['Chargeable', 'Bill'], example: 'yes' }),
    approved: flag({ title: 'Approved', synonyms: ['Time approved', 'Signed off'], orName: true, example: 'yes' }),
    person: person({ title: 'Person', synonyms: ['Who', 'Name', 'Worker'], example: 'Sam' }),
    work: text({ title: 'Work', synonyms: ['What', 'Task', 'Description', 'Activity'], example: 'checkout page' }),
  },
});
