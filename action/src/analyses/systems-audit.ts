import { addDays, type Day, day, monthOf } from '../day.ts';
import { exact, type Quantity } from '../quantity/quantity.ts';
import { type Check, type Score, score } from '../quantity/score.ts';
import { said } from '../records/define-record.ts';
import type { RecordByType } from '../records/index.ts';
import type { Headline, Part, Row, Table } from '../section.ts';
import { defineAnalysis } from './define-analysis.ts';
import { countUp, figure } from './derive-figure.ts';
import { listEntities } from './measures/list-entities.ts';
import { shortList } from './measures/short-list.ts';
import { showCell } from './measures/show-cell.ts';
import { testCell } from './measures/test-cell.ts';

type System = RecordByType['system'];

export const systemsAudit = defineAnalysis({
  id: 'systems-audit',
  code: 'ACC-06',
  title: 'Financial systems',
  question: 'Where is money recorded, can those records be trusted, and what comes next?',
  formula:
    'Seven checks for each system in use: named as the source of truth, owner, reconciled through the last month end, access list, MFA, export, feeds the ledger by itself. Score = 10 × passed ÷ applicable, from “every unknown fails” to “every unknown passes”.',
  reads: {
    system: {
      needs: ['system', 'role'],
      uses: ['status', 'step', 'sourceOfTruth', 'reconciled', 'accessList', 'mfa', 'export', 'feedsLedger', 'owner'],
    },
  },
  compute({ system }, { asOf }) {
    if (system.length === 0) return { blocks: [] };
    const audited = system.filter(isInUse).map((one) => audit(one, asOf));
    const byHand = audited.filter(({ system: { cells } }) => said(cells.feedsLedger) === false);
    const ledgers = audited.filter(({ system: { cells } }) => isLedger(said(cells.role) ?? ''));
    const planned = system.filter(({ cells }) => said(cells.status) === 'planned').sort(byStep);
    const counted = (what: string, systems: readonly Audited[], unit = 'systems') =>
      countUp(
        what,
        systems.map((one) => one.system),
        unit,
      );
    const whole = score(audited.flatMap(({ checks }) => checks));
    const derivation = { formula: '10 × checks that pass ÷ checks that apply, unknowns as a range', inputs: [] };
    return {
      blocks: [
        figure({ id: 'ledgers', title: 'Ledgers in use', good: 'up' }, counted('ledgers in use', ledgers, 'ledgers')),
        figure({ id: 'in-use', title: 'Systems in use', good: 'info' }, counted('systems in use', audited)),
        figure(
          { id: 'by-hand', title: 'Copied into the books by hand, or not at all', good: 'down' },
          counted('systems that do not feed the ledger', byHand),
        ),
        figure({ id: 'score', title: 'Score of 10', good: 'up' }, { value: whole.score, derivation }),
        ...(audited.length > 0 ? [auditTable(audited)] : []),
        ...(planned.length > 0 ? [pathTable(planned)] : []),
      ],
      headline: headline(ledgers, planned, whole),
    };
  },
});

interface Audited {
  readonly system: System;
  readonly checks: readonly (Check & { readonly name: string })[];
  readonly score: Quantity | null;
}

/** A system that does not say otherwise is in use. */
function isInUse({ cells }: System): boolean {
  return (said(cells.status) ?? 'in use') === 'in use';
}

/** Where double entry is kept. */
function isLedger(role: string): boolean {
  return /\b(?:ledger|accounting|bookkeeping|books)\b/i.test(role) && !/\breconcil|\bview\b/i.test(role);
}

function audit(system: System, asOf: Day): Audited {
  const checks = judge(system, asOf).map(({ name, result }) => {
    return { name, result, severity: 'medium' as const, basis: system.basis, place: system.place };
  });
  return { system, checks, score: score(checks).score };
}

