import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../action/src/config.ts';
import { readModel } from '../../action/src/model/read-model.ts';
import { checkGroup, checkScope, narrowPersona, scopePersona } from '../../action/src/reports/scope-persona.ts';
import { subscription } from '../mail/sample-mail.ts';
import { persona } from './sample-report.ts';

const text = `# Entities

| Code | Name | Business type | Base currency |
| --- | --- | --- | --- |
| HARB | Harbour House | Short-term rental | EUR |
| MILL | The Mill | short-term rentals | EUR |
| CAFE | Quay Café | Café | EUR |
`;
const { model } = readModel([{ path: 'inventory/entities.md', text }], defaultConfig);

describe('the entities that a report covers', () => {
  test.each([
    ['all where the scope names nothing', {}, null],
    ['named by code', { entities: ['CAFE'] }, ['CAFE']],
    ['named by name, in any case', { entities: ['quay café'] }, ['CAFE']],
    ['those of a business type', { businesses: ['Short-term rental'] }, ['HARB', 'MILL']],
    [
      'both together, each once',
      { entities: ['MILL', 'CAFE'], businesses: ['Short-term rental'] },
      ['CAFE', 'HARB', 'MILL'],
    ],
    ['none of a business that nobody runs', { businesses: ['Yacht delivery'] }, []],
  ])('%s', (_name, scope, expected) => {
    expect(scopePersona(persona([], scope), model)).toEqual(expected);
  });
});

test('an entity that does not exist is a finding at the persona; a business type without entities is not', () => {
  const [finding, ...others] = checkScope(persona([], { entities: ['HARBB'], businesses: ['Zoo'] }), model);
  expect(others).toEqual([]);
  expect(finding?.code).toBe('reference/unknown-entity');
  expect(finding?.message).toBe('Unexpected entity `HARBB` of the persona cfo, expected `HARB`.');
});

test('an entity that a mail group names and nobody knows is a finding at the group', () => {
  const [finding, ...others] = checkGroup(subscription({ entities: ['MILL', 'CAFFE'] }), model);
  expect(others).toEqual([]);
  expect(finding?.place).toEqual({ path: '.github/handoff-reports.yml', line: 3, column: 5 });
  expect(finding?.message).toBe('Unexpected entity `CAFFE` of the mail group board, expected `CAFE`.');
  expect(checkGroup(subscription(), model)).toEqual([]);
});

describe('a persona that is narrowed', () => {
  test.each([
    ['sees what it is narrowed to', {}, ['The Mill'], ['MILL']],
    ['sees no more than it saw', { businesses: ['Short-term rental'] }, ['MILL', 'CAFE'], ['MILL']],
    ['may see nothing', { entities: ['CAFE'] }, ['MILL'], []],
    ['does not see all where nobody knows the entity', {}, ['ZOO'], []],
  ])('%s', (_name, scope, entities, expected) => {
    const narrowed = narrowPersona(persona([], scope), entities, model);
    expect(scopePersona(narrowed, model)).toEqual(expected);
  });
});
