import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  diagnose
} from "./chunk-NGLJROPM.js";
import {
  isDay
} from "./chunk-VWKYOWUI.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";

// action/src/sources/decode-source.ts
import { isUtf8 } from "node:buffer";
var mostBytes = 2 * 1024 * 1024;
function decodeSource(path, bytes) {
  if (bytes.length > mostBytes) return tooLarge(path, bytes.length);
  if (isUtf16(bytes)) {
    return diagnoseFile("source/not-utf8", path, "Unexpected UTF-16 text, expected UTF-8: save the file as UTF-8.");
  }
  if (bytes.includes(0)) {
    return diagnoseFile("source/binary", path, "Unexpected NUL byte, expected text: the file is not markdown.");
  }
  if (!isUtf8(bytes)) return notUtf8(path, bytes);
  const text = utf8.decode(bytes);
  if (text.trim() === "")
    return diagnoseFile("source/empty", path, "Unexpected empty file, expected a note or a table.");
  return { path, text };
}
function tooLarge(path, size) {
  const mebibytes = (size / 1024 / 1024).toFixed(1);
  return diagnoseFile("source/too-large", path, `Unexpected size of ${mebibytes} MiB, expected at most 2 MiB.`);
}
function diagnoseFile(code, path, message) {
  return diagnose(code, { path, line: 1, column: 1 }, message);
}
function isSource(decoded) {
  return "text" in decoded;
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
  return diagnose("source/not-utf8", { path, line, column: 1 }, message);
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
  else report(search, "source/unreadable", name, `Unexpected file \`${name}\`, expected a folder of notes.`);
}
function walk(search, path, realPath) {
  if (search.seen.has(realPath) || search.files.length > mostFiles) return;
  search.seen.add(realPath);
  if (path.split("/").length > mostDepth) {
    report(search, "source/too-many", path, tooDeep);
    return;
  }
  const entries = search.tree.list(realPath);
  if (typeof entries === "string") {
    report(search, "source/unreadable", path, `Unexpected folder that cannot be listed: ${entries}.`);
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
  else report(search, "source/unreadable", path, "Unexpected device or pipe, expected a file.");
}
function reportLink(search, link, kind) {
  if (kind === "missing")
    report(search, "source/unreadable", link, "Unexpected link that leads nowhere, expected a file.");
  else
    report(search, "source/outside-root", link, "Unexpected link that leaves the repository, expected a file in it.");
}
function report(search, code, path, message) {
  search.diagnostics.push(diagnoseFile(code, path, message));
}
function finish(search) {
  const files = search.files.slice(0, mostFiles).sort(byPath);
  if (search.files.length > mostFiles) report(search, "source/too-many", noteFolders[0], tooMany);
  if (files.length === 0 && search.diagnostics.length === 0) report(search, "source/none", noteFolders[0], nothing);
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

// action/src/sources/open-root.ts
import { realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";

// action/src/sources/describe-error.ts
function describeError(error) {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  return wordsByCode[code] ?? (code || String(error));
}
var wordsByCode = {
  EACCES: "permission denied",
  EBUSY: "it is in use",
  EEXIST: "something else has that name",
  EIO: "the disk failed",
  EISDIR: "it is a folder",
  ELOOP: "the link leads to itself",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "it is not there",
  ENOSPC: "the disk is full",
  ENOTDIR: "a file stands where a folder should be",
  ENOTEMPTY: "a folder of that name is not empty",
  EPERM: "it is not permitted",
  EROFS: "the disk is read-only"
};

// action/src/sources/open-root.ts
function openRoot(root) {
  const folder = resolve(root);
  try {
    if (statSync(folder).isDirectory()) return realpathSync(folder);
    return fail(`Unexpected file \`${root}\`, expected the folder of a repository.`, "Name the folder: `--root DIR`.");
  } catch (error) {
    const why = describeError(error);
    return fail(`The root \`${root}\` cannot be opened: ${why}.`, "Name the folder of a repository: `--root DIR`.");
  }
}
function openInside(workspace, root) {
  const top = openRoot(workspace);
  if (isFailure(top)) return top;
  const path = openRoot(resolve(top, root));
  if (isFailure(path)) return path;
  const folder = relative(top, path).split(sep).join("/");
  if (folder === ".." || folder.startsWith("../") || isAbsolute(folder)) {
    return fail(`Unexpected root \`${root}\` outside the workspace, expected a folder in it.`, "Check it out first.");
  }
  return { path, folder: folder === "" ? "" : `${folder}/` };
}

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

// action/src/sources/git-environment.ts
function gitEnvironment() {
  return { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0" };
}

// action/src/sources/git-failure.ts
function gitFailure(complaint) {
  if (complaint === null)
    return fail("git is not installed, so no commit can be read.", "Install git: https://git-scm.com/downloads");
  const line = complaint.split("\n").find((text) => text.trim() !== "") ?? "it gave no reason";
  const why = line.replace(/^(?:fatal|error): /, "").replace(/\.$/, "").trim();
  if (/not a git repository/.test(why)) {
    return fail(
      "This folder is not in a git repository, so no commit can be read.",
      "Clone it with git, or leave out the option that names a commit."
    );
  }
  return fail(`git cannot read the repository: ${why}.`, "Try `git status` there; it says the same, and more.");
}
var noCommit = fail(
  "This repository has no commit yet, so there is nothing to look back at.",
  "Commit the notes: `git add handoffs inventory`, then `git commit`."
);

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
  const closed = new Promise((resolve2) => {
    const end = () => {
      ended = true;
      while (questions.length > 0) answer(null);
      resolve2();
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
    read: (name) => new Promise((resolve2) => {
      if (ended || /[\n\r\0]/.test(name)) return resolve2(null);
      questions.push({ name, answer: resolve2 });
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
  return new Promise((resolve2) => {
    execFile("git", command, { cwd: root }, (error, output) => {
      const day = output.trim();
      resolve2(error === null && isDay(day) ? day : null);
    });
  });
}

export {
  mostBytes,
  decodeSource,
  tooLarge,
  diagnoseFile,
  isSource,
  describeError,
  noteFolders,
  mostFiles,
  mostDepth,
  findNotes,
  isLeftOut,
  openRoot,
  openInside,
  committerDay,
  gitEnvironment,
  gitFailure,
  noCommit,
  openGit,
  readCommitterDate
};
