import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { recordTypes } from '../records/index.ts';
import { formatCount } from '../reports/format-value.ts';
import { item, list, paragraph, text } from '../reports/mdast-nodes.ts';
import { linkPlaces } from '../reports/place-links.ts';
import { quoteWords } from '../reports/quote-words.ts';
import { type Change, mainOf, type Sides, type Tier, type Valence } from './change.ts';
import { changeClauses, nameSubject } from './change-sentence.ts';
import type { ChangeCode } from './codes.ts';
import type { Comparison, Counts, PersonaChanges, State } from './compare-builds.ts';
import { groupRepeats, isMaterial, type Repeats, tierOf, valenceOf } from './rank-changes.ts';

/** Where links lead: what stands before a path, for the lines of each side; empty for the root of the repository. */
export interface LinkBases {
  readonly before: string | null;
  readonly after: string;
}

const tierTitles: { readonly [T in Tier]: string } = {
  1: 'Act now',
  2: 'Decide or watch',
  3: 'Know',
  4: 'Inventory',
  5: 'Data',
};
const tiers: readonly Tier[] = [1, 2, 3, 4, 5];

/** Lines shown of each tier; what is urgent is never cut. */
const mostLines: { readonly [T in Tier]: number } = { 1: Infinity, 2: Infinity, 3: 10, 4: 7, 5: 5 };
/** Effects told below a line. */
const mostEffects = 3;

/** What changed for one persona, as nodes: both states, the counts, the lines by tier, and what stands as it stood. */
export function changesToMdast(changes: PersonaChanges, comparison: Comparison, bases: LinkBases): RootContent[] {
  return [
    paragraph(quoteWords(comparedWords(comparison))),
    ...changesOnly(changes, bases),
    ...uncomparedWords(comparison, changes),
    ...standingWords(changes),
  ];
}

/** The counts and the lines, for a place that tells what is compared already. */
export function changesOnly(changes: PersonaChanges, bases: LinkBases): RootContent[] {
  return changes.isBaseline ? [paragraph([text(baseline)])] : listChanges(changes, bases);
}

const baseline = 'This is the first report: there is nothing to compare it with.';

function listChanges({ changes, counts }: PersonaChanges, bases: LinkBases): RootContent[] {
  return [
    paragraph([{ type: 'strong', children: [text(countWords(counts))] }, text(hiddenWords(counts))]),
    ...tiers.flatMap((tier) => tierToMdast(tier, changes, bases)),
  ];
}

function comparedWords({ from, to, asOf }: Comparison): string {
  return `Compared ${nameState(from)} with ${nameState(to)}, as of ${asOf}.`;
}

/** `main (a1b2c3d, 2026-11-14)`. */
function nameState({ label, commit, day }: Pick<State, 'label' | 'commit' | 'day'>): string {
  const short = commit?.slice(0, 7) ?? null;
  const id = short === null || commit?.startsWith(label) ? [] : [short];
  return `${short !== null && commit?.startsWith(label) ? short : label} (${[...id, day].join(', ')})`;
}

export function countWords({ worse, actNow, better, neutral }: Counts): string {
  if (worse + better + neutral === 0) return 'No material change';
  const urgent = actNow === 0 ? '' : ` (${formatCount(actNow)} to act on now)`;
  return `${formatCount(worse)} worse${urgent} · ${formatCount(better)} better · ${formatCount(neutral)} neutral`;
}

function hiddenWords({ belowMateriality, editorial }: Counts): string {
  const below = belowMateriality === 0 ? '' : ` · ${formatCount(belowMateriality)} below materiality`;
  const words =
    editorial === 0 ? '' : ` · ${formatCount(editorial)} ${editorial === 1 ? 'edit' : 'edits'} of words or form`;
  return below + words;
}

function tierToMdast(tier: Tier, changes: readonly Change[], bases: LinkBases): RootContent[] {
  const lines = groupRepeats(changes.filter((change) => tierOf(change) === tier));
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostLines[tier]).map((line) => lineItem(line, bases));
  const rest = lines.length - shown.length;
  const more = rest === 0 ? [] : [item([text(`and ${formatCount(rest)} more`)])];
  return [{ type: 'heading', depth: 3, children: [text(tierTitles[tier])] }, list([...shown, ...more])];
}

function lineItem(line: Change | Repeats, bases: LinkBases): ListItem {
  return 'changes' in line ? repeatsItem(line, bases) : changeItem(line, bases);
}

const marks: { readonly [V in Valence]: string } = { worse: '▼ worse', better: '▲ better', neutral: '●' };

/** `▼ worse: **Runway** (Burn and runway): 6.5 months → 4.9 months …`, and what follows from it below. */
function changeItem(change: Change, bases: LinkBases): ListItem {
  const effects = change.effects.filter(isMaterial);
  const below = effects.slice(0, mostEffects).map((effect) => effectItem(effect));
  const rest = effects.length - below.length;
  const more = rest === 0 ? [] : [item([text(`→ and ${formatCount(rest)} more that follow`)])];
  const { title, context } = change.subject;
  return item(
    [
      text(`${marks[valenceOf(change)]} `),
      { type: 'strong', children: quoteWords(title) },
      ...quoteWords(
        `${nameSubject(change.subject) === title || context === '' ? '' : ` (${context})`}: ${changeClauses(change)}`,
      ),
      ...linkSides(linesOf(change), bases),
    ],
    below.length === 0 ? [] : [list([...below, ...more])],
  );
}

