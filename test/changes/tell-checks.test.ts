import { describe, expect, test } from 'vitest';
import { saidOf, type Texts } from '../helpers/compare.ts';

const security = (result: string, evidence = 'seen', more = '', severity = 'high'): Texts => ({
  'inventory/security.md': `# Security

| Entity | Check | Applies to | Result | Severity | Evidence | Annotation | Annotation expires |
| --- | --- | --- | --- | --- | --- | --- | --- |
| HARB | Second factor | registrar | ${result} | ${severity} | ${evidence} | ${more === '' ? '|' : more} |
`,
});

const said = (before: Texts, after: Texts): readonly string[] => saidOf('check', before, after);
const name = 'Second factor (registrar) (high):';

describe('what a result that turned means', () => {
  test.each([
    ['pass', 'fail', `worse 2 ${name} now fails: seen`],
    ['fail', 'pass', `better 3 ${name} now passes`],
    ['pass', 'TBD', `worse 2 ${name} can no longer be shown to pass: nobody has looked yet`],
    ['TBD', 'pass', `better 3 ${name} now passes`],
    ['TBD', 'fail', `worse 2 ${name} turns out to fail: seen`],
    ['fail', 'TBD', `worse 3 ${name} is not known any more`],
    ['N/A', 'fail', `worse 2 ${name} turns out to fail: seen`],
    ['fail', 'N/A', `neutral 3 ${name} does not apply any more`],
  ])('%s → %s', (from, to, says) => {
    expect(said(security(from), security(to))).toEqual([says]);
  });

  test('is as urgent as the check is severe', () => {
    const tiers = ['critical', 'high', 'medium', 'low'].map((severity) => {
      const [line] = said(security('pass', 'seen', '', severity), security('fail', 'seen', '', severity));
      return `${severity} ${line?.split(' ')[1]}`;
    });
    expect(tiers).toEqual(['critical 1', 'high 2', 'medium 3', 'low 3']);
  });
});

describe('a failure that is accepted', () => {
  const until = (day: string): string => `accepted risk | ${day}`;

  test('until another day is no news, and no longer is', () => {
    const accepted = security('fail', 'seen', until('2027-02-28'));
    expect(said(accepted, security('fail', 'seen', until('2027-06-30')))).toEqual([]);
    expect(said(accepted, security('fail'))).toEqual([`worse 2 ${name} no longer accepted (was until 2027-02-28)`]);
  });

  test('from the day it was found is both', () => {
    expect(said(security('pass'), security('fail', 'seen', until('2027-02-28')))).toEqual([
      `worse 2 ${name} now fails: seen; accepted until 2027-02-28`,
    ]);
  });
});

test('a check that is new and holds is no bad news', () => {
  const none: Texts = { 'inventory/security.md': '# Security\n' };
  expect(said(none, security('pass'))).toEqual([`neutral 3 ${name} new check, first result pass: seen`]);
});
