import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  claimMails
} from "./chunk-I7OEWRFX.js";
import {
  openSender,
  readMailSettings,
  sendClaimed
} from "./chunk-6EIRW22V.js";
import {
  codeOf,
  receiptsOf
} from "./chunk-QXUFXJAY.js";
import {
  journalFolder
} from "./chunk-MNEGPOLC.js";
import {
  recordJournal,
  settleJournals
} from "./chunk-XZEW4GAN.js";
import {
  findUnwritable,
  openJournal
} from "./chunk-7QOF577I.js";
import {
  planDeliveries
} from "./chunk-EWO3YOKU.js";
import {
  deliveryCodes
} from "./chunk-OXMMRERV.js";
import {
  isRunEnded,
  nameRun
} from "./chunk-XAG6HZ3T.js";
import {
  ledgerFor
} from "./chunk-DUHW2OYV.js";
import {
  startMailbox
} from "./chunk-ZZLR3BXN.js";
import {
  isLedgerFault,
  parseLedger
} from "./chunk-ZCZN6XEM.js";
import {
  neutralise
} from "./chunk-W7JVIPV7.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/cli/deliver-due.ts
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// action/src/outputs/delivery/deliver-mails.ts
async function deliverMails(mails, settings) {
  const { store, journal } = settings;
  const claimed = await claimMails(mails, settings);
  if (isFailure(claimed)) return claimed;
  const { planned, events } = claimed.decision;
  const due = planned.flatMap((plan) => plan.kind === "send" ? [plan.mail] : []);
  const receipts = receiptsOf(planned, await sendClaimed(due, settings));
  const code = codeOf(receipts);
  if (events.length === 0) return { code, receipts, ledger: claimed.ledger, unpublished: null };
  const recorded = await recordJournal(store, journal);
  if (isFailure(recorded))
    return { code: deliveryCodes.doubt, receipts, ledger: claimed.ledger, unpublished: recorded };
  return { code, receipts, ledger: recorded, unpublished: null };
}

// action/src/outputs/delivery/deliver-through-ses.ts
async function deliverThroughSes(mails, { store, journals, env, standIn, revise }) {
  const now = () => (/* @__PURE__ */ new Date()).toISOString();
  const unwritable = findUnwritable(journals);
  if (unwritable !== null) return unwritable;
  const settled = await settleJournals(store, journals, now, isRunEnded);
  if (isFailure(settled)) return settled;
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const settings = readMailSettings(env, standIn);
  if (isFailure(settings)) return settings;
  const run = nameRun(env);
  const planned = planDeliveries(tip.ledger, mails, { run, revise });
  const due = planned.flatMap((plan) => plan.kind === "send" ? [plan.mail] : []);
  const sender = await openSender(settings, due);
  if (isFailure(sender)) return sender;
  try {
    return await deliverMails(mails, { ...sender, store, journal: openJournal(journals, run), run, now, revise });
  } finally {
    sender.close();
  }
}

// action/src/outputs/delivery/memory-ledger.ts
function memoryLedger() {
  let files = /* @__PURE__ */ new Map();
  return {
    read: async () => {
      const ledger = parseLedger(files);
      if (!isLedgerFault(ledger)) return { ledger, files, id: null };
      return fail(`Unexpected line ${ledger.line} of the ledger, expected ${ledger.expected}.`, "Run this again.");
    },
    commit: async (_tip, changed) => {
      files = new Map([...files, ...changed]);
      return "done";
    }
  };
}

// action/src/cli/deliver-due.ts
async function deliverDue(mails, { delivery, folder, ledger, revise, root, store, standIn }, terminal) {
  if (delivery === "local") return deliverHere(mails, folder, terminal);
  const way = { env: process.env, standIn };
  if (delivery === "test") return deliverUncounted(mails, way);
  const journals = await journalFolder(root, ledgerFor(delivery, ledger));
  if (isFailure(journals)) return journals;
  if (standIn !== null && mails.length > 0)
    terminal.printAside(`
REHEARSAL: nobody gets these mails. Look at them at ${standIn}
`);
  return deliverThroughSes(mails, { ...way, store, journals, revise });
}
async function deliverHere(mails, folder, terminal) {
  const mailbox = await startMailbox({ folder, port: null }, () => {
  });
  if (isFailure(mailbox)) return mailbox;
  try {
    return await deliverUncounted(mails, { env: mailbox.environment, standIn: mailbox.address });
  } finally {
    await mailbox.close();
    const name = neutralise(resolve(mailbox.folder));
    terminal.printAside(
      `
LOCAL MAILBOX: nobody got these mails. Look at them:
  npx handoff-reports mailbox --folder ${name}
`
    );
  }
}
async function deliverUncounted(mails, way) {
  const journals = mkdtempSync(join(tmpdir(), "handoff-reports-send-"));
  try {
    return await deliverThroughSes(mails, { ...way, store: memoryLedger(), journals, revise: false });
  } finally {
    rmSync(journals, { recursive: true, force: true });
  }
}

export {
  deliverDue
};
