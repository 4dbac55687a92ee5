import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  neutralise
} from "./chunk-W7JVIPV7.js";
import "./chunk-V727YPHM.js";

// action/src/outputs/describe-bug.ts
var issues = "https://github.com/handoff-reports/handoff-reports/issues";
function describeBug(error, withStack) {
  const message = error instanceof Error ? error.message : String(error);
  const stack = withStack && error instanceof Error ? `${error.stack ?? ""}
` : "";
  const told = `handoff-reports: A bug of ours: ${neutralise(message)}
`;
  return `${told}Please report it with the command that you ran: ${issues} (DEBUG=1 prints the stack).
${stack}`;
}
export {
  describeBug
};
