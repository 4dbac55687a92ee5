import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  printEvent,
  readEvent
} from "./chunk-ZCZN6XEM.js";
import {
  describeError
} from "./chunk-YG547HMO.js";
import {
  fail
} from "./chunk-F4UE3KQI.js";

// action/src/outputs/delivery/open-journal.ts
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { join } from "node:path";
function openJournal(folder, run) {
  const file = join(folder, `${run}${ending}`);
  return {
    append: (...events) => {
      const text = events.map((event) => `${printEvent(event, "")}
`).join("");
      if (existsSync(file)) return writeDown(file, text);
      mkdirSync(folder, { recursive: true });
      const temporary = join(folder, `.${run}.${process.pid}.tmp`);
      writeDown(temporary, text);
      renameSync(temporary, file);
      syncFolder(folder);
    },
    read: () => readJournal(file),
    remove: () => rmSync(file, { force: true })
  };
}
function findUnwritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return null;
  } catch (error) {
    return fail(
      `The journal of deliveries cannot be written: ${describeError(error)}. Nothing was sent.`,
      `Let this run write to \`${folder}\`.`
    );
  }
}
var ending = ".jsonl";
function listJournals(folder) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending) && !name.startsWith("."));
  return names.map((name) => name.slice(0, -ending.length)).sort();
}
function writeDown(file, text) {
  const descriptor = openSync(file, "a");
  try {
    writeFileSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function syncFolder(folder) {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function readJournal(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").slice(0, -1);
  return lines.map((line, i) => {
    const read = readEvent(line);
    if (typeof read === "string") throw new Error(`Unexpected line ${i + 1} of ${file}, expected ${read}.`);
    return read.event;
  });
}

export {
  openJournal,
  findUnwritable,
  listJournals
};
