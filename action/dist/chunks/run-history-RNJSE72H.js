import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  findFigure,
  findReport
} from "./chunk-JKFBKXCK.js";
import {
  mostCommits,
  readHistory,
  readSubject
} from "./chunk-HNANMIX7.js";
import {
  resolveRevision
} from "./chunk-DSO4UPK7.js";
import {
  runGit
} from "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import {
  replaceFile
} from "./chunk-S3R4AHRU.js";
import {
  printTable
} from "./chunk-Q3GWZZRJ.js";
import {
  build,
  buildReports,
  loadPersonas,
  statedDay
} from "./chunk-RSVSFCZD.js";
import {
  formatCount,
  formatQuantity,
  notKnown
} from "./chunk-BJAIGPHJ.js";
import {
  loadConfig,
  namedEvidence,
  openCommits,
  parseEvidence,
  printEvidence,
  readEvidence,
  readNotes,
  readWorktree
} from "./chunk-ROF5ZA2I.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import {
  fromJson,
  quantity,
  toJson
} from "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import {
  neutralise,
  printJson
} from "./chunk-W7JVIPV7.js";
import {
  readCommitterDate
} from "./chunk-T5ESYIUW.js";
import "./chunk-E2MY7OO3.js";
import {
  openRoot
} from "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import {
  exitCodes
} from "./chunk-PPGZI6U4.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import {
  isDay
} from "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// action/src/changes/figure-history.ts
function figureHistory(id, moments) {
  const points = [];
  for (const moment of moments) {
    const figure = moment.section.figures.get(id) ?? null;
    if (textOf(figure) !== textOf(points.at(-1)?.figure ?? null)) points.push({ ...moment, figure });
  }
  return points;
}
function textOf(figure) {
  return figure === null ? "" : JSON.stringify([figure.value && toJson(figure.value), figure.inputs]);
}

// action/src/outputs/draw-sparkline.ts
var blocks = ["\u2581", "\u2582", "\u2583", "\u2584", "\u2585", "\u2586", "\u2587", "\u2588"];
var leastKnown = 3;
function drawSparkline(values) {
  const known = values.filter((value) => value !== null && value.quality !== "missing");
  const ends = known.flatMap((value) => value === null ? [] : [value.low, value.high]).filter((end) => end.isFinite());
  const [first, ...others] = ends;
  if (known.length < leastKnown || first === void 0 || new Set(known.map((value) => value?.unit)).size > 1)
    return null;
  const from = others.reduce((least, end) => end.lt(least) ? end : least, first);
  const to = others.reduce((most, end) => end.gt(most) ? end : most, first);
  const draw = (end) => values.map((value) => value && known.includes(value) ? block(value[end], from, to) : "\xB7").join("");
  return { low: draw("low"), high: draw("high"), from, to };
}
function block(end, from, to) {
  if (!end.isFinite()) return "\u221E";
  const share = to.eq(from) ? 0.5 : end.minus(from).div(to.minus(from)).toNumber();
  return blocks[Math.min(blocks.length - 1, Math.floor(share * blocks.length))] ?? "\xB7";
}

// action/src/outputs/print-history.ts
function printHistory(history, paint) {
  const { persona, analysis, figure, points } = history;
  const title = `${figure.title} (${analysis}/${figure.id}) in the report ${persona}`;
  const head = ["Day", "Commit", "Value", "Subject"].map((text) => ({ text, painted: paint("bold", text) }));
  const rows = points.map((point) => {
    const value = printValue(point, figure);
    const { day, id, subject } = point.at ?? { day: "now", id: "", subject: "The files as they are" };
    const words = [day ?? "", id.slice(0, 8), value, subject];
    return words.map((text) => ({ text: neutralise(text) }));
  });
  const table = rows.length === 0 ? "No commit has the figure.\n" : printTable([head, ...rows]);
  const notes = notesOf(history).map((note) => `${note}
`);
  const parts = [`${paint("bold", neutralise(title))}
`, table, printSparkline(history), notes.join("")];
  return parts.filter((part) => part !== "").join("\n");
}
function printValue({ figure, section }, { round }) {
  if (figure === null) return "\u2013";
  const value = figure.value === null ? notKnown : formatQuantity(figure.value, round);
  return section.unread === 0 ? value : `${value} *`;
}
function printSparkline({ points, figure: { round } }) {
  const values = points.map(({ figure }) => figure?.value ?? null);
  const line = drawSparkline(values);
  const unit = values.find((value) => value !== null)?.unit;
  if (line === null || unit === void 0) return "";
  const scale = formatQuantity(quantity({ low: line.from, high: line.to, unit }), round);
  if (line.low === line.high) return `${line.low}  ${scale}
`;
  return `high  ${line.high}
low   ${line.low}  ${scale}
`;
}
function notesOf({ passedOver, isCut, isShallow, points }) {
  const passed = `${formatCount(passedOver)} more ${passedOver === 1 ? "commit" : "commits"} changed notes, but neither the figure nor what it rests on.`;
  return [
    ...passedOver > 0 ? [passed] : [],
    ...points.some(({ section }) => section.unread > 0) ? ["* Not all files of that commit could be read."] : [],
    ...isCut ? [`Only the last ${mostCommits} commits were looked at; \`--since\` begins elsewhere.`] : [],
    ...isShallow ? ["The clone is shallow, so commits may be missing: `git fetch --unshallow`."] : []
  ];
}
function historyJson({
  persona,
  analysis,
  figure,
  points,
  passedOver,
  isCut,
  isShallow
}) {
  return {
    persona,
    analysis,
    figure: figure.id,
    title: figure.title,
    points: points.map(({ at, section, figure: past }) => ({
      commit: at?.id ?? null,
      day: at?.day ?? null,
      subject: at?.subject ?? null,
      asOf: section.asOf,
      isThere: past !== null,
      value: past?.value ? toJson(past.value) : null,
      unread: section.unread
    })),
    passedOver,
    isCut,
    isShallow
  };
}

