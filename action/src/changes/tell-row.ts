import { isMonth, monthOf } from '../day.ts';
import { currencyOf } from '../quantity/unit.ts';
import type { AnyRecordType, Cell } from '../records/define-record.ts';
import { recordTypes, type TableRecord } from '../records/index.ts';
import { type Cells, isQuantity } from '../records/row.ts';
import type { Part, Sentence } from '../section.ts';
import type { Valence } from './change.ts';
import type { ChangeCode } from './codes.ts';
import type { Edit, FieldEdit } from './compare-records.ts';
import { type DatedField, datedFields } from './dated-fields.ts';
import { moveOf, sideBySide } from './move.ts';
import { dayOf, tellDay } from './tell-day.ts';
import { tellOwner } from './tell-owner.ts';
import { type Days, linesOf, partOf, subjectOf, type Told, tell, type Words } from './telling.ts';

/** What happened to one row of a table that has no words of its own elsewhere. */
export function tellRow(
  edit: Edit,
  before: TableRecord | null,
  after: TableRecord | null,
  days: Days,
): readonly Told[] {
  if (after === null) return before === null ? [] : [tellRemoved(edit, before)];
  if (before === null) return [tellAdded(edit, after)];
  return edit.fields.flatMap((field) => tellCell(edit, field, after, days));
}

const addedCodes: { readonly [type: string]: ChangeCode } = {
  asset: 'ASSET_ADDED',
  account: 'ACCOUNT_ADDED',
  entity: 'ENTITY_ADDED',
};

function tellAdded(edit: Edit, row: TableRecord): Told {
  const { table }: AnyRecordType = recordTypes[row.type];
  const cells: Cells = row.cells;
  if (row.type === 'contract' && contentOf(cells.signed) === true) {
    return told(edit, row, { code: 'CONTRACT_SIGNED', tier: 3, valence: 'better', says: ['new contract, signed'] });
  }
  if (row.type === 'channel' && isQuantity(contentOf(cells.level))) {
    return told(edit, row, { code: 'CHANNEL_OPENED', tier: 4, says: ['added, level ', bare(cells.level)] });
  }
  if (row.type === 'decision-record' && contentOf(cells.status) === 'accepted') {
    return told(edit, row, { code: 'DECIDED', tier: 3, valence: 'better', says: ['decided'] });
  }
  const code = addedCodes[row.type] ?? 'ROW_ADDED';
  return told(edit, row, { code, tier: 4, says: [`added to ${table}`] }, `${row.type}/added`);
}

function tellRemoved(edit: Edit, row: TableRecord): Told {
  const { table }: AnyRecordType = recordTypes[row.type];
  const family = `${row.type}/removed`;
  if (row.type === 'asset') {
    const says = ['removed, no disposal recorded'];
    return told(edit, row, { code: 'ASSET_REMOVED', tier: 4, says }, family);
  }
  if (row.type === 'contract') {
    return told(
      edit,
      row,
      { code: 'CONTRACT_ENDED', tier: 3, valence: 'worse', says: ['contract no longer listed'] },
      family,
    );
  }
  return told(edit, row, { code: 'ROW_REMOVED', tier: 4, says: [`removed from ${table}`] }, family);
}

function tellCell(edit: Edit, field: FieldEdit, row: TableRecord, { asOf, slips }: Days): readonly Told[] {
  const own = ownWords[row.type]?.[field.name];
  if (field.name === 'notes') return [];
  if (isTitle(row, field.name)) return [tellName(edit, row, field)];
  if (field.name === 'owner') return [tellOwner(edit, row, field, {})];
  if (['severity', 'criticality', 'priority'].includes(field.name)) return tellSeverity(edit, row, field);
  const dated = datedFields(row).find(({ name }) => name === field.name);
  if (dated !== undefined) return tellDate(edit, row, field, dated, slips);
  const unit = unitWords(field);
  if (unit !== null) return [told(edit, row, unit)];
  const restated = restatedWords(field, row, asOf);
  if (restated !== null) return [told(edit, row, restated)];
  const head = { before: partOf(field.before), after: partOf(field.after) };
  const words = own?.(field) ?? {
    code: 'ROW_CHANGED',
    tier: 4,
    says: [`${field.title} `, head.before, ' → ', head.after],
  };
  return [told(edit, row, { ...head, ...words }, `${row.type}/${field.name}`)];
}

