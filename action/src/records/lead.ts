import { choice, flag, month, number, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const lead = defineRecord({
  type: 'lead',
  table: 'Leads',
  synonyms: ['Enquiries', 'Inquiries', 'Lead log', 'Sales pipeline', 'Enquiry log'],
  says: 'Somebody who may buy, and how far it came.',
  entity: 'required',
  identity: ['lead', 'date', 'channel', 'stage'],
  columns: {
    lead: text({ title: 'Lead', synonyms: ['Name', 'Enquiry', 'Contact', 'Guest', 'Prospect'], example: 'Lead 14' }),
    date: month({
      title: 'Date or month',
      synonyms: ['Date', 'Month', 'Received', 'Received on', 'Asked on', 'When', 'Day'],
      required: true,
      example: '2026-11-14',
    }),
    channel: text({
      title: 'Channel',
      synonyms: ['Source', 'Came from', 'Medium', 'Platform'],
      required: true,
      example: 'website',
    }),
    stage: choice({
      title: 'Stage',
      synonyms: ['Status', 'State', 'Step', 'Came to'],
      required: true,
      values: {
        visit: ['visits', 'visitor', 'session', 'page view', 'click'],
        enquiry: ['inquiry', 'request', 'contact', 'message', 'new', 'open'],
        quote: ['quoted', 'offer', 'proposal', 'estimate'],
        booking: ['booked', 'won', 'sale', 'sold', 'order', 'paid'],
        lost: ['declined', 'cancelled', 'rejected', 'no answer'],
      },
      example: 'quote',
      holds: 'how far it came: `visit`, `enquiry`, `quote`, `booking`, or `lost`',
    }),
    howMany: number({
      title: 'How many',
      synonyms: ['Count', 'Number', 'People'],
      unit: 'leads',
      example: '1',
      holds: 'how many the row stands for, one where it is blank; of visits, all of the day or month',
    }),
    answered: flag({ title: 'Answered', synonyms: ['Replied', 'Reply sent'], example: 'yes' }),
    repliedHours: number({
      title: 'Replied hours',
      synonyms: ['Reply hours', 'Hours to reply', 'Reply time', 'Response time', 'Replied after'],
      unit: 'hours',
      example: '3',
    }),
    owner: person({ title: 'Owner', synonyms: ['Responsible', 'Who'], example: 'Dana' }),
  },
});
