import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Delivery } from '../ledger/fold-deliveries.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { isInDoubt } from '../ledger/plan-deliveries.ts';
import { readEvent } from '../ledger/read-event.ts';
import { giveBack } from '../outputs/delivery/give-back.ts';
import type { LedgerStore } from '../outputs/delivery/ledger-store.ts';
import { isOfAttempt } from '../outputs/delivery/name-run.ts';
import { settleJournals } from '../outputs/delivery/settle-journals.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { mails } from './delivery-faults.ts';
import type { MailResult } from './mail-result.ts';
import { openLedger } from './open-ledger.ts';
import type { RunContext } from './run-context.ts';
import { tellDeliveries } from './tell-deliveries.ts';

/**
 * `record`: publishes what the job of `deliver` wrote down. What it began and did not end is unknown; what it did not begin is
 * given back. Where its journal is lost, the claims stay, and a person has to look.
 */
export async function runRecord(context: RunContext): Promise<MailResult | Failure> {
  const { run, journal, unsent } = context.inputs;
  if (run === '') return noRun;
  const store = openLedger(context);
  const at = new Date().toISOString();
  // Of another attempt, nobody here knows whether its job of `deliver` began.
  const isUnsent = unsent && isOfAttempt(run, process.env);
  const failure = isUnsent
    ? await giveBack(store, run, at, 'nothing was begun')
    : await recordText(store, run, journal);
  if (failure !== null) return failure;
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const deliveries = deliveriesOf(tip.ledger, run);
  const faults = [
    faultOf(
      deliveries,
      ({ state }) => isInDoubt(state),
      'in doubt: look into the audit mailbox, then `handoff-reports resolve`',
    ),
    faultOf(
      deliveries,
      ({ state }) => state === 'rejected' || state === 'withdrawn',
      'not sent: the next run tries again',
    ),
    ...findTwice(tip.ledger, run),
  ];
  return { ...tellDeliveries('Mail: what became of it', deliveries), faults: faults.flatMap((fault) => fault ?? []) };
}

async function recordText(store: LedgerStore, run: string, text: string): Promise<Failure | null> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  // The last line may have been cut off as it was written: what it would have said had not begun.
  const whole = typeof readEvent(lines.at(-1) ?? '') === 'string' ? lines.slice(0, -1) : lines;
  const isStrange = whole.some((line) => {
    const read = readEvent(line);
    return typeof read === 'string' || read.event.run !== run;
  });
  if (isStrange) return strangeJournal(run);
  if (whole.length === 0) return null;
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  if (deliveriesOf(tip.ledger, run).length === 0) return otherLedger(run);
  const folder = mkdtempSync(join(tmpdir(), 'handoff-reports-record-'));
  try {
    writeFileSync(join(folder, `${run}.jsonl`), whole.map((line) => `${line}\n`).join(''));
    const settled = await settleJournals(
      store,
      folder,
      () => new Date().toISOString(),
      () => true,
    );
    return isFailure(settled) ? settled : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What was accepted under two ids: two steps have delivered the claims of one run. */
function findTwice({ events }: Ledger, run: string): readonly string[] {
  const idsByKey = new Map<string, Set<string>>();
  for (const event of events) {
    if (event.run !== run || event.event !== 'accepted') continue;
    idsByKey.set(event.key, (idsByKey.get(event.key) ?? new Set()).add(event.message));
  }
  return [...idsByKey].flatMap(([key, ids]) =>
    ids.size < 2
      ? []
      : [`${key} was sent twice, as ${[...ids].join(' and as ')}: deliver each claim in one step alone.`],
  );
}

function deliveriesOf({ events, deliveries }: Ledger, run: string): readonly Delivery[] {
  const keys = new Set(events.flatMap((event) => (event.run === run && event.event === 'claimed' ? [event.key] : [])));
  return [...keys].flatMap((key) => deliveries.get(key) ?? []);
}

function faultOf(
  deliveries: readonly Delivery[],
  isMeant: (delivery: Delivery) => boolean,
  what: string,
): string | null {
  const count = deliveries.filter(isMeant).length;
  return count === 0 ? null : `${mails(count)} ${what}.`;
}

const noRun = fail(
  'Unexpected empty input `run`, expected the output `run` of `command: claim`.',
  'Pass it on, and let the job run only where it is not empty.',
);

function strangeJournal(run: string): Failure {
  return fail(
    `Unexpected input \`journal\`: a line of it is none that \`deliver\` wrote for \`${run}\`.`,
    'Pass on the files of its output `journals` as they are.',
  );
}

function otherLedger(run: string): Failure {
  return fail(
    `The ledger holds no claim of \`${run}\`, so nothing of its journal was recorded.`,
    'Write the same `delivery` and `ledger` as for `command: claim`.',
  );
}
