import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  diagnose
} from "./chunk-E2MY7OO3.js";
import {
  gitEnvironment,
  gitFailure
} from "./chunk-D6PKC6Y2.js";
import {
  isDay
} from "./chunk-GUM7IC22.js";

// action/src/sources/looks-random.ts
var placeholder = /example|sample|dummy|placeholder|change[ _-]?me|redact|removed|hidden|masked|your[ _-]|x{6}|\*{3}|\.{3}|…|0{6}|1{6}|1234567|abcdef|qwerty|foobar|lorem|[<>]|\$\{|\{\{/i;
function looksRandom(value) {
  return !placeholder.test(value) && bitsPerCharacter(value) >= leastBits(value.length) && !isSequence(value);
}
function bitsPerCharacter(value) {
  const countByCharacter = /* @__PURE__ */ new Map();
  for (const character of value) countByCharacter.set(character, (countByCharacter.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of countByCharacter.values()) bits -= count / value.length * Math.log2(count / value.length);
  return bits;
}
var leastBits = (length) => length < 16 ? 2.3 : length < 24 ? 2.8 : 3.1;
function isSequence(value) {
  const characters = [...value];
  const steps = characters.filter((character, i) => i > 0 && follows(characters[i - 1] ?? "", character));
  return steps.length * 2 > characters.length;
}
var follows = (before, after) => after.charCodeAt(0) - before.charCodeAt(0) === 1;

// action/src/sources/is-secret-value.ts
function isSecretValue(name, value) {
  if (!looksRandom(value)) return false;
  if (isWordAndYear(name, value)) return true;
  if (!/[a-z]/i.test(value) || !/\d/.test(value) || isReference(value) || isWords(value)) return false;
  if (/^[0-9a-f-]+$/i.test(value)) return isHexadecimal(name, value);
  return isPassword(name) ? classes(value) >= 3 || value.length >= 12 : value.length >= 16 && classes(value) >= 2;
}
function isWordAndYear(name, value) {
  return bareName.test(name) && new RegExp("^\\p{L}{4,20}[-_.@#]?(?:19|20)\\d\\d[!?#$%&*]{0,3}$", "u").test(value);
}
var bareName = /^(?:password|passwd|passphrase|passcode|pass|pwd|passwort|kennwort|wachtwoord|senha)[ \t]*$/i;
function isReference(value) {
  return /^[$%@#~./]|:\/\/|^[\w.+-]+@[\w-]+\.[\w.]+$|\w\(|^(?:process|secrets|env|vault|op)[.:]|\.(?:md|ts|js|py|ya?ml|json|env|txt|pem|key|xlsx?|docx?|pdf|csv)$/i.test(
    value
  );
}
function isWords(value) {
  return value.split(/[-_./:,;+=]+/).every((part) => /^(?:\d{0,4}|[a-z]+\d{0,3}|\d{1,4}[a-z]{1,2}\d?)$/i.test(part));
}
function isHexadecimal(name, value) {
  const isUuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
  return !isUuid && value.length >= 24 && /pass|pwd|secret|key/i.test(name) && !/hash|sum|digest|print|sha|\bid\b/i.test(name);
}
var isPassword = (name) => !/secret|token|key|bearer|credential/i.test(name);
function classes(value) {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^\w./:-]/].filter((kind) => kind.test(value)).length;
}

// action/src/sources/find-named-secrets.ts
var passwords = "password|passwd|passphrase|passcode|(?<![a-z])(?:pass|pwd)(?![a-z])|passwort|kennwort|wachtwoord|mot de passe|contrase\xF1a|senha|\u5BC6\u7801|\u30D1\u30B9\u30EF\u30FC\u30C9";
var keys = "(?:api|access|auth|secret|private|signing|encryption|client|webhook|refresh|account)[ _-]?(?:access[ _-]?)?(?:key|token|secret)s?";
var called = `(?:${passwords}|${keys}|secrets?|tokens?|credentials?)`;
function findNamedSecrets(text) {
  return [...findAssigned(text, assignment), ...findAssigned(text, bearer), ...findInColumns(text)];
}
var assignment = new RegExp(
  `(?<name>${called}[\\w \\t()/.-]{0,30}?)["'\`*_)\\]]{0,4}[ \\t]{0,80}(?::=|=>|[:=|])[ \\t"'\`*_|([]{0,80}(?<value>[^\\s"'\`<>|]{8,256})`,
  "gi"
);
var bearer = /(?<name>\bbearer)[ \t]+(?<value>[\w.~+/-]{20,512}=*)/gi;
function findAssigned(text, form) {
  const found = [];
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    const { name = "", value = "" } = match.groups ?? {};
    const start = form.lastIndex - value.length;
    const secret = judge(name, value, start);
    if (secret !== null) found.push(secret);
    else form.lastIndex = start;
  }
  return found;
}
function judge(name, written, start) {
  const value = written.replace(/[),.;:\]}]+$/, "");
  if (value.length < 8 || !isSecretValue(name, value)) return null;
  return { name: "a password or key", start, end: start + value.length };
}
var delimiterRow = /\n[ \t>]{0,20}\|?[ \t]{0,80}:?-[ \t|:-]*(?=\r?\n|$)/g;
var columnName = new RegExp(`(?:^|[^a-z])${called}[\\s*_\`]{0,4}$`, "i");
function findInColumns(text) {
  const found = [];
  delimiterRow.lastIndex = 0;
  for (let match = delimiterRow.exec(text); match !== null; match = delimiterRow.exec(text)) {
    if (!match[0].includes("|")) continue;
    const head = cellsOf(text, text.lastIndexOf("\n", match.index - 1) + 1, match.index);
    const nameByColumn = new Map(head.map(({ words }, i) => [i, words.trim().slice(0, 60)]));
    for (const [i, name] of nameByColumn) if (!columnName.test(name)) nameByColumn.delete(i);
    if (nameByColumn.size === 0) continue;
    const feed = text.indexOf("\n", delimiterRow.lastIndex);
    delimiterRow.lastIndex = feed === -1 ? text.length : findInRows(text, feed + 1, nameByColumn, found);
  }
  return found;
}
function findInRows(text, from, nameByColumn, found) {
  let start = from;
  while (start < text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 ? text.length : feed;
    const cells = cellsOf(text, start, end);
    if (cells.length < 2) break;
    for (const [i, { start: at, words }] of cells.entries()) {
      const name = nameByColumn.get(i);
      if (name === void 0) continue;
      for (const word2 of words.matchAll(/[^\s"'`<>]{8,256}/g)) {
        const secret = judge(name, word2[0], at + word2.index);
        if (secret !== null) found.push(secret);
      }
    }
    start = end + 1;
  }
  return start;
}
function cellsOf(text, start, end) {
  let at = start;
  return text.slice(start, end).split(/(?<!\\)\|/).map((words) => {
    const cell = { start: at, words };
    at += words.length + 1;
    return cell;
  });
}

// action/src/sources/secret-kinds.ts
var word = "[\\w\\\\-]";
var keyBegin = "-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----";
var keyEnd = "-----END [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----";
var keyBreak = "(?:[\\s>|]|\\\\[nrt])+";
var keyHeads = `(?:${keyBreak}[A-Z][\\w-]{1,30}: [^\\n\\\\]{0,100})*`;
var secretKinds = [
  { name: "an AWS access key", form: "(?:AKIA|ASIA)[A-Z2-7]{16}(?!\\w)" },
  { name: "a GitHub token", form: "gh[pousr]_[A-Za-z0-9]{36,255}" },
  { name: "a GitHub token", form: `github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}` },
  { name: "a GitLab token", form: `gl(?:pat|dt|rt|ptt|ft)-${word}{20,200}` },
  { name: "a Stripe key", form: "[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}" },
  { name: "a webhook secret", form: "whsec_[A-Za-z0-9+/]{24,200}={0,2}" },
  { name: "a Slack token", form: `xox[a-z]-${word}{16,300}|xapp-\\d-${word}{20,300}` },
  {
    name: "an address of a webhook",
    form: "hooks\\.slack\\.com/services/[A-Z0-9]{8,12}/[A-Z0-9]{8,12}/[A-Za-z0-9]{20,40}"
  },
  { name: "an address of a webhook", form: `discord(?:app)?\\.com/api/webhooks/\\d{15,22}/${word}{50,100}` },
  { name: "a Google API key", form: `AIza${word}{35,40}` },
  { name: "a Google secret", form: `GOCSPX-${word}{28,34}|ya29\\.${word}{30,400}|1//0${word}{40,200}` },
  { name: "a JSON web token", form: `eyJ${word}{10,400}\\.eyJ${word}{10,8000}\\.${word}{20,2000}` },
  { name: "a SendGrid key", form: `SG\\.${word}{20,26}\\.${word}{40,50}` },
  { name: "a Mailgun key", form: "key-[0-9a-f]{32}(?!\\w)|[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}(?![\\w-])" },
  { name: "a Twilio key", form: "SK[0-9a-f]{32}(?!\\w)" },
  { name: "an npm token", form: "npm_[A-Za-z0-9]{36}" },
  { name: "a PyPI token", form: `pypi-AgE${word}{50,300}` },
  { name: "a DigitalOcean token", form: "do[opr]_v1_[0-9a-f]{64}" },
  { name: "a Shopify token", form: "shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}" },
  { name: "a Square token", form: `sq0(?:atp|csp)-${word}{22,50}` },
  { name: "an Airtable token", form: "pat[A-Za-z0-9]{14}\\.[0-9a-f]{64}" },
  { name: "an Atlassian token", form: `ATATT3${word}{50,300}` },
  { name: "a Telegram token", form: `\\d{8,10}:AA${word}{33,36}` },
  { name: "a Vault token", form: `hv[sb]\\.${word}{24,300}` },
  { name: "an API key", form: `sk-(?:ant|proj|svcacct|admin)${word}{32,300}|sk-[A-Za-z0-9]{32,200}` },
  { name: "an API key", form: "hf_[A-Za-z]{34}|lin_api_[A-Za-z0-9]{40}|(?:ntn|secret)_[A-Za-z0-9]{40,60}" },
  { name: "an API key", form: "sb[pk]_[0-9a-f]{40}|re_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,40}|dapi[0-9a-f]{32}" },
  { name: "an age key", form: "AGE-SECRET-KEY-1[A-Z0-9]{58}" },
  {
    name: "a private key",
    form: `${keyBegin}${keyHeads}(?:${keyBreak}[A-Za-z0-9+/=]{32,4096})+(?:${keyBreak}[A-Za-z0-9+/=]{1,31})?(?:${keyBreak}${keyEnd})?`
  }
];

// action/src/sources/find-secrets.ts
function findSecrets(text) {
  const found = [...findKinds(text), ...findInAddresses(text), ...findNamedSecrets(text)];
  if (found.length < 2) return found;
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}
var kinds = new RegExp(
  `(?<![A-Za-z0-9])(?:${secretKinds.map(({ form }, i) => `(?<k${i}>${form.replaceAll("_", "\\\\?_")})`).join("|")})`,
  "g"
);
function findKinds(text) {
  return [...text.matchAll(kinds)].flatMap((match) => {
    const [value] = match;
    const kind = secretKinds.find((_, i) => match.groups?.[`k${i}`] !== void 0);
    if (kind === void 0 || !looksRandom(value.replace(/[\s>|]+/g, ""))) return [];
    return [{ name: kind.name, start: match.index, end: match.index + value.length }];
  });
}
var address = /(?<![\w+.-])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{0,100}:(?<value>[^\s@/]{3,200})@(?=[\w[])/gi;
function findInAddresses(text) {
  return [...text.matchAll(address)].flatMap((match) => {
    const value = match.groups?.value ?? "";
    if (!isAddressPassword(value)) return [];
    const end = match.index + match[0].length - 1;
    return [{ name: "a password in an address", start: end - value.length, end }];
  });
}
var isAddressPassword = (value) => !/^(?:pass(?:word|wd)?|pwd|secret|token|user(?:name)?|postgres|root|admin|x+|\*+|\.+)$/i.test(value) && !/^[$%]|[<>{}[\]]|…|example|placeholder|change[ _-]?me|your[ _-]/i.test(value);

// action/src/sources/redact-secrets.ts
function redactSecrets(source) {
  const [inPath, inText] = [findInPath(source.path), findSecrets(source.text)];
  if (inPath.length + inText.length === 0) return { source, diagnostics: [] };
  const path = blot(source.path, inPath);
  return {
    source: { path, text: blot(source.text, inText) },
    diagnostics: [
      ...inPath.map(({ name }) => report({ path, line: 1, column: 1 }, name, "the name of a file")),
      ...placesOf(source.text, inText).map(({ name, line, column }) => report({ path, line, column }, name, "a file"))
    ]
  };
}
function redactText(text) {
  return blot(text, findSecrets(text));
}
function redactPath(path) {
  return blot(path, findInPath(path));
}
var findInPath = (path) => findSecrets(path.replace(/\.md$/i, ""));
function report(place, name, where) {
  const mend = "revoke it, remove it from there, and rewrite the history";
  return diagnose("source/secret", place, `Unexpected secret in ${where}, ${name}: it was left out; ${mend}.`);
}
function placesOf(text, secrets) {
  let line = 1;
  let from = 0;
  return secrets.map(({ name, start }) => {
    for (let feed = text.indexOf("\n", from); feed !== -1 && feed < start; feed = text.indexOf("\n", from)) {
      line++;
      from = feed + 1;
    }
    return { name, line, column: start - from + 1 };
  });
}
var marks = ["\u2039secret removed\u203A", "\u2039secret\u203A", "\u2039\u2026\u203A"];
function blot(text, secrets) {
  let from = 0;
  let blotted = "";
  for (const { start, end } of secrets) {
    blotted += text.slice(from, start) + markFor(text.slice(start, end));
    from = end;
  }
  return blotted + text.slice(from);
}
function markFor(secret) {
  const feed = secret.search(/[\r\n]/);
  const length = feed === -1 ? secret.length : feed;
  const first = marks.find((one) => one.length <= length) ?? "";
  return first.padEnd(length) + secret.slice(length).replace(/[^\r\n>|]/g, " ");
}

// action/src/sources/decode-source.ts
import { isUtf8 } from "node:buffer";
var mostBytes = 2 * 1024 * 1024;
function decodeSource(path, bytes) {
  if (bytes.length > mostBytes) return refuse(tooLarge(path, bytes.length));
  if (isUtf16(bytes)) {
    const message = "Unexpected UTF-16 text, expected UTF-8: save the file as UTF-8.";
    return refuse(diagnoseFile("source/not-utf8", path, message));
  }
  if (bytes.includes(0)) {
    const message = "Unexpected NUL byte, expected text: the file is not markdown.";
    return refuse(diagnoseFile("source/binary", path, message));
  }
  if (!isUtf8(bytes)) return refuse(notUtf8(path, bytes));
  const text = utf8.decode(bytes);
  if (text.trim() === "") {
    return refuse(diagnoseFile("source/empty", path, "Unexpected empty file, expected a note or a table."));
  }
  return redactSecrets({ path, text });
}
function refuse(why) {
  return { source: null, diagnostics: [why] };
}
function tooLarge(path, size) {
  const mebibytes = (size / 1024 / 1024).toFixed(1);
  return diagnoseFile("source/too-large", path, `Unexpected size of ${mebibytes} MiB, expected at most 2 MiB.`);
}
function diagnoseFile(code, path, message) {
  return diagnose(code, { path: redactPath(path), line: 1, column: 1 }, message);
}
var utf8 = new TextDecoder("utf-8", { fatal: true });
var isUtf16 = (bytes) => bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
function notUtf8(path, bytes) {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed === -1 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  const message = `Unexpected bytes on line ${line} that are not UTF-8, expected UTF-8 text: save the file as UTF-8.`;
  return diagnose("source/not-utf8", { path: redactPath(path), line, column: 1 }, message);
}

// action/src/sources/find-notes.ts
var noteFolders = ["handoffs", "inventory"];
var mostFiles = 5e4;
var mostDepth = 32;
function findNotes(tree) {
  const search = { tree, files: [], diagnostics: [], links: [], seen: /* @__PURE__ */ new Set() };
  const top = tree.list("");
  for (const entry of typeof top === "string" ? [] : [...top].sort(byName)) {
    if (noteFolders.some((folder) => folder === entry.name)) enterTop(search, entry);
  }
  for (const link of search.links) followLink(search, link);
  return finish(search);
}
function enterTop(search, { name, kind }) {
  if (kind === "folder") walk(search, name, name);
  else if (kind === "link") search.links.push({ path: name, realPath: name });
  else report2(search, "source/unreadable", name, `Unexpected file \`${name}\`, expected a folder of notes.`);
}
function walk(search, path, realPath) {
  if (search.seen.has(realPath) || search.files.length > mostFiles) return;
  search.seen.add(realPath);
  if (path.split("/").length > mostDepth) {
    report2(search, "source/too-many", path, tooDeep);
    return;
  }
  const entries = search.tree.list(realPath);
  if (typeof entries === "string") {
    report2(search, "source/unreadable", path, `Unexpected folder that cannot be listed: ${entries}.`);
    return;
  }
  for (const { name, kind } of [...entries].sort(byName)) {
    if (isLeftOut(name)) continue;
    if (kind === "folder") walk(search, `${path}/${name}`, `${realPath}/${name}`);
    else if (kind === "link") search.links.push({ path: `${path}/${name}`, realPath: `${realPath}/${name}` });
    else if (isNoteName(name)) addNote(search, `${path}/${name}`, `${realPath}/${name}`, kind);
  }
}
function followLink(search, { path: link, realPath }) {
  const target = search.tree.follow(realPath);
  if (target.kind === "folder") {
    const leadsUp = target.path === "" || realPath.startsWith(`${target.path}/`);
    if (!leadsUp) walk(search, link, target.path);
  } else if (isNoteName(link)) {
    if (target.kind === "file") addNote(search, link, target.path, "file");
    else reportLink(search, link, target.kind);
  } else if (target.kind !== "file" && !link.slice(link.lastIndexOf("/")).includes(".")) {
    reportLink(search, link, target.kind);
  }
}
function addNote(search, path, realPath, kind) {
  if (search.seen.has(realPath)) return;
  search.seen.add(realPath);
  if (kind === "file") search.files.push({ path, realPath });
  else report2(search, "source/unreadable", path, "Unexpected device or pipe, expected a file.");
}
function reportLink(search, link, kind) {
  if (kind === "missing")
    report2(search, "source/unreadable", link, "Unexpected link that leads nowhere, expected a file.");
  else
    report2(search, "source/outside-root", link, "Unexpected link that leaves the repository, expected a file in it.");
}
function report2(search, code, path, message) {
  search.diagnostics.push(diagnoseFile(code, path, message));
}
function finish(search) {
  const files = search.files.slice(0, mostFiles).sort(byPath);
  if (search.files.length > mostFiles) report2(search, "source/too-many", noteFolders[0], tooMany);
  if (files.length === 0 && search.diagnostics.length === 0) report2(search, "source/none", noteFolders[0], nothing);
  return { files, diagnostics: search.diagnostics };
}
function isNoteName(name) {
  return name.slice(-3).toLowerCase() === ".md";
}
function isLeftOut(name) {
  return name.startsWith(".") || name === "node_modules";
}
var tooMany = `Unexpected file after the first ${mostFiles}, expected fewer notes: the rest was left out.`;
var tooDeep = `Unexpected folder more than ${mostDepth} levels deep, expected fewer: it was left out.`;
var nothing = "Unexpected repository without notes, expected a markdown file in `handoffs/` or `inventory/`.";
var byName = (a, b) => a.name < b.name ? -1 : 1;
var byPath = (a, b) => a.path < b.path ? -1 : 1;

// action/src/sources/committer-day.ts
function committerDay(commit) {
  const text = Buffer.from(commit.bytes ?? []).toString("utf8");
  const line = text.split("\n").find((header) => header.startsWith("committer ")) ?? "";
  const parts = /> (\d{1,12}) ([+-])(\d\d)(\d\d)$/.exec(line);
  if (parts === null) return null;
  const [, seconds, sign, hours, minutes] = parts;
  const zone = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60;
  const moment = new Date((Number(seconds) + zone) * 1e3);
  const day = Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, 10);
  return isDay(day) ? day : null;
}

// action/src/sources/open-git.ts
import { spawn } from "node:child_process";
function openGit(folder, mostBytes2) {
  const git = spawn("git", ["cat-file", "--batch"], {
    cwd: folder,
    env: gitEnvironment(),
    stdio: ["pipe", "pipe", "pipe"]
  });
  const questions = [];
  let ended = false;
  let complaint = "";
  let failure = null;
  const answer = (object) => questions.shift()?.answer(object);
  const parse = parseAnswers(mostBytes2, answer);
  git.stdout.on("data", parse);
  git.stderr.setEncoding("utf8").on("data", (text) => {
    if (complaint.length < 1e3) complaint += text;
  });
  git.stdin.on("error", () => {
  });
  const closed = new Promise((resolve) => {
    const end = () => {
      ended = true;
      while (questions.length > 0) answer(null);
      resolve();
    };
    git.on("error", (error) => {
      failure = "code" in error && error.code === "ENOENT" ? gitFailure(null) : gitFailure(error.message);
      end();
    });
    git.on("close", (status) => {
      if (status !== 0 && failure === null) failure = gitFailure(complaint);
      end();
    });
  });
  return {
    read: (name) => new Promise((resolve) => {
      if (ended || /[\n\r\0]/.test(name)) return resolve(null);
      questions.push({ name, answer: resolve });
      git.stdin.write(`${name}
`);
    }),
    close: async () => {
      git.stdin.end();
      await closed;
      return failure;
    }
  };
}
function parseAnswers(mostBytes2, give) {
  let line = [];
  let head = null;
  let body = [];
  let left = 0;
  const takeLine = (chunk) => {
    const feed = chunk.indexOf(10);
    line.push(feed === -1 ? chunk : chunk.subarray(0, feed));
    if (feed === -1) return chunk.subarray(chunk.length);
    const text = Buffer.concat(line).toString("utf8");
    line = [];
    const parts = /^([0-9a-f]{40,64}) (commit|tree|blob|tag) (\d+)$/.exec(text);
    if (parts === null) give(null);
    else {
      head = { id: parts[1] ?? "", type: parts[2] ?? "", size: Number(parts[3]) };
      left = head.size + 1;
    }
    return chunk.subarray(feed + 1);
  };
  const takeBody = (chunk, of) => {
    const part = chunk.subarray(0, left);
    const isKept = of.type !== "blob" || of.size <= mostBytes2;
    if (isKept) body.push(part);
    left -= part.length;
    if (left === 0) {
      give({ ...of, bytes: isKept ? Buffer.concat(body).subarray(0, of.size) : null });
      [head, body] = [null, []];
    }
    return chunk.subarray(part.length);
  };
  return (chunk) => {
    let rest = chunk;
    while (rest.length > 0) rest = head === null ? takeLine(rest) : takeBody(rest, head);
  };
}

// action/src/sources/read-committer-date.ts
import { execFile } from "node:child_process";
function readCommitterDate(root) {
  const command = ["-c", "log.showSignature=false", "log", "-1", "--format=%cs"];
  return new Promise((resolve) => {
    execFile("git", command, { cwd: root }, (error, output) => {
      const day = output.trim();
      resolve(error === null && isDay(day) ? day : null);
    });
  });
}

export {
  redactText,
  mostBytes,
  decodeSource,
  refuse,
  tooLarge,
  diagnoseFile,
  noteFolders,
  mostFiles,
  mostDepth,
  findNotes,
  isLeftOut,
  committerDay,
  openGit,
  readCommitterDate
};
