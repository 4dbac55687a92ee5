import type { List, ListItem, PhrasingContent } from 'mdast';
import type { Figure } from '../section.ts';
import { countedNoun, formatFigure, notKnown } from './format-value.ts';
import { item, list, text } from './mdast-nodes.ts';
import { quoteWords } from './quote-words.ts';
import { sentenceToMdast } from './sentence-to-mdast.ts';

/**
 * Figures as a list, a line each. Those of which there is nothing more to say than that there are none, or that they are
 * not known, share a line.
 */
export function figuresToMdast(figures: readonly Figure[], reportPath: string): List {
  const none = several(figures.filter((figure) => figure.note === undefined && isNone(figure)));
  const unknown = several(figures.filter((figure) => figure.note === undefined && formatFigure(figure) === notKnown));
  const others = figures.filter((figure) => !none.includes(figure) && !unknown.includes(figure));
  return list([
    ...others.map((figure) => figureItem(figure, reportPath)),
    ...togetherItem('None', none),
    ...togetherItem('Not known', unknown),
  ]);
}

/** One alone keeps its own line. */
function several(figures: readonly Figure[]): readonly Figure[] {
  return figures.length > 1 ? figures : [];
}

/** Whether it counts things and there are none: an amount of money or a share that is zero is told by itself. */
function isNone({ value }: Figure): boolean {
  return value !== null && value.quality === 'exact' && value.low.isZero() && countedNoun(value.unit) !== '';
}

/** `Gross burn: **$7,000–9,000 a month** — 6 of 8 rows`. */
function figureItem(figure: Figure, reportPath: string): ListItem {
  const value: PhrasingContent = { type: 'strong', children: quoteWords(formatFigure(withoutNoun(figure))) };
  const note = figure.note === undefined ? [] : [text(' — '), ...sentenceToMdast(figure.note, reportPath)];
  return item([...quoteWords(`${figure.title}: `), value, ...note]);
}

/** A count whose title already says what it counts: `Open actions: 50`. */
function withoutNoun(figure: Figure): Figure {
  const { title, value } = figure;
  const noun = value === null ? '' : countedNoun(value.unit);
  const isTold = noun !== '' && title.toLowerCase().includes(noun.toLowerCase());
  if (value === null || !isTold || !value.low.isInteger() || !value.high.isInteger()) return figure;
  return { ...figure, value: { ...value, unit: '' } };
}

/** `**None:** At risk · Without an owner`. */
function togetherItem(what: string, figures: readonly Figure[]): readonly ListItem[] {
  if (figures.length === 0) return [];
  const titles = figures.map(({ title }) => title).join(' · ');
  return [item([{ type: 'strong', children: [text(`${what}:`)] }, ...quoteWords(` ${titles}`)])];
}
