import { choice, day, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const client = defineRecord({
  type: 'client',
  table: 'Clients',
  synonyms: ['Client list', 'Customers', 'Accounts served', 'Client portfolio', 'Client accounts'],
  says: 'Someone the agency works for; contracts, hours and invoices name it.',
  entity: 'required',
  identity: ['client'],
  columns: {
    client: text({ title: 'Client', synonyms: ['Name', 'Customer', 'Company'], required: true, example: 'Client A' }),
    since: day({ title: 'Since', synonyms: ['Start', 'From', 'Client since'], example: '2025-03-01' }),
    status: choice({
      title: 'Status',
      synonyms: ['State', 'Stage'],
      values: {
        active: ['live', 'current', 'signed'],
        prospect: ['lead', 'proposed', 'pitch'],
        paused: ['on hold', 'dormant', 'idle'],
        ended: ['former', 'closed', 'lost', 'gone'],
      },
      example: 'active',
    }),
    work: text({
      title: 'Work',
      synonyms: ['Service', 'Services', 'Project', 'Scope', 'What we do'],
      example: 'website and hosting',
    }),
    owner: person({ title: 'Owner', synonyms: ['Responsible', 'Account manager', 'Who'], example: 'Dana' }),
  },
});
