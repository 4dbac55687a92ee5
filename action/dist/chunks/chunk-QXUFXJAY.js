import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  prepareSend
} from "./chunk-L3DQSSCI.js";
import {
  maskAddress
} from "./chunk-YLSKLMRL.js";
import {
  checkDeliveries
} from "./chunk-AAIWRFDX.js";
import {
  deliveryKeyOf
} from "./chunk-EWO3YOKU.js";
import {
  deliveryCodes
} from "./chunk-OXMMRERV.js";
import {
  findEdited
} from "./chunk-6YY626EJ.js";
import {
  resolveRevision
} from "./chunk-DSO4UPK7.js";
import {
  printTable
} from "./chunk-Q3GWZZRJ.js";
import {
  diagnosticJson
} from "./chunk-R2YKCUCZ.js";
import {
  neutralise
} from "./chunk-W7JVIPV7.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import {
  nearestMatch
} from "./chunk-HE5JH6JL.js";

// action/src/outputs/delivery/delivery-receipt.ts
function receiptsOf(planned, sent) {
  return planned.map((plan) => {
    const key = deliveryKeyOf(plan.mail);
    if (plan.kind !== "send") return { kind: plan.kind, key, before: plan.before };
    const outcome = sent.get(key);
    return outcome === void 0 ? { kind: "withdrawn", key } : { ...outcome, key };
  });
}
function codeOf(receipts) {
  const has = (...kinds) => receipts.some(({ kind }) => kinds.includes(kind));
  if (has("withdrawn")) return deliveryCodes.interrupted;
  if (has("unknown", "doubt")) return deliveryCodes.doubt;
  if (has("revision")) return deliveryCodes.revision;
  return has("rejected") ? deliveryCodes.rejected : deliveryCodes.accepted;
}

// action/src/cli/gather-mails.ts
async function gatherMails(reports, { store, findPeople, persona, since, isCommitted, env, home }) {
  const groups = chooseGroups(reports.config.mail, persona);
  if (isFailure(groups)) return groups;
  const secrets = reports.diagnostics.filter(({ code }) => code === "source/secret");
  if (secrets.length > 0) return { kind: "secrets", found: secrets };
  const found = await resolveRevision(reports.root, "HEAD");
  if (isFailure(found)) return found;
  const head = { ...found, label: found.id };
  const edited = await findEdited(reports.root);
  if (isCommitted && edited !== null) return edited;
  const base = await findBase(reports.root, since);
  if (isFailure(base)) return base;
  const people = findPeople(reports.config.mail);
  if (isFailure(people)) return people;
  const tip = await store.read();
  if (isFailure(tip)) return tip;
  const { ledger } = tip;
  const isEdited = edited !== null;
  const prepared = await prepareSend({ reports, head, isEdited, groups, people, ledger, since: base, env, home });
  return { kind: "mails", people, prepared, findings: checkDeliveries(ledger), commit: head.id };
}
function findBase(root, since) {
  return since === null ? Promise.resolve(null) : resolveRevision(root, since);
}
function chooseGroups(mail, persona) {
  if (mail.length === 0) return noGroups;
  const groups = mail.filter((one) => persona === null || one.persona === persona);
  if (groups.length > 0) return groups;
  const known = [...new Set(mail.map((one) => one.persona))];
  const near = nearestMatch(persona ?? "", known);
  const expected = near === null ? `one of ${known.map((one) => `\`${one}\``).join(", ")}` : `\`${near}\``;
  return fail(
    `Unexpected persona \`${persona}\`: no group gets its report; expected ${expected}.`,
    "Name another one, or add a group to `mail` in `.github/handoff-reports.yml`."
  );
}
var noGroups = fail(
  "No group is to get mail: the configuration has no `mail`.",
  "Add `mail: { domains: [example.com], groups: { board: { persona: ceo, when: on-change } } }` to `.github/handoff-reports.yml`."
);

// action/src/cli/print-mails.ts
var styles = {
  send: "green",
  wait: "dim",
  blocked: "red"
};
function printPlan(prepared, paint) {
  const head = ["Group", "Report", "Mail", "To", "Why"].map((text) => ({ text, painted: paint("bold", text) }));
  const rows = prepared.map(({ planned: { subscription, kind, recipients, reason } }) => [
    { text: subscription.group },
    { text: subscription.persona },
    { text: kind, painted: paint(styles[kind], kind) },
    { text: neutralise(recipients.map(({ address }) => maskAddress(address)).join(", ")) },
    { text: neutralise(reason) }
  ]);
  return printTable([head, ...rows]);
}
function planJson(prepared, receipts, findings) {
  const mails = prepared.map(({ planned: { subscription, kind, recipients, reason, key }, subject }) => ({
    group: subscription.group,
    persona: subscription.persona,
    kind,
    reason,
    key,
    subject,
    recipients: recipients.map(({ address }) => maskAddress(address)),
    outcome: receipts?.find((receipt) => receipt.key === key)?.kind ?? null
  }));
  return { mails, diagnostics: findings.map(diagnosticJson) };
}
function printReceipts(receipts) {
  return receipts.map((receipt) => `${receipt.key}: ${neutralise(describeReceipt(receipt))}
`).join("");
}
function describeReceipt(receipt) {
  switch (receipt.kind) {
    case "accepted":
      return `accepted as ${receipt.message}.`;
    case "rejected":
      return `not sent: ${receipt.reason}. ${receipt.mend}`;
    case "unknown":
      return `nobody knows whether it was sent (${receipt.reason}). See \`handoff-reports deliveries\`.`;
    case "skip":
      return `delivered before, on ${receipt.before.at.slice(0, 10)}.`;
    case "doubt":
      return `not sent: ${receipt.before.key} is in doubt. See \`handoff-reports deliveries\`.`;
    case "revision":
      return "not sent: other news was delivered for this day. `--revise` sends it, too.";
    case "withdrawn":
      return "not sent: the run was stopped before it.";
  }
}

export {
  receiptsOf,
  codeOf,
  gatherMails,
  printPlan,
  planJson,
  printReceipts
};
