import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listJournals, openJournal } from '../../../action/src/outputs/delivery/open-journal.ts';
import { accepted, attempting, claimed, eventsOf, keyOf } from '../../helpers/deliveries.ts';
import { makeFolder } from '../../helpers/folder.ts';

const [first, ...rest] = eventsOf(keyOf(), [claimed, attempting, accepted]);

test('what was written is read again, by whoever opens it', () => {
  const folder = join(makeFolder(), 'journals');
  expect(listJournals(folder)).toEqual([]);
  const journal = openJournal(folder, 'run-1');
  if (first !== undefined) journal.append(first);
  journal.append(...rest);
  expect(readdirSync(folder)).toEqual(['run-1.jsonl']);
  expect(openJournal(folder, 'run-1').read()).toEqual([first, ...rest]);
  expect(listJournals(folder)).toEqual(['run-1']);
  journal.remove();
  expect([listJournals(folder), journal.read()]).toEqual([[], []]);
});

test('a last line that was cut off had not begun', () => {
  const folder = makeFolder();
  const journal = openJournal(folder, 'run-1');
  journal.append(...rest);
  appendFileSync(join(folder, 'run-1.jsonl'), '{"at":"2026-11-21T07:0');
  expect(journal.read()).toEqual(rest);
});

test('any other line that cannot be read stops', () => {
  const folder = makeFolder();
  const journal = openJournal(folder, 'run-1');
  journal.append(...rest);
  appendFileSync(join(folder, 'run-1.jsonl'), 'edited\n');
  expect(() => journal.read()).toThrow(/line 3 of .*run-1\.jsonl, expected a JSON object/);
});
