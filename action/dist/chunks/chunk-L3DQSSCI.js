import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  domainOf,
  maskAddress
} from "./chunk-YLSKLMRL.js";
import {
  writeHtml
} from "./chunk-EZPXHFAK.js";
import {
  writeText
} from "./chunk-EUZEZ7U3.js";
import {
  compareWith
} from "./chunk-7GU3NAFO.js";
import {
  changesToMdast,
  countWords
} from "./chunk-DUQVNWDH.js";
import {
  tierOf
} from "./chunk-VGJFZ2GR.js";
import {
  lastDelivered,
  resolveRevision
} from "./chunk-DSO4UPK7.js";
import {
  readVersion
} from "./chunk-EWHJXXU2.js";
import {
  csvFiles
} from "./chunk-OEAH3QS2.js";
import {
  renderReports,
  reportParts
} from "./chunk-YM6NCFT6.js";
import {
  writeMdast
} from "./chunk-ZRVF7WD7.js";
import {
  paragraph,
  quoteWords,
  seenWords,
  text
} from "./chunk-K36V4PMA.js";
import {
  build,
  loadPersonas,
  narrowPersona
} from "./chunk-RSVSFCZD.js";
import {
  partJson
} from "./chunk-R2YKCUCZ.js";
import {
  subjectSlots
} from "./chunk-ROF5ZA2I.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import {
  daysBetween,
  isDay
} from "./chunk-GUM7IC22.js";

// action/src/outputs/hash-changes.ts
import { createHash } from "node:crypto";
function hashChanges(changes) {
  const events = [...new Set(eventsOf(changes))].sort();
  return createHash("sha256").update(events.join("\n")).digest("hex");
}
function eventsOf(changes) {
  return changes.flatMap(({ subject: { kind, id }, happenings, effects }) => [
    ...happenings.map(({ code, before, after }) => JSON.stringify([kind, id, code, partJson(before), partJson(after)])),
    ...eventsOf(effects)
  ]);
}

