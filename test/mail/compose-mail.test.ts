import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Mail } from '../../action/src/mail/mail.ts';
import type { Block } from '../../action/src/section.ts';
import { amount, figure, report, section } from '../reports/sample-report.ts';
import { hostileNotes, hostileWords } from './hostile-words.ts';
import { harbour, harbourBefore, mailOf, type Notes, subscription } from './sample-mail.ts';

const mail = mailOf({ before: harbourBefore, after: harbour });

it('says the same as text and as HTML', () => {
  const seen = seenIn(mail.html);
  const words = (text: string): ReadonlySet<string> => new Set(text.match(/[\p{L}\p{N}]+/gu));
  const [inHtml, inText] = [words(seen), words(mail.text)];
  expect([...inHtml].filter((word) => !inText.has(word))).toEqual([]);
  expect(mail.text).toMatch(/^Harbour Perspective\n=+\n/);
  for (const said of [mail.text, seen]) expect(said).toContain('Rent $1,500 a month → $1,800 a month +$300');
});

it('leads to the lines of both states', () => {
  expect(mail.html).toContain('href="https://example.com/harbour/blob/b2/inventory/expenses.md?plain=1#L5"');
  expect(mailOf({ after: harbour }, { links: null }).html).not.toMatch(/<a\b/);
});

