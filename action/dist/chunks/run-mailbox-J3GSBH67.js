import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  startMailbox
} from "./chunk-ZZLR3BXN.js";
import "./chunk-S3R4AHRU.js";
import {
  neutralise
} from "./chunk-W7JVIPV7.js";
import "./chunk-YG547HMO.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";

// action/src/cli/run-mailbox.ts
async function runMailbox(request, terminal) {
  const mailbox = await startMailbox(request, (line) => terminal.printAside(`${line}
`));
  if (isFailure(mailbox)) return mailbox;
  const stop = () => {
    mailbox.close();
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  terminal.print(request.format === "json" ? mailboxJson(mailbox) : printMailbox(mailbox));
  const reason = await mailbox.stopped;
  const why = reason === "idle" ? "nothing was asked of it for half an hour" : "as it was told to";
  terminal.printAside(`LOCAL MAILBOX: stopped, ${why}. Its mails stay in ${neutralise(mailbox.folder)}
`);
  return exitCodes.fine;
}
function printMailbox({ address, folder, environment }) {
  const variables = Object.entries(environment).map(([name, value]) => `export ${name}=${value}`);
  return `LOCAL MAILBOX: what is sent to it is kept on this machine and delivered to nobody.

Mails:  ${address}/
Folder: ${neutralise(folder)}

Send to it with these in the environment, and in place of live keys:

${variables.join("\n")}

Stop it with Ctrl-C. It stops by itself after half an hour without a request.
`;
}
function mailboxJson({ address, folder, environment, token }) {
  return `${JSON.stringify({ address, folder, environment, control: { address: `${address}/control`, token } })}
`;
}
export {
  runMailbox
};