function isTitle(row: TableRecord, name: string): boolean {
  const { identity }: AnyRecordType = recordTypes[row.type];
  return (
    name === 'name' || name === 'title' || (name === identity[0] && !('name' in row.cells) && !('title' in row.cells))
  );
}

function tellName(edit: Edit, row: TableRecord, { before, after }: FieldEdit): Told {
  const says = [`${edit.guessed ? 'renamed?' : 'renamed'} (was “${before?.text ?? ''}”)`];
  return told(edit, row, { code: 'RENAMED', tier: 4, says, before: partOf(before), after: partOf(after) });
}

const ranks: { readonly [word: string]: number } = {
  critical: 0,
  P1: 0,
  high: 1,
  P2: 1,
  medium: 2,
  P3: 2,
  low: 3,
  P4: 3,
};

function tellSeverity(edit: Edit, row: TableRecord, { before, after }: FieldEdit): readonly Told[] {
  const rank = (cell: Cell<unknown> | null): number => ranks[String(contentOf(cell))] ?? 4;
  const isWorse = rank(after) < rank(before);
  const [from, to] = [partOf(before), partOf(after)];
  const words: Words = {
    code: isWorse ? 'ESCALATED' : 'DEESCALATED',
    tier: isWorse ? 2 : 3,
    valence: isWorse ? 'worse' : 'better',
    says: [isWorse ? 'escalated ' : 'de-escalated ', from, ' → ', to],
    before: from,
    after: to,
  };
  return [tell(subjectOf(row), words, linesOf(edit), { edits: [edit.key], severity: rank(after) })];
}

/** A deadline slips; a paper that runs longer was renewed, and one that runs out sooner is bad news. */
function tellDate(
  edit: Edit,
  row: TableRecord,
  field: FieldEdit,
  { paper, duty }: DatedField,
  slips: Days['slips'],
): readonly Told[] {
  const [before, after] = [dayOf(field.before), dayOf(field.after)];
  const rank = { edits: [edit.key], family: `${row.type}/${field.name}`, due: after };
  if (paper === null || after === null)
    return tellDay(edit, row, { ...field, title: paper ?? duty ?? '' }, rank, slips);
  const until: Sentence = [`${paper} runs to `, { day: after }];
  const head = { tier: 4, before: partOf(field.before), after: { day: after } } as const;
  const words: Words =
    before === null
      ? { ...head, code: 'DUE_SET', says: until }
      : {
          ...head,
          code: after > before ? 'RENEWED' : 'PULLED_IN',
          valence: after > before ? 'better' : 'worse',
          says: [...until, ' (was ', { day: before }, ')'],
        };
  return [tell(subjectOf(row), words, linesOf(edit), rank)];
}

/** The digits may be the same: another period or currency is another amount. */
function unitWords({ title, before, after }: FieldEdit): Words | null {
  const [was, is] = [contentOf(before), contentOf(after)];
  if (!isQuantity(was) || !isQuantity(is) || was.unit === is.unit) return null;
  const isMoney = currencyOf(was.unit) !== null || currencyOf(is.unit) !== null;
  return {
    code: 'UNIT_CHANGED',
    tier: isMoney ? 1 : 5,
    valence: 'worse',
    says: [`${title} `, was, ' → ', is, ': another unit, to be confirmed'],
    before: was,
    after: is,
  };
}

/** Money of a month that is over at the end of which somebody may have reported it. */
function restatedWords({ title, before, after }: FieldEdit, row: TableRecord, asOf: Days['asOf']): Words | null {
  if (row.type !== 'revenue' && row.type !== 'expense') return null;
  const on = contentOf(row.cells.month);
  const [was, is] = [contentOf(before), contentOf(after)];
  if (typeof on !== 'string' || !isQuantity(was) || !isQuantity(is) || title === 'Budget') return null;
  const month = on.slice(0, 7);
  if (!isMonth(month) || month >= monthOf(asOf)) return null;
  return {
    code: 'RESTATED',
    tier: 1,
    valence: 'worse',
    says: [`${month} restated `, was, ' → ', is],
    before: was,
    after: is,
  };
}

type OwnWords = (field: FieldEdit) => Words;

const status: OwnWords = ({ before, after }) => ({
  code: 'ASSET_STATUS',
  tier: 4,
  valence: contentOf(after) === 'in repair' ? 'worse' : 'neutral',
  says: [partOf(before), ' → ', partOf(after)],
});