// node_modules/nodemailer/dist/esm/qp/index.js
import { Transform } from "node:stream";
var MIN_LINE_LENGTH = 4;
var QP_RANGES = [
  [9],
  // <TAB>
  [10],
  // <LF>
  [13],
  // <CR>
  [32, 60],
  // <SP>!"#$%&'()*+,-./0123456789:;
  [62, 126]
  // >?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}
];
var QP_LITERAL = new Uint8Array(256);
for (let i = 0; i < 256; i++) {
  QP_LITERAL[i] = checkRanges(i, QP_RANGES) ? 1 : 0;
}
var HEX_DIGITS = Buffer.from("0123456789ABCDEF", "latin1");
var isWhitespace = (c) => c === 32 || c === 9;
function encode(buffer) {
  return encodeBytes(typeof buffer === "string" ? Buffer.from(buffer, "utf-8") : buffer);
}
function encodeBytes(buffer, next, binary, previous) {
  const len = buffer.length;
  const output = Buffer.allocUnsafe(len * 3);
  let pos = 0;
  for (let i = 0; i < len; i++) {
    const ord = buffer[i];
    const following = i + 1 < len ? buffer[i + 1] : next;
    const lineBreakByte = binary && (ord === 13 || ord === 10) ? ord === 13 ? following === 10 : (i > 0 ? buffer[i - 1] : previous) === 13 : true;
    if (QP_LITERAL[ord] && lineBreakByte && !(isWhitespace(ord) && (following === void 0 || following === 10 || following === 13))) {
      output[pos++] = ord;
      continue;
    }
    output[pos++] = 61;
    output[pos++] = HEX_DIGITS[Math.floor(ord / 16)];
    output[pos++] = HEX_DIGITS[ord % 16];
  }
  return output.toString("latin1", 0, pos);
}
function wrap(str, lineLength) {
  str = (str || "").toString();
  lineLength = Math.max(Number(lineLength) || 76, MIN_LINE_LENGTH);
  if (str.length <= lineLength) {
    return str;
  }
  let pos = 0;
  const len = str.length;
  let match, code, line;
  const lineMargin = Math.floor(lineLength / 3);
  let result = "";
  while (pos < len) {
    line = str.substr(pos, lineLength);
    if (match = line.match(/\r\n/)) {
      line = line.substr(0, match.index + match[0].length);
      result += line;
      pos += line.length;
      continue;
    }
    if (line.substr(-1) === "\n") {
      result += line;
      pos += line.length;
      continue;
    }
    if (match = line.substr(-lineMargin).match(/\n.*?$/)) {
      line = line.substr(0, line.length - (match[0].length - 1));
      result += line;
      pos += line.length;
      continue;
    }
    if (line.length > lineLength - lineMargin && (match = line.substr(-lineMargin).match(/[ \t.,!?][^ \t.,!?]*$/))) {
      line = line.substr(0, line.length - (match[0].length - 1));
    } else if (line.match(/[=][\da-f]{0,2}$/i)) {
      if (match = line.match(/[=][\da-f]{0,1}$/i)) {
        line = line.substr(0, line.length - match[0].length);
      }
      while (line.length > 3 && line.length < len - pos && !line.match(/^(?:=[\da-f]{2}){1,4}$/i) && (match = line.match(/[=][\da-f]{2}$/gi))) {
        code = parseInt(match[0].substr(1, 2), 16);
        if (code < 128) {
          break;
        }
        line = line.substr(0, line.length - 3);
        if (code >= 192) {
          break;
        }
      }
    }
    if (!line.length) {
      line = str.substr(pos, lineLength);
    }
    if (pos + line.length < len && line.substr(-1) !== "\n") {
      if (line.length === lineLength && line.match(/[=][\da-f]{2}$/i)) {
        line = line.substr(0, line.length - 3);
      } else if (line.length === lineLength) {
        line = line.substr(0, line.length - 1);
      }
      pos += line.length;
      line += "=\r\n";
    } else {
      pos += line.length;
    }
    result += line;
  }
  return result;
}
function checkRanges(nr, ranges) {
  for (let i = ranges.length - 1; i >= 0; i--) {
    const range = ranges[i];
    if (!range.length) {
      continue;
    }
    if (range.length === 1 && nr === range[0]) {
      return true;
    }
    if (range.length === 2 && nr >= range[0] && nr <= range[1]) {
      return true;
    }
  }
  return false;
}
var ENCODE_SLICE_SIZE = 64 * 1024;
var Encoder = class extends Transform {
  constructor(options) {
    super();
    this.options = options || {};
    if (this.options.lineLength !== false) {
      this.options.lineLength = this.options.lineLength || 76;
    }
    this._curLine = "";
    this._remainingBytes = false;
    this._lastByte = void 0;
    this.inputBytes = 0;
    this.outputBytes = 0;
  }
  /** @internal */
  _transform(chunk, encoding, done) {
    let buf = encoding !== "buffer" ? Buffer.from(chunk, encoding) : chunk;
    if (!buf || !buf.length) {
      return done();
    }
    this.inputBytes += buf.length;
    if (this._remainingBytes) {
      buf = Buffer.concat([this._remainingBytes, buf], this._remainingBytes.length + buf.length);
      this._remainingBytes = false;
    }
    let end = buf.length;
    while (end > 0 && (isWhitespace(buf[end - 1]) || this.options.binary && buf[end - 1] === 13)) {
      end--;
    }
    if (buf.length - end <= ENCODE_SLICE_SIZE) {
      this._remainingBytes = end < buf.length ? Buffer.from(buf.subarray(end)) : false;
      buf = buf.subarray(0, end);
    }
    this._encodeSlices(buf);
    done();
  }
  /** @internal */
  _flush(done) {
    if (this._remainingBytes) {
      this._encodeSlices(this._remainingBytes);
      this._remainingBytes = false;
    }
    if (this._curLine) {
      this.outputBytes += this._curLine.length;
      this.push(this._curLine, "ascii");
      this._curLine = "";
    }
    done();
  }
  /**
   * Encodes the input in slices of ENCODE_SLICE_SIZE bytes. Each slice is told the byte that
   * follows it, so a slice that ends in whitespace is encoded as if it was not split
   *
   * @internal
   */
  _encodeSlices(buf) {
    for (let start = 0; start < buf.length; start += ENCODE_SLICE_SIZE) {
      const end = Math.min(start + ENCODE_SLICE_SIZE, buf.length);
      this._encodeSlice(buf.subarray(start, end), end < buf.length ? buf[end] : void 0);
      this._lastByte = buf[end - 1];
    }
  }
  /** @internal */
  _encodeSlice(buf, next) {
    let qp;
    if (this.options.lineLength) {
      qp = wrap(this._curLine + encodeBytes(buf, next, this.options.binary, this._lastByte), this.options.lineLength);
      const lastLF = qp.lastIndexOf("\n");
      this._curLine = qp.substring(lastLF + 1);
      qp = qp.substring(0, lastLF + 1);
      if (qp) {
        this.outputBytes += qp.length;
        this.push(qp, "ascii");
      }
    } else {
      qp = encodeBytes(buf, next, this.options.binary, this._lastByte);
      this.outputBytes += qp.length;
      this.push(qp, "ascii");
    }
  }
};

