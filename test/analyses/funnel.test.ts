import { describe, expect, test } from 'vitest';
import { analyse, figureOf, gapsOf, hasBlock, headlineOf, noteOf, rangeOf, shownRows } from '../helpers/analyse.ts';

const product = `
| Product | Entity | Price   | Variable cost |
| ------- | ------ | ------- | ------------- |
| Trip    | VESSEL | $551.20 | $180          |
`;

const funnel = (rows: string, more: { readonly [path: string]: string } = { 'inventory/unit-economics.md': product }) =>
  analyse('funnel', {
    'inventory/leads.md': `| Date | Entity | Channel | Stage | How many | Answered | Replied hours |\n| --- | --- | --- | --- | --- | --- | --- |\n${rows}`,
    ...more,
  });

/** So many leads at one stage, on consecutive days. */
function leads(stage: string, n: number, cells = '| yes | 2 |'): string {
  return Array.from(
    { length: n },
    (_, i) => `| 2026-10-${String((i % 28) + 1).padStart(2, '0')} | VESSEL | web | ${stage} | ${cells}`,
  ).join('\n');
}

const text = (section: ReturnType<typeof funnel>, id: string) => section.blocks.find((block) => block.id === id);

describe('the worked example', () => {
  const section = funnel(
    [
      '| 2026-09 | VESSEL | web | visit | 1,000 | N/A | N/A |',
      '| 2026-10 | VESSEL | web | visits | 450 | N/A | N/A |',
      leads('enquiry', 8, '| yes | 3 |'),
      leads('enquiry', 9, '| no | |'),
      leads('quote', 27, '| yes | 4–6 |'),
      leads('booked', 14, '| yes | 1 |'),
    ].join('\n'),
  );

  test.each([
    ['enquiry-rate', '4 4 %', '58 enquiries of 1,450 visits'],
    ['quote-rate', null, '41 quotes of 58 enquiries'],
    ['booking-rate', null, '14 bookings of 41 quotes; 95% sure: 21.6–49.5%'],
    ['overall', null, '14 bookings of 1,450 visits; 95% sure: 0.6–1.6%'],
  ])('%s', (id, range, note) => {
    if (range !== null) expect(rangeOf(section, id)).toBe(range);
    expect(noteOf(section, id)).toBe(note);
  });

  test('rates', () => {
    const rates = ['quote-rate', 'booking-rate', 'overall'].map((id) => figureOf(section, id).value?.low.toFixed(2));
    expect(rates).toEqual(['70.69', '34.15', '0.97']);
  });

  test('what unanswered enquiries might have left', () => {
    expect(rangeOf(section, 'unanswered')).toBe('9 9 enquiries');
    expect(figureOf(section, 'lost-value').value?.low.toFixed(0)).toBe('806');
    expect(figureOf(section, 'lost-value').value?.unit).toBe('USD');
    expect(rangeOf(section, 'reply')).toBe('4 6 hours');
    expect(headlineOf(section)).toBe('fails: Visits become bookings in 0.97% of cases; no answer went to 9 enquiries.');
    expect(gapsOf(section)).toEqual([]);
  });

  test('says which months count', () => {
    expect(text(section, 'coverage')).toMatchObject({
      sentences: [['Counted from 2026-08 to 2026-11-21; nothing is recorded for 2026-08, 2026-11.']],
    });
  });
});