it('attaches the report, and tables where they are asked for', () => {
  expect(mail.attachments.map(({ name, type }) => [name, type])).toEqual([['harbour-2026-11-21.md', 'text/markdown']]);
  expect(mail.attachments[0]?.text).toMatch(/^# Harbour Perspective\n/);
  const tables = mailOf({ after: harbour }, { subscription: subscription({ attach: ['csv'] }) }).attachments.slice(1);
  expect(tables.map(({ name }) => name)).toContain('shortfalls-stated.csv');
  expect(new Set(tables.map(({ type }) => type))).toEqual(new Set(['text/csv']));
});

it('has a subject with what changed', () => {
  const subject = (before: Notes) =>
    mailOf({ before, after: harbour }, { subscription: subscription({ subject: '[{persona}] {changes} · {date}' }) })
      .subject;
  expect(subject(harbourBefore)).toMatch(/^\[Harbour Perspective\] \d+ worse · \d+ better · \d+ neutral · 2026-11-21$/);
  expect(subject(harbour)).toBe('[Harbour Perspective] No material change · 2026-11-21');
  expect(subject({})).toBe('[Harbour Perspective] First report · 2026-11-21');
  const lost = { hindrance: 'The commit is gone.', subscription: subscription({ subject: '{changes}' }) };
  expect(mailOf({ after: harbour }, lost).subject).toBe('Changes not known');
});

describe('what mail clients would cut', () => {
  const words = (letters: number): string => 'word '.repeat(letters / 5);
  const folded: Block = figure({
    id: 'a',
    title: 'Berths',
    value: amount({ low: 7, unit: 'berths' }, 1),
    derivation: { formula: words(90_000), inputs: [] },
  });
  const said: Block = { kind: 'text', id: 'b', sentences: [[words(90_000)]], sources: [] };
  const blockers = (n: number): Notes => {
    const lines = Array.from(
      { length: n },
      (_, i) => `- **Berth ${i}** ${words(100)} (priority: P0, due: 2026-11-01)\n`,
    );
    return { ...harbour, 'handoffs/berths.md': `# Berths\n\n## Blockers\n${lines.join('')}` };
  };
  const files = (mail: Mail): readonly string[] =>
    [...mail.html.matchAll(/too long for a mail, is in the attached file ([\w-]+)/g)].map(([, name]) => name ?? '');

  test.each([
    ['nothing, where all fits', mailOf({ after: harbour }), []],
    ['what is folded', mailOf({ after: harbour }, { report: report([section('berths', [folded])]) }), ['cfo-']],
    ['the sections', mailOf({ after: harbour }, { report: report([section('berths', [said])]) }), ['cfo-']],
    ['the changes', mailOf({ before: blockers(0), after: blockers(300) }), ['harbour-changes-', 'harbour-']],
  ])('%s', (_, long, names) => {
    expect(files(long)).toEqual(names);
    expect(Buffer.byteLength(long.html)).toBeLessThan(95_000);
    for (const name of names) expect(long.attachments.map((one) => one.name)).toContain(`${name}2026-11-21.md`);
  });

  it('is in the text all the same', () => {
    const long = mailOf({ before: blockers(0), after: blockers(300) });
    expect(long.text).toContain('Berth 299');
    expect(long.html).not.toContain('Berth 299');
    expect(long.attachments.find(({ name }) => name.includes('changes'))?.text).toContain('Berth 299');
  });
});

describe('a group that may see one business', () => {
  const names = fc.constantFrom('Okapi', 'Quagga', 'Zebu');
  const amounts = fc.constantFrom('31,337', '41,337', '51,337', 'TBD');
  const side = fc.record({
    vendor: names,
    cost: amounts,
    balance: amounts,
    blocker: names,
    task: names,
    priority: fc.constantFrom('P0', 'P1', 'P2'),
    due: fc.constantFrom('2026-11-01', '2026-12-01'),
    isReadable: fc.boolean(),
    cell: fc.constantFrom('fixed', 'Okapi cell'),
  });
  type Side = typeof side extends fc.Arbitrary<infer T> ? T : never;

  /** Two businesses; all that the generator says is of the slipway. */
  const portfolio = (of: Side): Notes => ({
    ...harbour,
    'inventory/entities.md':
      '# Entities\n\n| Code | Name | Business type |\n| --- | --- | --- |\n| HARB | Harbour | port |\n| SLIP | Slipway | yard |\n',
    'inventory/expenses.md': `${harbour['inventory/expenses.md']}| SLIP | ${of.vendor} | $${of.cost}/month | ${of.cell} | stated |\n`,
    'inventory/cash.md': `${harbour['inventory/cash.md']}| SLIP | ${of.vendor} till | $${of.balance} | 2026-11-20 | stated |\n`,
    'handoffs/slipway.md': `---\nentity: SLIP\n---\n# Slipway\n\n## Blockers\n- **${of.blocker} is stuck.** (priority: ${of.priority}, due: ${of.due})\n\n## Next steps\n1. Feed ${of.task} (due: ${of.due})\n`,
    'handoffs/okapi.md': of.isReadable ? '# Quagga\n' : '---\nowner: [Okapi\n---\n# Quagga\n',
  });
  const hidden = /okapi|quagga|zebu|slip|[345]1,?337/i;
  const everything = (mail: Mail): string => JSON.stringify(mail);
  const csv = subscription({ attach: ['csv'], entities: ['HARB'], subject: '{persona} {changes} {portfolio} {date}' });

  test('is told nothing of another', () => {
    fc.assert(
      fc.property(side, side, (was, is) => {
        const sample = { before: portfolio(was), after: portfolio(is), entities: ['HARB'] };
        expect(everything(mailOf(sample, { subscription: csv }))).not.toMatch(hidden);
      }),
      { numRuns: 40 },
    );
  });

  test('which is told to those who see all', () => {
    const base = { vendor: 'Okapi', cost: '31,337', balance: '41,337', blocker: 'Zebu', task: 'Quagga' } as const;
    const was = { ...base, priority: 'P0', due: '2026-12-01', isReadable: true, cell: 'fixed' } as const;
    const seen = everything(
      mailOf({ before: portfolio(was), after: portfolio({ ...was, cost: '51,337', isReadable: false }) }),
    );
    for (const word of ['Okapi', 'Zebu', 'Quagga', '51,337', 'handoffs/okapi.md']) expect(seen).toContain(word);
  });

  test('is told that something cannot be compared', () => {
    const was: Side = {
      vendor: 'Okapi',
      cost: 'TBD',
      balance: 'TBD',
      blocker: 'Zebu',
      task: 'Zebu',
      priority: 'P1',
      due: '2026-12-01',
      isReadable: true,
      cell: 'fixed',
    };
    const sample = { before: portfolio(was), after: portfolio({ ...was, isReadable: false }), entities: ['HARB'] };
    expect(mailOf(sample, { subscription: csv }).text).toContain(
      'Not compared, as one of the two states cannot be read: 1 file.',
    );
  });
});

describe('hostile words', () => {
  const sample = { before: harbour, after: hostileNotes(hostileWords) };
  const named = report([section('berths', [])], { title: hostileWords.join(' '), question: hostileWords.join(' ') });
  const all = [mailOf(sample), mailOf(sample, { links: null }), mailOf(sample, { report: named })];
  const html = all.map((one) => one.html).join('');
  const tags = [...html.matchAll(/<\/?([a-z0-9!]+)([^>]*)>/gi)];

  it('make no element and no attribute of their own', () => {
    const known = new Set(
      [...mail.html.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, name]) => name).concat('code', 'pre', 'del', 'ol'),
    );
    expect([...new Set(tags.map(([, name]) => name))].filter((name) => !known.has(name))).toEqual([]);
    const attributes = tags.flatMap(([, , rest]) =>
      [...(rest ?? '').matchAll(/ ([a-z-]+)=/g)].map(([, name]) => name ?? ''),
    );
    expect([...new Set(attributes)].filter((name) => /^on|src|background|action|data|http|ping/.test(name))).toEqual(
      [],
    );
  });

  it('fetch nothing, and lead nowhere unseen', () => {
    expect(html).not.toMatch(/<[^>]*(?:url\(|@import|javascript:|vbscript:|data:)/i);
    const urls = tags.flatMap(([, , rest]) =>
      [...(rest ?? '').matchAll(/ href="([^"]*)"/g)].map(([, url]) => url ?? ''),
    );
    const strange = urls.filter((url) => !url.startsWith('https://example.com/'));
    expect(strange).toEqual([]);
  });

  it('write no header, and turn nothing around', () => {
    for (const { subject, headers, text, html: page } of all) {
      expect(`${subject}${Object.values(headers).join('')}`).not.toMatch(/\p{Cc}/u);
      expect(`${subject}${text}${page}`.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }
  });

  it('are told all the same', () => {
    for (const { text } of all) expect(text).toContain('pwned');
  });
});

/** The words of a page, as its reader sees them. */
function seenIn(html: string): string {
  return html
    .replace(/<head>.*<\/head>/s, '')
    .replace(/<(?:p|h\d|td|th|li|br)\b/g, ' $&')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