// action/src/mail/mail-headers.ts
function mailHeaders(mail, previous) {
  return {
    "Auto-Submitted": "auto-generated",
    "X-Auto-Response-Suppress": "OOF, AutoReply",
    "List-Id": `<${mail.group}.handoff-reports.${domainOf(mail.from.address)}>`,
    [keyHeader]: mail.key,
    ...previous === null ? {} : { References: messageReference(previous) }
  };
}
var keyHeader = "X-Handoff-Reports-Key";
function messageReference({ messageId, region }) {
  return `<${messageId}@${region === "us-east-1" ? "email" : region}.amazonses.com>`;
}

// action/src/mail/mail-request.ts
function reportName({ persona, asOf }) {
  return `${persona.id}-${asOf}.md`;
}
function changesName({ persona, asOf }) {
  return `${persona.id}-changes-${asOf}.md`;
}

// action/src/mail/report-to-mdast.ts
function reportToMdast(parts) {
  const head = [heading(1, parts.title), asides(parts.question), paragraph(parts.facts)];
  if (parts.nothing.length > 0) return { head, summary: [paragraph(parts.nothing)], rest: parts.gaps };
  return {
    head,
    summary: [...parts.headline, ...titled("Decisions needed", parts.decisions)],
    rest: [
      ...parts.sections.flatMap(({ title, question, body }) => [heading(2, title), asides(question), ...body]),
      ...titled("What is missing", parts.gaps),
      ...titled("Assumptions", parts.assumptions),
      ...titled("Parameters", parts.parameters),
      ...titled("Accepted risks", parts.accepted),
      ...titled("Method", [paragraph(parts.conventions), paragraph(parts.method)])
    ]
  };
}
function titled(title, content) {
  return content.length === 0 ? [] : [heading(2, [text(title)]), ...content];
}
var heading = (depth, children) => ({ type: "heading", depth, children });
var asides = (children) => paragraph([{ type: "emphasis", children }]);

// action/src/mail/mail-pages.ts
function mailPages(request) {
  const { report } = request;
  const { head, summary, rest } = reportToMdast(reportParts(report));
  const top = [...head, ...linksLine(request)];
  const changed = titled("What changed", changesOf(request));
  const short = titled("In short", summary);
  const end = footer(request);
  const whole = inFile("The whole report", reportName(report));
  const folded = inFile("What the report folds away", reportName(report));
  const counted = titled("What changed", [...countsOf(request), inFile("All changes", changesName(report))]);
  return [
    { nodes: [...top, ...changed, ...short, ...rest, ...end], folds: "show", attachesChanges: false },
    { nodes: [...top, ...changed, ...short, folded, ...rest, ...end], folds: "drop", attachesChanges: false },
    { nodes: [...top, ...changed, ...short, whole, ...end], folds: "drop", attachesChanges: false },
    { nodes: [...top, ...counted, ...short, whole, ...end], folds: "drop", attachesChanges: true }
  ];
}
function changesOf({ compared, hindrance, links }) {
  if (compared !== null) {
    return changesToMdast(compared.changes, compared.comparison, links?.bases ?? { before: null, after: "" });
  }
  const says = hindrance === "" ? firstMail : `What changed cannot be told. ${hindrance}`;
  return [paragraph(quoteWords(says))];
}
var firstMail = "This is the first report that this group gets: there is nothing to compare it with.";
function countsOf({ compared }) {
  return compared === null ? [] : [paragraph([text(`${countWords(compared.changes.counts)}.`)])];
}
function inFile(what, name) {
  return paragraph([
    { type: "emphasis", children: [text(`${what}, too long for a mail, is in the attached file ${name}.`)] }
  ]);
}
function linksLine({ links, subscription, report }) {
  const onWeb = subscription.entities === null ? links?.report ?? null : null;
  const compare = report.entities === null ? links?.compare ?? null : null;
  const link = (url, words) => url === null ? [] : [{ type: "link", url, children: [text(words)] }];
  const all = [...link(onWeb, "The report on the web"), ...link(compare, "The changes of the notes")];
  return all.length === 0 ? [] : [paragraph(all.flatMap((one, i) => i === 0 ? [one] : [text(" \xB7 "), one]))];
}
var occasionWords = {
  always: "with every run",
  "on-change": "when something changed",
  "on-material": "when something material changed",
  "on-critical": "when something needs action at once",
  weekly: "once a week"
};
function footer({ subscription, report, contact, version }) {
  const { group, when } = subscription;
  const scope = report.entities === null ? "" : ` about ${report.entities.join(", ")}`;
  const why = `You get this because your address is in the group ${group}, which gets the ${report.persona.title}${scope} ${occasionWords[when]}.`;
  const stop = contact === null ? "To change or stop it, ask those who keep these notes: nobody reads answers to this address." : "To change or stop it, answer this mail.";
  const made = `Written by Handoff Reports ${version}. Nobody edited it.`;
  return [{ type: "thematicBreak" }, paragraph(quoteWords(`${why} ${stop}`)), paragraph(quoteWords(made))];
}

