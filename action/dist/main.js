import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  require_tunnel,
  require_undici
} from "./chunks/chunk-RSQSIW4L.js";
import {
  changeJson,
  diffHead
} from "./chunks/chunk-Q4ULX25D.js";
import "./chunks/chunk-RPY2DZGD.js";
import "./chunks/chunk-Y7LYETEL.js";
import {
  describeBug
} from "./chunks/chunk-36ZSAUVE.js";
import {
  worstFirst
} from "./chunks/chunk-M7OAYPOO.js";
import {
  makePaint
} from "./chunks/chunk-2XOYEAC3.js";
import {
  printBuild
} from "./chunks/chunk-KEPJXENR.js";
import "./chunks/chunk-UOBNP4YV.js";
import "./chunks/chunk-76XP5VVH.js";
import "./chunks/chunk-LGU4OOAR.js";
import "./chunks/chunk-LHTHHMSZ.js";
import "./chunks/chunk-I74IHJCC.js";
import "./chunks/chunk-EJMBP7LS.js";
import {
  annotate,
  chooseAnnotations
} from "./chunks/chunk-STS4DD7I.js";
import "./chunks/chunk-Q3GWZZRJ.js";
import {
  diagnosticJson
} from "./chunks/chunk-46XMW5IJ.js";
import {
  countDiagnostics
} from "./chunks/chunk-75W5M7ZL.js";
import {
  openInside
} from "./chunks/chunk-XOGFY3J2.js";
import "./chunks/chunk-UPQG5UFN.js";
import "./chunks/chunk-DDJK3RQC.js";
import "./chunks/chunk-KUGPTMZ6.js";
import "./chunks/chunk-NLO6S2KY.js";
import {
  exitCodes
} from "./chunks/chunk-PPGZI6U4.js";
import {
  isDay,
  nearestMatch
} from "./chunks/chunk-VWKYOWUI.js";
import {
  isFailure
} from "./chunks/chunk-F4UE3KQI.js";
import {
  __toESM
} from "./chunks/chunk-WD6H2GOG.js";

// action/src/main.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel(), 1);
var import_undici = __toESM(require_undici(), 1);
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}

// action/src/inputs.ts
var commands = ["auto", "preview", "publish", "check"];
var thresholds = ["error", "warning", "never"];
var commitModes = ["direct", "pull-request", "none"];
var switches = ["true", "false"];
function readInputs(textOf) {
  const faults = [];
  const choose = (name, words) => {
    const text = textOf(name) || words[0];
    const found = words.find((word) => word === text);
    if (found === void 0) faults.push(unknownWord(name, text, words));
    return found ?? words[0];
  };
  const asOf = textOf("as-of");
  if (asOf !== "" && asOf !== "stated" && !isDay(asOf)) {
    faults.push(`Unexpected input \`as-of: ${asOf}\`, expected an existing day such as \`2026-11-21\`, or \`stated\`.`);
  }
  const branch = textOf("branch") || "handoff-reports/update";
  if (!isBranchName(branch)) {
    faults.push(
      `Unexpected input \`branch: ${branch}\`, expected the name of a branch such as \`handoff-reports/update\`.`
    );
  }
  const inputs = {
    command: choose("command", commands),
    root: textOf("root") || ".",
    "as-of": asOf === "stated" || isDay(asOf) ? asOf : null,
    token: textOf("token"),
    base: textOf("base") || null,
    "fail-on": choose("fail-on", thresholds),
    commit: choose("commit", commitModes),
    branch,
    comment: choose("comment", switches) === "true"
  };
  return faults.length > 0 ? { faults } : inputs;
}
function unknownWord(name, text, words) {
  const near = nearestMatch(text, words);
  const expected = near === null ? `one of ${words.map((word) => `\`${word}\``).join(", ")}` : `\`${near}\``;
  return `Unexpected input \`${name}: ${text}\`, expected ${expected}.`;
}
function isBranchName(name) {
  return /^(?![./])(?!.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)|\/\.))[^\s~^:?*[\\\p{Cc}]+(?<![./])$/u.test(name) && name !== "@";
}

// action/src/main/run-outputs.ts
var mostCharacters = 3e5;
function outputsOf(result) {
  const { reports, changed, compared, commit, pullRequest } = result;
  const listed = reports.build.reports.map(({ persona, path }) => ({
    persona: persona.id,
    path,
    changed: changed.has(path)
  }));
  return {
    changed: String(changed.size > 0),
    commit,
    "pull-request": pullRequest,
    reports: JSON.stringify(listed),
    changes: compared === null ? "" : changesJson(compared),
    diagnostics: JSON.stringify(fitting(worstFirst(reports).map(diagnosticJson)))
  };
}
function changesJson({ comparison, whole }) {
  const changes = fitting(whole.changes.map((change) => changeJson(change, whole.persona.id)));
  return JSON.stringify({ ...diffHead(comparison, whole), changes });
}
function fitting(list) {
  let room = mostCharacters;
  return list.filter((one) => {
    room -= JSON.stringify(one).length + 1;
    return room > 0;
  });
}

