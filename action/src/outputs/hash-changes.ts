import { createHash } from 'node:crypto';
import type { Change } from '../changes/change.ts';
import { partJson } from './build-json.ts';

/**
 * A name for what happened, in hex: the same for the same events, whatever their order, their lines and their words. An event
 * is a subject, a code and its values on both sides; what follows from a change counts as the change does.
 */
export function hashChanges(changes: readonly Change[]): string {
  const events = [...new Set(eventsOf(changes))].sort();
  return createHash('sha256').update(events.join('\n')).digest('hex');
}

function eventsOf(changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ subject: { kind, id }, happenings, effects }) => [
    ...happenings.map(({ code, before, after }) => JSON.stringify([kind, id, code, partJson(before), partJson(after)])),
    ...eventsOf(effects),
  ]);
}
