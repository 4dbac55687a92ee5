import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  compareWithLast,
  composeCommit
} from "./chunk-BCNDKK4S.js";
import {
  findEdited
} from "./chunk-6YY626EJ.js";
import "./chunk-7GU3NAFO.js";
import "./chunk-KJLL37GG.js";
import "./chunk-DUQVNWDH.js";
import "./chunk-VGJFZ2GR.js";
import "./chunk-HNANMIX7.js";
import "./chunk-KFRKHKTL.js";
import {
  resolveRevision
} from "./chunk-DSO4UPK7.js";
import {
  runGit
} from "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import {
  readVersion
} from "./chunk-EWHJXXU2.js";
import {
  planReports,
  writeFiles
} from "./chunk-YM6NCFT6.js";
import "./chunk-Y44T7A6I.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-S3R4AHRU.js";
import "./chunk-IIGQSAJX.js";
import {
  buildReports
} from "./chunk-RSVSFCZD.js";
import "./chunk-BJAIGPHJ.js";
import "./chunk-ROF5ZA2I.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import {
  neutralise
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
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/outputs/commit-with-git.ts
async function commitWithGit(root, paths, { headline, body }) {
  const added = await runGit(root, ["add", "--intent-to-add", "--", ...paths]);
  if (isFailure(added)) return added;
  const committed = await runGit(root, ["commit", "--quiet", "--only", "-m", headline, "-m", body, "--", ...paths]);
  if (isFailure(committed)) return committed;
  if (!added.isFine || !committed.isFine) return refused(added.complaint + committed.complaint);
  const head = await runGit(root, ["rev-parse", "HEAD"]);
  return isFailure(head) ? head : head.output.trim();
}
function refused(complaint) {
  const why = complaint.split("\n").map((line) => line.replace(/^(?:fatal|error): /, "").trim()).find((line) => line !== "" && !line.startsWith("***"));
  const mend = /user\.email|Please tell me who you are|identity/i.test(complaint) ? "Tell git who commits: `git config user.name NAME` and `git config user.email ADDRESS`." : "The reports are written; commit them with git, which says the same.";
  return fail(`git did not commit the reports: ${why ?? "it gave no reason"}.`, mend);
}

// action/src/cli/run-publish.ts
async function runPublish(request, home, terminal) {
  const reports = await buildReports({ ...request, home }, terminal.showProgress);
  if (isFailure(reports)) return reports;
  const { root } = reports;
  const head = await resolveRevision(root, "HEAD");
  if (isFailure(head)) return head;
  const edited = await findEdited(root);
  if (edited !== null) return edited;
  const plan = planReports(reports, home);
  if (isFailure(plan)) return plan;
  const files = plan.files.filter(({ state }) => state !== "unchanged");
  if (files.length === 0) {
    terminal.print("No report changed: nothing was committed.\n");
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
    version: readVersion(home)
  });
  if (request.isDryRun) {
    terminal.print(`${neutraliseLines(`${message.headline}

${message.body}`)}
`);
    return exitCodes.fine;
  }
  const failed = (await writeFiles(root, files)).flatMap((receipt) => receipt.kind === "failed" ? [receipt] : []);
  for (const { path, reason } of failed) terminal.printAside(`${path} could not be written: ${reason}.
`);
  if (failed.length > 0) return exitCodes.findings;
  const id = await commitWithGit(root, paths, message);
  if (isFailure(id)) return id;
  terminal.print(`${id.slice(0, 8)} ${neutralise(message.headline)}
`);
  return exitCodes.fine;
}
function neutraliseLines(text) {
  return text.split("\n").map(neutralise).join("\n");
}
export {
  runPublish
};
