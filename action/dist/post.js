import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  readInputs,
  runStep
} from "./chunks/chunk-LD2VVDHK.js";
import {
  getInput,
  getState,
  setSecret
} from "./chunks/chunk-FJV37UK7.js";
import "./chunks/chunk-5KOUN6ST.js";
import "./chunks/chunk-7IME3FY3.js";
import "./chunks/chunk-PPGZI6U4.js";
import "./chunks/chunk-GUM7IC22.js";
import "./chunks/chunk-HE5JH6JL.js";
import "./chunks/chunk-V727YPHM.js";

// action/src/post.ts
async function run() {
  if (getState("delivers") !== "true") return null;
  const inputs = readInputs((name) => getInput(name));
  if ("faults" in inputs) return inputs.faults.join(" ");
  if (inputs.token !== "") setSecret(inputs.token);
  const { recordLeft } = await import("./chunks/record-left-QAYTBYS4.js");
  return recordLeft(inputs, process.env);
}
await runStep(run);
