import { expect, test } from 'vitest';
import { recordTypes } from '../../action/src/records/index.ts';
import { makeSkeleton } from '../../action/src/records/make-skeleton.ts';

const { capability, component, entity, param } = recordTypes;

test('has the entity, the required columns and the wished ones, in the order of the type', () => {
  expect(makeSkeleton(component, ['monthlyCost'])).toEqual({
    table: 'Stack',
    says: component.says,
    columns: ['Entity', 'Component', 'Layer', 'Owner', 'Criticality', 'Monthly cost'],
    example: ['HARB', 'Booking site', 'hosting', 'Dana', 'critical', '$50–84'],
  });
});

test('names no entity in a table that has none', () => {
  expect(makeSkeleton(param, []).columns).not.toContain('Entity');
  expect(makeSkeleton(entity, []).columns[0]).toBe('Code');
});

test('names the records that are there, as a new row would have to', () => {
  const names: { readonly [type: string]: string } = { entity: 'CAFE', component: 'till' };
  const { example } = makeSkeleton(capability, [], (type) => names[type] ?? null);
  expect(example.slice(0, 3)).toEqual(['CAFE', 'Cancel a booking', 'till']);
});

test('a first row refers to no other row of its table', () => {
  const { columns, example } = makeSkeleton(component, ['dependsOn'], () => 'till');
  expect(example[columns.indexOf('Depends on')]).toBe('N/A');
});