describe('stages that nobody records', () => {
  test('without enquiries only visits and bookings are shown', () => {
    const section = funnel(
      '| 2026-10 | VESSEL | web | visit | 200 | | |\n| 2026-10 | VESSEL | web | booking | 4 | | |',
    );
    expect(section.blocks.map(({ id }) => id)).toEqual(['booking-rate', 'coverage']);
    expect(rangeOf(section, 'booking-rate')).toBe('2 2 %');
    expect(headlineOf(section)).toBe('holds: Visits become bookings in 2% of cases.');
  });

  test('leads without visits, none of which booked', () => {
    const section = funnel(leads('enquiry', 4));
    expect(rangeOf(section, 'booking-rate')).toBe('0 0 %');
    expect(noteOf(section, 'booking-rate')).toBe('0 bookings of 4 enquiries; 95% sure: 0.0–49.0%');
  });

  test('visits alone tell nothing of bookings', () => {
    const section = funnel('| 2026-10 | VESSEL | web | visit | 200 | | |');
    expect(section.blocks.map(({ id }) => id)).toEqual(['coverage']);
    expect(headlineOf(section)).toBe('unknown: How many leads become bookings is not known.');
  });

  test('more enquiries than visits', () => {
    const section = funnel(`| 2026-10 | VESSEL | web | visit | 3 | | |\n${leads('enquiry', 4)}`);
    expect(rangeOf(section, 'enquiry-rate')).toBeNull();
    expect(noteOf(section, 'enquiry-rate')).toBe('more enquiries than visits: not all visits are recorded');
  });
});

describe('answers', () => {
  test('an enquiry of which nobody says may be unanswered', () => {
    const section = funnel(
      `${leads('enquiry', 2, '| no | |')}\n${leads('enquiry', 1, '| | |')}\n${leads('quote', 1, '| | |')}`,
    );
    expect(rangeOf(section, 'unanswered')).toBe('2 3 enquiries');
    expect(figureOf(section, 'unanswered').value?.quality).toBe('partial');
  });

  test('where nobody records answers nothing is said of them', () => {
    const section = funnel(leads('enquiry', 2, '| | |'));
    expect(['unanswered', 'reply', 'lost-value'].filter((id) => hasBlock(section, id))).toEqual([]);
  });

  test('two replies are no average', () => {
    const section = funnel(`${leads('quote', 1, '| yes | 1 |')}\n${leads('quote', 1, '| yes | 30 |')}`);
    expect(rangeOf(section, 'reply')).toBeNull();
    expect(noteOf(section, 'reply')).toBe('only 1 hour and 30 hours');
  });

  test('what they are worth waits for a price', () => {
    const section = funnel(`${leads('enquiry', 2, '| no | |')}\n${leads('booking', 1)}`, {});
    expect(rangeOf(section, 'lost-value')).toBeNull();
    expect(noteOf(section, 'lost-value')).toBe('');
  });
});

test('only the month of the report and the three before count, and no future', () => {
  const at = (date: string) => `| ${date} | VESSEL | web | enquiry | | yes | 2 |`;
  const section = funnel(['2026-07-31', '2026-08', '2026-11-21', '2026-11-22', '2026-12', 'TBD'].map(at).join('\n'));
  expect(noteOf(section, 'booking-rate')).toContain('0 bookings of 2 enquiries');
  expect(gapsOf(section).map(({ cell }) => cell?.column)).toEqual(['Date or month']);
});

test('a number of leads that is not known leaves the rate partial', () => {
  const section = funnel(
    '| 2026-10 | VESSEL | web | visit | 100 | | |\n| 2026-11 | VESSEL | web | visit | TBD | | |\n| 2026-10 | VESSEL | web | booking | 5 | | |',
  );
  expect(figureOf(section, 'booking-rate').value).toMatchObject({ quality: 'partial' });
});

test('channels side by side', () => {
  const section = funnel(
    '| 2026-10 | VESSEL | Phone | enquiry | 6 | yes | |\n| 2026-10 | VESSEL | Web | quote | 3 | yes | |\n| 2026-10 | VESSEL | web | booking | 1 | yes | |\n| 2026-10 | HAUL | web | booking | 2 | yes | |',
  );
  expect(shownRows(section, 'channels')).toEqual([
    'web | HAUL | 2 enquiries | 2 bookings | 100%',
    'web | VESSEL | 4 enquiries | 1 booking | 25%',
    'Phone | VESSEL | 6 enquiries | 0 bookings | 0%',
  ]);
});

test('without a table there is a gap and nothing else', () => {
  expect(analyse('funnel', {}).blocks.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['gap table/lead']);
});
