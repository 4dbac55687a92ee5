import { choice, number, person, text } from './columns.ts';
import { defineRecord } from './define-record.ts';

export const seoCheck = defineRecord({
  type: 'seo-check',
  table: 'Local SEO',
  synonyms: ['SEO checklist', 'Local SEO checklist', 'SEO', 'Local search'],
  says: 'A step that makes a local business easier to find, done or not.',
  entity: 'required',
  identity: ['item'],
  columns: {
    item: text({
      title: 'Item',
      synonyms: ['Check', 'Step', 'Task', 'What'],
      required: true,
      example: 'Business profile claimed',
    }),
    group: choice({
      title: 'Group',
      synonyms: ['Area', 'Category'],
      required: true,
      values: {
        profile: ['business profile', 'listing'],
        reviews: ['reputation'],
        'on-page': ['page', 'schema', 'schema markup', 'content', 'website'],
        behavioural: ['behavioral', 'behaviour'],
        links: ['local links', 'backlinks'],
        citations: ['directories', 'NAP'],
        'AI and social': ['social', 'AI'],
      },
      example: 'profile',
    }),
    result: choice({
      title: 'Result',
      synonyms: ['Status', 'Done', 'Passed', 'State'],
      required: true,
      values: {
        pass: ['passed', 'ok', 'yes', 'done', 'closed', '✅', '✓'],
        fail: ['failed', 'no', 'open', 'not done', 'missing', 'partial', '❌', '✗'],
      },
      example: 'fail',
    }),
    effort: number({ title: 'Effort hours', synonyms: ['Effort', 'Hours'], unit: 'hours', example: '2' }),
    owner: person({ title: 'Owner', synonyms: ['Responsible', 'Who'], example: 'Dana' }),
  },
});
