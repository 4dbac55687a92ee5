import { expect, test } from 'vitest';
import catalogue from '../../../action/catalogues/kpis.json' with { type: 'json' };
import type { Derived } from '../../../action/src/analyses/derive-figure.ts';
import { computedKpis } from '../../../action/src/analyses/measures/computed-kpis.ts';
import { defaultConfig } from '../../../action/src/config.ts';
import { day } from '../../../action/src/day.ts';
import { readModel } from '../../../action/src/model/read-model.ts';
import { formatQuantity } from '../../../action/src/reports/format-value.ts';

function kpisOf(entity: string, texts: { readonly [path: string]: string }): readonly string[] {
  const sources = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const { model } = readModel(sources, defaultConfig);
  const found = computedKpis(model.rows, day('2026-11-21')).get(entity) ?? new Map<string, Derived>();
  return [...found].map(([key, { value }]) => `${key} ${value === null ? '' : formatQuantity(value)}`);
}

const table = (header: string, ...rows: readonly string[]): string =>
  [header, header.replace(/[^|]+/g, ' - '), ...rows].join('\n');

const stays = {
  'inventory/properties.md': table('| Unit | Entity |', '| House | STAY |', '| Barn | OTHER |'),
  'inventory/bookings.md': table(
    '| ID | Asset | Entity | Start | End | Room | Status |',
    '| B-1 | House | STAY | 2026-10-01 | 2026-10-08 | $1,400 | completed |',
    '| B-2 | House | STAY | 2026-10-20 | 2026-10-25 | $1,120 | completed |',
    '| B-3 | Barn | OTHER | 2026-10-20 | 2026-10-21 | $9,999 | completed |',
  ),
};
const calendar = table('| Unit | Entity | From | To | Kind |', '| House | STAY | 2026-10-10 | 2026-10-17 | owner |');

test('a rental: 12 of 24 nights for sale, $2,520 of room revenue', () => {
  expect(kpisOf('STAY', { ...stays, 'inventory/calendar.md': calendar })).toEqual([
    'stay.occ 50%',
    'stay.adr $210 a night',
    'stay.revpar $105 a night',
    'stay.alos 6 nights a stay',
  ]);
});

test('what needs a calendar is left out without one', () => {
  expect(kpisOf('STAY', stays)).toEqual(['stay.adr $210 a night', 'stay.alos 6 nights a stay']);
});

test('repairs: open hours over the hours of a week', () => {
  const maintenance = table(
    '| ID | Asset | Entity | Title | Priority | Opened | Closed | Hours |',
    '| M-1 | House | STAY | Step | P2 | 2026-11-01 | | 6 |',
    '| M-2 | House | STAY | Fan | P3 | 2026-11-01 | 2026-11-10 | 40 |',
  );
  const hours = table('| Key | Value | Unit | From |', '| maintenance_hours_per_week | 4 | hours/week | 2026-01-01 |');
  expect(kpisOf('STAY', { 'inventory/maintenance.md': maintenance, 'inventory/params.md': hours })).toEqual([
    'stay.backlog 1.5 weeks',
  ]);
  expect(kpisOf('STAY', { 'inventory/maintenance.md': maintenance })).toEqual([]);
});

test('a studio: earned and not billed, and what a subscriber brings against the cost', () => {
  const texts = {
    'inventory/contracts.md': table(
      '| ID | Client | Entity | Kind | Value | Start | Progress % |',
      '| C-1 | Client A | STUDIO | fixed | $10,000 | 2026-09-01 | 30–40% |',
    ),
    'inventory/invoices.md': table(
      '| Number | Client | Entity | Date | Due | Amount |',
      '| I-1 | Client A | STUDIO | 2026-10-01 | 2026-10-31 | $2,500 |',
    ),
    'inventory/unit-economics.md': table(
      '| Product | Entity | Price | Variable cost | CAC | Churn % | Gross margin % |',
      '| Care plan | STUDIO | $250 | $70 | $1,350 | 4% | 72% |',
    ),
  };
  expect(kpisOf('STUDIO', texts)).toEqual([
    'charter.cm_per_trip $180',
    'studio.unbilled $500–1,500',
    'studio.ltv_cac 3.33',
    'studio.payback 7.5 months',
  ]);
});

test('an entity without rows has none', () => {
  expect(kpisOf('NONE', stays)).toEqual([]);
});

test('every key is one of the catalogue', () => {
  const all = { ...stays, 'inventory/calendar.md': calendar };
  const keys = kpisOf('STAY', all).map((one) => one.split(' ')[0]);
  expect(catalogue.map(({ key }) => key)).toEqual(expect.arrayContaining(keys));
});