// action/src/sources/read-event.ts
import { readFileSync } from "node:fs";
function readEvent(env) {
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const repository = env.GITHUB_REPOSITORY ?? "";
  const server = (env.GITHUB_SERVER_URL ?? "https://github.com").replace(/\/+$/, "");
  return {
    name: env.GITHUB_EVENT_NAME ?? "",
    repository,
    defaultBranch: textAt(payload, "repository", "default_branch"),
    branch: env.GITHUB_REF_TYPE === "branch" ? branchOf(env.GITHUB_REF ?? "") : null,
    sha: env.GITHUB_SHA ?? "",
    pullRequest: readPullRequest(payload, repository),
    mergeBase: textAt(payload, "merge_group", "base_sha"),
    server,
    runUrl: `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ""}`
  };
}
function branchOf(ref) {
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}
function readPullRequest(payload, repository) {
  const number = valueAt(payload, "pull_request", "number");
  const baseSha = textAt(payload, "pull_request", "base", "sha");
  const headSha = textAt(payload, "pull_request", "head", "sha");
  if (typeof number !== "number" || baseSha === null || headSha === null) return null;
  const from = textAt(payload, "pull_request", "head", "repo", "full_name");
  return { number, baseSha, headSha, isFork: from !== repository };
}
function readPayload(path) {
  if (path === void 0 || path === "") return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
function textAt(value, ...keys) {
  const found = valueAt(value, ...keys);
  return typeof found === "string" && found !== "" ? found : null;
}
function valueAt(value, ...keys) {
  return keys.reduce(
    (inner, key) => isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : null,
    value
  );
}
function isObject(value) {
  return typeof value === "object" && value !== null;
}

// action/src/main.ts
var home = new URL("../", import.meta.url);
async function run() {
  const inputs = readInputs((name) => getInput(name));
  if ("faults" in inputs) return inputs.faults.join(" ");
  if (inputs.token !== "") setSecret(inputs.token);
  const root = openInside(process.env.GITHUB_WORKSPACE ?? process.cwd(), inputs.root);
  if (isFailure(root)) return `${root.message} ${root.mend}`;
  const event = readEvent(process.env);
  const scratch = process.env.RUNNER_TEMP ?? null;
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const context = { inputs, event, root, home, scratch, today, log: say };
  const result = await runCommand(chooseCommand(inputs, event), context);
  if (isFailure(result)) return `${result.message} ${result.mend}`;
  await tell(result, context);
  return judge(inputs, result);
}
function chooseCommand({ command }, { name }) {
  if (command !== "auto") return command;
  if (["pull_request", "merge_group"].includes(name)) return "preview";
  return ["push", "schedule", "workflow_dispatch", "repository_dispatch"].includes(name) ? "publish" : "check";
}
async function runCommand(command, context) {
  switch (command) {
    case "preview":
      return (await import("./chunks/run-preview-GJMN4RGB.js")).runPreview(context);
    case "publish":
      return (await import("./chunks/run-publish-HYQ5WPRE.js")).runPublish(context);
    case "check":
      return (await import("./chunks/run-check-WQYENQOO.js")).runCheck(context);
  }
}
function say(text) {
  const token = randomUUID2();
  process.stdout.write(`::stop-commands::${token}
${text.replace(/\n*$/, "\n")}::${token}::
`);
}
async function tell(result, { root, scratch }) {
  const { reports, plan, receipts, isDryRun, notices } = result;
  const { sources, diagnostics, build } = reports;
  say(printBuild({ ...build, plan, receipts, sources, diagnostics, isDryRun }, makePaint(true)));
  const { shown, hidden } = chooseAnnotations(diagnostics);
  for (const diagnostic of shown) process.stdout.write(`${annotate(diagnostic, root.folder)}
`);
  if (hidden > 0) process.stdout.write(`${hidden} more findings are in the job summary.
`);
  for (const notice of notices) process.stdout.write(`::notice::${escapeData2(notice)}
`);
  if (process.env.GITHUB_STEP_SUMMARY) await summary.addRaw(result.summary).write();
  for (const [name, text] of Object.entries(outputsOf(result))) setOutput(name, text);
  if (scratch === null) return;
  const path = join(scratch, "handoff-reports-summary.md");
  writeFileSync(path, result.summary);
  setOutput("summary-path", path);
}
function escapeData2(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function judge(inputs, { reports, faults }) {
  if (faults.length > 0) return faults.join(" ");
  const failing = {
    error: ["error"],
    warning: ["error", "warning"],
    never: []
  };
  const found = reports.diagnostics.filter(({ severity }) => failing[inputs["fail-on"]].includes(severity));
  return found.length === 0 ? null : `The notes have ${countDiagnostics(found)} (\`fail-on: ${inputs["fail-on"]}\`).`;
}
try {
  const fault = await run();
  if (fault !== null) setFailed(fault);
} catch (error2) {
  setFailed(describeBug(error2, process.env.RUNNER_DEBUG === "1"));
  process.exitCode = exitCodes.bug;
}
