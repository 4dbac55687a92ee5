import { expect, it, test } from 'vitest';
import { mailPages } from '../../action/src/mail/mail-pages.ts';
import type { MailRequest } from '../../action/src/mail/mail-request.ts';
import { writeText } from '../../action/src/reports/mdast-to-text.ts';
import { render } from '../reports/sample-report.ts';
import { harbour, harbourBefore, links, type Notes, reportOf, subscription } from './sample-mail.ts';

function request(before: Notes | null, more: Partial<MailRequest> = {}): MailRequest {
  const { report, compared } = reportOf({ ...(before === null ? {} : { before }), after: harbour });
  const from = { name: '', address: 'reports@example.com' };
  return {
    subscription: subscription(),
    report,
    compared,
    hindrance: '',
    markdown: render(report),
    links,
    key: 'k',
    from,
    contact: null,
    previous: null,
    version: '1.2.3',
    ...more,
  };
}

const pages = (one: MailRequest): readonly string[] =>
  mailPages(one).map(({ nodes, folds }) => writeText(nodes, { folds, width: null }));
const headings = (text: string): readonly string[] =>
  [...text.matchAll(/^(.+)\n-+$/gm)].map(([, title]) => title ?? '');

it('tells what changed, then what holds, then the report, each time less', () => {
  const [whole = '', unfolded = '', short = '', shortest = ''] = pages(request(harbourBefore));
  expect(headings(whole).slice(0, 2)).toEqual(['What changed', 'In short']);
  expect(headings(whole)).toContain('Method');
  expect(headings(unfolded)).toContain('Method');
  expect(headings(short)).toEqual(['What changed', 'In short', 'Decisions needed', 'Links']);
  expect(short).toContain('Rent');
  expect(shortest).not.toContain('Rent');
  expect(
    [whole, unfolded, short, shortest].map((text) =>
      [...text.matchAll(/attached file (\S+)\.\n/g)].map(([, name]) => name),
    ),
  ).toEqual([
    [],
    ['harbour-2026-11-21.md'],
    ['harbour-2026-11-21.md'],
    ['harbour-changes-2026-11-21.md', 'harbour-2026-11-21.md'],
  ]);
});

test.each([
  ['the first', request(null), 'This is the first report that this group gets: there is nothing to compare it with.'],
  [
    'a hindrance',
    request(null, { hindrance: 'The commit is gone.' }),
    'What changed cannot be told. The commit is gone.',
  ],
  ['no change', request(harbour), 'No material change'],
])('%s is said where the changes would stand', (_, one, says) => {
  for (const text of pages(one).slice(0, 3)) expect(text).toContain(says);
});

test.each([
  [
    'a group',
    {},
    'in the group board, which gets the Harbour Perspective when something changed. To change or stop it, ask those who keep these notes',
  ],
  ['a contact', { contact: { name: '', address: 'ana@example.com' } }, 'To change or stop it, answer this mail.'],
  [
    'an occasion',
    { subscription: subscription({ when: 'weekly' }) },
    'which gets the Harbour Perspective once a week.',
  ],
  ['the version', {}, 'Written by Handoff Reports 1.2.3.'],
])('%s is named at the end', (_, more, says) => {
  for (const text of pages(request(harbour, more))) expect(text).toContain(says);
});

test('a reader of a part is not led to the whole', () => {
  const [whole = ''] = pages(request(harbour));
  expect(whole).toContain('The report on the web [1] · The changes of the notes [2]');
  const scoped = reportOf({ after: { ...harbour, 'inventory/entities.md': entities }, entities: ['HARB'] });
  const narrowed = subscription({ entities: ['HARB'] });
  const [part = ''] = pages(request(null, { report: scoped.report, subscription: narrowed }));
  expect(part).toContain('about HARB');
  expect(part).not.toMatch(/on the web|compare\/|reports\/harbour/);
});

const entities = '# Entities\n\n| Code | Name |\n| --- | --- |\n| HARB | Harbour |\n';
