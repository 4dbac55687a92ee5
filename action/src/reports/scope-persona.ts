import { type Diagnostic, diagnose } from '../diagnostics.ts';
import type { Model } from '../model/model.ts';
import { nameEntities } from '../model/name-entities.ts';
import { nearestMatch } from '../nearest-match.ts';
import type { Place } from '../place.ts';
import { said } from '../records/define-record.ts';
import { nameKey } from '../records/match-name.ts';
import type { Subscription } from '../subscriptions.ts';
import type { Persona } from './persona.ts';

/** The codes of the entities that a persona's report covers, sorted: null for all, empty when the model has none of them. */
export function scopePersona({ entities, businesses }: Persona, { rows }: Model): readonly string[] | null {
  if (entities === null && businesses === null) return null;
  const { codeOf } = nameEntities(rows.entity);
  const named = (entities ?? []).flatMap((name) => codeOf(name) ?? []);
  const trades = new Set((businesses ?? []).map(nameKey));
  const inTrade = rows.entity.filter(({ cells }) => trades.has(nameKey(said(cells.businessType) ?? '')));
  return [...new Set([...named, ...inTrade.map(({ id, cells }) => said(cells.code) ?? id)])].sort();
}

/** A persona that sees no more than these entities of what it may see. */
export function narrowPersona(persona: Persona, entities: readonly string[], model: Model): Persona {
  const own = scopePersona(persona, model);
  const wanted = scopePersona({ ...persona, entities, businesses: null }, model) ?? [];
  const shared = own === null ? wanted : wanted.filter((code) => own.includes(code));
  return { ...persona, entities: shared, businesses: null };
}

/** A finding for each entity that a persona names and the model does not know. A business type may have no entity. */
export function checkScope({ entities, place, id }: Persona, model: Model): readonly Diagnostic[] {
  return checkEntities(entities ?? [], `the persona ${id}`, place, model);
}

/** The same for the entities that a group of mail readers may see. */
export function checkGroup({ entities, place, group }: Subscription, model: Model): readonly Diagnostic[] {
  return checkEntities(entities ?? [], `the mail group ${group}`, place, model);
}

function checkEntities(
  entities: readonly string[],
  whose: string,
  place: Place,
  { rows }: Model,
): readonly Diagnostic[] {
  const { codeOf, names } = nameEntities(rows.entity);
  const unknown = entities.filter((name) => codeOf(name) === null);
  return unknown.map((name) => {
    const near = nearestMatch(name, names);
    const expected = near === null ? 'a code of the entities table' : `\`${near}\``;
    return diagnose(
      'reference/unknown-entity',
      place,
      `Unexpected entity \`${name}\` of ${whose}, expected ${expected}.`,
    );
  });
}
