import { flag, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const capability = defineRecord({
  type: 'capability',
  table: 'Capabilities',
  synonyms: ['Capability parity', 'Parity', 'Features', 'Feature parity', 'Feature list'],
  says: 'What a tool can do, with the evidence of it in the back end and in the front end.',
  entity: 'required',
  identity: ['capability', 'component'],
  columns: {
    capability: text({
      title: 'Capability',
      synonyms: ['Feature', 'Function', 'What', 'Name'],
      required: true,
      example: 'Cancel a booking',
    }),
    component: text({
      title: 'Component',
      synonyms: ['Tool', 'System', 'App', 'Product'],
      required: true,
      example: 'Booking site',
      refersTo: ['component'],
    }),
    backEnd: flag({
      title: 'Back end',
      synonyms: ['Backend', 'Server', 'API', 'Back-end evidence', 'Lambda'],
      required: true,
      orName: true,
      example: 'api/cancel.py#cancel_booking',
      holds: '`yes`, `no`, or the evidence as `path#symbol` (a name counts as yes)',
    }),
    frontEnd: flag({
      title: 'Front end',
      synonyms: ['Frontend', 'UI', 'Page', 'Front-end evidence', 'Screen'],
      required: true,
      orName: true,
      example: 'page.html#cancel-dialog',
      holds: '`yes`, `no`, or the evidence as `path#symbol` (a name counts as yes)',
    }),
  },
});
