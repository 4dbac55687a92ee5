import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  printBuild
} from "./chunk-MZKDFFMM.js";
import {
  csvFiles
} from "./chunk-OEAH3QS2.js";
import {
  writeReports,
  writeTables
} from "./chunk-YM6NCFT6.js";
import "./chunk-Y44T7A6I.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-S3R4AHRU.js";
import "./chunk-IIGQSAJX.js";
import "./chunk-Q3GWZZRJ.js";
import {
  buildReports
} from "./chunk-RSVSFCZD.js";
import "./chunk-BJAIGPHJ.js";
import {
  hasErrors
} from "./chunk-VIT63MLZ.js";
import {
  buildJson
} from "./chunk-R2YKCUCZ.js";
import "./chunk-ROF5ZA2I.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import {
  neutralise,
  printJson
} from "./chunk-W7JVIPV7.js";
import "./chunk-T5ESYIUW.js";
import "./chunk-E2MY7OO3.js";
import "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/cli/run-build.ts
async function runBuild(request, home, terminal) {
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const written = await writeReports(reports, home, request.isDryRun);
  if (isFailure(written)) return written;
  const { build, diagnostics, sources } = reports;
  const tables = await exportTables(build.reports, request, terminal);
  const shown = { ...build, diagnostics };
  if (request.format === "json") terminal.print(printJson(buildJson(shown, written.changed)));
  else terminal.print(printBuild({ ...shown, ...written, sources, isDryRun: request.isDryRun }, terminal.paint));
  const failed = [...written.receipts, ...tables].flatMap((receipt) => receipt.kind === "failed" ? [receipt] : []);
  for (const { path, reason } of failed) terminal.printAside(`${path} could not be written: ${reason}.
`);
  return failed.length > 0 || hasErrors(diagnostics) ? exitCodes.findings : exitCodes.fine;
}
async function exportTables(reports, { csv, isDryRun }, terminal) {
  if (csv === null) return [];
  const files = csvFiles(reports);
  const receipts = isDryRun ? [] : await writeTables(csv, files);
  const count = isDryRun ? files.length : receipts.filter(({ kind }) => kind === "done").length;
  const folder = neutralise(csv);
  terminal.printAside(
    `${count} ${count === 1 ? "table" : "tables"} ${isDryRun ? "would be written" : "written"} to ${folder}.
`
  );
  return receipts;
}
export {
  runBuild
};