/** The lines that were edited, where there are any: they say more than all that a figure rests on. */
function linesOf({ causes, places }: Change): Sides {
  const before = causes.flatMap((cause) => cause.places.before);
  const after = causes.flatMap((cause) => cause.places.after);
  return before.length + after.length === 0 ? places : { before, after };
}

function effectItem(effect: Change): ListItem {
  const clauses = changeClauses({ ...effect, causes: [] });
  return item(quoteWords(`→ ${marks[valenceOf(effect)]} ${nameSubject(effect.subject)}: ${clauses}`));
}

const mostNamed = 5;

/** `▼ worse **42 actions** overdue: Call the bank, Renew the slip and 40 more`. */
function repeatsItem({ changes }: Repeats, bases: LinkBases): ListItem {
  const [first] = changes;
  if (first === undefined) return item([]);
  const names = changes.slice(0, mostNamed).map(({ subject }) => nameSubject(subject));
  const rest = changes.length - names.length;
  const listed = `${names.join(', ')}${rest > 0 ? ` and ${formatCount(rest)} more` : ''}`;
  const [what, ...others] = new Set(changes.map((change) => changeClauses({ ...change, causes: [] })));
  const says = what !== undefined && others.length === 0 ? what : manyWords[mainOf(first).code];
  const sides = {
    before: changes.flatMap(({ places }) => places.before),
    after: changes.flatMap(({ places }) => places.after),
  };
  return item([
    text(`${marks[valenceOf(first)]} `),
    { type: 'strong', children: [text(`${formatCount(changes.length)} ${kindWords(first)}`)] },
    ...quoteWords(` ${says ?? mainOf(first).code.toLowerCase().replaceAll('_', ' ')}: ${listed}`),
    ...linkSides(sides, bases),
  ]);
}

/** What several changes are about: `actions`, `gaps`, `rows of Assets`. */
function kindWords({ subject: { kind } }: Change): string {
  const definition = Object.values(recordTypes).find(({ type }) => type === kind);
  return definition === undefined ? `${kind}s` : `rows of ${definition.table}`;
}

/** What is said of many at once, where it differs from one to the other. */
const manyWords: { readonly [C in ChangeCode]?: string } = {
  DUE_MISSED: 'overdue',
  DUE_NEAR: 'due soon',
  DUE_SET: 'got a day',
  DUE_CLEARED: 'have no day any more',
  SLIPPED: 'slipped',
  PULLED_IN: 'pulled in',
  RENEWED: 'renewed',
  OWNED: 'got an owner',
  UNOWNED: 'have no owner any more',
  REOWNED: 're-owned',
  RANK_ENTERED: 'enter the list',
  RANK_LEFT: 'leave the list',
  VENDOR_PRICE: 'have another price',
  ASSET_REVALUED: 'revalued',
  ASSET_STATUS: 'have another status',
  CHANNEL_LEVEL: 'have another level',
  STACK_UPGRADED: 'have another version',
  ROW_CHANGED: 'changed',
  GAP_OPENED: 'opened',
  PARSE_ERROR: 'cannot be read',
  PARSE_FIXED: 'can be read again',
};

/** Links to the lines as they are now; to those of the state before only where there are no others. */
function linkSides({ before, after }: Sides, bases: LinkBases): PhrasingContent[] {
  const isGone = after.length === 0;
  const places = isGone ? before : after;
  const base = isGone ? bases.before : bases.after;
  if (places.length === 0) return [];
  const links = linkPlaces(places, '').map((node): PhrasingContent => {
    if (node.type !== 'link') return node;
    return base === null
      ? { type: 'text', value: node.children.map((child) => ('value' in child ? child.value : '')).join('') }
      : { ...node, url: base + node.url };
  });
  return [text(isGone ? ' — was at ' : ' — '), ...links];
}

/** A file that cannot be read may belong to anybody, so a report of some entities does not name it. */
function uncomparedWords({ uncompared }: Comparison, { report }: PersonaChanges): RootContent[] {
  if (uncompared.length === 0) return [];
  const names = uncompared.map((path) => `\`${path}\``).join(', ');
  const which = report.entities === null ? names : counted(uncompared.length, 'file');
  return [paragraph(quoteWords(`Not compared, as one of the two states cannot be read: ${which}.`))];
}

function standingWords({ standing }: PersonaChanges): RootContent[] {
  const { failing, failingCritical, gaps, unowned, undated, oldest } = standing;
  const critical = failingCritical === 0 ? '' : ` (${formatCount(failingCritical)} critical)`;
  const some = (n: number, noun: string, says: string): readonly string[] =>
    n === 0 ? [] : [`${counted(n, noun)} ${says}`];
  const parts = [
    ...some(failing, 'check', `still failing${critical}`),
    ...some(gaps, 'gap', 'still open'),
    ...some(unowned, 'open item', 'without an owner'),
    ...some(undated, 'open item', 'without a day'),
    ...(oldest === null ? [] : [`longest overdue: ${oldest.title.replace(/\.$/, '')}, ${counted(oldest.days, 'day')}`]),
  ];
  const says = parts.length === 0 ? 'Nothing is failing, missing or overdue.' : `As before: ${parts.join('; ')}.`;
  return [paragraph(quoteWords(says))];
}

function counted(n: number, noun: string): string {
  return `${formatCount(n)} ${n === 1 ? noun : `${noun}s`}`;
}
