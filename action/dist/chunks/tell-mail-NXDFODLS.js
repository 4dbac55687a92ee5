import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  setOutput,
  summary
} from "./chunk-FJV37UK7.js";
import "./chunk-5KOUN6ST.js";
import {
  annotate,
  chooseAnnotations
} from "./chunk-CB4QNY3L.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-E2MY7OO3.js";
import "./chunk-V727YPHM.js";

// action/src/main/tell-mail.ts
import { writeFileSync } from "node:fs";
import { join } from "node:path";
async function tellMail(result, { root, scratch, log }) {
  log(result.log);
  const { shown } = chooseAnnotations(result.diagnostics);
  for (const diagnostic of shown) process.stdout.write(`${annotate(diagnostic, root.folder)}
`);
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(result.summary).write();
  for (const [name, text] of Object.entries(result.outputs)) setOutput(name, text);
  if (scratch === null) return;
  const path = join(scratch, "handoff-reports-summary.md");
  writeFileSync(path, result.summary);
  setOutput("summary-path", path);
}
export {
  tellMail
};
