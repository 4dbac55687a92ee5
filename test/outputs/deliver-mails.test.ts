import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkDeliveries } from '../../action/src/ledger/check-deliveries.ts';
import type { DeliveryState } from '../../action/src/ledger/fold-deliveries.ts';
import { gitLedger } from '../../action/src/outputs/git-ledger.ts';
import { isRunEnded } from '../../action/src/outputs/name-run.ts';
import { settleJournals } from '../../action/src/outputs/settle-journals.ts';
import { isFailure } from '../../action/src/sources/failure.ts';
import type { Moment } from '../helpers/deliver-child.ts';
import { eight } from '../helpers/deliveries.ts';
import { makeFolder } from '../helpers/folder.ts';
import { cloneOf, makeRemote } from '../helpers/remote.ts';
import { openSesServer, type SesServer } from '../helpers/ses-server.ts';

const child = fileURLToPath(new URL('../helpers/deliver-child.ts', import.meta.url));

interface Machine {
  /** A clone, and the folder of its journals. */
  readonly root: string;
  readonly journals: string;
}

function newMachine(remote: string): Machine {
  return { root: cloneOf(remote), journals: join(makeFolder(), 'journals') };
}

/** Runs a delivery of eight mails in a process of its own. Null where it was killed. */
function deliver(machine: Machine, server: SesServer, at: Moment = 'never', text = 'first'): Promise<number | null> {
  return start(machine, server, at, text).ended;
}

function start({ root, journals }: Machine, { url }: SesServer, at: Moment = 'never', text = 'first') {
  const process_ = spawn(process.execPath, [child, root, journals, url, at, text], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => process_.on('exit', (code) => resolve(code)));
  return { interrupt: () => process_.kill('SIGINT'), ended };
}

const storeOf = (root: string) => gitLedger({ root, branch: 'handoff-reports-ledger', access: null });
const settle = ({ root, journals }: Machine) =>
  settleJournals(storeOf(root), journals, () => new Date().toISOString(), isRunEnded);

async function statesIn(remote: string): Promise<{ readonly [state in DeliveryState]?: number }> {
  const tip = await storeOf(cloneOf(remote)).read();
  if (isFailure(tip)) throw new Error(tip.message);
  const counts: { [state in DeliveryState]?: number } = {};
  for (const { state } of tip.ledger.deliveries.values()) counts[state] = (counts[state] ?? 0) + 1;
  expect(checkDeliveries(tip.ledger)).toEqual([]);
  return counts;
}

test('eight mails go out once, and once more asked, nothing does', async () => {
  const server = await openSesServer();
  const remote = makeRemote();
  expect(await deliver(newMachine(remote), server)).toBe(0);
  expect([...server.accepted].sort()).toEqual(eight);
  expect(await deliver(newMachine(remote), server)).toBe(0);
  expect(server.accepted.length).toBe(8);
  expect(await statesIn(remote)).toEqual({ accepted: 8 });
});

test('other contents need a revision: nothing is sent', async () => {
  const server = await openSesServer();
  const remote = makeRemote();
  await deliver(newMachine(remote), server);
  expect(await deliver(newMachine(remote), server, 'never', 'second')).toBe(5);
  expect(server.accepted.length).toBe(8);
});

test('two runs at once send eight mails, not sixteen', async () => {
  const server = await openSesServer();
  const remote = makeRemote();
  const codes = await Promise.all([deliver(newMachine(remote), server), deliver(newMachine(remote), server)]);
  expect([...server.accepted].sort()).toEqual(eight);
  expect(codes).toContain(0);
  expect(codes.every((code) => code === 0 || code === 4)).toBe(true);
});

test('a refused mail is sent by the next run, the others are not', async () => {
  const server = await openSesServer();
  const remote = makeRemote();
  server.faults.push('refused');
  expect(await deliver(newMachine(remote), server)).toBe(1);
  expect(await deliver(newMachine(remote), server)).toBe(0);
  expect([...server.accepted].sort()).toEqual(eight);
});

