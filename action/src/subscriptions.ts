import { isMap, type Node } from 'yaml';
import {
  type Entry,
  readEntries,
  readMap,
  readName,
  readWords,
  reportInvalid,
  startOf,
  unexpected,
} from './config-entry.ts';
import type { Place } from './place.ts';

/** When a group gets its mail. */
export const occasions = ['always', 'on-change', 'on-material', 'on-critical', 'weekly'] as const;
export type Occasion = (typeof occasions)[number];

/** What can be attached besides the report itself. */
export const extras = ['csv'] as const;
type Extra = (typeof extras)[number];

/** Which report a group of readers gets, and when. Who they are is not said here: addresses are secrets. */
export interface Subscription {
  /** Its name: small letters, digits and hyphens. Permanent: what was delivered is kept under it. */
  readonly group: string;
  /** The id of the persona whose report it gets. */
  readonly persona: string;
  /** The entities that its readers may see, within the scope of the persona; null for all of that. */
  readonly entities: readonly string[] | null;
  readonly when: Occasion;
  readonly attach: readonly Extra[];
  /** The subject, with slots such as `{date}`. */
  readonly subject: string;
  /** The domains that its addresses may have, in small letters; with none, nothing is sent. */
  readonly domains: readonly string[];
  readonly place: Place;
}

/** What may stand in a subject: filled in when a mail is written. */
export const subjectSlots = ['persona', 'portfolio', 'date', 'changes'] as const;
export const usualSubject = 'Executive Report: {persona} | {portfolio} | {date}';

/** The keys of `mail`, and of each of its groups: what each holds. */
export const mailKeys = {
  domains: 'a list of domains, such as `domains: [example.com]`',
  subject: `a text with slots, such as \`subject: "${usualSubject}"\``,
  groups: 'groups by name, such as `groups: { board: { persona: ceo, when: on-change } }`',
} as const;
export const groupKeys = {
  persona: 'the id of a persona, such as `persona: ceo`',
  when: `one of ${occasions.join(', ')}, such as \`when: on-change\``,
  entities: 'a list of entities, such as `entities: [HAUL]`',
  attach: 'what to attach besides the report, such as `attach: [csv]`',
  subject: mailKeys.subject,
  domains: mailKeys.domains,
} as const;

/** Reads the key `mail`; a group that cannot be used is left out, and said. */
export function readSubscriptions(entry: Entry, placeOf: (node: Node) => Place): readonly Subscription[] {
  const byName = new Map(withExpectations(readMap(entry, Object.keys(mailKeys)), mailKeys));
  const common = {
    domains: read(byName.get('domains'), readDomains) ?? [],
    subject: read(byName.get('subject'), readSubject) ?? usualSubject,
  };
  const groups = byName.get('groups');
  if (groups === undefined) return [];
  return readEntries(groups).flatMap(([group, inner]) => {
    const named: Entry = {
      ...inner,
      name: group,
      expects: 'keys and values, such as `{ persona: ceo, when: on-change }`',
    };
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(group)) return refuseName(named);
    const place = inner.keyNode === null ? null : placeOf(inner.keyNode);
    return place === null ? [] : readGroup(named, { ...common, group, place });
  });
}

type Common = Pick<Subscription, 'group' | 'domains' | 'subject' | 'place'>;

function readGroup(entry: Entry, common: Common): readonly Subscription[] {
  const byName = new Map(withExpectations(readMap(entry, Object.keys(groupKeys)), groupKeys));
  const persona = read(byName.get('persona'), readName);
  if (persona === null) {
    if (isMap(entry.value) && !byName.has('persona')) reportMissing(entry);
    return [];
  }
  const entities = byName.get('entities');
  const scope = read(entities, (one) => readWords(one)?.map(({ value }) => value) ?? null);
  // Readers must not see more because a scope cannot be read.
  if (entities !== undefined && (scope === null || scope.length === 0)) {
    if (scope !== null) reportInvalid(entities);
    return [];
  }
  return [
    {
      ...common,
      persona,
      entities: scope,
      when: read(byName.get('when'), (one) => readWord(one, occasions)) ?? 'on-change',
      attach: read(byName.get('attach'), (one) => readExtras(one)) ?? [],
      subject: read(byName.get('subject'), readSubject) ?? common.subject,
      domains: byName.has('domains') ? (read(byName.get('domains'), readDomains) ?? []) : common.domains,
    },
  ];
}

function read<T>(entry: Entry | undefined, reader: (entry: Entry) => T | null): T | null {
  return entry === undefined ? null : reader(entry);
}

function withExpectations(
  entries: readonly (readonly [name: string, entry: Entry])[],
  expectations: { readonly [name: string]: string },
): readonly (readonly [name: string, entry: Entry])[] {
  return entries.map(([name, entry]) => [name, { ...entry, name, expects: expectations[name] ?? entry.expects }]);
}

function refuseName({ keyNode, name, report }: Entry): [] {
  const expected = 'small letters, digits and hyphens, such as `board`';
  report('config/invalid', startOf(keyNode), `Unexpected name of a group \`${name}\`, expected ${expected}.`);
  return [];
}

function reportMissing({ keyNode, name, report }: Entry): void {
  const message = `The group \`${name}\` has no persona, expected ${groupKeys.persona}.`;
  report('config/invalid', startOf(keyNode), message);
}

function readWord<const W extends string>(entry: Entry, words: readonly W[]): W | null {
  const written = readName(entry);
  return words.find((word) => word === written) ?? (written === null ? null : reportInvalid(entry));
}

function readExtras(entry: Entry): readonly Extra[] | null {
  const words = readWords(entry);
  const known = words?.flatMap(({ value }) => extras.find((extra) => extra === value) ?? []) ?? null;
  return known?.length === words?.length ? known : reportInvalid(entry);
}

function readDomains(entry: Entry): readonly string[] | null {
  const words = readWords(entry)?.map(({ value }) => value.trim().toLowerCase()) ?? null;
  return words?.every((word) => domain.test(word)) === false ? reportInvalid(entry) : words;
}

const domain = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

function readSubject(entry: Entry): string | null {
  const subject = readName(entry);
  if (subject === null) return null;
  const slots = [...subject.matchAll(/\{(\w*)\}/g)].map(([, slot]) => slot ?? '');
  const unknown = slots.find((slot) => !subjectSlots.some((one) => one === slot));
  if (unknown === undefined)
    return /[\p{Cc}{}]/u.test(subject.replace(/\{\w+\}/g, '')) ? reportInvalid(entry) : subject;
  entry.report('config/unknown-key', startOf(entry.value), unexpected('slot', unknown, subjectSlots));
  return null;
}
