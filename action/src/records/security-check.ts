import { annotations, severities } from './choices.ts';
import { choice, codes, day, number, percent, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const securityCheck = defineRecord({
  type: 'security-check',
  table: 'Security',
  synonyms: ['Security checks', 'Security audit', 'Security gaps', 'Security review', 'Checks'],
  says: 'A safeguard that was looked at: what was checked, on what, with which result and evidence.',
  entity: 'many',
  identity: ['check', 'appliesTo'],
  columns: {
    check: text({
      title: 'Check',
      synonyms: ['Control', 'Safeguard', 'Item', 'Question'],
      required: true,
      example: 'No keys in git history',
    }),
    appliesTo: text({
      title: 'Applies to',
      synonyms: ['Component', 'System', 'Target', 'Where', 'Scope'],
      required: true,
      example: 'checkout',
    }),
    result: choice({
      title: 'Result',
      synonyms: ['Status', 'Outcome', 'Passed', 'State'],
      required: true,
      values: {
        pass: ['passed', 'ok', 'yes', 'met', 'closed', 'done', '✅', '✓'],
        fail: ['failed', 'no', 'open', 'not met', 'gap', 'missing', 'partial', '❌', '✗'],
      },
      example: 'fail',
      holds: '`pass` or `fail`',
    }),
    severity: choice({
      title: 'Severity',
      synonyms: ['Priority', 'Risk', 'Impact', 'Criticality'],
      values: severities,
      example: 'critical',
    }),
    group: text({ title: 'Group', synonyms: ['Area', 'Category'], example: 'secrets' }),
    evidence: text({
      title: 'Evidence',
      synonyms: ['Proof', 'Seen in', 'Source', 'Finding', 'Details'],
      example: 'settings page seen',
    }),
    checkedOn: day({
      title: 'Checked on',
      synonyms: ['Checked', 'Date', 'As of', 'Last checked', 'Verified on'],
      example: '2026-11-20',
    }),
    owner: person({ title: 'Owner', synonyms: ['Responsible', 'Who'], example: 'Sam' }),
    fix: text({
      title: 'Fix',
      synonyms: ['Remedy', 'Action', 'Mend', 'Recommendation', 'Mitigation'],
      example: 'rotate the keys and purge the history',
    }),
    effort: number({
      title: 'Effort days',
      synonyms: ['Effort', 'Days', 'Days of work'],
      unit: 'days',
      example: '1–2',
    }),
    exposure: percent({
      title: 'Exposure %',
      synonyms: ['Exposure'],
      example: '80%',
      holds: 'how much of the damage is in reach today, in percent',
    }),
    confidence: percent({
      title: 'Confidence %',
      synonyms: ['Confidence'],
      example: '90%',
      holds: 'how sure the finding is, in percent',
    }),
    tasks: codes({
      title: 'Tasks',
      synonyms: ['Task', 'Done by task'],
      example: 'stripe-keys',
      holds: 'ids of the actions in the notes that make it pass, separated by commas',
    }),
    annotation: choice({
      title: 'Annotation',
      synonyms: ['Exception', 'Waiver'],
      values: annotations,
      example: 'accepted risk',
    }),
    annotationExpires: day({
      title: 'Annotation expires',
      synonyms: ['Exception expires', 'Accepted until', 'Waiver expires'],
      example: '2027-02-28',
    }),
  },
});