// action/src/mail/write-subject.ts
var mostCharacters = 78;
function writeSubject(pattern, words) {
  const clean = { ...words, persona: seenWords(words.persona), portfolio: seenWords(words.portfolio) };
  const fill = (by) => seenWords(pattern.replace(slots, (_, slot) => by[slot])).replace(/\s+/g, " ");
  const excess = [...fill(clean)].length - mostCharacters;
  const portfolio = excess > 0 ? shorten(clean.portfolio, excess) : clean.portfolio;
  const rest = [...fill({ ...clean, portfolio })].length - mostCharacters;
  const persona = rest > 0 ? shorten(clean.persona, rest) : clean.persona;
  return cut(fill({ ...clean, portfolio, persona }).trim(), mostCharacters);
}
var slots = new RegExp(`\\{(${subjectSlots.join("|")})\\}`, "g");
var leastShown = 8;
function shorten(words, by) {
  return cut(words, Math.max(leastShown, [...words].length - by));
}
function cut(words, most) {
  const letters = [...words];
  return letters.length <= most ? words : `${letters.slice(0, most - 1).join("").trimEnd()}\u2026`;
}

// action/src/mail/compose-mail.ts
var mostBytes = 95e3;
function composeMail(request) {
  const { subscription, report, links, key, from, contact, previous } = request;
  const { group, persona } = subscription;
  const baseUrl = links === null ? null : links.bases.after + report.path;
  const subject = subjectOf(request);
  const [whole, ...shorter] = mailPages(request);
  const { html, page } = firstThatFits(
    whole,
    shorter,
    (one) => writeHtml(one.nodes, { title: subject, baseUrl, folds: one.folds })
  );
  return {
    group,
    persona,
    key,
    day: report.asOf,
    from,
    contact,
    subject,
    text: writeText(whole.nodes, { baseUrl }),
    html,
    attachments: listAttachments(request, page),
    headers: mailHeaders({ group, key, from }, previous)
  };
}
function subjectOf(request) {
  return writeSubject(request.subscription.subject, subjectWords(request));
}
function subjectWords(request) {
  const { persona, portfolio, asOf } = request.report;
  return { persona: persona.title, portfolio, date: asOf, changes: changeWords(request) };
}
function changeWords({ compared, hindrance }) {
  if (hindrance !== "") return "Changes not known";
  return compared === null || compared.changes.isBaseline ? "First report" : countWords(compared.changes.counts);
}
function firstThatFits(page, shorter, write) {
  const html = write(page);
  const [next, ...rest] = shorter;
  return next === void 0 || encodedBytes(html) <= mostBytes ? { page, html } : firstThatFits(next, rest, write);
}
function encodedBytes(html) {
  return wrap(encode(html.replaceAll("\n", "\r\n"))).length;
}
function listAttachments(request, { attachesChanges }) {
  const { report, markdown, subscription } = request;
  const changes = attachesChanges ? [{ name: changesName(report), type: "text/markdown", text: writeChanges(request) }] : [];
  const tables = subscription.attach.includes("csv") ? csvFiles([report]) : [];
  return [
    { name: reportName(report), type: "text/markdown", text: markdown },
    ...changes,
    ...tables.map(({ path, text: text2 }) => ({ name: path.slice(path.lastIndexOf("/") + 1), type: "text/csv", text: text2 }))
  ];
}
function writeChanges(request) {
  return `${writeMdast(changesOf(request))}
`;
}

