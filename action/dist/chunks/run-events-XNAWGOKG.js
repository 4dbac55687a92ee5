import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  unpublished
} from "./chunk-DZXZVCJE.js";
import {
  openLedger
} from "./chunk-6OQ5AETH.js";
import "./chunk-OXMMRERV.js";
import {
  publishDeliveries
} from "./chunk-YPK5HTGQ.js";
import {
  nameRun
} from "./chunk-XAG6HZ3T.js";
import "./chunk-DUHW2OYV.js";
import {
  deliveryTag
} from "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import {
  printJson
} from "./chunk-W7JVIPV7.js";
import "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import {
  describeError
} from "./chunk-YG547HMO.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";

// action/src/cli/run-events.ts
import { readFileSync } from "node:fs";

// action/src/ledger/read-ses-events.ts
function readSesEvents(text) {
  const events = [];
  const unreadable = [];
  let others = 0;
  for (const [i, entry] of listEntries(text).entries()) {
    const read = readEntry(entry);
    if (read === "unreadable") unreadable.push(i + 1);
    else if (read === "other") others += 1;
    else events.push(read);
  }
  return { events, others, unreadable };
}
function listEntries(text) {
  const whole = parseJson(text);
  if (whole !== void 0) return unwrap(whole, 0);
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.flatMap((line) => {
    const json = parseJson(line);
    return json === void 0 ? [line] : unwrap(json, 0);
  });
}
var mostWraps = 6;
function unwrap(json, depth) {
  if (depth > mostWraps) return [json];
  const next = (inner) => unwrap(inner, depth + 1);
  if (Array.isArray(json)) return json.flatMap(next);
  if (!isRecord(json)) return [json];
  for (const name of ["Messages", "Records"]) {
    if (Array.isArray(json[name])) return json[name].flatMap(next);
  }
  for (const name of ["Body", "body", "Message"]) {
    const inner = json[name];
    if (typeof inner === "string") return next(parseJson(inner) ?? inner);
  }
  for (const name of ["Sns", "detail"]) {
    if (isRecord(json[name])) return next(json[name]);
  }
  return [json];
}
function readEntry(entry) {
  if (!isRecord(entry) || !isRecord(entry.mail)) return "unreadable";
  const kind = entry.eventType ?? entry.notificationType;
  const message = entry.mail.messageId;
  if (typeof kind !== "string" || typeof message !== "string" || message === "") return "unreadable";
  const about = entry[sectionByKind[kind] ?? ""];
  const section = isRecord(about) ? about : {};
  const fate = fateOf(kind, section);
  if (fate === null) return "other";
  const at = momentOf(section.timestamp ?? entry.mail.timestamp);
  if (at === null) return "unreadable";
  return { fate, message, tag: tagOf(entry.mail.tags), at, detail: detailOf(section) };
}
var sectionByKind = {
  Bounce: "bounce",
  Complaint: "complaint",
  Delivery: "delivery",
  DeliveryDelay: "deliveryDelay",
  Reject: "reject"
};
function fateOf(kind, section) {
  switch (kind) {
    case "Bounce":
      return section.bounceType === "Permanent" ? "bounced-for-good" : "bounced";
    case "Complaint":
      return "complained";
    case "Send":
      return "sent";
    case "Delivery":
      return "delivered";
    case "DeliveryDelay":
      return "delayed";
    case "Reject":
      return "refused";
    default:
      return null;
  }
}
function detailOf(section) {
  const words = [section.bounceType, section.bounceSubType, section.complaintFeedbackType, section.delayType];
  return words.filter((word) => typeof word === "string" && /^[A-Za-z-]{1,40}$/.test(word)).join(", ");
}
function tagOf(tags) {
  const values = isRecord(tags) ? tags["handoff-delivery"] : null;
  const [value] = Array.isArray(values) ? values : [];
  return typeof value === "string" ? value : null;
}
function momentOf(text) {
  const time = typeof text === "string" ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// action/src/ledger/settle-events.ts
function settleEvents(ledger, told, run) {
  const keyByMessage = /* @__PURE__ */ new Map();
  const deliveryByTag = /* @__PURE__ */ new Map();
  const said = /* @__PURE__ */ new Set();
  for (const delivery of ledger.deliveries.values()) {
    if (delivery.message !== null) keyByMessage.set(delivery.message, delivery.key);
    deliveryByTag.set(deliveryTag(delivery.key), delivery);
    for (const one of delivery.feedback) said.add(nameOf(one));
  }
  const events = [];
  let known = 0;
  let foreign = 0;
  for (const { fate, message, tag, at, detail } of told) {
    const key = keyByMessage.get(message) ?? deliveryByTag.get(tag ?? "")?.key;
    const name = nameOf({ fate, message, at });
    if (key === void 0) foreign += 1;
    else if (said.has(name) || fate === "sent" && keyByMessage.has(message)) known += 1;
    else events.push({ at, key, run, event: "feedback", fate, message, detail });
    said.add(name);
  }
  return { events, known, foreign };
}
function nameOf({ fate, message, at }) {
  return JSON.stringify([fate, message, at]);
}

// action/src/cli/run-events.ts
async function runEvents(request, terminal) {
  const [file = ""] = request.operands;
  const text = readText(file);
  if (isFailure(text)) return text;
  const { events, others, unreadable } = readSesEvents(text);
  if (events.length === 0 && others === 0) return noEvents(file);
  const opened = openLedger(request);
  if (isFailure(opened)) return opened;
  const run = nameRun(process.env);
  const published = await publishDeliveries(
    opened.store,
    (ledger) => settleEvents(ledger, events, run),
    (settled) => `Record ${count(settled.events.length, "event")} of SES`
  );
  if (isFailure(published)) return unpublished(published, terminal);
  const { events: recorded, known, foreign } = published.decision;
  const told = { recorded: recorded.length, known, foreign, others, unreadable };
  terminal.print(request.format === "json" ? printJson(told) : printTold(told));
  return unreadable.length > 0 ? exitCodes.findings : exitCodes.fine;
}
function printTold({ recorded, known, foreign, others, unreadable }) {
  const lines = [
    `${count(recorded, "event")} recorded.`,
    known > 0 ? `${count(known, "event")} known before.` : "",
    foreign > 0 ? `${count(foreign, "event")} of mails that this ledger does not have.` : "",
    others > 0 ? `${count(others, "event")} of other kinds.` : "",
    unreadable.length > 0 ? `${count(unreadable.length, "entry")} not readable: ${unreadable.join(", ")}.` : ""
  ];
  return `${lines.filter((line) => line !== "").join("\n")}
`;
}
function count(many, what) {
  const plural = what === "entry" ? "entries" : "events";
  return `${many} ${many === 1 ? what : plural}`;
}
function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const mend = "Export the queue with `aws sqs receive-message`, or save the notification as a file.";
    return fail(`The file \`${file}\` cannot be read: ${describeError(error)}.`, mend);
  }
}
function noEvents(file) {
  return fail(
    `Unexpected content of \`${file}\`, expected events of SES as JSON: from SNS, EventBridge, or an export of SQS.`,
    "See `handoff-reports events --help`."
  );
}
export {
  runEvents
};
