import { text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const revenuePolicy = defineRecord({
  type: 'revenue-policy',
  table: 'Revenue recognition',
  synonyms: ['Recognition', 'Stream policy', 'Revenue policy', 'Revenue policies', 'Recognition policy'],
  says: 'When the revenue of a stream is earned, on a cash and on an accrual basis, and in which role we sell.',
  entity: 'many',
  identity: ['stream'],
  columns: {
    stream: text({
      title: 'Stream',
      synonyms: ['Revenue stream', 'Source', 'Name', 'What'],
      required: true,
      example: 'charter bookings',
    }),
    obligation: text({
      title: 'Obligation',
      synonyms: ['Promise', 'What is owed', 'Performance obligation'],
      example: 'the trip',
    }),
    accrual: text({
      title: 'Accrual',
      synonyms: ['Accrual basis', 'Earned', 'Recognised', 'Recognized', 'Timing'],
      required: true,
      example: 'on the day of the trip',
    }),
    cashBasis: text({
      title: 'Cash',
      synonyms: ['Cash basis', 'Today', 'Now', 'Booked today'],
      example: 'when the deposit arrives',
    }),
    role: text({ title: 'Principal or agent', synonyms: ['Role', 'Principal', 'Agent'], example: 'principal' }),
    gap: text({
      title: 'Gap',
      synonyms: ['Typical gap', 'Difference', 'Problem'],
      example: 'deposits counted as revenue',
    }),
  },
});