// action/src/cli/load-figure.ts
import { createHash as createHash4 } from "node:crypto";

// action/src/changes/past-section.ts
function pastSectionJson({ asOf, unread, evidence, figures }) {
  const values = [...figures].map(([id, { value, inputs }]) => [id, { value: value && toJson(value), inputs }]);
  return { asOf, unread, evidence: [...evidence], figures: values };
}
function readPastSection(json) {
  const [asOf, unread] = [field(json, "asOf"), field(json, "unread")];
  const evidence = readPairs(
    field(json, "evidence"),
    (found) => found === null || typeof found === "boolean" ? { found } : null
  );
  const figures = readPairs(field(json, "figures"), readPastFigure);
  if (typeof asOf !== "string" || !isDay(asOf) || typeof unread !== "number") return null;
  if (evidence === null || figures === null) return null;
  return { asOf, unread, evidence: new Map([...evidence].map(([name, { found }]) => [name, found])), figures };
}
function readPastFigure(json) {
  const [value, inputs] = [field(json, "value"), field(json, "inputs")];
  const quantity2 = value === null ? null : fromJson(value);
  return typeof inputs === "string" && (value === null || quantity2 !== null) ? { value: quantity2, inputs } : null;
}
function readPairs(json, read) {
  if (!Array.isArray(json)) return null;
  const pairs = /* @__PURE__ */ new Map();
  for (const pair of json) {
    const [name, value] = Array.isArray(pair) ? pair : [];
    const one = read(value);
    if (typeof name !== "string" || one === null) return null;
    pairs.set(name, one);
  }
  return pairs;
}
function field(json, name) {
  return typeof json === "object" && json !== null ? new Map(Object.entries(json)).get(name) : void 0;
}

// action/src/outputs/open-cache.ts
import { createHash as createHash2 } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync as readFileSync2, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

// action/src/sources/read-program.ts
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
function readProgram(home) {
  try {
    return createHash("sha256").update(readFileSync(new URL("dist/cli.js", home))).digest("hex");
  } catch {
    return null;
  }
}

// action/src/outputs/open-cache.ts
var mostEntries = 1e3;
var mostFiles = 32;
async function openCache(root, home, purpose) {
  const program = readProgram(home);
  if (program === null) return { entries: /* @__PURE__ */ new Map(), write: () => {
  } };
  const name = createHash2("sha256").update(JSON.stringify([program, root, ...purpose])).digest("hex").slice(0, 32);
  const files = (await cacheFolders(root)).map((folder) => ({ folder, file: join(folder, `${name}.json`) }));
  const read = files.map(({ file }) => readEntries(file)).find((entries) => entries !== null);
  return {
    entries: new Map(read ?? []),
    write: (entries) => {
      const text = JSON.stringify(Object.fromEntries([...entries].slice(-mostEntries)));
      files.some(({ folder, file }) => attempt(() => keep(folder, file, text)));
    }
  };
}
async function cacheFolders(root) {
  const run = await runGit(root, ["rev-parse", "--git-common-dir"]);
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  const own = join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), ".cache"), "handoff-reports");
  return isFailure(run) || !run.isFine ? [own] : [join(resolve(root, run.output.trim()), "handoff-reports"), own];
}
function readEntries(file) {
  try {
    const json = JSON.parse(readFileSync2(file, "utf8"));
    return typeof json === "object" && json !== null && !Array.isArray(json) ? Object.entries(json) : null;
  } catch {
    return null;
  }
}
function keep(folder, file, text) {
  mkdirSync(folder, { recursive: true, mode: 448 });
  replaceFile(file, text);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json") && !name.startsWith("."));
  const oldestFirst = files.map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs })).sort((a, b) => a.time - b.time);
  for (const { path } of oldestFirst.slice(0, -mostFiles)) rmSync(path, { force: true });
}
function attempt(write) {
  try {
    write();
    return true;
  } catch {
    return false;
  }
}

