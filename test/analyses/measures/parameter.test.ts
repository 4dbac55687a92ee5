import { describe, expect, test } from 'vitest';
import { parameterOn, statedParameter } from '../../../action/src/analyses/measures/parameter.ts';
import { day } from '../../../action/src/day.ts';
import { modelOf } from '../../helpers/tables.ts';

const paramsOf = (...rows: readonly string[]) =>
  modelOf({
    'inventory/params.md': ['# Params', '', '| Key | Value | From | To |', '| - | - | - | - |', ...rows].join('\n'),
  }).model.rows.param;

describe('the value in force', () => {
  const otherwise = { value: 1, unit: '%' };
  const stated = paramsOf('| Airbnb host fee | 14% | 2026-01-01 | 2026-06-30 |', '| own | 7 | 2026-01-01 | |');

  test.each([
    ['airbnb_host_fee', '2025-10-26', '3'],
    ['airbnb_host_fee', '2025-10-27', '15.5'],
    ['airbnb_host_fee', '2026-01-01', '14'],
    ['airbnb_host_fee', '2026-06-30', '14'],
    ['airbnb_host_fee', '2026-07-01', '15.5'],
    ['tax_form_threshold', '2025-12-31', '600'],
    ['tax_form_threshold', '2026-11-21', '2000'],
    ['own', '2025-12-31', '1'],
    ['own', '2026-01-01', '7'],
    ['nobody_set_it', '2026-01-01', '1'],
  ])('of %s on %s is %s', (key, on, value) => {
    expect(parameterOn(stated, key, day(on), otherwise).low.toString()).toBe(value);
  });

  test('is known only where the table sets it', () => {
    expect(statedParameter(stated, 'airbnb_host_fee', day('2025-12-31'))).toBeNull();
  });
});