/** The seven checks of a system on a day, each by its name in reports. */
function judge({ cells }: System, asOf: Day): readonly { readonly name: string; readonly result: Check['result'] }[] {
  const isYes = (yes: boolean): boolean => yes;
  const lastMonthEnd = addDays(day(`${monthOf(asOf)}-01`), -1);
  return [
    { name: 'source of truth', result: testCell(cells.sourceOfTruth, isYes) },
    { name: 'owner', result: testCell(cells.owner, () => true) },
    { name: 'reconciled', result: testCell(cells.reconciled, (through) => through >= lastMonthEnd) },
    { name: 'access list', result: testCell(cells.accessList, isYes) },
    { name: 'MFA', result: testCell(cells.mfa, isYes) },
    { name: 'export', result: testCell(cells.export, isYes) },
    { name: 'feeds the ledger', result: testCell(cells.feedsLedger, isYes) },
  ];
}

/** The weakest first, as benefits are judged: by the low end, then the high end, then the id. */
function auditTable(audited: readonly Audited[]): Table {
  const ends = ({ score: points }: Audited) => [points?.low ?? exact(10), points?.high ?? exact(10)] as const;
  const ranked = [...audited].sort((a, b) => {
    const [[aLow, aHigh], [bLow, bHigh]] = [ends(a), ends(b)];
    return aLow.cmp(bLow) || aHigh.cmp(bHigh) || (a.system.id < b.system.id ? -1 : 1);
  });
  const rows = ranked.map(({ system, checks, score: points }): Row => {
    const named = (result: Check['result']) =>
      checks.filter((check) => check.result === result).map(({ name }) => name);
    const shown: readonly Part[] = [named('fail').join(', '), named('unknown').join(', ')];
    const { cells } = system;
    const role = showCell(cells.role);
    return {
      key: system.id,
      cells: [showCell(cells.system), role, listEntities(system), points, ...shown],
      sources: [system.place],
    };
  });
  return {
    kind: 'table',
    id: 'systems',
    title: 'Systems in use, the weakest first',
    columns: [
      { title: 'System' },
      { title: 'Role' },
      { title: 'Entity' },
      { title: 'Score', align: 'right' },
      { title: 'Fails' },
      { title: 'Not known' },
    ],
    ...shortList(rows, 15),
  };
}

/** By step; a system without one comes last. */
function byStep(a: System, b: System): number {
  const [first, second] = [said(a.cells.step), said(b.cells.step)];
  if (first === null || second === null) return Number(first === null) - Number(second === null) || byId(a, b);
  return first.low.cmp(second.low) || byId(a, b);
}

function byId(a: System, b: System): number {
  return a.id < b.id ? -1 : 1;
}

function pathTable(planned: readonly System[]): Table {
  const rows = planned.map((system): Row => {
    const { step, role, owner } = system.cells;
    const number = said(step);
    const shown = number === null ? showCell(step) : { ...number, unit: '' };
    return {
      key: system.id,
      cells: [shown, showCell(system.cells.system), showCell(role), showCell(owner)],
      sources: [system.place],
    };
  });
  return {
    kind: 'table',
    id: 'path',
    title: 'What comes next, step by step',
    columns: [{ title: 'Step', align: 'right' }, { title: 'System' }, { title: 'For' }, { title: 'Owner' }],
    ...shortList(rows, 10),
  };
}

function headline(ledgers: readonly Audited[], planned: readonly System[], { score: points }: Score): Headline {
  const [next] = planned;
  if (ledgers.length === 0) {
    const step = next === undefined ? '' : `; the first step is ${said(next.cells.system) ?? next.id}`;
    return { standing: 'fails', sentence: [`No accounting system is in use${step}.`] };
  }
  if (points === null) return { standing: 'unknown', sentence: ['No check of the financial systems applies.'] };
  const best = exact(10);
  if (points.low.eq(best)) return { standing: 'holds', sentence: ['Every check of the financial systems passes.'] };
  const standing = points.high.lt(best) ? 'fails' : 'unknown';
  return { standing, sentence: ['The financial systems score ', points, ' of 10.'] };
}