// action/src/outputs/digest-inputs.ts
import { createHash as createHash3 } from "node:crypto";
function digestInputs(derivation) {
  const digestByDerivation = /* @__PURE__ */ new Map();
  const digest = (one) => {
    const known = digestByDerivation.get(one);
    if (known !== void 0) return known;
    const inputs = one.inputs.map(({ name, value, derivation: own }) => [
      name,
      toJson(value),
      own ? digest(own) : null
    ]);
    const text = createHash3("sha256").update(JSON.stringify([one.formula, inputs])).digest("hex").slice(0, 32);
    digestByDerivation.set(one, text);
    return text;
  };
  return digest(derivation);
}

// action/src/cli/load-history.ts
async function loadHistory(request, show) {
  const { root, config, persona, analysis } = request;
  const cache = await openCache(root, request.home, ["history", JSON.stringify([config, persona]), analysis]);
  const known = keepCurrent(readSections(cache.entries), root, config);
  const used = /* @__PURE__ */ new Map();
  const commits = openCommits(root);
  const moments = [];
  for (const [i, at] of request.commits.entries()) {
    const notes = await commits.find(at.id);
    if (notes === null) break;
    const key = `${notes.digest} ${notes.committed}`;
    const before = used.get(key) ?? known.get(key);
    if (before === void 0) show(`Reading commit ${i + 1} of ${request.commits.length} \u2026`);
    const section = before ?? await makeSection(commits, notes, request);
    used.delete(key);
    if (section !== null) used.set(key, section);
    if (section !== null) moments.push({ at, section });
  }
  show(null);
  const failure = await commits.close();
  if (failure !== null) return failure;
  if ([...used.keys()].every((key) => known.has(key))) return moments;
  const unused = [...known].filter(([key]) => !used.has(key));
  cache.write(new Map([...unused, ...used].map(([key, section]) => [key, pastSectionJson(section)])));
  return moments;
}
function readSections(entries) {
  const sections = [...entries].flatMap(([key, json]) => {
    const section = readPastSection(json);
    return section === null ? [] : [[key, section]];
  });
  return new Map(sections);
}
function keepCurrent(sections, root, { siblings }) {
  const names = new Set([...sections.values()].flatMap(({ evidence }) => [...evidence.keys()]));
  const facts = readEvidence(
    root,
    siblings,
    [...names].flatMap((name) => parseEvidence(name) ?? [])
  );
  const holds = ({ evidence }) => [...evidence].every(([name, found]) => (facts.get(name) ?? null) === found);
  return new Map([...sections].filter(([, section]) => holds(section)));
}
async function makeSection(commits, notes, { root, config, persona, analysis, known }) {
  const { sources, diagnostics } = await commits.read(notes);
  const reading = readNotes(root, sources, config, { known });
  const asOf = statedDay(reading) ?? notes.committed;
  if (asOf === null) return null;
  const only = { ...persona, sections: [analysis], headline: [] };
  const [report] = build(reading, [only], asOf, config).reports;
  const unread = diagnostics.filter(({ severity }) => severity === "error").length;
  return { asOf, unread, evidence: evidenceOf(reading), figures: figuresOf(report?.sections ?? []) };
}
function evidenceOf({ model }) {
  const names = namedEvidence(model).map(printEvidence);
  return new Map(names.map((name) => [name, model.evidence?.get(name) ?? null]));
}
function figuresOf(sections) {
  const figures = sections.flatMap(({ blocks: blocks2 }) => blocks2.flatMap((block2) => block2.kind === "figure" ? [block2] : []));
  return new Map(figures.map(({ id, value, derivation }) => [id, { value, inputs: digestInputs(derivation) }]));
}

