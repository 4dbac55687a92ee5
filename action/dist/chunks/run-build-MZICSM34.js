import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  printBuild,
  writeReports
} from "./chunk-EICEFTDZ.js";
import "./chunk-TJQD5JJ4.js";
import {
  hasErrors
} from "./chunk-KRTV3WUA.js";
import {
  buildReports
} from "./chunk-6LRG3WTP.js";
import {
  buildJson
} from "./chunk-5F2DWVZS.js";
import {
  printJson
} from "./chunk-NLO6S2KY.js";
import {
  exitCodes,
  isFailure
} from "./chunk-24KZ5EBP.js";
import "./chunk-WD6H2GOG.js";

// action/src/cli/run-build.ts
async function runBuild(request, home, terminal) {
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const written = await writeReports(reports, home, request.isDryRun);
  if (isFailure(written)) return written;
  const { build, diagnostics, sources } = reports;
  const shown = { ...build, diagnostics };
  if (request.format === "json") terminal.print(printJson(buildJson(shown, written.changed)));
  else terminal.print(printBuild({ ...shown, ...written, sources, isDryRun: request.isDryRun }, terminal.paint));
  const failed = written.receipts.flatMap((receipt) => receipt.kind === "failed" ? [receipt] : []);
  for (const { path, reason } of failed) terminal.printAside(`${path} could not be written: ${reason}.
`);
  return failed.length > 0 || hasErrors(diagnostics) ? exitCodes.findings : exitCodes.fine;
}
export {
  runBuild
};
