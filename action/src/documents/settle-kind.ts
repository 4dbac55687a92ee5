import type { ItemState } from '../records/item.ts';
import { boldLabel, colonLabel, type Passage } from './build-outline.ts';
import { type HeadingClass, isWhole } from './classify-heading.ts';
import type { Reader } from './draft.ts';
import { holdsTasks, isRank, statusBelow } from './is-group.ts';
import type { HeadingText } from './read-heading.ts';
import { readGroupPriority } from './read-priority.ts';
import { holdsItems, isOpenKind, type Setting } from './setting.ts';
import type { SectionKind } from './stems.ts';

/** What a passage is about, and whether its own heading says so or one above it. */
export interface Settled {
  readonly setting: Setting;
  readonly turns: boolean;
}

/** Rules 2 and 3: the passage's own kind where its heading has one that counts here, else the nearest one above. */
export function settleKind(passage: Passage, above: Setting, reader: Reader): Settled {
  const heading = passage.heading;
  if (!heading) return { setting: above, turns: false };
  const { named } = heading;
  const turns = named !== null && doesTurn(named, heading, passage, above, reader);
  const kind = turns ? named.kind : kindByMark(passage, heading, above, reader);
  const isSame = kind === above.kind;
  const setting: Setting = {
    kind,
    state: kind === 'next' ? (stateOfSection(heading.words) ?? (isSame ? above.state : null)) : null,
    priority: heading.priority ?? readGroupPriority(heading.words) ?? (isSame || !turns ? above.priority : null),
    entry: above.entry,
    isEntry: above.isEntry && !turns,
    isTitle: above.isTitle && !turns,
  };
  return { setting, turns };
}

function doesTurn(
  named: HeadingClass,
  heading: HeadingText,
  passage: Passage,
  above: Setting,
  reader: Reader,
): boolean {
  const isLabel = passage.level >= boldLabel;
  if (isOpenKind(above.kind) || above.isTitle) return !isLabel || named.rest <= 1;
  if (isRank(heading.words, reader.rules)) return named.kind === above.kind;
  if (!holdsItems(above.kind))
    return isWhole(named) && (!isLabel || above.kind === 'context' || above.kind === 'gotchas');
  if (named.kind === above.kind && heading.pair) return false;
  // A list of tasks under next steps stays one, whatever its trade: "Bugs", "Technical debt".
  if (above.kind === 'next' && named.kind === 'blockers' && holdsTasks(passage) && !/block/.test(heading.words))
    return false;
  if (holdsItems(named.kind)) return isWhole(named) || (heading.endsInColon && named.rest <= 2);
  if (isLabel && named.kind === 'files' && named.rest <= 1) return true;
  return isWhole(named) && named.kind !== 'status' && named.kind !== 'environment' && named.kind !== 'owners';
}

/** A mark, or a `Status:` line below, gives a kind to a heading that stands in no section: "### Phase 1 ✅". On main headings a mark in front is decoration. */
function kindByMark(passage: Passage, heading: HeadingText, above: Setting, reader: Reader): SectionKind | null {
  if (!isOpenKind(above.kind) || passage.level === colonLabel) return above.kind;
  const isDecoration = passage.level <= 2 && heading.isMarkedInFront;
  const state = (isDecoration ? null : heading.state) ?? (passage.level > 2 ? statusBelow(passage, reader) : null);
  if (state === 'done') return 'done';
  return state === 'in-progress' || state === 'open' ? 'next' : above.kind;
}

const inProgress =
  /(?:^| )(?:in progress|partially complete|partially completed|partially done|partly done|half done|wip|ongoing|in flight|under way|em andamento|en curso|en progreso|en cours|in arbeit|in bearbeitung|in corso)(?: |$)|進行中|进行中|진행/;
const dropped = /(?:^| )(?:wont do|cancelled|canceled|abandoned)(?: |$)/;

/** The state that a heading gives to all actions under it. */
function stateOfSection(words: string): ItemState | null {
  if (inProgress.test(words)) return 'in-progress';
  return dropped.test(words) ? 'dropped' : null;
}