// action/src/mail/plan-mails.ts
var mostRecipients = 49;
var daysOfWeek = 7;
var lengthOfHash = 16;
function planMails({ candidates, recipients, hashChanges: hashChanges2 }) {
  return candidates.map((candidate) => {
    const { subscription, report, changes } = candidate;
    const addresses = recipients?.get(subscription.group) ?? [];
    const common = { subscription, recipients: addresses };
    const fault = findFault(subscription, report, recipients === null ? null : addresses);
    if (report === null || fault !== null) return { ...common, kind: "blocked", reason: fault ?? "", key: null };
    const hash = hashChanges2(changes?.changes ?? []).slice(0, lengthOfHash);
    const key = [subscription.persona, subscription.group, report.asOf, hash].join("/");
    return { ...common, ...decide(candidate, report.asOf, key), key };
  });
}
function findFault(subscription, report, addresses) {
  const { group, persona, domains } = subscription;
  if (report === null)
    return `There is no report of ${persona} for ${group}: no persona makes it, or no entity of its scope is recorded.`;
  if (addresses === null) return null;
  if (addresses.length === 0)
    return `The group ${group} has no address. Add a line \`${group}: ana@example.com\` to the recipients.`;
  const stranger = addresses.find(({ address }) => !domains.includes(domainOf(address)));
  if (stranger !== void 0) {
    const shown = maskAddress(stranger.address);
    const allowed = domains.length === 0 ? "no domain" : domains.join(", ");
    return `The group ${group} allows ${allowed}, and ${shown} is in it. Add its domain to \`domains\`, or remove the address.`;
  }
  return addresses.length <= mostRecipients ? null : `The group ${group} has ${addresses.length} addresses, and a mail takes ${mostRecipients}. Make two groups of it.`;
}
function decide({ subscription, changes, last }, asOf, key) {
  const { when } = subscription;
  if (last === null) return send("It is the first mail of this group.");
  const isNothingNew = last.day === asOf && changes?.changes.length === 0;
  if (last.key === key || isNothingNew) return wait(`The same news was delivered on ${last.day}.`);
  if (when === "always") return send("It is sent with every run.");
  if (when === "weekly") return decideWeekly(last.day, asOf);
  if (changes === null) return send(`What changed since ${last.day} cannot be told, so nothing says that it can wait.`);
  const [tier, what] = tiers[when];
  const news = changes.changes.filter((change) => tierOf(change) <= tier);
  return news.length === 0 ? wait(`Nothing ${what} since ${last.day}.`) : send(`Something ${what} since ${last.day}: ${countWords(changes.counts)}.`);
}
var tiers = {
  "on-change": [5, "changed"],
  "on-material": [3, "material changed"],
  "on-critical": [1, "came that needs action at once"]
};
function decideWeekly(last, asOf) {
  const days = daysBetween(last, asOf);
  return days >= daysOfWeek ? send(`The last weekly mail was on ${last}.`) : wait(`It is sent once a week, and the last was on ${last}.`);
}
var send = (reason) => ({ kind: "send", reason });
var wait = (reason) => ({ kind: "wait", reason });

