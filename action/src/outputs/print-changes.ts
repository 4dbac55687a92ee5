import type { RootContent } from 'mdast';
import { writeText } from '../reports/mdast-to-text.ts';
import type { Paint, Style } from './paint.ts';

/** In characters: lines of a terminal that are read, not scanned. */
const width = 100;

/** Changes as text for a terminal; the mark at the start of a line says in colour what its word says. */
export function printChanges(nodes: readonly RootContent[], paint: Paint): string {
  return writeText(nodes, { width, tables: 'aligned' }).replace(
    /^(\s*- (?:→ )?)(▼ worse|▲ better)/gm,
    (_, start: string, mark: string) => start + paint(styleByMark[mark] ?? 'dim', mark),
  );
}

const styleByMark: { readonly [mark: string]: Style } = { '▼ worse': 'red', '▲ better': 'green' };
