import type { LedgerStore } from '../outputs/ledger-store.ts';
import { readMailSettings } from '../outputs/mail-settings.ts';
import { printJson } from '../outputs/neutralise.ts';
import { printDiagnostics } from '../outputs/print-diagnostics.ts';
import { type Failure, fail, isFailure } from '../sources/failure.ts';
import { resolveRevision } from '../sources/resolve-revision.ts';
import { buildReports } from './build-reports.ts';
import { deliverSealed } from './deliver-sealed.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { findEdited } from './find-edited.ts';
import { openLedger } from './open-ledger.ts';
import type { Arguments } from './parse-arguments.ts';
import type { PreparedMail } from './prepare-mails.ts';
import { prepareSend } from './prepare-send.ts';
import { planJson, printPlan, printReceipts } from './print-mails.ts';
import { inventPeople, type People, readPeople } from './read-people.ts';
import { sealPrepared } from './seal-prepared.ts';
import type { Terminal } from './terminal.ts';
import { unpublished } from './unpublished.ts';

/** `send`: mails each group of the configuration its report, or says who would get what and why. */
export async function runSend(request: Arguments, home: URL, terminal: Terminal): Promise<ExitCode | Failure> {
  const gathered = await gather(request, home, terminal);
  if (typeof gathered === 'number' || isFailure(gathered)) return gathered;
  const { prepared, people, commit } = gathered;
  const isPretty = request.format === 'pretty';
  if (isPretty) terminal.print(printPlan(prepared, terminal.paint));
  const isBlocked = prepared.some(({ planned }) => planned.kind === 'blocked');
  const code = isBlocked ? exitCodes.findings : exitCodes.fine;
  if (request.delivery === 'none') {
    if (!isPretty) terminal.print(printJson(planJson(prepared, null)));
    return code;
  }
  const sealed = await sealPrepared(prepared, people, { isTest: request.delivery === 'test', commit });
  if (isFailure(sealed)) return sealed;
  const result = await deliverSealed(sealed, { ...request, ...gathered }, terminal);
  if (isFailure(result)) return unpublished(result, terminal);
  // Into a mailbox here they are to be looked at; their ids are of no use to anybody.
  const isTold = request.delivery !== 'local' || result.code !== 0;
  if (!isPretty) terminal.print(printJson(planJson(prepared, result.receipts)));
  else if (isTold) terminal.print(`\n${printReceipts(result.receipts)}`);
  if (result.unpublished !== null) unpublished(result.unpublished, terminal);
  return result.code === 0 ? code : result.code;
}

interface Gathered {
  readonly root: string;
  readonly store: LedgerStore;
  readonly people: People;
  readonly prepared: readonly PreparedMail[];
  /** Of the notes. */
  readonly commit: string;
}

/** All that is needed to send; an exit code where it must not be sent, and was told why. What can be seen early fails early. */
async function gather(request: Arguments, home: URL, terminal: Terminal): Promise<Gathered | ExitCode | Failure> {
  const { env } = process;
  const isLive = request.delivery === 'live' || request.delivery === 'test';
  const settings = isLive ? readMailSettings(env, null) : null;
  if (isFailure(settings)) return settings;
  const opened = openLedger(request);
  if (isFailure(opened)) return opened;
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const { mail } = reports.config;
  if (mail.length === 0) return noGroups;
  const secrets = reports.diagnostics.filter(({ code }) => code === 'source/secret');
  if (secrets.length > 0) {
    terminal.printAside(`${printDiagnostics(secrets, [], terminal.paint)}\nNothing was sent.\n`);
    return exitCodes.findings;
  }
  const head = await resolveRevision(reports.root, 'HEAD');
  if (isFailure(head)) return head;
  const edited = await findEdited(reports.root);
  if (isLive && edited !== null) return edited;
  const people = request.delivery === 'local' ? inventPeople(mail) : readPeople(env, mail);
  if (isFailure(people)) return people;
  const tip = await opened.store.read();
  if (isFailure(tip)) return tip;
  const { ledger } = tip;
  const prepared = await prepareSend({ reports, head, isEdited: edited !== null, people, ledger, env, home });
  return { ...opened, people, prepared, commit: head.id };
}

const noGroups = fail(
  'No group is to get mail: the configuration has no `mail`.',
  'Add `mail: { domains: [example.com], groups: { board: { persona: ceo, when: on-change } } }` to `.github/handoff-reports.yml`.',
);
