import { choice, day, flag, month, number, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const system = defineRecord({
  type: 'system',
  table: 'Systems',
  synonyms: ['Financial systems', 'Accounting systems', 'Systems audit', 'Systems path', 'Finance systems'],
  says: 'A system that holds financial facts, in use or planned, and whether it can be trusted.',
  entity: 'many',
  identity: ['system'],
  columns: {
    system: text({
      title: 'System',
      synonyms: ['Name', 'Tool', 'Software', 'Product'],
      required: true,
      example: 'QuickBooks Online',
    }),
    role: text({
      title: 'Role',
      synonyms: ['Purpose', 'Use', 'Used for', 'Function'],
      required: true,
      example: 'general ledger',
    }),
    status: choice({
      title: 'Status',
      synonyms: ['State', 'In use'],
      values: {
        'in use': ['active', 'live', 'yes'],
        planned: ['next', 'later', 'proposed', 'to do', 'todo'],
        'not used': ['none', 'no', 'not in use', 'absent', 'missing'],
      },
      example: 'planned',
    }),
    step: number({ title: 'Step', synonyms: ['Order', 'Phase', 'Sequence'], unit: 'step', example: '1' }),
    sourceOfTruth: flag({
      title: 'Source of truth',
      synonyms: ['Truth', 'Authoritative', 'Master'],
      orName: true,
      example: 'yes',
    }),
    reconciled: day({
      title: 'Reconciled',
      synonyms: ['Reconciled on', 'Reconciled through', 'Last reconciled'],
      example: '2026-10-31',
    }),
    accessList: flag({
      title: 'Access list',
      synonyms: ['Access', 'Access reviewed', 'Users listed'],
      orName: true,
      example: 'no',
    }),
    mfa: flag({ title: 'MFA', synonyms: ['2FA', 'Two factor', 'Multi factor'], example: 'yes' }),
    export: flag({ title: 'Export', synonyms: ['Exportable', 'Export tested'], orName: true, example: 'yes' }),
    feedsLedger: flag({
      title: 'Feeds ledger',
      synonyms: ['Feeds the ledger', 'Automatic feed', 'Ledger feed', 'Automated'],
      orName: true,
      example: 'no',
    }),
    closedThrough: month({
      title: 'Closed through',
      synonyms: ['Books closed through', 'Last month closed', 'Closed month'],
      example: '2026-10',
      holds: 'the last month whose books are closed in it, such as `2026-10`',
    }),
    closedOn: day({
      title: 'Closed on',
      synonyms: ['Books closed on', 'Date of close', 'Close date'],
      example: '2026-11-08',
      holds: 'the day on which that month was closed',
    }),
    owner: person({ title: 'Owner', synonyms: ['Responsible', 'Who'], example: 'Dana' }),
    backup: flag({ title: 'Backup', synonyms: ['Backed up'], orName: true, example: 'no' }),
  },
});
