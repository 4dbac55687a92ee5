import { choice, codes, day, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const decisionRecord = defineRecord({
  type: 'decision-record',
  table: 'Decisions',
  synonyms: ['Decision log', 'Decision records', 'Decision register', 'Decisions made', 'ADRs'],
  says: 'A decision, proposed or made, with the day of it and when it is to be looked at again.',
  entity: 'many',
  identity: ['title'],
  columns: {
    title: text({
      title: 'Title',
      synonyms: ['Decision', 'What', 'Subject', 'Topic', 'Summary'],
      required: true,
      example: 'List on the boat market first',
    }),
    status: choice({
      title: 'Status',
      synonyms: ['State'],
      required: true,
      values: {
        proposed: ['open', 'draft', 'to decide', 'undecided', 'in discussion'],
        accepted: ['decided', 'approved', 'agreed', 'made', 'in force', 'done'],
        rejected: ['declined', 'refused', 'dropped', 'withdrawn'],
        superseded: ['replaced', 'deprecated', 'obsolete'],
      },
      example: 'proposed',
    }),
    date: day({
      title: 'Date',
      synonyms: ['On', 'Day', 'Proposed on', 'Decided on', 'Since'],
      required: true,
      example: '2026-10-02',
    }),
    owner: person({ title: 'Owner', synonyms: ['Decider', 'Responsible', 'Who', 'Decided by'], example: 'Dana' }),
    reviewBy: day({
      title: 'Review by',
      synonyms: ['Review', 'Review on', 'Review date', 'Revisit', 'Revisit by'],
      example: '2027-04-01',
    }),
    supersedes: codes({
      title: 'Supersedes',
      synonyms: ['Replaces', 'Overrides'],
      example: 'D-003',
      holds: 'ids of decisions, separated by commas',
      refersTo: ['decision-record'],
    }),
  },
});
