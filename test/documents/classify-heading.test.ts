import { describe, expect, test } from 'vitest';
import { classifyHeading, classifyKey, isWhole } from '../../action/src/documents/classify-heading.ts';
import { normaliseHeading } from '../../action/src/documents/normalise-heading.ts';
import { defaultRules } from '../../action/src/documents/reading-rules.ts';

const kindOf = (heading: string) => classifyHeading(normaliseHeading(heading), defaultRules)?.kind ?? null;

describe('the kind of a heading', () => {
  test.each([
    ['Next Steps After Merge', 'next'],
    ['What Needs to Be Done', 'next'],
    ["What's left to build", 'next'],
    ['Not done yet', 'next'],
    ['Immediate (this week)', 'next'],
    ['Status and next steps', 'next'],
    ['Pendências', 'next'],
    ['Ce qui reste', 'next'],
    ['下一步', 'next'],
    ['향후 개선 사항', 'next'],
    ['In Corso', 'next'],
    ['What Was Implemented in Session 2', 'done'],
    ['Recent changes', 'done'],
    ['What works', 'done'],
    ['Critical issues fixed', 'done'],
    ['Erledigt', 'done'],
    ['完了', 'done'],
    ['Known issues', 'blockers'],
    ['Blockers / Gotchas', 'blockers'],
    ['Flagged but not fixed', 'blockers'],
    ['Technical debt tracking', 'blockers'],
    ['課題', 'blockers'],
    ['Key Decisions Made', 'decisions'],
    ['Decision Log', 'decisions'],
    ['Decisões', 'decisions'],
    ['Decisions needed', 'questions'],
    ['Open Questions', 'questions'],
    ['Questions for Next Session', 'questions'],
    ['Preguntas abiertas', 'questions'],
    ['Questions/Issues to Watch For', 'gotchas'],
    ['Key Learnings', 'gotchas'],
    ['Notes for Next Agent', 'notes'],
    ['Prompt for next session', 'notes'],
    ['Important Context for Future Sessions', 'gotchas'],
    ['Files changed this session', 'files'],
    ['Issue templates', 'notes'],
    ['Definition of done', 'checklist'],
    ['Current State', 'status'],
  ])('%s is about %s', (heading, kind) => {
    expect(kindOf(heading)).toBe(kind);
  });

  test.each([
    'Complete the berth map',
    'High-level design',
    'State management',
    'Next.js upgrade notes on CSS',
    'P1',
    'Fixtures',
    'Nextcloud',
  ])('%s misleads nobody', (heading) => {
    expect(['next', 'done', 'blockers', 'status']).not.toContain(kindOf(heading));
  });
});

test.each([
  ['Known issues to fix', true],
  ['Key decisions made', true],
  ['Fix issues in the parser of dates', false],
  ['Completed the move to the north cellar', false],
])('%s is about its kind and nothing else: %s', (heading, isAll) => {
  const named = classifyHeading(normaliseHeading(heading), defaultRules);
  expect(named !== null && isWhole(named)).toBe(isAll);
});

test.each([
  ['Next', 'next'],
  ['Blockers', 'blockers'],
  ['Next action', 'next'],
  ['Harbour crane', null],
])('the key %s is about %s', (key, kind) => {
  expect(classifyKey(key, defaultRules)).toBe(kind);
});
