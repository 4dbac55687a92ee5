import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const owners = ['ana', 'ben', 'cleo', 'dan'];
const subjects = [
  'the booking form',
  'the invoice export',
  'the price list',
  'the dock calendar',
  'the supplier contract',
];
const verbs = ['Check', 'Rewrite', 'Measure', 'Publish', 'Replace', 'Agree on'];

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes `count` handoff notes and a small inventory below `root`: about 3 KB a note, every fiftieth some 30 KB. */
export function generateNotes(root: string, count: number): void {
  mkdirSync(join(root, 'inventory'), { recursive: true });
  writeFileSync(join(root, 'inventory', 'portfolio.md'), inventory);
  for (let n = 0; n < count; n++) {
    const folder = join(root, 'handoffs', `team-${n % 20}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `note-${n}.md`), note(n));
  }
}

function note(n: number): string {
  const random = randomOf(n + 1);
  const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  const sentence = () =>
    `${pick(verbs)} ${pick(subjects)} before the ${1 + Math.floor(random() * 28)}th, with \`item-${n}\`.`;
  const tasks = (many: number, box: string) =>
    Array.from(
      { length: many },
      () =>
        `- ${box} ${pick(verbs)} ${pick(subjects)} (owner: @${pick(owners)}, due: 2026-12-${10 + Math.floor(random() * 18)}, effort: ${1 + Math.floor(random() * 5)}d, value: 5, time: 3, risk: 2)`,
    ).join('\n');
  const table = `| Check | State | Note |\n| --- | --- | --- |\n${Array.from({ length: 6 }, (_, i) => `| check ${i} | ✅ done | ${sentence()} |`).join('\n')}`;
  const paragraphs = (many: number) =>
    Array.from(
      { length: many },
      () => `${sentence()} ${sentence()} See https://example.com/${n} for *details* and **dates**.`,
    ).join('\n\n');
  return `---
entity: E${n % 5}
updated: 2026-11-${10 + (n % 11)}
---

# Handoff ${n}

**Status**: ${pick(['green', 'amber', 'red'])}

## Summary

${paragraphs(n % 50 === 0 ? 120 : 3)}

## Done

${tasks(4, '[x]')}

## Next steps

${tasks(5, '[ ]')}

### Later

1. ${sentence()}
2. ${sentence()}

## Blockers

- **${pick(subjects)}**: ${sentence()}

## Decisions

- We keep ${pick(subjects)} as it is. ${sentence()}

## Checks

${table}

\`\`\`sh
# not a heading
run --all
\`\`\`
`;
}

const inventory = `# Entities

| Code | Name | Business type | Base currency |
| --- | --- | --- | --- |
${Array.from({ length: 5 }, (_, i) => `| E${i} | Business ${i} | Charter vessel | USD |`).join('\n')}

# People

| Person | Role | Focus days per week |
| --- | --- | --- |
${owners.map((owner) => `| ${owner} | operator | 3 |`).join('\n')}

# Expenses

| Entity | Vendor | Amount | Behaviour |
| --- | --- | --- | --- |
${Array.from({ length: 40 }, (_, i) => `| E${i % 5} | Vendor ${i} | $${100 + i}–${120 + i}/month | fixed |`).join('\n')}
`;
