import type { Nodes } from 'mdast';
import type { Place } from '../place.ts';
import type { ItemState, ItemType } from '../records/item.ts';
import type { Draft } from './draft.ts';
import type { Titled } from './read-title.ts';
import type { RuleName } from './rule-names.ts';
import type { Setting } from './setting.ts';

/** A draft of the type and state that the section and the item's own state give together. */
export function makeDraft(
  setting: Setting,
  stated: ItemState | null,
  titled: Titled,
  place: Place,
  rule: RuleName,
): Draft {
  const [type, state] = typeAndState(setting, stated);
  return {
    type,
    state,
    ...titled,
    owner: null,
    due: null,
    priority: null,
    fields: {},
    caveat: null,
    carried: false,
    id: null,
    entity: null,
    places: [place],
    rule,
    entry: setting.entry,
  };
}

function typeAndState(setting: Setting, stated: ItemState | null): [ItemType, ItemState] {
  switch (setting.kind) {
    case 'next':
      return ['action', stated ?? setting.state ?? 'open'];
    case 'done':
      return ['action', stated ?? 'done'];
    case 'blockers':
      // What is no longer in the way is work done.
      if (stated === 'done') return ['action', 'done'];
      return ['blocker', stated === 'blocked' || stated === null ? 'open' : stated];
    case 'decisions':
      return stated === 'open' ? ['question', 'open'] : ['decision', stated === 'dropped' ? 'dropped' : 'done'];
    case 'questions':
      return ['question', stated === 'done' || stated === 'dropped' ? stated : 'open'];
    default:
      return ['other', 'open'];
  }
}

/** Where a node starts. */
export function placeOf(node: Nodes, reader: { readonly path: string }): Place {
  const start = node.position?.start;
  return { path: reader.path, line: start?.line ?? 1, column: start?.column ?? 1 };
}
