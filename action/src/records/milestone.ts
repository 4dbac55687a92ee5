import { codes, day, number, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const milestone = defineRecord({
  type: 'milestone',
  table: 'Milestones',
  synonyms: ['30/60/90', '30/60/90 milestones', 'Milestones to profitability'],
  says: 'A state to be reached by a day, with the figure that tells whether it is.',
  entity: 'many',
  identity: ['milestone', 'area'],
  columns: {
    milestone: text({
      title: 'Milestone',
      synonyms: ['Name', 'Goal', 'What', 'Title'],
      required: true,
      example: 'Books on one ledger',
    }),
    area: text({ title: 'Area', synonyms: ['Field', 'Report', 'Category', 'Group'], example: 'accounting' }),
    due: day({ title: 'Due', synonyms: ['By', 'Due date', 'Date', 'Target date'], example: '2027-01-31' }),
    horizon: number({ title: 'Horizon days', synonyms: ['Horizon', 'Day', 'Days'], unit: 'days', example: '30' }),
    gate: text({
      title: 'Gate',
      synonyms: ['Gate metric', 'Measured by', 'Metric', 'Done when'],
      required: true,
      example: 'first month reconciled',
    }),
    effort: number({ title: 'Effort hours', synonyms: ['Effort', 'Hours'], unit: 'hours', example: '9–13' }),
    dependsOn: codes({
      title: 'Depends on',
      synonyms: ['Dependencies', 'Needs', 'After'],
      example: 'ledger-open',
      holds: 'ids of other milestones, separated by commas',
      refersTo: ['milestone'],
    }),
    owner: person({ title: 'Owner', synonyms: ['Responsible', 'Who'], example: 'Dana' }),
  },
});