test.each(['reset-after', '503-after', '500-after'] as const)('%s: one is in doubt, and stays so', async (fault) => {
  const server = await openSesServer();
  const remote = makeRemote();
  server.faults.push(fault);
  expect(await deliver(newMachine(remote), server)).toBe(4);
  expect(await statesIn(remote)).toEqual({ accepted: 7, unknown: 1 });
  expect(await deliver(newMachine(remote), server)).toBe(4);
  expect([...server.accepted].sort()).toEqual(eight);
});

test('a claim that cannot be published sends nothing, and says so', async () => {
  const server = await openSesServer();
  const remote = makeRemote();
  writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\necho "protected branch" >&2\nexit 1\n', { mode: 0o755 });
  expect(await deliver(newMachine(remote), server)).toBe(3);
  expect(server.accepted).toEqual([]);
});

/** What a run on a fresh clone does after one that was killed: its exit code, and how many mails it sent. */
interface After {
  readonly code: number;
  readonly sent: number;
}

describe('killed, and run again on a fresh clone: nothing twice, nothing lost, every doubt named', () => {
  test.each<[Moment, { readonly accepted: readonly number[]; readonly next: After; readonly settled: After | null }]>([
    ['planned', { accepted: [0], next: { code: 0, sent: 8 }, settled: { code: 0, sent: 8 } }],
    ['claimed, not published', { accepted: [0], next: { code: 0, sent: 8 }, settled: { code: 0, sent: 8 } }],
    ['claim published', { accepted: [0], next: { code: 4, sent: 0 }, settled: { code: 0, sent: 8 } }],
    ['accepted, not recorded', { accepted: [4], next: { code: 4, sent: 0 }, settled: { code: 4, sent: 4 } }],
    ['some recorded', { accepted: [3, 4, 5, 6, 7], next: { code: 4, sent: 0 }, settled: null }],
    ['all recorded, not published', { accepted: [8], next: { code: 4, sent: 0 }, settled: { code: 0, sent: 0 } }],
    ['published', { accepted: [8], next: { code: 0, sent: 0 }, settled: { code: 0, sent: 0 } }],
  ])('at: %s', async (at, { accepted, next, settled }) => {
    const server = await openSesServer();
    const [plain, post] = [makeRemote(), makeRemote()];
    const killed = [newMachine(plain), newMachine(post)] as const;

    expect(await deliver(killed[0], server, at)).toBeNull();
    const first = server.accepted.length;
    expect(accepted).toContain(first);
    expect(await deliver(newMachine(plain), server)).toBe(next.code);
    expect(server.accepted.length - first).toBe(next.sent);
    expect(new Set(server.accepted).size).toBe(server.accepted.length);

    const other = await openSesServer();
    expect(await deliver(killed[1], other, at)).toBeNull();
    const before = other.accepted.length;
    expect(isFailure(await settle(killed[1]))).toBe(false);
    const code = await deliver(newMachine(post), other);
    const sent = other.accepted.length - before;
    if (settled !== null) expect({ code, sent }).toEqual(settled);
    const { accepted: known = 0, unknown = 0 } = await statesIn(post);
    expect([known + unknown, code]).toEqual([8, unknown > 0 ? 4 : 0]);
    expect(new Set(other.accepted).size).toBe(other.accepted.length);
  });
});

test('an interrupt: what is under way is finished and recorded, the rest is given back for the next run', async () => {
  const server = await openSesServer();
  const remote = makeRemote();
  const run = start(newMachine(remote), server);
  while (server.accepted.length < 2) await setTimeout(10);
  run.interrupt();
  expect(await run.ended).toBe(130);
  const first = server.accepted.length;
  expect(first).toBeLessThan(8);
  expect(await statesIn(remote)).toEqual({ accepted: first, withdrawn: 8 - first });
  expect(await deliver(newMachine(remote), server)).toBe(0);
  expect([...server.accepted].sort()).toEqual(eight);
});
