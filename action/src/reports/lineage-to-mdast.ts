import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Place } from '../place.ts';
import type { Derivation, Figure, Input, Section } from '../section.ts';
import { formatCount, formatQuantity } from './format-value.ts';
import { fold, item, list, paragraph, text } from './mdast-nodes.ts';
import { linkPlaces } from './place-links.ts';
import { quoteWords } from './quote-words.ts';

/** Inputs of one formula that are told one by one; the lines of the others are linked together. */
const mostInputs = 12;

/** The folded part of a section: its method, each figure's formula and inputs, and the lines behind tables and texts. */
export function lineageToMdast(section: Section, reportPath: string): RootContent[] {
  const told = new Set<Derivation>();
  const items = section.blocks.flatMap((block): ListItem[] => {
    if (block.kind === 'figure') return [figureLineage(block, told, reportPath)];
    if (block.kind === 'gap' || block.kind === 'chart') return [];
    const places = block.kind === 'table' ? block.rows.flatMap(({ sources }) => sources) : block.sources;
    if (places.length === 0) return [];
    const name = block.kind === 'table' ? `${block.title}: ` : 'The text: ';
    return [item([...quoteWords(name), ...linkPlaces(places, reportPath)])];
  });
  if (items.length === 0) return [];
  return fold('How these figures are made', [paragraph(quoteWords(`Method: ${section.formula}`)), list(items)]);
}

function figureLineage(figure: Figure, told: Set<Derivation>, reportPath: string): ListItem {
  const { title, value, derivation } = figure;
  const name: PhrasingContent = { type: 'strong', children: quoteWords(title) };
  const own = derivation.inputs.length === 0 ? (value?.places ?? []) : [];
  return derived([name], derivation, own, told, reportPath);
}

/** A formula in words with its inputs below; told once, however many figures rest on it. */
function derived(
  lead: PhrasingContent[],
  derivation: Derivation,
  places: readonly Place[],
  told: Set<Derivation>,
  reportPath: string,
): ListItem {
  if (told.has(derivation)) return item([...lead, text(', as above')]);
  told.add(derivation);
  const { formula, inputs } = derivation;
  const shown = inputs.slice(0, mostInputs).map((input) => inputItem(input, told, reportPath));
  const rest = inputs.slice(mostInputs);
  const restPlaces = rest.flatMap(({ value }) => value.places);
  if (rest.length > 0) {
    shown.push(
      item([
        text(`${formatCount(rest.length)} more${restPlaces.length > 0 ? ': ' : ''}`),
        ...linkPlaces(restPlaces, reportPath),
      ]),
    );
  }
  const links = places.length === 0 ? [] : [text(': '), ...linkPlaces(places, reportPath)];
  return item([...lead, ...quoteWords(` = ${formula}`), ...links], shown.length === 0 ? [] : [list(shown)]);
}

function inputItem({ name, value, derivation }: Input, told: Set<Derivation>, reportPath: string): ListItem {
  const lead = quoteWords(`${name}: ${formatQuantity(value)}`);
  if (derivation !== undefined) {
    const own = derivation.inputs.length === 0 ? value.places : [];
    return derived(lead, derivation, own, told, reportPath);
  }
  const links = value.places.length === 0 ? [] : [text(', '), ...linkPlaces(value.places, reportPath)];
  return item([...lead, ...links]);
}
