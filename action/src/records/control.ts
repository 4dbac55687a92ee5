import { annotations, severities } from './choices.ts';
import { choice, day, quantity, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const control = defineRecord({
  type: 'control',
  table: 'Controls',
  synonyms: ['Control rules', 'Spending rules', 'Financial controls', 'Guardrails', 'Rules'],
  says: 'A rule that the money must keep, checked against the data.',
  entity: 'many',
  identity: ['rule'],
  columns: {
    rule: text({
      title: 'Rule',
      synonyms: ['Control', 'Name', 'What', 'Description'],
      required: true,
      example: 'Infrastructure stays small',
    }),
    threshold: quantity({
      title: 'Threshold',
      synonyms: ['Limit', 'At most', 'At least', 'Value'],
      example: '≤ $100/month',
    }),
    appliesTo: text({ title: 'Applies to', synonyms: ['Scope', 'Covers', 'On'], example: 'each entity' }),
    severity: choice({
      title: 'Severity',
      synonyms: ['Priority', 'Risk', 'Criticality'],
      required: true,
      values: severities,
      example: 'high',
    }),
    fix: text({ title: 'Fix', synonyms: ['Remedy', 'Action', 'If broken'], example: 'cancel what is idle' }),
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
