import { said } from '../../records/define-record.ts';
import type { RecordByType } from '../../records/index.ts';

type Component = RecordByType['component'];

/**
 * All components that stop with each one, directly or through others, itself left out, by the id of the one. Components that
 * depend on each other in a circle stop together.
 */
export function dependantsOf(components: readonly Component[]): ReadonlyMap<string, readonly Component[]> {
  const direct = new Map<string, Component[]>();
  for (const component of components) {
    for (const id of new Set(said(component.cells.dependsOn) ?? [])) {
      const known = direct.get(id);
      if (known === undefined) direct.set(id, [component]);
      else known.push(component);
    }
  }
  return new Map(components.map((component) => [component.id, reach(component, direct)]));
}

function reach(start: Component, direct: ReadonlyMap<string, readonly Component[]>): readonly Component[] {
  const seen = new Set([start]);
  // A set is walked in the order of adding, also over what is added meanwhile.
  for (const component of seen) for (const next of direct.get(component.id) ?? []) seen.add(next);
  return [...seen].slice(1);
}
