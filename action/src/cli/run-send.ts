import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DeliveryResult } from '../outputs/deliver-mails.ts';
import { type DeliveryRequest, deliverThroughSes } from '../outputs/deliver-through-ses.ts';
import { journalFolder } from '../outputs/journal-folder.ts';
import { readMailSettings } from '../outputs/mail-settings.ts';
import { memoryLedger } from '../outputs/memory-ledger.ts';
import { neutralise, printJson } from '../outputs/neutralise.ts';
import { printDiagnostics } from '../outputs/print-diagnostics.ts';
import type { SealedMail } from '../outputs/sealed-mail.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { resolveRevision } from '../sources/resolve-revision.ts';
import { buildReports } from './build-reports.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { findEdited } from './find-edited.ts';
import { openLedger } from './open-ledger.ts';
import type { Arguments } from './parse-arguments.ts';
import { prepareSend } from './prepare-send.ts';
import { planJson, printPlan, printReceipts } from './print-mails.ts';
import { inventPeople, readPeople } from './read-people.ts';
import { unpublished } from './run-resolve.ts';
import { sealPrepared } from './seal-prepared.ts';
import { startMailbox } from './start-mailbox.ts';
import type { Terminal } from './terminal.ts';

/** `send`: mails each group of the configuration its report, or says who would get what and why. */
export async function runSend(request: Arguments, home: URL, terminal: Terminal): Promise<ExitCode | Failure> {
  const { env } = process;
  const isLive = request.delivery === 'live' || request.delivery === 'test';
  const settings = isLive ? readMailSettings(env, null) : null;
  if (isFailure(settings)) return settings;
  const opened = openLedger(request);
  if (isFailure(opened)) return opened;
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const { root, config } = reports;
  if (config.mail.length === 0) return noGroups;
  const secrets = reports.diagnostics.filter(({ code }) => code === 'source/secret');
  if (secrets.length > 0) {
    terminal.printAside(`${printDiagnostics(secrets, [], terminal.paint)}\nNothing was sent.\n`);
    return exitCodes.findings;
  }
  const head = await resolveRevision(root, 'HEAD');
  if (isFailure(head)) return head;
  const edited = await findEdited(root);
  if (isLive && edited !== null) return edited;
  const people = request.delivery === 'local' ? inventPeople(config.mail) : readPeople(env, config.mail);
  if (isFailure(people)) return people;
  const tip = await opened.store.read();
  if (isFailure(tip)) return tip;
  const prepared = await prepareSend({
    reports,
    head,
    isEdited: edited !== null,
    people,
    ledger: tip.ledger,
    env,
    home,
  });
  if (request.format === 'pretty') terminal.print(printPlan(prepared, terminal.paint));
  const isBlocked = prepared.some(({ planned }) => planned.kind === 'blocked');
  const ended = (receipts: DeliveryResult['receipts'] | null): ExitCode => {
    if (request.format === 'json') terminal.print(printJson(planJson(prepared, receipts)));
    return isBlocked ? exitCodes.findings : exitCodes.fine;
  };
  if (request.delivery === 'none') return ended(null);
  const sealed = await sealPrepared(prepared, people, { isTest: request.delivery === 'test', commit: head.id });
  if (isFailure(sealed)) return sealed;
  const result = await deliver(sealed, request, opened, terminal);
  if (isFailure(result)) return unpublished(result, terminal);
  // Into a mailbox here they are to be looked at; their ids are of no use to anybody.
  const isTold = request.delivery !== 'local' || result.code !== 0;
  if (request.format === 'pretty' && isTold) terminal.print(`\n${printReceipts(result.receipts)}`);
  if (result.unpublished !== null) terminal.printAside(`${result.unpublished.message}\n${result.unpublished.mend}\n`);
  const code = ended(result.receipts);
  return result.code === 0 ? code : result.code;
}

const noGroups = fail(
  'No group is to get mail: the configuration has no `mail`.',
  'Add `mail: { domains: [example.com], groups: { board: { persona: ceo, when: on-change } } }` to `.github/handoff-reports.yml`.',
);

type Opened = Exclude<ReturnType<typeof openLedger>, Failure>;

async function deliver(
  mails: readonly SealedMail[],
  request: Arguments,
  { root, store }: Opened,
  terminal: Terminal,
): Promise<DeliveryResult | Failure> {
  const { revise } = request;
  if (request.delivery === 'local') return deliverHere(mails, request, terminal);
  if (request.delivery === 'test') {
    return deliverThroughSes(mails, { ...uncounted(), env: process.env, standIn: null, revise });
  }
  const journals = await journalFolder(root);
  if (isFailure(journals)) return journals;
  return deliverThroughSes(mails, { store, journals, env: process.env, standIn: null, revise });
}

/** Into a mailbox on this machine, which is closed again: what it took stays. */
async function deliverHere(
  mails: readonly SealedMail[],
  request: Arguments,
  terminal: Terminal,
): Promise<DeliveryResult | Failure> {
  const mailbox = await startMailbox({ ...request, port: null }, () => {});
  if (isFailure(mailbox)) return mailbox;
  const { address, environment, folder } = mailbox;
  const result = await deliverThroughSes(mails, { ...uncounted(), env: environment, standIn: address, revise: false });
  await mailbox.close();
  const name = neutralise(resolve(folder));
  terminal.printAside(
    `\nLOCAL MAILBOX: nobody got these mails. Look at them:\n  npx handoff-reports mailbox --folder ${name}\n`,
  );
  return result;
}

/** What is sent with these counts as delivered to nobody. */
function uncounted(): Pick<DeliveryRequest, 'store' | 'journals'> {
  return { store: memoryLedger(), journals: mkdtempSync(join(tmpdir(), 'handoff-reports-send-')) };
}
