import type { Html, List, ListItem, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';

/** Folded on GitHub; in plain text the summary stands above what it folds. */
export function fold<Content extends RootContent>(summary: string, content: readonly Content[]): (Content | Html)[] {
  const open: Html = { type: 'html', value: `<details>\n<summary>${summary}</summary>` };
  return [open, ...content, { type: 'html', value: '</details>' }];
}

export const text = (value: string): PhrasingContent => ({ type: 'text', value });
export const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export function list(children: ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children };
}

/** A list item: one line, and what stands below it. */
export function item(children: PhrasingContent[], below: ListItem['children'] = []): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(children), ...below] };
}

/** A table of cells, the head first. */
export function tableOf(rows: readonly PhrasingContent[][][]): Table {
  const children = rows.map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((content) => ({ type: 'tableCell' as const, children: content })),
  }));
  return { type: 'table', align: [], children };
}

/** The summary of a fold that begins here, as words; null for all other nodes. */
export function summaryOf(node: RootContent): string | null {
  const summary = node.type === 'html' ? /^<details>\s*<summary>(.*)<\/summary>$/s.exec(node.value)?.[1] : undefined;
  return summary?.replace(/&#(38|60|62);/g, (_, code: string) => String.fromCharCode(Number(code))) ?? null;
}

export function endsFold(node: RootContent): boolean {
  return node.type === 'html' && node.value === '</details>';
}
