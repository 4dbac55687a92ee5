import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Mailbox, openMailbox } from '../../action/src/mailbox/open-mailbox.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const project = here('../..');
/** Of every answer, in milliseconds; and recipients a second, as SES gives them to an account that left the sandbox. */
const latency = 100;
const rate = 14;
const times = 5;

/** One way to mail: groups with their persona, and so many recipients in each. */
interface Load {
  readonly name: string;
  readonly personas: readonly string[];
  readonly recipients: number;
}

const all = ['ceo', 'cto', 'cfo', 'cmo', 'accounting', 'yacht-delivery', 'client-portfolio', 'rental'];
const eight = (recipients: number): Load => ({ name: `8 reports, ${recipients} each`, personas: all, recipients });

/**
 * Prints what mails cost, as a whole process: notes read, reports and mails made, the account asked, claimed in a repository,
 * sent at the pace of the account, recorded. Beside it the same bodies in bare POSTs, without a pace.
 */
export async function reportMails(scratch: string, cli: string): Promise<void> {
  console.log(`\nMails at ${rate} recipients a second and ${latency} ms an answer (median of ${times})`);
  for (const load of [eight(1), eight(3), eight(10)]) await reportLoad(scratch, cli, load, times);
  const many = { name: '1,008 recipients in 21 mails', personas: Array<string>(21).fill('rental'), recipients: 48 };
  await reportLoad(scratch, cli, many, 1);
}

async function reportLoad(scratch: string, cli: string, load: Load, rounds: number): Promise<void> {
  const runs: Measured[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await measureRun(scratch, cli, load, []));
  // By itself: what measures the memory takes time to load.
  const { memory } = await measureRun(scratch, cli, load, ['--import', here('./report-memory.ts')]);
  const [whole, wire] = [median(runs.map(({ seconds }) => seconds)), median(runs.map(({ bare }) => bare))];
  const total = (of: 'sent' | 'refused'): number => runs.reduce((sum, run) => sum + run[of], 0);
  console.log(
    `  ${load.name.padEnd(34)} ${whole.toFixed(2)} s  ${memory.toFixed(0).padStart(5)} MB  ${total('sent')} sent, ${total('refused')} refused; in bare POSTs ${wire.toFixed(2)} s (${(whole / wire).toFixed(1)} ×)`,
  );
}

interface Measured {
  readonly seconds: number;
  /** Of the bare POSTs. */
  readonly bare: number;
  /** In MB; 0 where it was not asked for. */
  readonly memory: number;
  readonly sent: number;
  /** How many calls were too fast. */
  readonly refused: number;
}

async function measureRun(scratch: string, cli: string, load: Load, flags: readonly string[]): Promise<Measured> {
  const calls: string[] = [];
  const folder = mkdtempSync(join(scratch, 'mails-'));
  const mailbox = await openMailbox({
    folder: join(folder, 'mails'),
    account: { mode: 'production', verified: 'all', configurationSets: 'all', rate, latency },
    log: (line) => calls.push(line),
  });
  const root = cloneNotes(join(folder, 'notes'), load);
  const memoryFile = join(folder, 'memory');
  const env = { ...environmentOf(mailbox, load), BENCH_MEMORY_FILE: memoryFile };
  const seconds = await time([...flags, cli, 'send', '--rehearse', '--root', root], env);
  const bare = await timeBare(mailbox, folder);
  await mailbox.close();
  const memory = flags.length === 0 ? 0 : Number(readFileSync(memoryFile, 'utf8')) / 1024;
  const refused = calls.filter((line) => line.includes('Throttling')).length;
  return { seconds, bare, memory, sent: mailbox.mails().length, refused };
}

/** The notes of this repository, committed, with the groups of a load. */
function cloneNotes(root: string, { personas }: Load): string {
  const run = (...words: readonly string[]): void => {
    const settings = ['-c', 'user.name=Dana', '-c', 'user.email=dana@example.com'];
    const { status, stderr } = spawnSync('git', [...settings, ...words], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  spawnSync('git', ['clone', '--quiet', project, root]);
  const groups = personas.map((persona, i) => `    ${groupOf(i)}: { persona: ${persona} }`);
  const text = `portfolio: Bench\nmail:\n  domains: [example.com]\n  groups:\n${groups.join('\n')}\n`;
  writeFileSync(join(root, '.github/handoff-reports.yml'), text);
  run('remote', 'remove', 'origin');
  run('config', 'user.name', 'Dana');
  run('config', 'user.email', 'dana@example.com');
  run('commit', '--quiet', '--all', '--message', 'Groups');
  return root;
}

const groupOf = (i: number): string => `group-${i + 1}`;

function environmentOf({ environment }: Mailbox, { personas, recipients }: Load): { readonly [name: string]: string } {
  const lines = personas.flatMap((_, i) =>
    Array.from({ length: recipients }, (_one, n) => `${groupOf(i)}: reader-${n + 1}.${groupOf(i)}@example.com`),
  );
  const people = { MAIL_FROM: 'reports@example.com', MAIL_AUDIT: 'audit@example.com' };
  return { ...environment, ...people, MAIL_RECIPIENTS: lines.join('\n') };
}

/** The bytes that a mailbox took, sent again to a server that only reads them. */
async function timeBare(mailbox: Mailbox, folder: string): Promise<number> {
  const bodies = join(folder, 'bodies');
  mkdirSync(bodies);
  for (const { id } of mailbox.mails()) writeFileSync(join(bodies, id), mailbox.read(id) ?? '');
  const server = createServer(async (request, response) => {
    for await (const _chunk of request);
    await setTimeout(latency);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const seconds = await time([here('./post-bodies.ts'), bodies, `http://127.0.0.1:${port}`], {});
  server.close();
  server.closeAllConnections();
  if (readdirSync(bodies).length === 0) throw new Error('Nothing was mailed.');
  return seconds;
}

/** Runs a program as a process of its own, and gives its seconds. @throws Error where it fails. */
async function time(args: readonly string[], env: { readonly [name: string]: string }): Promise<number> {
  const { PATH = '' } = process.env;
  const start = performance.now();
  const child = spawn(process.execPath, [...args], {
    env: { PATH, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(complaint);
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
