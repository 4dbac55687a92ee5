import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/outputs/delivery/name-run.ts
import { randomBytes } from "node:crypto";
function nameRun(env) {
  return `${labelOf(env)}.${process.pid}.${randomBytes(4).toString("hex")}`;
}
function isOfAttempt(run, env) {
  return run.startsWith(`${labelOf(env)}.`);
}
function labelOf({ GITHUB_RUN_ID: id = "", GITHUB_RUN_ATTEMPT: attempt = "1" }) {
  return /^\d+$/.test(id) && /^\d+$/.test(attempt) ? `${id}-${attempt}` : "local";
}
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
  isOfAttempt,
  isRunEnded
};
