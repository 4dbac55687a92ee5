import { choice, day, money, number, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const maintenance = defineRecord({
  type: 'maintenance',
  table: 'Maintenance',
  synonyms: ['Maintenance backlog', 'Repairs', 'Maintenance jobs', 'Work orders', 'Jobs', 'Repair list'],
  says: 'A job to keep an asset or a property in order, open or closed.',
  entity: 'required',
  identity: ['asset', 'title'],
  columns: {
    asset: text({
      title: 'Asset',
      synonyms: ['Unit', 'Property', 'Where', 'Equipment', 'Location', 'Vessel'],
      required: true,
      example: 'Main house',
      refersTo: ['asset', 'property'],
    }),
    title: text({
      title: 'Title',
      synonyms: ['Job', 'Item', 'What', 'Task', 'Issue', 'Description', 'Work'],
      required: true,
      example: 'Water heater leaks',
    }),
    priority: choice({
      title: 'Priority',
      synonyms: ['Prio', 'Severity', 'Urgency'],
      required: true,
      values: {
        P1: ['1', 'critical', 'urgent', 'safety', 'emergency'],
        P2: ['2', 'high'],
        P3: ['3', 'medium', 'normal'],
        P4: ['4', 'low', 'cosmetic'],
      },
      example: 'P2',
    }),
    opened: day({
      title: 'Opened',
      synonyms: ['Opened on', 'Reported', 'Date', 'Since', 'Reported on', 'Found'],
      required: true,
      example: '2026-10-12',
    }),
    closed: day({
      title: 'Closed',
      synonyms: ['Closed on', 'Done', 'Fixed', 'Completed', 'Done on', 'Finished'],
      example: '2026-11-02',
    }),
    hours: number({
      title: 'Hours',
      synonyms: ['Effort', 'Labour hours', 'Labor hours', 'Estimated hours'],
      unit: 'hours',
      example: '4–6',
    }),
    cost: money({
      title: 'Cost',
      synonyms: ['Estimate', 'Price', 'Amount', 'Estimated cost', 'Quote'],
      example: '$450–600',
    }),
    blocksNights: number({
      title: 'Blocks nights',
      synonyms: ['Nights blocked', 'Blocked nights', 'Nights lost'],
      unit: 'nights',
      example: '2',
    }),
    owner: person({ title: 'Owner', synonyms: ['Responsible', 'Who', 'Assigned', 'Assigned to'], example: 'Dana' }),
  },
});