// action/src/cli/prepare-mails.ts
async function prepareMails(request) {
  const { groups, people, hashChanges: hashChanges2 } = request;
  const tell = rememberNews(request);
  const news = [];
  for (const subscription of groups) news.push(await tell(subscription));
  const candidates = news.map(({ subscription, report, compared, last }) => {
    return { subscription, report, changes: compared?.changes ?? null, last };
  });
  const plan = planMails({ candidates, recipients: people?.recipients ?? null, hashChanges: hashChanges2 });
  return plan.map((planned, i) => {
    const asked = mailRequest(planned, news[i], request);
    if (asked === null) return { planned, subject: null, write: null };
    return {
      planned,
      subject: subjectOf(asked),
      write: () => composeMail({ ...asked, markdown: markdownOf(asked, request) })
    };
  });
}
function mailRequest(planned, news, request) {
  const { people, version } = request;
  if (news === void 0 || news.report === null || planned.key === null || planned.kind !== "send") return null;
  if (people === null) return null;
  const { subscription, report, compared, hindrance, last, base } = news;
  const web = request.linksFrom(base);
  return {
    subscription,
    report,
    compared,
    hindrance,
    links: web === null ? null : { bases: web.bases, report: web.reports + report.path, compare: web.compare },
    key: planned.key,
    from: people.from,
    contact: people.contact,
    previous: last?.sent ?? null,
    version
  };
}
function markdownOf({ report }, { home }) {
  return renderReports([report], home).get(report.path) ?? "";
}
function rememberNews(request) {
  const { reports, groups, lastDelivered: lastDelivered2, since, home } = request;
  const all = loadPersonas(reports.root, home, { ...reports.config, reports: null }).personas;
  const personas = all.map((persona) => reports.personas.find(({ id }) => id === persona.id) ?? persona);
  const known = /* @__PURE__ */ new Map();
  const open = (of) => openBundle(of, request, known);
  const whole = open(personas.filter(({ id }) => groups.some((one) => one.persona === id && one.entities === null)));
  const narrowed = /* @__PURE__ */ new Map();
  const bundleOf = ({ persona, entities }) => {
    if (entities === null) return whole;
    const scope = JSON.stringify([persona, entities]);
    const own = personas.filter(({ id }) => id === persona);
    const bundle = narrowed.get(scope) ?? open(own.map((one) => narrowPersona(one, entities, reports.reading.model)));
    narrowed.set(scope, bundle);
    return bundle;
  };
  return async (subscription) => {
    const last = lastDelivered2.get(subscription.group) ?? null;
    const bundle = bundleOf(subscription);
    const report = bundle.reports.find(({ persona }) => persona.id === subscription.persona) ?? null;
    const base = since ?? last?.commit ?? null;
    const news = { subscription, last, report, base, compared: null, hindrance: "" };
    if (base === null || report === null) return news;
    const compared = await bundle.compareTo(base);
    if (isFailure(compared)) return { ...news, hindrance: compared.message };
    const { comparison } = compared;
    const changes = comparison.personas.find(({ persona }) => persona.id === subscription.persona);
    return { ...news, compared: changes === void 0 ? null : { comparison, changes } };
  };
}
function openBundle(personas, { reports, head }, known) {
  const isBuilt = personas.every((persona) => reports.personas.includes(persona));
  const own = isBuilt ? reports.build : build(reports.reading, personas, reports.build.asOf, reports.config);
  const comparedByCommit = /* @__PURE__ */ new Map();
  const compare = async (commit) => {
    const from = await resolveRevision(reports.root, commit);
    return isFailure(from) ? from : compareWith({ ...reports, personas, build: own }, { from, to: head, known });
  };
  return {
    reports: own.reports,
    compareTo: (commit) => {
      const compared = comparedByCommit.get(commit) ?? compare(commit);
      comparedByCommit.set(commit, compared);
      return compared;
    }
  };
}

// action/src/cli/prepare-send.ts
function prepareSend(request) {
  const { reports, head, isEdited, groups, people, ledger, since, env, home } = request;
  return prepareMails({
    reports,
    head: isEdited ? null : head,
    groups,
    people,
    lastDelivered: findLast(groups, ledger, env.AWS_REGION?.trim() || "us-east-1"),
    since: since?.id ?? null,
    hashChanges,
    linksFrom: linksOf(env, head),
    version: readVersion(home),
    home
  });
}
function findLast(groups, ledger, region) {
  return new Map(
    groups.flatMap(({ group, persona }) => {
      const last = lastDelivered(ledger, `${persona}/${group}`);
      if (last === null || !isDay(last.period)) return [];
      const sent = { messageId: last.message ?? "", region };
      return [[group, { day: last.period, key: last.key, commit: last.commit, sent }]];
    })
  );
}
function linksOf(env, head) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = env;
  if (server === void 0 || name === void 0) return () => null;
  const at = (commit) => `${server}/${name}/blob/${commit}/`;
  return (base) => ({
    bases: { before: base === null ? null : at(base), after: at(head.id) },
    reports: at(head.id),
    compare: base === null ? null : `${server}/${name}/compare/${base}...${head.id}`
  });
}

export {
  encode,
  Encoder,
  keyHeader,
  prepareSend
};
