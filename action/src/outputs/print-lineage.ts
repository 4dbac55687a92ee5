import { printPlace } from '../place.ts';
import { formatQuantity, formatSentence, notKnown } from '../reports/format-value.ts';
import type { Gap, Section } from '../section.ts';
import { neutralise } from './neutralise.ts';
import type { Paint } from './paint.ts';
import type { Lineage, SourceLine, Traceable } from './trace-figure.ts';

/** What a figure says, where it comes from, and, where it is not known, what is missing. */
export function printExplanation(section: Section, figure: Traceable, lineage: Lineage, paint: Paint): string {
  const note = figure.note ? `${neutralise(formatSentence(figure.note))}\n` : '';
  // A cell has no formula of its own: the method of its section says how its columns are made.
  const method = figure.derivation === null ? `Method: ${neutralise(section.formula)}\n` : '';
  const gaps = figure.value === null ? section.blocks.filter((block) => block.kind === 'gap') : [];
  const title = `${section.title} (${section.analysis}/${figure.id})`;
  const missing = gaps.length === 0 ? '' : `\nMissing\n${gaps.map((gap) => printGap(gap, paint)).join('')}`;
  return `${paint('dim', neutralise(title))}\n${printLineage(lineage, paint)}${note}${method}${missing}`;
}

function printGap({ missing, place, add }: Gap, paint: Paint): string {
  return `  ${paint('cyan', neutralise(printPlace(place)))}  ${neutralise(missing)}. Add ${neutralise(add)}\n`;
}

/**
 * A lineage as a tree for people: each value with its formula, its inputs below, and at the ends the lines of the notes. A
 * derivation that several values share is told once.
 */
function printLineage(lineage: Lineage, paint: Paint): string {
  const told = new Set<readonly Lineage[]>();
  const lines: string[] = [];
  const print = (one: Lineage, lead: string, below: string): void => {
    const isTold = one.inputs.length > 0 && told.has(one.inputs);
    told.add(one.inputs);
    const formula = one.formula === null ? '' : ` = ${neutralise(one.formula)}`;
    const value = one.value === null ? notKnown : formatQuantity(one.value, one.round);
    const start = `${neutralise(one.name)}: ${paint('bold', neutralise(value))}`;
    lines.push(lead + start + paint('dim', formula + (isTold ? ' (as above)' : '')));
    if (isTold) return;
    const children = [
      ...one.inputs.map((input) => (first: string, rest: string) => print(input, first, rest)),
      ...one.lines.map((line) => (first: string) => lines.push(first + printLine(line, paint))),
    ];
    children.forEach((child, i) => {
      const isLast = i === children.length - 1;
      child(below + (isLast ? '└─ ' : '├─ '), below + (isLast ? '   ' : '│  '));
    });
  };
  print(lineage, '', '');
  return `${lines.join('\n')}\n`;
}

const mostCharacters = 160;

function printLine({ place, text }: SourceLine, paint: Paint): string {
  const words = neutralise(text).replace(/ {2,}/g, ' '); // Aligned tables are wider than they need to be here.
  const shown = words.length > mostCharacters ? `${words.slice(0, mostCharacters)}…` : words;
  return `${paint('cyan', neutralise(printPlace(place)))}  ${shown}`.trimEnd();
}
