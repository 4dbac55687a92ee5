import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  fail
} from "./chunk-F4UE3KQI.js";

// action/src/outputs/delivery/name-run.ts
import { randomBytes } from "node:crypto";
function nameRun(env) {
  return `${labelOf(env)}.${process.pid}.${randomBytes(4).toString("hex")}`;
}
function findNameless({
  GITHUB_RUN_ID: id = "",
  GITHUB_RUN_ATTEMPT: attempt = ""
}) {
  return isNumber(id) && isNumber(attempt) ? null : nameless;
}
var nameless = fail(
  "Neither `GITHUB_RUN_ID` nor `GITHUB_RUN_ATTEMPT` may be missing: by them a job knows the claims that are its own.",
  "Deliver in one job where the platform does not set them: `command: send`."
);
function isOfAttempt(run, env) {
  return findNameless(env) === null && run.startsWith(`${labelOf(env)}.`);
}
function labelOf({ GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt = "1" }) {
  return isNumber(id) && isNumber(attempt) ? `${id}-${attempt}` : "local";
}
var isNumber = (text) => /^\d+$/.test(text);
function isRunEnded(run) {
  const pid = Number(run.split(".")[1]);
  if (!Number.isSafeInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

export {
  nameRun,
  findNameless,
  isOfAttempt,
  isRunEnded
};
