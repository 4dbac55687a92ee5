import { analyses } from '../../action/src/analyses/index.ts';
import { compareBuilds, type State } from '../../action/src/changes/compare-builds.ts';
import { defaultConfig } from '../../action/src/config.ts';
import { day } from '../../action/src/day.ts';
import { composeMail } from '../../action/src/mail/compose-mail.ts';
import type { Mail } from '../../action/src/mail/mail.ts';
import type { MailRequest } from '../../action/src/mail/mail-request.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { build } from '../../action/src/pipeline.ts';
import { readPersona } from '../../action/src/reports/read-persona.ts';
import { narrowPersona } from '../../action/src/reports/scope-persona.ts';
import type { Subscription } from '../../action/src/subscriptions.ts';
import { render } from '../reports/sample-report.ts';

/** The texts of notes and tables, by path. */
export type Notes = { readonly [path: string]: string };

const config = { ...defaultConfig, portfolio: 'Harbour Group' };
const ids = analyses.map(({ id }) => id);

export function subscription(more: Partial<Subscription> = {}): Subscription {
  return {
    group: 'board',
    persona: 'harbour',
    entities: null,
    when: 'on-change',
    attach: [],
    subject: 'Executive Report: {persona} | {portfolio} | {date}',
    domains: ['example.com'],
    place: { path: '.github/handoff-reports.yml', line: 3, column: 5 },
    ...more,
  };
}

/** A persona that sees every analysis which the notes of the tests feed. */
const shown = ['shortfalls', 'decisions', 'thirty-day-plan', 'burn-and-runway', 'cash-position', 'expense-audit'];

function personaOf(sections: readonly string[]) {
  const text = `---\ntitle: Harbour Perspective\nquestion: What needs a hand?\nsections: [${sections.join(', ')}]\n---\n`;
  const { persona } = readPersona({ path: 'personas/harbour.md', text }, ids);
  if (persona === null) throw new Error('The persona cannot be read.');
  return persona;
}

export interface Sample {
  readonly before?: Notes;
  readonly after: Notes;
  readonly entities?: readonly string[] | null;
  readonly sections?: readonly string[];
}

/** The report of notes as a group may see it, and what changed in it since other notes; null where there are none. */
export function reportOf({ before, after, entities = null, sections = shown }: Sample) {
  const asOf = day('2026-11-21');
  const now = readModel(sourcesOf(after), config);
  const whole = personaOf(sections);
  const persona = entities === null ? whole : narrowPersona(whole, entities, now.model);
  const stateOf = (notes: Notes, label: string): State => {
    const reading = readModel(sourcesOf(notes), config);
    const { model, views } = build(reading, [persona], asOf, config);
    return {
      label,
      commit: null,
      day: asOf,
      sources: sourcesOf(notes),
      model,
      views,
      diagnostics: reading.diagnostics,
    };
  };
  const state = stateOf(after, 'the work tree');
  const [view] = state.views;
  if (view === undefined) throw new Error('There is no report.');
  if (before === undefined) return { report: view.report, compared: null };
  const comparison = compareBuilds({ since: null, before: stateOf(before, 'last'), after: state, slips: new Map() });
  const [changes] = comparison.personas;
  return { report: view.report, compared: changes === undefined ? null : { comparison, changes } };
}

function sourcesOf(notes: Notes) {
  return Object.entries(notes).map(([path, text]) => ({ path, text }));
}

export const links: MailRequest['links'] = {
  bases: { before: 'https://example.com/harbour/blob/a1/', after: 'https://example.com/harbour/blob/b2/' },
  report: 'https://example.com/harbour/blob/main/reports/harbour.md',
  compare: 'https://example.com/harbour/compare/a1...b2',
};

/** The mail of a group about notes. */
export function mailOf(sample: Sample, more: Partial<MailRequest> = {}): Mail {
  const { report, compared } = reportOf(sample);
  return composeMail({
    subscription: subscription({ entities: sample.entities ?? null }),
    report,
    compared,
    hindrance: '',
    markdown: render(more.report ?? report),
    links,
    key: 'harbour/board/2026-11-21/0123456789abcdef',
    from: { name: 'Handoff Reports', address: 'reports@example.com' },
    contact: null,
    previous: null,
    version: '1.2.3',
    ...more,
  });
}

/** What a harbour writes down: a note, and tables of what it pays and has. */
export const harbour: Notes = {
  'handoffs/harbour.md': `---
updated: 2026-11-21
---
# Harbour

## Blockers
- **The crane fails twice a week.** (priority: P0, owner: @ana, due: 2026-12-01)

## Next steps
1. Get three quotes for a crane (owner: @ana, effort: 1d, value: 8, time: 13, risk: 8)
`,
  'inventory/expenses.md': `# Expenses

| Entity | Vendor      | Amount           | Behaviour | Basis   |
| ------ | ----------- | ---------------- | --------- | ------- |
| HARB   | Rent        | $1,800/month     | fixed     | stated  |
| HARB   | Electricity | $220–310 a month | variable  | assumed |
`,
  'inventory/cash.md': `# Cash

| Entity | Account | Balance | As of      | Basis  |
| ------ | ------- | ------- | ---------- | ------ |
| HARB   | Bank    | $9,000  | 2026-11-20 | stated |
`,
};

/** The same harbour, a week before. */
export const harbourBefore: Notes = {
  ...harbour,
  'inventory/expenses.md': (harbour['inventory/expenses.md'] ?? '').replace('$1,800/month', '$1,500/month'),
};
