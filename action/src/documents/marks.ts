import type { ItemState } from '../records/item.ts';
import { words } from './words.ts';

/** Marks in front of or behind an item's text, and what they say of it. */
export const marksByState = {
  done: '✅ ✓ ✔ ☑ 🗹 🟢 💚',
  'in-progress': '⏳ ⌛ 🔄 🔃 🚧 🟡 🔨 🏗 ▶ 🔵 ⏸',
  blocked: '❌ ✗ ✘ ✖ 🔴 ⛔ 🛑 🚫 🔒',
  open: '⬜ ☐ 🔲 ◻ ⚪ 🔘 ❏ □',
} as const satisfies Partial<Record<ItemState, string>>;

/** What stands between the brackets of a task that is neither `[ ]` nor `[x]`. */
export const stateByBox: ReadonlyMap<string, ItemState> = new Map<string, ItemState>([
  [' ', 'open'],
  ['', 'open'],
  ['x', 'done'],
  ['X', 'done'],
  ['✓', 'done'],
  ['✔', 'done'],
  ['✅', 'done'],
  ['*', 'done'],
  ['~', 'in-progress'],
  ['/', 'in-progress'],
  ['>', 'in-progress'],
  ['→', 'in-progress'],
  ['➔', 'in-progress'],
  ['➡', 'in-progress'],
  ['.', 'in-progress'],
  ['-', 'dropped'],
  ['!', 'blocked'],
  ['❌', 'blocked'],
]);

/** Words of state, in lower case without accents: a whole status cell, a capital word, or a word in brackets. */
export const wordsByState: Readonly<Record<ItemState, readonly string[]>> = {
  done: words(`
    done, complete, completed, fixed, resolved, shipped, merged, verified, finished, closed, implemented, deployed,
    delivered, live, solved, mitigated, released, landed, passed, hecho, listo, completado, feito, concluido,
    concluida, pronto, fait, termine, erledigt, fertig, fatto, сделано, готово, 完了, 済, 已完成, 完成, 완료
  `),
  'in-progress': words(`
    in progress, wip, work in progress, ongoing, started, doing, active, partial, partially done,
    partially complete, in review, under review, en curso, en progreso, em andamento, en cours, in arbeit,
    in corso, в работе, 進行中, 対応中, 作業中, 进行中, 진행중, 진행 중
  `),
  blocked: words(`
    blocked, waiting, on hold, stuck, failed, failing, bloqueado, bloque, blockiert, заблокировано, 阻塞, 차단됨
  `),
  open: words(`
    open, todo, to do, pending, not started, planned, next, not done, new, queued, ready, deferred, postponed,
    incomplete, not implemented, not fixed, pendente, pendiente, a faire, offen, открыто, 未着手, 未対応, 待办, 待开始, 未开始,
    대기, 미착수, 예정
  `),
  dropped: words(`
    dropped, cancelled, canceled, wontfix, wont fix, wont do, abandoned, rejected, obsolete, superseded, removed,
    cancelado, annule, verworfen, 中止, 取消, 취소
  `),
};

/** Words that stay beside "done" in every report, because they take something of it back. */
export const caveatWords: readonly string[] = words(`
  unverified, untested, not verified, not tested, not yet verified, not yet tested, needs validation,
  needs verification, needs testing, needs review, need validation, pending verification, pending review,
  to be verified, to be confirmed, unconfirmed, partial, partially, mostly, not deployed, not merged,
  not committed, uncommitted, ready to test, sin probar, sin verificar, nao testado, non verifie, non teste,
  ungetestet, ungepruft
`);
