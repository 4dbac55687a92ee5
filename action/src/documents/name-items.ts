import type { Item, Note } from '../records/item.ts';
import type { Draft } from './draft.ts';
import type { NoteHead } from './read-note.ts';

/** The items with their ids: the author's own, else made of the note's and the title's words; a second one gets `-2`. */
export function nameItems(drafts: readonly Draft[], entities: readonly string[], path: string): Item[] {
  const note = slugOfPath(path);
  const countById = new Map<string, number>();
  const items: Item[] = [];
  for (const { entry: _, places, ...draft } of drafts) {
    const [place] = places;
    if (!place) continue;
    // Texts have names of their own, so that keeping them or not changes the id of no item.
    const folder = draft.type === 'other' ? `${note}/text` : note;
    const wanted = draft.id ?? `${folder}/${slugOfTitle(draft.title)}`;
    const own = draft.entity === null ? entities : splitEntities(draft.entity);
    const entity = own.length === 1 ? (own[0] ?? null) : null;
    items.push({ ...draft, id: unique(wanted, countById), entity, entities: own, place, places });
  }
  return items;
}

export function nameNote(head: NoteHead, entity: string | null, path: string): Note {
  return { type: 'note', id: slugOfPath(path), entity, ...head };
}

function splitEntities(names: string): readonly string[] {
  return names.split(/\s*[,;]\s*/).filter((name) => name !== '');
}

function unique(wanted: string, countById: Map<string, number>): string {
  const count = (countById.get(wanted) ?? 0) + 1;
  countById.set(wanted, count);
  if (count === 1) return wanted;
  return unique(`${wanted}-${count}`, countById);
}

/** The path without its first folder and its ending, so that moving the notes folder changes no id. */
function slugOfPath(path: string): string {
  const parts = path.replace(/\.\w+$/, '').split('/');
  return (parts.length > 1 ? parts.slice(1) : parts).map(slugOfTitle).join('/');
}

const longest = 60;
const isPlain = /^[\x20-\x7e]*$/;

function slugOfTitle(title: string): string {
  const start = title.slice(0, 2 * longest).toLowerCase();
  const words = isPlain.test(start) ? start.match(/[a-z0-9]+/g) : start.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+/gu);
  let slug = '';
  for (const word of words ?? []) {
    if (slug !== '' && slug.length + word.length >= longest) break;
    slug += slug === '' ? word.slice(0, longest) : `-${word}`;
  }
  return slug === '' ? 'item' : slug;
}
