import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  worstFirst
} from "./chunk-TEKMZVT3.js";
import {
  buildHere
} from "./chunk-PDRIJPHJ.js";
import {
  carryFindings,
  composePreview,
  nothingCarried,
  readCarried
} from "./chunk-HVRM4MJ7.js";
import "./chunk-CAB7A3TA.js";
import "./chunk-YLSKLMRL.js";
import {
  compareWith,
  defaultBase,
  mergeBaseWith
} from "./chunk-7GU3NAFO.js";
import "./chunk-KJLL37GG.js";
import "./chunk-DUQVNWDH.js";
import "./chunk-VGJFZ2GR.js";
import "./chunk-HNANMIX7.js";
import "./chunk-65R5RGO4.js";
import "./chunk-KFRKHKTL.js";
import {
  resolveRevision
} from "./chunk-DSO4UPK7.js";
import "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import {
  planReports,
  renderReports
} from "./chunk-YM6NCFT6.js";
import "./chunk-Y44T7A6I.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-S3R4AHRU.js";
import "./chunk-IIGQSAJX.js";
import "./chunk-RSVSFCZD.js";
import "./chunk-BJAIGPHJ.js";
import "./chunk-VIT63MLZ.js";
import "./chunk-ROF5ZA2I.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-T5ESYIUW.js";
import "./chunk-E2MY7OO3.js";
import "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import {
  isFailure
} from "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// action/src/outputs/report-differences.ts
function reportDifferences(before, after) {
  const paths = [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])];
  return paths.flatMap((path) => {
    const [old, young] = [before.get(path) ?? "", after.get(path) ?? ""];
    if (old === young) return [];
    const { hunks } = structuredPatch(path, path, old, young, void 0, void 0, { context: 1 });
    const lines = hunks.flatMap((hunk) => hunk.lines.filter((line) => !line.startsWith("\\")));
    const patch = hunks.map(({ oldStart, oldLines, newStart, newLines, lines: lines2 }) => {
      const ranges = `-${rangeOf(oldStart, oldLines)} +${rangeOf(newStart, newLines)}`;
      return [`@@ ${ranges} @@`, ...lines2].join("\n");
    }).join("\n");
    const count = (sign) => lines.filter((line) => line.startsWith(sign)).length;
    return [{ path, patch, added: count("+"), removed: count("-") }];
  });
}
function rangeOf(start, lines) {
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

// action/src/main/run-preview.ts
var mostCharacters = 65e3;
var mostBytes = 900 * 1024;
async function runPreview(context) {
  const known = /* @__PURE__ */ new Map();
  const reports = await buildHere(context, context.root.path, known);
  if (isFailure(reports)) return reports;
  const plan = planReports(reports, context.home);
  if (isFailure(plan)) return plan;
  const base = await findBase(context);
  const compared = isFailure(base) ? base : await compareWith(reports, { from: base, to: headOf(context), known });
  const preview = describe(context, reports, compared, await planMail(context, reports));
  const said = await comment(context, (before) => {
    const carried = carryFindings(readCarried(before), preview.diagnostics);
    return composePreview({ ...preview, carried }, mostCharacters, (text) => text.length, allOfIt(context));
  });
  const summary = composePreview(preview, mostBytes, Buffer.byteLength, "All of it is in the file of `summary-path`.");
  return {
    reports,
    plan,
    receipts: [],
    isDryRun: true,
    changed: changedIn(plan),
    compared: isFailure(compared) ? null : compared,
    summary,
    commit: "",
    pullRequest: context.event.pullRequest === null ? "" : String(context.event.pullRequest.number),
    notices: [...isFailure(compared) ? [`${compared.message} ${compared.mend}`] : [], ...said.notices],
    faults: said.faults
  };
}
function allOfIt({ event }) {
  return `All of it is in [the summary of the run](${event.runUrl}).`;
}
function findBase({ inputs, event, root }) {
  if (inputs.base !== null) return resolveRevision(root.path, inputs.base);
  if (event.pullRequest !== null) return mergeBaseWith(root.path, event.pullRequest.baseSha, "the base branch");
  if (event.mergeBase !== null) return mergeBaseWith(root.path, event.mergeBase, "the base branch");
  return defaultBase(root.path);
}
function headOf({ event }) {
  if (event.pullRequest !== null) return { id: event.pullRequest.headSha, day: null, label: "this pull request" };
  return event.mergeBase === null ? null : { id: event.sha, day: null, label: "this merge group" };
}
function describe(context, reports, compared, mail) {
  const { event, root, home } = context;
  const blob = (commit) => `${event.server}/${event.repository}/blob/${commit}/${root.folder}`;
  const after = blob(event.pullRequest?.headSha ?? event.sha);
  const found = { diagnostics: worstFirst(reports), carried: nothingCarried };
  if (isFailure(compared)) {
    const hindrance = `What changed cannot be told. ${compared.message} Check out the whole history: \`fetch-depth: 0\`.`;
    return { ...found, compared: null, hindrance, differences: [], mail, bases: { before: null, after } };
  }
  const { comparison } = compared;
  const before = comparison.from.commit === null ? null : blob(comparison.from.commit);
  const differences = reportDifferences(
    renderReports(compared.before, home),
    renderReports(reports.build.reports, home)
  );
  return { ...found, compared, hindrance: "", differences, mail, bases: { before, after } };
}
async function planMail(context, reports) {
  const { root, home } = context;
  const groups = reports.config.mail;
  if (groups.length === 0) return null;
  const { openLedger } = await import("./open-ledger-CG773O42.js");
  const { prepareSend } = await import("./prepare-send-LYVULCSU.js");
  const tip = await openLedger(context).read();
  if (isFailure(tip)) return `Who would get mail cannot be told. ${tip.message}`;
  const head = headOf(context) ?? await resolveRevision(root.path, "HEAD");
  if (isFailure(head)) return `Who would get mail cannot be told. ${head.message}`;
  const { ledger } = tip;
  const asked = { reports, head, isEdited: false, groups, people: null, ledger, since: null, env: process.env, home };
  return (await prepareSend(asked)).map(({ planned }) => planned);
}
async function comment({ inputs, event, log }, compose) {
  const said = (notice) => ({ notices: [notice], faults: [] });
  if (!inputs.comment || event.pullRequest === null) return { notices: [], faults: [] };
  if (event.pullRequest.isFork) return said(forkNotice);
  if (inputs.token === "")
    return said("There is no `token`, so no comment was written: it is in the summary of this run.");
  const { openGitHub } = await import("./open-github-PEISSSRO.js");
  const { commentOnPullRequest } = await import("./comment-on-pull-request-HLDHCV2Q.js");
  const github = openGitHub(inputs.token, event.repository, log);
  const result = await commentOnPullRequest(github, event.pullRequest.number, compose);
  if (isFailure(result)) return { notices: [], faults: [`${result.message} ${result.mend}`] };
  log(`The comment ${result.url} is ${result.state}.`);
  return { notices: [], faults: [] };
}
var forkNotice = "The pull request comes from a fork, so the token can only read: the preview is in the summary of this run, and in the file of `summary-path` for an artifact.";
export {
  runPreview
};
