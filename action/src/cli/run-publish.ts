import { commitWithGit } from '../outputs/commit-with-git.ts';
import { composeCommit } from '../outputs/compose-commit.ts';
import { neutralise } from '../outputs/neutralise.ts';
import { writeFiles } from '../outputs/write-files.ts';
import { type Failure, isFailure } from '../sources/failure.ts';
import { readVersion } from '../sources/read-version.ts';
import { resolveRevision } from '../sources/resolve-revision.ts';
import { buildReports } from './build-reports.ts';
import { compareWithLast } from './compare-with-last.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { findEdited } from './find-edited.ts';
import type { Arguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';
import { planReports } from './write-reports.ts';

/** `publish`: writes the reports that changed, and commits them with git; one commit, or none. */
export async function runPublish(request: Arguments, home: URL, terminal: Terminal): Promise<ExitCode | Failure> {
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const { root } = reports;
  const head = await resolveRevision(root, 'HEAD');
  if (isFailure(head)) return head;
  const edited = await findEdited(root);
  if (edited !== null) return edited;
  const plan = planReports(reports, home);
  if (isFailure(plan)) return plan;
  const files = plan.files.filter(({ state }) => state !== 'unchanged');
  if (files.length === 0) {
    terminal.print('No report changed: nothing was committed.\n');
    return exitCodes.fine;
  }
  const paths = files.map(({ path }) => path);
  const compared = await compareWithLast(reports);
  const message = composeCommit({
    paths,
    whole: compared?.whole ?? null,
    source: head.id,
    base: compared?.comparison.from.commit ?? null,
    asOf: reports.build.asOf,
    version: readVersion(home),
  });
  if (request.isDryRun) {
    terminal.print(`${neutraliseLines(`${message.headline}\n\n${message.body}`)}\n`);
    return exitCodes.fine;
  }
  const failed = (await writeFiles(root, files)).flatMap((receipt) => (receipt.kind === 'failed' ? [receipt] : []));
  for (const { path, reason } of failed) terminal.printAside(`${path} could not be written: ${reason}.\n`);
  if (failed.length > 0) return exitCodes.findings;
  const id = await commitWithGit(root, paths, message);
  if (isFailure(id)) return id;
  terminal.print(`${id.slice(0, 8)} ${neutralise(message.headline)}\n`);
  return exitCodes.fine;
}

function neutraliseLines(text: string): string {
  return text.split('\n').map(neutralise).join('\n');
}