const revalued: OwnWords = ({ title, before, after }) => ({
  code: 'ASSET_REVALUED',
  tier: 4,
  says: [`${title} `, ...fromTo(before, after)],
});

/** A price that rises is bad news for who pays it. */
const price: OwnWords = ({ before, after }) => ({
  code: 'VENDOR_PRICE',
  tier: 4,
  valence: direction(before, after, 'down'),
  says: fromTo(before, after),
});

const level: OwnWords = ({ before, after }) => {
  const was = contentOf(before);
  const isOpened = isQuantity(was) && was.high.isZero();
  return {
    code: isOpened ? 'CHANNEL_OPENED' : 'CHANNEL_LEVEL',
    tier: 4,
    valence: direction(before, after, 'up'),
    says: isOpened ? ['opened, level ', bare(after)] : ['level ', bare(before), ' → ', bare(after)],
  };
};

const decided: OwnWords = ({ before, after }) => {
  const is = contentOf(after);
  if (is === 'accepted') return { code: 'DECIDED', tier: 3, valence: 'better', says: ['decided'] };
  if (is === 'superseded') return { code: 'SUPERSEDED', tier: 3, says: ['superseded'] };
  if (is === 'rejected') return { code: 'DROPPED', tier: 3, says: ['rejected'] };
  return { code: 'REOPENED', tier: 2, valence: 'worse', says: [partOf(before), ' → ', partOf(after)] };
};

const finished: OwnWords = ({ after }) => {
  const is = contentOf(after);
  const isDone = is === true || (typeof is === 'string' && is !== '');
  return isDone
    ? { code: 'CLOSED', tier: 3, valence: 'better', says: ['closed'] }
    : { code: 'REOPENED', tier: 2, valence: 'worse', says: ['reopened'] };
};

const signed: OwnWords = ({ after }) =>
  contentOf(after) === true
    ? { code: 'CONTRACT_SIGNED', tier: 3, valence: 'better', says: ['contract signed'] }
    : { code: 'ROW_CHANGED', tier: 3, valence: 'worse', says: ['contract not signed any more'] };

/** The cells that have a code of their own. */
const ownWords: { readonly [type: string]: { readonly [field: string]: OwnWords } } = {
  asset: {
    status,
    bookValue: revalued,
    cost: revalued,
    monthlyCost: revalued,
    replacementValue: revalued,
    entity: ({ before, after }) => ({
      code: 'ASSET_MOVED',
      tier: 4,
      says: ['moved ', partOf(before), ' → ', partOf(after)],
    }),
  },
  channel: { level },
  component: {
    version: ({ before, after }) => ({
      code: 'STACK_UPGRADED',
      tier: 4,
      says: ['version ', partOf(before), ' → ', partOf(after)],
    }),
    monthlyCost: price,
  },
  contract: { signed },
  'decision-record': { status: decided },
  expense: { amount: price },
  maintenance: { closed: finished },
  obligation: { done: finished },
};

/** A level is said without its unit: `level 2`. */
function bare(cell: Cell<unknown> | null = null): Part {
  const value = contentOf(cell);
  return isQuantity(value) ? { ...value, unit: '' } : partOf(cell);
}

/** Two cells side by side; of two quantities a mark that both have is shown once. */
function fromTo(before: Cell<unknown> | null, after: Cell<unknown> | null): Sentence {
  const [was, is] = [contentOf(before), contentOf(after)];
  if (!isQuantity(was) || !isQuantity(is)) return [partOf(before), ' → ', partOf(after)];
  const [from, to] = sideBySide(was, is);
  return [from, ' → ', to];
}

function direction(before: Cell<unknown> | null, after: Cell<unknown> | null, good: 'up' | 'down'): Valence {
  const [was, is] = [contentOf(before), contentOf(after)];
  if (!isQuantity(was) || !isQuantity(is)) return 'neutral';
  const move = moveOf(was, is);
  if (move !== 'rose' && move !== 'fell') return 'neutral';
  return (move === 'rose') === (good === 'up') ? 'better' : 'worse';
}

function contentOf(cell: Cell<unknown> | null | undefined): unknown {
  return cell?.kind === 'value' ? cell.value : null;
}

function told(edit: Edit, row: TableRecord, words: Words, family: string | null = null): Told {
  return tell(subjectOf(row), words, linesOf(edit), { edits: [edit.key], family });
}
