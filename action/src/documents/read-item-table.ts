import type { Table, TableRow } from 'mdast';
import { applyFields, type Reader } from './draft.ts';
import { isEmpty } from './is-empty.ts';
import { keepText } from './keep-text.ts';
import { makeDraft, placeOf } from './make-draft.ts';
import { nameDraft } from './make-item.ts';
import { normaliseWords } from './normalise-heading.ts';
import { toPlainText } from './plain-text.ts';
import { addField, type Fields, findKey, readFields } from './read-fields.ts';
import { findCaveat, readState, readStateWord } from './read-state.ts';
import { cutTitle } from './read-title.ts';
import { holdsItems, type ItemKind, isOpenKind, type Setting } from './setting.ts';
import type { FieldKey } from './synonyms.ts';

/** Column headers that name what a row is, with the kind of section that such rows make. */
const titleColumns: readonly (readonly [ItemKind, RegExp])[] = [
  [
    'decisions',
    /^(?:key )?(?:decisions?(?: made)?|decisao|decision tomada|entscheidung|決定(?:事項)?|决定|决策|결정(?: 사항)?|решение)$/,
  ],
  ['questions', /^(?:open )?(?:questions?|pregunta|pergunta|frage|質問|问题待定|질문|вопрос)$/],
  [
    'blockers',
    /^(?:blockers?|known issues?|issues?|risks?|bugs?|limitations?|gaps?|problems?|problema|probleme|risque|risiko|risco|riesgo|課題|问题|問題|风险|이슈|문제|проблема)$/,
  ],
  [
    'next',
    /^(?:tasks?|actions?|action items?|todos?|to do|next steps?|follow ups?|tarefa|tarea|tache|aufgabe|accion|acao|タスク|作業|任务|待办事项|작업|задача)$/,
  ],
];
const itemColumn =
  /^(?:items?|what|titles?|descriptions?|summary|topics?|names?|features?|components?|change|fix|work|step|milestone|deliverable|area|module|subject|detail|details|item description|descricao|descripcion|beschreibung|was|was ist zu tun|quoi|que|内容|項目|项目|事项|항목|내용|что)$/;
const numberColumn = /^(?:|no|nr|num|number|id|ref|key|n|sr|s no|番号|序号|번호)$/;
const passedOver =
  /^(?:date|day|when|type|tipo|category|kind|phase|sprint|commit|pr|data|datum|fecha|日付|日期|날짜|updated|created)$/;
/** First columns whose rows are evidence or places, not items. */
const notItems =
  /^(?:files?|paths?|locations?|metrics?|measure|tests?|suite|commands?|commit|variable|env|port|url|endpoint|service|table|version|check)$/;

/** Reads the rows of a table as items, where its section or its columns say what they are; false when they do not. */
export function readItemTable(table: Table, setting: Setting, reader: Reader): boolean {
  const [header, ...rows] = table.children;
  if (!header || rows.length === 0) return false;
  const names = header.children.map((cell) => normaliseWords(toPlainText(cell, reader.source)));
  const kind = kindOfTable(names, setting);
  if (kind === null) return false;
  const titleColumn = findTitleColumn(names, kind);
  const keys = names.map((name, i) => (i === titleColumn ? null : columnKey(name, reader)));
  keepText(() => toPlainText(header, reader.source), placeOf(header, reader), 'heading', reader);
  for (const row of rows) readRow(row, titleColumn, keys, { ...setting, kind }, reader);
  return true;
}

function kindOfTable(names: readonly string[], setting: Setting): ItemKind | null {
  if (holdsItems(setting.kind))
    return notItems.test(names[0] ?? '') && setting.kind !== 'blockers' ? null : setting.kind;
  if (!isOpenKind(setting.kind)) return null;
  const found = titleColumns.find(([, pattern]) => names.slice(0, 3).some((name) => pattern.test(name)));
  return found?.[0] ?? null;
}

/** The column that says what the row is: by the section's kind, else by its name, else the first that is not a number or date. */
function findTitleColumn(names: readonly string[], kind: ItemKind): number {
  const own = titleColumns.find(([of]) => of === kind)?.[1];
  const patterns = [own, ...titleColumns.map(([, pattern]) => pattern), itemColumn];
  for (const pattern of patterns) {
    const found = pattern ? names.findIndex((name) => pattern.test(name)) : -1;
    if (found >= 0) return found;
  }
  const first = names.findIndex(
    (name) =>
      !numberColumn.test(name) && !passedOver.test(name) && !/^(?:status|state|priority|prio|owner)$/.test(name),
  );
  return Math.max(first, 0);
}

function columnKey(name: string, reader: Reader): FieldKey | null {
  if (name === '') return null;
  if (/^(?:id|ref|key|no|nr)$/.test(name)) return 'id';
  const key = findKey(name, reader.rules);
  return key === 'updated' ||
    key === 'created' ||
    key === 'value' ||
    key === 'time' ||
    key === 'risk' ||
    key === 'impact'
    ? null
    : key;
}

function readRow(
  row: TableRow,
  titleColumn: number,
  keys: readonly (FieldKey | null)[],
  setting: Setting,
  reader: Reader,
): void {
  const cells = row.children.map((cell) => toPlainText(cell, reader.source));
  const written = cells[titleColumn] ?? '';
  if (written === '' || isEmpty(written) || /^[-–—.…?]+$/.test(written)) {
    keepText(() => cells.join(' '), placeOf(row, reader), 'empty', reader);
    return;
  }
  const stated = readState(written);
  const { fields, text } = readFields(stated.text, reader.rules);
  const rest: string[] = [];
  let status = '';
  cells.forEach((cell, i) => {
    if (i === titleColumn || cell === '') return;
    const key = keys[i] ?? null;
    if (key === 'status') status = cell;
    if (key === null || key === 'status' || !takeCell(fields, key, cell)) rest.push(cell);
  });
  const isStruck = row.children[titleColumn]?.children[0]?.type === 'delete';
  const cellState = status === '' ? markOf(cells) : readStateWord(status);
  const state = cellState ?? stated.state ?? (isStruck ? 'dropped' : null);
  const draft = makeDraft(
    setting,
    state,
    cutTitle(text === '' ? written : text, rest.join(' ')),
    placeOf(row, reader),
    'table-row',
  );
  draft.caveat = findCaveat(`${written} ${status}`);
  applyFields(draft, fields, reader);
  draft.priority ??= setting.priority;
  nameDraft(draft);
  reader.drafts.push(draft);
}

/** A number is the order of the rows, and a dash says that the row has no such field: neither is a field. */
function takeCell(fields: Fields, key: FieldKey, cell: string): boolean {
  if (isEmpty(cell) || /^[-–—]+$/.test(cell)) return false;
  if (key === 'id' && !/\p{L}/u.test(cell)) return false;
  addField(fields, key, cell);
  return true;
}

/** The state in a cell that holds a mark and no more: tables often have a column of ✅ without a name. */
function markOf(cells: readonly string[]): ReturnType<typeof readStateWord> {
  for (const cell of cells) {
    if (cell.length <= 3 && /[^\p{L}\p{N}\s]/u.test(cell)) {
      const state = readStateWord(cell);
      if (state !== null) return state;
    }
  }
  return null;
}