// action/src/cli/load-figure.ts
async function loadFigure(request, show) {
  const { root, home, name } = request;
  const { config } = loadConfig(root);
  const { personas } = loadPersonas(root, home, config);
  const purpose = ["figure", JSON.stringify([config, personas]), name, request.persona ?? ""];
  const cache = await openCache(root, home, purpose);
  const key = await digestWorktree(root);
  const before = readCurrent(cache.entries.get(key), personas);
  if (before !== null && keepCurrent(/* @__PURE__ */ new Map([[key, before.section]]), root, config).size > 0) return before;
  const reports = await buildReports({ ...request, at: null, asOf: null }, show);
  if (isFailure(reports)) return reports;
  const current = findCurrent(request, reports);
  if (!isFailure(current)) cache.write(/* @__PURE__ */ new Map([[key, currentJson(current)]]));
  return current;
}
async function digestWorktree(root) {
  const { sources, diagnostics } = readWorktree(root);
  const hash = createHash4("sha256").update(JSON.stringify([await readCommitterDate(root), diagnostics]));
  for (const { path, text } of sources) hash.update(`${path}\0${text.length}\0`).update(text);
  return hash.digest("hex");
}
function findCurrent({ name, persona }, reports) {
  const found = findShown(name, persona, reports.build.reports);
  if (isFailure(found)) return found;
  const { report, section, figure } = found;
  const { build: build2, diagnostics, reading } = reports;
  const unread = diagnostics.filter(({ code, severity }) => code.startsWith("source/") && severity === "error").length;
  const { id, title, round } = figure;
  return {
    persona: report.persona,
    analysis: section.analysis,
    figure: { id, title, ...round && { round } },
    section: { asOf: build2.asOf, unread, evidence: evidenceOf(reading), figures: figuresOf([section]) }
  };
}
function findShown(name, persona, reports) {
  const named = persona === null ? null : findReport(persona, reports, "history");
  if (isFailure(named)) return named;
  const sees = (isAll) => reports.filter(({ entities }) => entities === null === isAll);
  const candidates = named === null ? [...sees(true), ...sees(false)] : [named];
  const sections = candidates.flatMap((report2) => report2.sections);
  const firsts = sections.filter(({ analysis }, i) => sections.findIndex((one) => one.analysis === analysis) === i);
  const found = findFigure(name, firsts, "history");
  if (isFailure(found)) return found;
  const report = candidates.find((candidate) => candidate.sections.includes(found.section));
  if (report === void 0) throw new Error("A section belongs to no report.");
  return { report, ...found };
}
function currentJson({ persona, analysis, figure, section }) {
  return { persona: persona.id, analysis, figure, section: pastSectionJson(section) };
}
function readCurrent(json, personas) {
  const words = (value) => new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  const all = words(json);
  const name = words(all.get("figure"));
  const [analysis, id, title, round] = [all.get("analysis"), name.get("id"), name.get("title"), name.get("round")];
  const persona = personas.find((one) => one.id === all.get("persona"));
  const section = readPastSection(all.get("section"));
  if (persona === void 0 || section === null || typeof analysis !== "string") return null;
  if (typeof id !== "string" || typeof title !== "string") return null;
  return {
    persona,
    analysis,
    figure: { id, title, ...round === "up" || round === "down" ? { round } : {} },
    section
  };
}

// action/src/cli/run-history.ts
async function runHistory(request, home, terminal) {
  const root = openRoot(request.root);
  if (isFailure(root)) return root;
  const history = await listCommits(root, request.since);
  if (isFailure(history)) return history;
  const [name = ""] = request.operands;
  const known = /* @__PURE__ */ new Map();
  const current = await loadFigure({ root, home, name, persona: request.persona, known }, terminal.showProgress);
  if (isFailure(current)) return current;
  const { persona, analysis, figure } = current;
  const { config } = loadConfig(root);
  const past = { root, config, persona, analysis, commits: history.commits, home, known };
  const moments = await loadHistory(past, terminal.showProgress);
  if (isFailure(moments)) return moments;
  const points = figureHistory(figure.id, [...moments, { at: null, section: current.section }]);
  const passedOver = history.commits.length - points.filter(({ at }) => at !== null).length;
  const told = { ...history, persona: persona.id, analysis, figure, points, passedOver };
  terminal.print(request.format === "json" ? printJson(historyJson(told)) : printHistory(told, terminal.paint));
  return exitCodes.fine;
}
async function listCommits(root, since) {
  if (since === null) return readHistory(root, null);
  const start = await resolveRevision(root, since);
  if (isFailure(start)) return start;
  const history = await readHistory(root, start.id);
  if (isFailure(history) || history.isCut) return history;
  const first = { id: start.id, day: start.day, subject: await readSubject(root, start.id) };
  return { ...history, commits: [first, ...history.commits] };
}
export {
  runHistory
};
