import type { Place } from '../place.ts';
import { count, exact, type Quantity, quantity } from '../quantity/quantity.ts';
import type { Headline, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { deliveryTiers, levelOf, type Practice, type Tier } from './measures/delivery-tiers.ts';

export const deliveryMaturity = defineAnalysis({
  id: 'delivery-maturity',
  code: 'CTO-06',
  title: 'Development-cycle maturity',
  question: 'How safely does a change reach production, and what comes next?',
  formula:
    'Five tiers; a tier counts when it and all lower tiers are complete, and passes above wait. A practice is answered by the security checks that name it and by the stack: backup, tests in CI, automatic release, monitoring, last restore test. It fails when one answer fails. The level is a range from “every unknown fails” to “every unknown passes”.',
  reads: {
    'security-check': {
      needs: ['check', 'result'],
      uses: ['evidence', 'checkedOn', 'annotation', 'annotationExpires'],
    },
    component: { needs: [], uses: ['backup', 'tests', 'release', 'monitoring', 'lastRestoreTest'] },
    param: { needs: [], uses: ['key', 'value', 'from', 'to'] },
  },
  compute({ 'security-check': checks, component, param }, { asOf }) {
    if (checks.length === 0 && component.length === 0) return { blocks: [] };
    const tiers = deliveryTiers(checks, component, param, asOf);
    const level = levelFigure(tiers);
    const low = levelOf(tiers, false);
    const waiting = tiers.slice(low + 1).flatMap((tier) => named(tier, 'pass'));
    return {
      blocks: [
        figure(
          { id: 'level', title: 'Level of 5', good: 'up' },
          { value: level, derivation: { formula: 'complete tiers, from the first on', inputs: [] } },
        ),
        ...progressFigure(tiers[low]),
        figure(
          { id: 'waiting', title: 'Passes that wait for a lower tier', good: 'info' },
          countUp(
            'practices above the next tier that pass',
            waiting.flatMap(({ places }) => places.slice(0, 1).map((place) => ({ place }))),
            'practices',
          ),
        ),
        tierTable(tiers),
      ],
      ...headline(tiers, level),
    };
  },
});

function placesOf(practices: readonly Practice[]): readonly Place[] {
  return practices.flatMap(({ places }) => places);
}

function levelFigure(tiers: readonly Tier[]): Quantity {
  return quantity({
    low: levelOf(tiers, false),
    high: levelOf(tiers, true),
    unit: 'levels',
    places: placesOf(tiers.flatMap(({ practices }) => practices)),
  });
}

/** How far it is to the next tier; nothing when all are complete. */
function progressFigure(next: Tier | undefined) {
  if (next === undefined) return [];
  const asked = next.practices.filter(({ result }) => result !== 'not-applicable');
  const passed = asked.filter(({ result }) => result === 'pass').length;
  const failed = asked.filter(({ result }) => result === 'fail').length;
  const share = (n: number) => exact(n).times(100).div(asked.length);
  const value = quantity({
    low: share(passed),
    high: share(asked.length - failed),
    unit: '%',
    places: placesOf(asked),
  });
  const derivation = {
    formula: `practices of tier ${next.tier} that pass ÷ practices of tier ${next.tier}`,
    inputs: [],
  };
  const note = [`${passed} of ${asked.length} practices pass`];
  return [figure({ id: 'progress', title: `Way to level ${next.tier}`, good: 'up', note }, { value, derivation })];
}

function named({ practices }: Tier, wanted: Practice['result']): readonly Practice[] {
  return practices.filter(({ result }) => result === wanted);
}

function tierTable(tiers: readonly Tier[]): Table {
  const rows = tiers.map((tier): Row => {
    const list = (wanted: Practice['result']) =>
      named(tier, wanted)
        .map(({ name }) => name)
        .join(', ');
    return {
      key: `tier-${tier.tier}`,
      cells: [`${tier.tier} ${tier.name}`, list('pass'), list('fail'), list('unknown')],
      sources: placesOf(tier.practices),
    };
  });
  const columns = ['Tier', 'In place', 'Missing', 'Not known'].map((title) => ({ title }));
  return { kind: 'table', id: 'tiers', title: 'Tiers', columns, rows };
}

function headline(tiers: readonly Tier[], level: Quantity): { headline?: Headline } {
  const next = tiers[levelOf(tiers, false)];
  if (next === undefined) return { headline: { standing: 'holds', sentence: ['Delivery is at the highest level.'] } };
  const missing = named(next, 'fail').map(({ name }) => name);
  const unknown = named(next, 'unknown').length;
  const at = ['Delivery is at level ', { ...level, unit: '' }, ' of 5'];
  const unseen = unknown === 0 ? [] : ['; of ', count(unknown, 'practices'), ' nothing is known'];
  if (missing.length > 0) {
    const sentence = [...at, `; level ${next.tier} lacks ${missing.join(' and ')}`, ...unseen, '.'];
    return { headline: { standing: 'fails', sentence } };
  }
  return { headline: { standing: 'unknown', sentence: [...at, ...unseen, ` for level ${next.tier}.`] } };
}
