import { describe, expect, test } from 'vitest';
import { compare, rewrite, saidOf, sentencesOf, type Texts } from '../helpers/compare.ts';

const note = (...lines: readonly string[]): Texts => ({
  'handoffs/harbour.md': ['---', 'entity: HARB', '---', '# Harbour', '', ...lines, ''].join('\n'),
});
const steps = (...lines: readonly string[]): Texts => note('## Next steps', '', ...lines);
const crane = (fields: string): Texts => steps(`- [ ] Order the new crane. (${fields})`);

describe('an item that is new', () => {
  test.each([
    ['- [ ] Order a crane.', 'neutral 3 Order a crane (HARB): opened'],
    [
      '- [ ] Order a crane. (owner: Kit, due: 2026-11-20)',
      'worse 1 Order a crane (HARB): opened (Kit, due 2026-11-20), 1 day overdue',
    ],
    ['- [ ] Order a crane. (due: 2026-11-21)', 'neutral 3 Order a crane (HARB): opened (due 2026-11-21)'],
    ['- [ ] Order a crane. (status: blocked)', 'worse 2 Order a crane (HARB): blocked; opened'],
    ['- [x] Order a crane.', 'better 3 Order a crane (HARB): done, and listed for the first time'],
  ])('%s', (line, says) => {
    expect(saidOf('action', steps('- [ ] Paint the shed.'), steps('- [ ] Paint the shed.', line))).toEqual([says]);
  });

  test('is bad news where it is in the way, and is asked where it is a question', () => {
    const before = note('## Next steps', '', '- [ ] Paint the shed.');
    const after = note(
      '## Next steps',
      '',
      '- [ ] Paint the shed.',
      '',
      '## Blockers',
      '',
      '- The crane is out of order.',
      '',
      '## Open questions',
      '',
      '- Who pays for the crane?',
    );
    expect(saidOf('blocker', before, after)).toEqual(['worse 3 The crane is out of order (HARB): new blocker']);
    expect(saidOf('question', before, after)).toEqual(['neutral 3 Who pays for the crane? (HARB): asked']);
  });

  test('is no news where it is dropped already', () => {
    expect(saidOf('action', steps('- [ ] Paint.'), steps('- [ ] Paint.', '- ~~Order a crane.~~'))).toEqual([]);
  });
});

describe('an item that changed', () => {
  test.each([
    ['priority: P2', 'priority: P0', 'worse 2 Order the new crane (HARB): escalated medium → critical'],
    ['owner: Kit', 'priority: P3, owner: Kit', 'worse 2 Order the new crane (HARB): escalated no priority → low'],
    ['priority: P3, owner: Kit', 'owner: Kit', 'better 3 Order the new crane (HARB): de-escalated low → no priority'],
    ['effort: 2d', 'effort: 3d', 'neutral 4 Order the new crane (HARB): effort 2d → 3d'],
    ['owner: Kit', 'owner: Kit, status: in progress', 'neutral 4 Order the new crane (HARB): open → in progress'],
  ])('from (%s) to (%s)', (from, to, says) => {
    expect(saidOf('action', crane(from), crane(to))).toEqual([says]);
  });

  test('joins all that happened in one sentence, the most serious first', () => {
    expect(
      saidOf(
        'action',
        crane('priority: P1, owner: Kit, due: 2026-11-30'),
        crane('priority: P0, owner: Dana, due: 2026-12-14'),
      ),
    ).toEqual([
      'worse 2 Order the new crane (HARB): escalated high → critical; slipped 14 days, 2026-11-30 → 2026-12-14; re-owned Kit → Dana',
    ]);
  });

  test('that is worded another way may be the same', () => {
    expect(
      saidOf(
        'action',
        steps('- [ ] Order the new crane of the yard. (owner: Kit)'),
        steps('- [ ] Order a new crane of the yard. (owner: Kit)'),
      ),
    ).toEqual(['neutral 4 Order a new crane of the yard (HARB): renamed? (was “Order the new crane of the yard”)']);
  });

  test('that is done keeps its caveat, once', () => {
    const changes = compare(steps('- [ ] Order the crane (unverified)'), steps('- [x] Order the crane (unverified)'));
    expect(sentencesOf(changes)[0]).toBe('Order the crane (unverified) (HARB): closed');
  });
});

describe('an item that is gone', () => {
  test('is no longer listed, which does not say that it is done', () => {
    const before = steps('- [ ] Order a crane.', '- [x] Sell the old one.');
    expect(saidOf('action', before, steps('- [ ] Paint.'))).toContain(
      'neutral 3 Order a crane (HARB): no longer listed',
    );
    expect(saidOf('action', before, rewrite(before, '- [x] Sell the old one.\n', ''))).toEqual([]);
  });
});
