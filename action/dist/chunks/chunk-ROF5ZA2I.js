import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  classifyCell,
  isQuantity,
  makeRow,
  makeRowId,
  nameKey,
  nameOf,
  recordTypes,
  said,
  splitCodes,
  usualFile,
  withCells
} from "./chunk-BWMBQETA.js";
import {
  EditMap,
  attention,
  autolink,
  blankLine,
  blockQuote,
  characterEscape,
  characterReference,
  codeFenced,
  codeIndented,
  codeText,
  combineExtensions,
  content,
  decodeNamedCharacterReference,
  decodeNumericCharacterReference,
  decodeString,
  definition,
  escapeStringRegexp,
  factorySpace,
  hardBreakEscape,
  headingAtx,
  htmlFlow,
  htmlText,
  labelEnd,
  labelStartImage,
  labelStartLink,
  lineEnding,
  list,
  normalizeIdentifier,
  push,
  remarkGfm,
  resolveAll,
  setextUnderline,
  splice,
  stringifyPosition,
  subtokenize,
  thematicBreak,
  unified
} from "./chunk-TFUR7QBB.js";
import {
  comparePlaces,
  findPeriod,
  inCurrency,
  printPlace,
  printQuantity,
  quantity,
  readCurrency,
  zero
} from "./chunk-R6PDJ2MG.js";
import {
  markdownLineEnding,
  markdownSpace,
  ok
} from "./chunk-DDJK3RQC.js";
import {
  toString
} from "./chunk-KUGPTMZ6.js";
import {
  committerDay,
  decodeSource,
  diagnoseFile,
  findNotes,
  isLeftOut,
  mostBytes,
  mostDepth,
  mostFiles,
  noteFolders,
  openGit,
  readCommitterDate,
  refuse,
  tooLarge
} from "./chunk-T5ESYIUW.js";
import {
  compareDiagnostics,
  diagnose
} from "./chunk-E2MY7OO3.js";
import {
  openRoot
} from "./chunk-GXKTQIR2.js";
import {
  describeError
} from "./chunk-YG547HMO.js";
import {
  fail,
  isFailure
} from "./chunk-F4UE3KQI.js";
import {
  isDay,
  newestDay,
  readDay
} from "./chunk-GUM7IC22.js";
import {
  nearestMatch
} from "./chunk-HE5JH6JL.js";
import {
  __commonJS,
  __export,
  __require,
  __toESM
} from "./chunk-V727YPHM.js";

// node_modules/format/format.js
var require_format = __commonJS({
  "node_modules/format/format.js"(exports, module) {
    (function() {
      var namespace;
      if (typeof module !== "undefined") {
        namespace = module.exports = format;
      } else {
        namespace = (function() {
          return this || (1, eval)("this");
        })();
      }
      namespace.format = format;
      namespace.vsprintf = vsprintf;
      if (typeof console !== "undefined" && typeof console.log === "function") {
        namespace.printf = printf;
      }
      function printf() {
        console.log(format.apply(null, arguments));
      }
      function vsprintf(fmt, replacements) {
        return format.apply(null, [fmt].concat(replacements));
      }
      function format(fmt) {
        var argIndex = 1, args = [].slice.call(arguments), i = 0, n = fmt.length, result = "", c, escaped = false, arg, tmp, leadingZero = false, precision, nextArg = function() {
          return args[argIndex++];
        }, slurpNumber = function() {
          var digits = "";
          while (/\d/.test(fmt[i])) {
            digits += fmt[i++];
            c = fmt[i];
          }
          return digits.length > 0 ? parseInt(digits) : null;
        };
        for (; i < n; ++i) {
          c = fmt[i];
          if (escaped) {
            escaped = false;
            if (c == ".") {
              leadingZero = false;
              c = fmt[++i];
            } else if (c == "0" && fmt[i + 1] == ".") {
              leadingZero = true;
              i += 2;
              c = fmt[i];
            } else {
              leadingZero = true;
            }
            precision = slurpNumber();
            switch (c) {
              case "b":
                result += parseInt(nextArg(), 10).toString(2);
                break;
              case "c":
                arg = nextArg();
                if (typeof arg === "string" || arg instanceof String)
                  result += arg;
                else
                  result += String.fromCharCode(parseInt(arg, 10));
                break;
              case "d":
                result += parseInt(nextArg(), 10);
                break;
              case "f":
                tmp = String(parseFloat(nextArg()).toFixed(precision || 6));
                result += leadingZero ? tmp : tmp.replace(/^0/, "");
                break;
              case "j":
                result += JSON.stringify(nextArg());
                break;
              case "o":
                result += "0" + parseInt(nextArg(), 10).toString(8);
                break;
              case "s":
                result += nextArg();
                break;
              case "x":
                result += "0x" + parseInt(nextArg(), 10).toString(16);
                break;
              case "X":
                result += "0x" + parseInt(nextArg(), 10).toString(16).toUpperCase();
                break;
              default:
                result += c;
                break;
            }
          } else if (c === "%") {
            escaped = true;
          } else {
            result += c;
          }
        }
        return result;
      }
    })();
  }
});

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap5 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair2 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar4 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq3 = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar4(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap5;
    exports.isNode = isNode;
    exports.isPair = isPair2;
    exports.isScalar = isScalar4;
    exports.isSeq = isSeq3;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
          case "%TAG": {
            if (parts.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts.length < 2)
                return false;
            }
            const [handle, prefix] = parts;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version] = parts;
            if (version === "1.1" || version === "1.2") {
              this.yaml.version = version;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version);
              onError(6, `Unsupported YAML version ${version}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit2.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit2.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value2, arg, ctx) {
      if (Array.isArray(value2))
        return value2.map((v, i) => toJS(v, String(i), ctx));
      if (value2 && typeof value2.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value2))
          return value2.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value2, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value2.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value2 === "bigint" && !ctx?.keep)
        return Number(value2);
      return value2;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit2 = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        if (ctx?.aliasResolveCache) {
          nodes = ctx.aliasResolveCache;
        } else {
          nodes = [];
          visit2.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes;
        }
        let found = void 0;
        for (const node of nodes) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found = node;
        }
        if (found && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found);
          if (!data) {
            toJS.toJS(found, null, ctx);
            data = anchors2.get(found);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count2 = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count2)
            count2 = c;
        }
        return count2;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value2) => !value2 || typeof value2 !== "function" && typeof value2 !== "object";
    var Scalar = class extends Node.NodeBase {
      constructor(value2) {
        super(identity.SCALAR);
        this.value = value2;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value2, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value2) && !t.format);
    }
    function createNode(value2, tagName, ctx) {
      if (identity.isDocument(value2))
        value2 = value2.contents;
      if (identity.isNode(value2))
        return value2;
      if (identity.isPair(value2)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value2);
        return map;
      }
      if (value2 instanceof String || value2 instanceof Number || value2 instanceof Boolean || typeof BigInt !== "undefined" && value2 instanceof BigInt) {
        value2 = value2.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value2 && typeof value2 === "object") {
        ref = sourceObjects.get(value2);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value2));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value2, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value2, tagName, schema.tags);
      if (!tagObj) {
        if (value2 && typeof value2.toJSON === "function") {
          value2 = value2.toJSON();
        }
        if (!value2 || typeof value2 !== "object") {
          const node2 = new Scalar.Scalar(value2);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value2 instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value2) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value2, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value2, ctx) : new Scalar.Scalar(value2);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value2) {
      let v = value2;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value2) {
        if (isEmptyPath(path))
          this.add(value2);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value2);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value2));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value2) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value2);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value2);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value2));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text3, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text3;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text3.length <= endStep)
        return text3;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text3, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text3[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text3[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text3, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text3[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text3[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text3;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text3;
      if (onFold)
        onFold();
      let res = text3.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold2 = folds[i2];
        const end2 = folds[i2 + 1] || text3.length;
        if (fold2 === 0)
          res = `
${indent}${text3.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold2])
            res += `${text3[fold2]}\\`;
          res += `
${indent}${text3.slice(fold2 + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text3, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text3[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text3[++i];
        } else {
          do {
            ch = text3[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text3[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock2) => ({
      indentAtStart: isBlock2 ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value2, ctx) {
      const json = JSON.stringify(value2);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value2) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
          str += json.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                const code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code.substr(0, 2) === "00")
                      str += "\\x" + code.substr(2);
                    else
                      str += json.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json.slice(start, i) + "\n\n";
                while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json.slice(start) : json;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value2, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value2.includes("\n") || /[ \t]\n|\n[ \t]/.test(value2))
        return doubleQuotedString(value2, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value2) ? "  " : "");
      const res = "'" + value2.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value2, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value2.includes('"');
        const hasSingle = value2.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value2, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value: value2 }, ctx, onComment, onChompKeep) {
      const { blockQuote: blockQuote2, commentString, lineWidth } = ctx.options;
      if (!blockQuote2 || /\n[\t ]+$/.test(value2)) {
        return quotedString(value2, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value2) ? "  " : "");
      const literal = blockQuote2 === "literal" ? true : blockQuote2 === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? false : type === Scalar.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value2, lineWidth, indent.length);
      if (!value2)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value2.length; endStart > 0; --endStart) {
        const ch = value2[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value2.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value2 === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value2 = value2.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value2.length; ++startEnd) {
        const ch = value2[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value2.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value2 = value2.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value2.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote2 !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value2 = value2.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value2}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value: value2 } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value2.includes("\n") || inFlow && /[[\]{},]/.test(value2)) {
        return quotedString(value2, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value2)) {
        return implicitKey || inFlow || !value2.includes("\n") ? quotedString(value2, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value2.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value2)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value2, ctx);
        }
      }
      const str = value2.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value2, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag)
        props.push(doc.directives.tagString(tag));
      return props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value: value2 }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value2 == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value2 == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value2 == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value2)) {
        vsb = !!value2.spaceBefore;
        vcb = value2.commentBefore;
        valueComment = value2.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value2 && typeof value2 === "object")
          value2 = doc.createNode(value2);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value2))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value2) && !value2.flow && !value2.tag && !value2.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify.stringify(value2, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value2)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow3 = ctx.inFlow ?? value2.flow ?? value2.items.length === 0;
        if (hasNewline || !flow3) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value2) => value2 === MERGE_KEY || typeof value2 === "symbol" && value2.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value2) {
      const source = resolveAliasValue(ctx, value2);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value2) {
      const source = resolveAliasValue(ctx, value2);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value3] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value3);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value3,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value2) {
      return ctx && identity.isAlias(value2) ? value2.resolve(ctx.doc, ctx) : value2;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value: value2 }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value2);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value2);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value2, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value2, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value2, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value2, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value2 = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value2;
      }
      clone(schema) {
        let { key, value: value2 } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value2))
          value2 = value2.clone(schema);
        return new _Pair(key, value2);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow3 = ctx.inFlow ?? collection.flow;
      const stringify2 = flow3 ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify2(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          const line = lines[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines.push("");
          addCommentBefore(ctx, lines, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines.push("");
            addCommentBefore(ctx, lines, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
      }
      const { start, end } = flowChars;
      if (lines.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value2) => {
          if (typeof replacer === "function")
            value2 = replacer.call(obj, key, value2);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value2 !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value2, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value2] of obj)
            add(key, value2);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value2) {
        this.add(new Pair.Pair(key, value2), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value2) {
        this.items.push(value2);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value2) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value2))
          prev.value = value2;
        else
          this.items[idx] = value2;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string3 = {
      identify: (value2) => typeof value2 === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string3;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var nullTag = {
      identify: (value2) => value2 == null,
      createNode: () => new Scalar.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var boolTag = {
      identify: (value2) => typeof value2 === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value: value2 }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value2 === sv)
            return source;
        }
        return value2 ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value: value2 }) {
      if (typeof value2 === "bigint")
        return String(value2);
      const num = typeof value2 === "number" ? value2 : Number(value2);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value2, -0) ? "-0" : JSON.stringify(value2);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf(".");
        if (dot !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value2) => typeof value2 === "bigint" || Number.isInteger(value2);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value: value2 } = node;
      if (intIdentify(value2) && value2 >= 0)
        return prefix + value2.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value2) => intIdentify(value2) && value2 >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value2) => intIdentify(value2) && value2 >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value2) {
      return typeof value2 === "bigint" || Number.isInteger(value2);
    }
    var stringifyJSON = ({ value: value2 }) => JSON.stringify(value2);
    var jsonScalars = [
      {
        identify: (value2) => typeof value2 === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value2) => value2 == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value2) => typeof value2 === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value: value2 }) => intIdentify(value2) ? value2.toString() : JSON.stringify(value2)
      },
      {
        identify: (value2) => typeof value2 === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value2) => value2 instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value: value2 }, ctx, onComment, onChompKeep) {
        if (!value2)
          return "";
        const buf = value2;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines[i] = str.substr(o, lineWidth);
          }
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value2;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value2 = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value2 = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value2, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value2;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value2 = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value2);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value2) => value2 instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value: value2, source }, ctx) {
      const boolObj = value2 ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value2 ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value2) => value2 === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value2) => value2 === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot = str.indexOf(".");
        if (dot !== -1) {
          const f = str.substring(dot + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value2) => typeof value2 === "bigint" || Number.isInteger(value2);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value: value2 } = node;
      if (intIdentify(value2)) {
        const str = value2.toString(radix);
        return value2 < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value2) {
        if (typeof value2 !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value2}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value2) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value2) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value2 of iterable) {
            if (typeof replacer === "function")
              value2 = replacer.call(iterable, value2, value2);
            set2.items.push(Pair.createPair(value2, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value2) => value2 instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value: value2 } = node;
      let num = (n) => n;
      if (typeof value2 === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value2) || !isFinite(value2))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value2 < 0) {
        sign = "-";
        value2 *= num(-1);
      }
      const _60 = num(60);
      const parts = [value2 % _60];
      if (value2 < 60) {
        parts.unshift(0);
      } else {
        value2 = (value2 - parts[0]) / _60;
        parts.unshift(value2 % _60);
        if (value2 >= 60) {
          value2 = (value2 - parts[0]) / _60;
          parts.unshift(value2);
        }
      }
      return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value2) => typeof value2 === "bigint" || Number.isInteger(value2),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value2) => typeof value2 === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value2) => value2 instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value: value2 }) => value2?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string3.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string3 = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string3.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag of customTags)
          tags = tags.concat(tag);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag) => {
        const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          const tagName = JSON.stringify(tag);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string3 = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string3.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines.push("---");
      const ctx = stringify.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines.length !== 1)
          lines.unshift("");
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") {
          lines[lines.length - 1] = `--- ${body}`;
        } else
          lines.push(body);
      } else {
        lines.push(stringify.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines.push("...");
            lines.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines.push(`... ${cs}`);
          }
        } else {
          lines.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "")
            lines.push("");
          lines.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value2, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        this.contents = value2 === void 0 ? null : this.createNode(value2, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value2) {
        if (assertCollection(this.contents))
          this.contents.add(value2);
      }
      /** Adds a value to the document. */
      addIn(path, value2) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value2);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value2, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value2 = replacer.call({ "": value2 }, "", value2);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow: flow3, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value2, tag, ctx);
        if (flow3 && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value2, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value2, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value2) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value2);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value2);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value2) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value2;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value2);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value2);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        if (typeof version === "number")
          version = String(version);
        let opt;
        switch (version) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version;
            else
              this.directives = new directives.Directives({ version });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "\u2026";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "\u2026\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count2 = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow: flow3, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag = null;
      let newlineAfterProp = null;
      let comma = null;
      let found = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow3 && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow3 ?? "collection"}`);
            found = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow3) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow3}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search2) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search2));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep: sep3, value: value2 } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep3?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep3) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep3 ?? [], {
          indicator: "map-value-ind",
          next: value2,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value2?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value2 ? composeNode(ctx, value2, valueProps, onError) : composeEmptyNode(ctx, offset, sep3, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value2, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value: value2 } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value2,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value2) {
            if (value2?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value2 ? composeNode(ctx, value2, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value2, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep3 = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep3 + cb;
              sep3 = "";
              break;
            }
            case "newline":
              if (comment)
                sep3 += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock2 = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      const isMap5 = fc.start.source === "{";
      const fcName = isMap5 ? "flow map" : "flow sequence";
      const NodeClass = tag?.nodeClass ?? (isMap5 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep: sep3, value: value2 } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep3?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep3 && !value2) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap5 && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap5 && !sep3 && !props.found) {
          const valueNode = value2 ? composeNode(ctx, value2, props, onError) : composeEmptyNode(ctx, props.end, sep3, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock2(value2))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock2(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep3 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value2,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap5 && !props.found && ctx.options.strict) {
              if (sep3)
                for (const st of sep3) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value2) {
            if ("source" in value2 && value2.source?.[0] === ":")
              onError(value2, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value2 ? composeNode(ctx, value2, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep3, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock2(value2))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap5) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap5 ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
      const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag?.format)
        node.format = tag.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
      const lines = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        const content3 = lines[i][1];
        if (content3 === "" || content3 === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value3 = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value3, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content3] = lines[i];
        if (content3 === "" || content3 === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content3.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value2 = "";
      let sep3 = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value2 += lines[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content3] = lines[i];
        offset += indent.length + content3.length + 1;
        const crlf = content3[content3.length - 1] === "\r";
        if (crlf)
          content3 = content3.slice(0, -1);
        if (content3 && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content3.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
          value2 += sep3 + indent.slice(trimIndent) + content3;
          sep3 = "\n";
        } else if (indent.length > trimIndent || content3[0] === "	") {
          if (sep3 === " ")
            sep3 = "\n";
          else if (!prevMoreIndented && sep3 === "\n")
            sep3 = "\n\n";
          value2 += sep3 + indent.slice(trimIndent) + content3;
          sep3 = "\n";
          prevMoreIndented = true;
        } else if (content3 === "") {
          if (sep3 === "\n")
            value2 += "\n";
          else
            sep3 = "\n";
        } else {
          value2 += sep3 + content3;
          sep3 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value2 += "\n" + lines[i][0].slice(trimIndent);
          if (value2[value2.length - 1] !== "\n")
            value2 += "\n";
          break;
        default:
          value2 += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value: value2, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value2;
      const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN;
          value2 = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE;
          value2 = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE;
          value2 = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value: value2,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep3 = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep3 === "\n")
            res += sep3;
          else
            sep3 = "\n";
        } else {
          res += sep3 + lm;
          sep3 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep3 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold: fold2, offset } = foldNewline(source, i);
          res += fold2;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold2 = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold2 += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold2)
        fold2 = " ";
      return { fold: fold2, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok2 = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code = ok2 ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value: value2, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag = findScalarTagByName(ctx.schema, value2, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag = findScalarTagByTest(ctx, value2, token, onError);
      else
        tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag.resolve(value2, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar.Scalar(value2);
      }
      scalar.range = range;
      scalar.source = value2;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag.format)
        scalar.format = tag.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value2, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
        }
      }
      for (const tag of matchWithTest)
        if (tag.test?.test(value2))
          return tag;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value2, token, onError) {
      const tag = schema.tags.find((tag2) => (tag2.default === true || atKey && tag2.default === "key") && tag2.test?.test(value2)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value2)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          const ts = directives.tagString(tag.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value: value2, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value2 ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value2 && (value2.type === "block-map" || value2.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value2 ? composeNode.composeNode(ctx, value2, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value2, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value: value2 }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value2, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value: value2 }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep: sep3, value: value2 }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep3)
        for (const st of sep3)
          res += st.source;
      if (value2)
        res += stringifyToken(value2);
      return res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      const parent = visit2.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar4 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar4;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty2(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty2(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty2(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty2(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty2(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty2(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty2(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty2(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty2(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty2(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty2(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty2(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list2, type) {
      for (let i = 0; i < list2.length; ++i)
        if (list2[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list2) {
      for (let i = 0; i < list2.length; ++i) {
        switch (list2[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep3;
          if (scalar.end) {
            sep3 = scalar.end;
            sep3.push(this.sourceToken);
            delete scalar.end;
          } else
            sep3 = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep3 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep3 = it.sep;
                  sep3.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep3 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep3 = fc.end.splice(1, fc.end.length);
            sep3.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep3 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser2 = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser2.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser2.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse2(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument2(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value2, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value2 === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value2) && !_replacer)
        return value2.toString(options);
      return new Document.Document(value2, _replacer, options).toString(options);
    }
    exports.parse = parse2;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser2 = require_parser();
    var publicApi = require_public_api();
    var visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser2.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// action/src/documents/normalise-heading.ts
function normaliseHeading(text3) {
  return normaliseWords(text3).replace(numbering, "");
}
function normaliseWords(text3) {
  if (isPlain.test(text3))
    return text3.toLowerCase().replace(/['`.](?=[a-z])/g, "").replace(/[^a-z0-9]+/g, " ").trim();
  return fold(text3).toLowerCase().replace(new RegExp("['\u2019`.](?=\\p{L})", "gu"), "").replace(/[^\p{L}\p{N}\p{M}]+/gu, " ").trim();
}
var isPlain = /^[\x20-\x7e]*$/;
var numbering = /^(?:\d{1,2} )+(?=\D)/;
var unaccented = { \u0111: "d", \u0110: "D", \u00F8: "o", \u00D8: "O", \u0142: "l", \u0141: "L" };
function fold(text3) {
  return text3.normalize("NFKD").replace(new RegExp("([A-Za-z])\\p{M}+", "gu"), "$1").replace(/[đĐøØłŁ]/g, (letter) => unaccented[letter] ?? letter).normalize("NFKC");
}

// action/src/documents/classify-heading.ts
function classifyHeading(words2, rules) {
  for (const { kind, pattern } of rules.matchers) {
    const met = pattern.exec(words2);
    if (!met) continue;
    const others = `${words2.slice(0, met.index)} ${words2.slice(met.index + met[0].length)}`;
    let rest = 0;
    for (const word of others.split(" ")) if (word !== "" && !rules.fillers.has(word) && !/^\d+$/.test(word)) rest += 1;
    return { kind, rest, isPhrase: met[0].includes(" ") };
  }
  return null;
}
function isWhole(heading) {
  return heading.rest <= (heading.isPhrase ? 1 : 0);
}
function classifyKey(key, rules) {
  const found = classifyHeading(normaliseHeading(key), rules);
  return found && isWhole(found) ? found.kind : null;
}

// action/src/documents/plain-text.ts
var deepest = 60;
function toPlainText(node, source) {
  return collapse(gather(node, source, 0, " "));
}
function toPlainLines(node, source) {
  return gather(node, source, 0, "\n").split("\n").map(collapse);
}
function collapse(text3) {
  return (/[^\S ]| {2}/.test(text3) ? text3.replace(/\s+/g, " ") : text3).trim();
}
function gather(node, source, depth, lineBreak) {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
    case "html":
      return node.value;
    case "break":
      return lineBreak;
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "footnoteReference":
      return `[^${node.label ?? node.identifier}]`;
    case "definition":
      return `${node.label ?? node.identifier} ${node.url} ${node.title ?? ""}`;
  }
  if (!("children" in node)) return "";
  if (depth > deepest) return source.slice(node.position?.start.offset, node.position?.end.offset);
  let text3 = "";
  for (const child of node.children) {
    if (text3 !== "" && isBlock(child)) text3 += " ";
    text3 += gather(child, source, depth + 1, lineBreak);
  }
  return text3;
}
function isBlock(node) {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "html":
    case "break":
    case "image":
    case "imageReference":
    case "footnoteReference":
    case "strong":
    case "emphasis":
    case "delete":
    case "link":
    case "linkReference":
      return false;
    default:
      return true;
  }
}

// action/src/documents/find-day.ts
var patterns = [
  /(?<![\d.])\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?![\d])/,
  new RegExp("(?<!\\p{L})\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}(?!\\d)", "u"),
  new RegExp("(?<!\\d)\\d{1,2}(?:st|nd|rd|th|\\.)?[ -](?:of )?\\p{L}{3,9}\\.?,?[ -]\\d{4}(?!\\d)", "u"),
  /(?<![\d.])\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?![\d])/
];
function findDay(text3) {
  if (!/\d{4}|\d[-/.]\d{1,2}[-/.]\d/.test(text3)) return null;
  const eastern = /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u.exec(text3);
  const written = eastern && readDay(`${eastern[1]}-${eastern[2]}-${eastern[3]}`);
  if (eastern && written) return { ...written, text: eastern[0] };
  for (const pattern of patterns) {
    const found = pattern.exec(text3)?.[0];
    const reading = found === void 0 ? null : readDay(found);
    if (found !== void 0 && reading) return { ...reading, text: found };
  }
  return null;
}
function readDate(value2) {
  const whole = readDay(value2);
  return whole ? { ...whole, text: value2 } : findDay(value2);
}

// action/src/documents/read-priority.ts
var ranks = [
  [0, /^(?:p0|critical|urgent|blocker|showstopper|critico|critica|critique|kritisch|urgente|dringend|緊急|紧急|긴급)$/],
  [1, /^(?:p1|high|highest|immediate|alta|haute|hoch|elevee|important|高|높음)$/],
  [2, /^(?:p2|medium|mid|moderate|normal|short term|media|moyenne|mittel|中|보통)$/],
  [3, /^(?:p3|p4|low|lowest|nice to have|optional|long term|someday|baixa|baja|basse|niedrig|低|낮음)$/]
];
function readPriority(text3) {
  const words2 = text3.toLowerCase().replace(/[^\p{L}\p{N}\s-]+/gu, " ").replace(/\b(?:priority|prio|prioridade|prioridad|priorite|prioritat)\b/g, " ").replace(/[\s-]+/g, " ").trim();
  return ranks.find(([, pattern]) => pattern.test(words2))?.[0] ?? null;
}
function findPriority(text3) {
  for (const match of text3.matchAll(/(?<![\p{L}\p{N}_#./-])[Pp]([0-4])(?![\p{L}\p{N}_-]|\.\d)/gu)) {
    const rank = readPriority(`p${match[1]}`);
    if (rank !== null) return rank;
  }
  for (const match of text3.matchAll(/[([]([^()[\]]{2,40})[)\]]/g)) {
    const rank = readPriority(match[1] ?? "");
    if (rank !== null) return rank;
  }
  const named = new RegExp("(?<![\\p{L}-])(critical|urgent|highest|high|medium|moderate|normal|lowest|low)[ -]priority(?!\\p{L})", "iu").exec(text3);
  const keyed = new RegExp("(?<!\\p{L})priority[ :=-]{1,3}(critical|urgent|highest|high|medium|moderate|normal|lowest|low|p[0-4])(?!\\p{L})", "iu").exec(
    text3
  );
  return readPriority(named?.[1] ?? keyed?.[1] ?? "");
}
function readGroupPriority(normalised) {
  const first = /^(critical|urgent|high|immediate|medium|mid|short term|low|nice to have|optional|long term|p[0-4])(?= |$)/.exec(
    normalised
  );
  return first ? readPriority(first[1] ?? "") : null;
}

// action/src/records/item.ts
var itemStates = ["open", "in-progress", "blocked", "done", "dropped"];

// action/src/documents/words.ts
function words(text3) {
  return text3.trim().split(/,\s+/);
}

// action/src/documents/marks.ts
var marksByState = {
  done: "\u2705 \u2713 \u2714 \u2611 \u{1F5F9} \u{1F7E2} \u{1F49A}",
  "in-progress": "\u23F3 \u231B \u{1F504} \u{1F503} \u{1F6A7} \u{1F7E1} \u{1F528} \u{1F3D7} \u25B6 \u{1F535} \u23F8",
  blocked: "\u274C \u2717 \u2718 \u2716 \u{1F534} \u26D4 \u{1F6D1} \u{1F6AB} \u{1F512}",
  open: "\u2B1C \u2610 \u{1F532} \u25FB \u26AA \u{1F518} \u274F \u25A1"
};
var stateByBox = /* @__PURE__ */ new Map([
  [" ", "open"],
  ["", "open"],
  ["x", "done"],
  ["X", "done"],
  ["\u2713", "done"],
  ["\u2714", "done"],
  ["\u2705", "done"],
  ["*", "done"],
  ["~", "in-progress"],
  ["/", "in-progress"],
  [">", "in-progress"],
  ["\u2192", "in-progress"],
  ["\u2794", "in-progress"],
  ["\u27A1", "in-progress"],
  [".", "in-progress"],
  ["-", "dropped"],
  ["!", "blocked"],
  ["\u274C", "blocked"]
]);
var wordsByState = {
  done: words(`
    done, complete, completed, fixed, resolved, shipped, merged, verified, finished, closed, implemented, deployed,
    delivered, live, solved, mitigated, released, landed, passed, hecho, listo, completado, feito, concluido,
    concluida, pronto, fait, termine, erledigt, fertig, fatto, \u0441\u0434\u0435\u043B\u0430\u043D\u043E, \u0433\u043E\u0442\u043E\u0432\u043E, \u5B8C\u4E86, \u6E08, \u5DF2\u5B8C\u6210, \u5B8C\u6210, \uC644\uB8CC
  `),
  "in-progress": words(`
    in progress, wip, work in progress, ongoing, started, doing, active, partial, partially done,
    partially complete, in review, under review, en curso, en progreso, em andamento, en cours, in arbeit,
    in corso, \u0432 \u0440\u0430\u0431\u043E\u0442\u0435, \u9032\u884C\u4E2D, \u5BFE\u5FDC\u4E2D, \u4F5C\u696D\u4E2D, \u8FDB\u884C\u4E2D, \uC9C4\uD589\uC911, \uC9C4\uD589 \uC911
  `),
  blocked: words(`
    blocked, waiting, on hold, stuck, failed, failing, bloqueado, bloque, blockiert, \u0437\u0430\u0431\u043B\u043E\u043A\u0438\u0440\u043E\u0432\u0430\u043D\u043E, \u963B\u585E, \uCC28\uB2E8\uB428
  `),
  open: words(`
    open, todo, to do, pending, not started, planned, next, not done, new, queued, ready, deferred, postponed,
    incomplete, not implemented, not fixed, pendente, pendiente, a faire, offen, \u043E\u0442\u043A\u0440\u044B\u0442\u043E, \u672A\u7740\u624B, \u672A\u5BFE\u5FDC, \u5F85\u529E, \u5F85\u5F00\u59CB, \u672A\u5F00\u59CB,
    \uB300\uAE30, \uBBF8\uCC29\uC218, \uC608\uC815
  `),
  dropped: words(`
    dropped, cancelled, canceled, wontfix, wont fix, wont do, abandoned, rejected, obsolete, superseded, removed,
    cancelado, annule, verworfen, \u4E2D\u6B62, \u53D6\u6D88, \uCDE8\uC18C
  `)
};
var caveatWords = words(`
  unverified, untested, not verified, not tested, not yet verified, not yet tested, needs validation,
  needs verification, needs testing, needs review, need validation, pending verification, pending review,
  to be verified, to be confirmed, unconfirmed, partial, partially, mostly, not deployed, not merged,
  not committed, uncommitted, ready to test, sin probar, sin verificar, nao testado, non verifie, non teste,
  ungetestet, ungepruft
`);

// action/src/documents/read-state.ts
var stateByMark = /* @__PURE__ */ new Map();
for (const [state, marks] of Object.entries(marksByState)) {
  for (const mark2 of marks.split(" ")) if (isState(state)) stateByMark.set(mark2, state);
}
var stateByWord = /* @__PURE__ */ new Map();
for (const state of itemStates) for (const word of wordsByState[state]) stateByWord.set(normaliseWords(word), state);
function isState(word) {
  return itemStates.some((state) => state === word);
}
function readStateWord(text3) {
  const marked = readMarks(text3.trim());
  return readWord(normaliseWords(marked.text)) ?? marked.state;
}
function readWord(words2) {
  const exact = stateByWord.get(words2);
  if (exact !== void 0) return exact;
  const parts = words2.split(" ");
  if (parts[0] === "not") return "open";
  for (const length of [2, 1]) {
    const state = stateByWord.get(parts.slice(0, length).join(" "));
    if (state !== void 0 && (state !== "open" || parts.length <= 3)) return state;
  }
  return null;
}
function readState(text3) {
  const boxed = readBox(text3);
  if (boxed) return { ...boxed, caveat: findCaveat(boxed.text) };
  const marked = readMarks(text3);
  if (marked.state !== null) return { ...marked, by: "mark", caveat: findCaveat(marked.text) };
  const state = readCapitalWord(marked.text) ?? readBracketWord(marked.text);
  return {
    state,
    by: state === null ? null : "word",
    caveat: state === null ? null : findCaveat(marked.text),
    text: marked.text
  };
}
function readBox(text3) {
  const box = /^\[([^\]\w]{0,2}|[xX])\](?!\()\s*/u.exec(text3);
  const state = box && stateByBox.get(stripSelectors(box[1] ?? ""));
  return box && state ? { state, by: "box", text: text3.slice(box[0].length) } : null;
}
function readMarks(text3) {
  if (isPlain2.test(text3)) return { state: null, text: text3 };
  let state = null;
  let rest = text3;
  for (let lead = leading.exec(rest); lead; lead = leading.exec(rest)) {
    state ??= stateByMark.get(stripSelectors(lead[1] ?? "")) ?? null;
    rest = rest.slice(lead[0].length);
  }
  const trail = trailing.exec(rest);
  if (trail) {
    state ??= stateByMark.get(stripSelectors(trail[1] ?? "")) ?? null;
    rest = `${rest.slice(0, trail.index)}${trail[2] ? ` ${trail[2]}` : ""}`.trim();
  }
  return { state, text: rest === "" ? text3 : rest };
}
var isPlain2 = /^[\x20-\x7e]*$/;
var leading = new RegExp("^((?:\\p{Extended_Pictographic}|[\u2713\u2714\u2717\u2718\u2716\u2610\u2611\u25A1\u274F\u25FB\u{1F5F9}])(?:\\u{fe0f}|\\u{200d}|[\\u{1f3fb}-\\u{1f3ff}])*)[\\s:\u2013\u2014-]*", "u");
var trailing = new RegExp("\\s*(\\p{Extended_Pictographic}|[\u2713\u2714\u2717\u2718\u2716\u2610\u2611\u25A1\u274F\u25FB])\\u{fe0f}?\\s*(\\([^()]{0,80}\\))?[\\s.]*$", "u");
function stripSelectors(mark2) {
  return mark2.replace(/\u{fe0f}|\u{200d}/gu, "");
}
function readCapitalWord(text3) {
  const front = /^[[(*]?([A-Z][A-Z' -]{1,20}[A-Z])[\])*]?(?:\s*[:–—-]\s|\s*[\])]|$)/.exec(text3);
  const behind = /[[(:–—-]\s*([A-Z][A-Z' -]{1,20}[A-Z])[\])]?[.!]?$/.exec(text3);
  for (const found of [front, behind]) {
    const state = found && stateByWord.get(normaliseWords(found[1] ?? ""));
    if (state) return state;
  }
  return null;
}
function readBracketWord(text3) {
  if (!text3.endsWith(")")) return null;
  const inside = text3.slice(text3.lastIndexOf("(") + 1, -1);
  if (inside.length > 60) return null;
  const words2 = normaliseWords(inside).replace(
    /^(?:now|already|recently|just|currently|still|mostly|partially|was|is) /,
    ""
  );
  const first = normaliseWords(inside.split(/[,;:–—]/)[0] ?? "");
  return stateByWord.get(words2) ?? stateByWord.get(first) ?? stateByWord.get(first.replace(/^(?:now|already|recently|just) /, "")) ?? null;
}
function findCaveat(text3) {
  if (text3.length > 600) return null;
  const words2 = ` ${normaliseWords(text3)} `;
  return caveatWords.find((caveat) => words2.includes(` ${caveat} `)) ?? null;
}

// action/src/documents/read-heading.ts
var numbering2 = /^(?:\d{1,3}(?:\.\d{1,3})+\.?|\d{1,3}[.)]|\d\u{fe0f}?\u{20e3}|[A-Z][.)])\s+/u;
function readHeading(plain, rules) {
  const marked = readState(plain);
  const bare = marked.text.replace(/\s*[:：]$/, "");
  const text3 = bare.replace(numbering2, "");
  const match = /^([^:：]{1,60})[:：]\s+(\S.*)$/.exec(text3);
  const pair = match ? { key: match[1] ?? "", value: match[2] ?? "" } : null;
  const words2 = normaliseHeading(withoutBrackets(text3));
  const found = findDay(text3);
  return {
    text: text3,
    words: words2,
    named: classify(words2, pair?.key ?? null, rules),
    day: found && "day" in found ? found.day : null,
    isNumbered: text3 !== bare,
    endsInColon: bare !== marked.text,
    isMarkedInFront: marked.by === "mark" && !plain.startsWith(bare.slice(0, 1)),
    state: marked.state,
    priority: findPriority(bare),
    pair
  };
}
function classify(words2, key, rules) {
  const named = key === null ? null : classifyHeading(normaliseHeading(key), rules);
  return named && isWhole(named) ? named : classifyHeading(words2, rules);
}
function withoutBrackets(text3) {
  const outside = text3.replace(/\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g, " ").trim();
  return outside === "" ? text3 : outside;
}

// action/src/documents/build-outline.ts
var boldLabel = 7;
var colonLabel = 8;
function buildOutline(blocks, source, rules) {
  const top = { heading: null, node: null, level: 0, blocks: [], passages: [] };
  const open = [top];
  let current = top;
  const enter = (node, level, plain) => {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    current = { heading: readHeading(plain, rules), node, level, blocks: [], passages: [] };
    (open.at(-1) ?? top).passages.push(current);
    open.push(current);
  };
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    const label = block.type === "paragraph" && next ? readLabel(block, next, source, rules) : null;
    if (block.type === "heading") enter(block, block.depth, toPlainText(block, source));
    else if (block.type === "paragraph" && label) enter(block, label.level, label.text);
    else {
      if (current.level === colonLabel && !isListLike(block)) {
        open.pop();
        current = open.at(-1) ?? top;
      }
      current.blocks.push(block);
    }
  });
  return top;
}
function readLabel(block, next, source, rules) {
  if (next.type === "heading" || next.type === "thematicBreak") return null;
  const strong = block.children.find((child) => child.type === "strong");
  if (strong && isBoldOnly(block)) {
    const text3 = toPlainText(block, source);
    if (text3.length <= 100 && !/[.!?。]$/.test(text3)) return { level: boldLabel, text: text3 };
  }
  if (!isListLike(next)) return null;
  const count2 = strong && block.children[0] === strong ? readCount(toPlainText(block, source), rules) : null;
  if (count2 !== null) return { level: colonLabel, text: count2 };
  const line = toPlainLines(block, source).at(-1) ?? "";
  if (!/[:：]$/.test(line)) return null;
  const sentence = line.slice(line.lastIndexOf(". ") + 1).trim();
  return { level: colonLabel, text: sentence.length <= 90 ? sentence : "" };
}
function readCount(text3, rules) {
  const [, key, value2] = /^([^:：]{2,40})[:：]\s+(\d[^:：]{0,40})$/.exec(text3) ?? [];
  return key !== void 0 && value2 !== void 0 && classifyKey(key, rules) !== null ? key : null;
}
function isBoldOnly(block) {
  let bold = 0;
  for (const child of block.children) {
    if (child.type === "strong") bold += 1;
    else if (child.type !== "text" || !/^(?:[\s:：\p{Extended_Pictographic}\d.()]|\u{fe0f})*$/u.test(child.value))
      return false;
  }
  return bold === 1;
}
function isListLike(block) {
  return block.type === "list" || block.type === "table" || block.type === "code";
}

// action/src/documents/check-depth.ts
var deepest2 = 60;
var container = String.raw`[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]]{1,999}\]:)`;
var containers = new RegExp(`^(?:${container})+`);
var eachContainer = new RegExp(container, "g");
var indentedItem = /^[ \t]*(?=(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]{1,999}\]:)(?:[ \t]|$))/;
function checkDepth(path, text3) {
  if (!mayBeTooDeep.test(text3)) return null;
  for (const [i, line] of text3.split(/\r\n?|\n/).entries()) {
    const opened = (containers.exec(line)?.[0].match(eachContainer) ?? []).length;
    const indented = (indentedItem.exec(line)?.[0] ?? "").replaceAll("	", "    ").length / 2;
    if (Math.max(opened, indented) <= deepest2) continue;
    const message = `Unexpected nesting of ${Math.floor(Math.max(opened, indented))} levels, expected at most ${deepest2}; the file was left out.`;
    return diagnose("document/too-deep", { path, line: i + 1, column: 1 }, message);
  }
  return null;
}
var mayBeTooDeep = new RegExp(String.raw`^[ \t>*+\d.)-]{${deepest2},}|\[\^`, "m");

// node_modules/fault/index.js
var import_format = __toESM(require_format(), 1);
var fault = Object.assign(create(Error), {
  eval: create(EvalError),
  range: create(RangeError),
  reference: create(ReferenceError),
  syntax: create(SyntaxError),
  type: create(TypeError),
  uri: create(URIError)
});
function create(Constructor) {
  FormattedError.displayName = Constructor.displayName || Constructor.name;
  return FormattedError;
  function FormattedError(format, ...values) {
    const reason = format ? (0, import_format.default)(format, ...values) : format;
    return new Constructor(reason);
  }
}

// node_modules/micromark-extension-frontmatter/lib/to-matters.js
var own = {}.hasOwnProperty;
var markers = {
  yaml: "-",
  toml: "+"
};
function toMatters(options) {
  const result = [];
  let index = -1;
  const presetsOrMatters = Array.isArray(options) ? options : options ? [options] : ["yaml"];
  while (++index < presetsOrMatters.length) {
    result[index] = matter(presetsOrMatters[index]);
  }
  return result;
}
function matter(option) {
  let result = option;
  if (typeof result === "string") {
    if (!own.call(markers, result)) {
      throw fault("Missing matter definition for `%s`", result);
    }
    result = {
      type: result,
      marker: markers[result]
    };
  } else if (typeof result !== "object") {
    throw fault("Expected matter to be an object, not `%j`", result);
  }
  if (!own.call(result, "type")) {
    throw fault("Missing `type` in matter `%j`", result);
  }
  if (!own.call(result, "fence") && !own.call(result, "marker")) {
    throw fault("Missing `marker` or `fence` in matter `%j`", result);
  }
  return result;
}

// node_modules/micromark-extension-frontmatter/lib/syntax.js
function frontmatter(options) {
  const matters = toMatters(options);
  const flow3 = {};
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    const code = fence(matter2, "open").charCodeAt(0);
    const construct = createConstruct(matter2);
    const existing = flow3[code];
    if (Array.isArray(existing)) {
      existing.push(construct);
    } else {
      flow3[code] = [construct];
    }
  }
  return {
    flow: flow3
  };
}
function createConstruct(matter2) {
  const anywhere = matter2.anywhere;
  const frontmatterType = (
    /** @type {TokenType} */
    matter2.type
  );
  const fenceType = (
    /** @type {TokenType} */
    frontmatterType + "Fence"
  );
  const sequenceType = (
    /** @type {TokenType} */
    fenceType + "Sequence"
  );
  const valueType = (
    /** @type {TokenType} */
    frontmatterType + "Value"
  );
  const closingFenceConstruct = {
    tokenize: tokenizeClosingFence,
    partial: true
  };
  let buffer;
  let bufferIndex = 0;
  return {
    tokenize: tokenizeFrontmatter,
    concrete: true
  };
  function tokenizeFrontmatter(effects, ok2, nok) {
    const self = this;
    return start;
    function start(code) {
      const position = self.now();
      if (
        // Indent not allowed.
        position.column === 1 && // Normally, only allowed in first line.
        (position.line === 1 || anywhere)
      ) {
        buffer = fence(matter2, "open");
        bufferIndex = 0;
        if (code === buffer.charCodeAt(bufferIndex)) {
          effects.enter(frontmatterType);
          effects.enter(fenceType);
          effects.enter(sequenceType);
          return openSequence(code);
        }
      }
      return nok(code);
    }
    function openSequence(code) {
      if (bufferIndex === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code)) {
          effects.enter("whitespace");
          return openSequenceWhitespace(code);
        }
        return openAfter(code);
      }
      if (code === buffer.charCodeAt(bufferIndex++)) {
        effects.consume(code);
        return openSequence;
      }
      return nok(code);
    }
    function openSequenceWhitespace(code) {
      if (markdownSpace(code)) {
        effects.consume(code);
        return openSequenceWhitespace;
      }
      effects.exit("whitespace");
      return openAfter(code);
    }
    function openAfter(code) {
      if (markdownLineEnding(code)) {
        effects.exit(fenceType);
        effects.enter("lineEnding");
        effects.consume(code);
        effects.exit("lineEnding");
        buffer = fence(matter2, "close");
        bufferIndex = 0;
        return effects.attempt(closingFenceConstruct, after, contentStart);
      }
      return nok(code);
    }
    function contentStart(code) {
      if (code === null || markdownLineEnding(code)) {
        return contentEnd(code);
      }
      effects.enter(valueType);
      return contentInside(code);
    }
    function contentInside(code) {
      if (code === null || markdownLineEnding(code)) {
        effects.exit(valueType);
        return contentEnd(code);
      }
      effects.consume(code);
      return contentInside;
    }
    function contentEnd(code) {
      if (code === null) {
        return nok(code);
      }
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return effects.attempt(closingFenceConstruct, after, contentStart);
    }
    function after(code) {
      effects.exit(frontmatterType);
      return ok2(code);
    }
  }
  function tokenizeClosingFence(effects, ok2, nok) {
    let bufferIndex2 = 0;
    return closeStart;
    function closeStart(code) {
      if (code === buffer.charCodeAt(bufferIndex2)) {
        effects.enter(fenceType);
        effects.enter(sequenceType);
        return closeSequence(code);
      }
      return nok(code);
    }
    function closeSequence(code) {
      if (bufferIndex2 === buffer.length) {
        effects.exit(sequenceType);
        if (markdownSpace(code)) {
          effects.enter("whitespace");
          return closeSequenceWhitespace(code);
        }
        return closeAfter(code);
      }
      if (code === buffer.charCodeAt(bufferIndex2++)) {
        effects.consume(code);
        return closeSequence;
      }
      return nok(code);
    }
    function closeSequenceWhitespace(code) {
      if (markdownSpace(code)) {
        effects.consume(code);
        return closeSequenceWhitespace;
      }
      effects.exit("whitespace");
      return closeAfter(code);
    }
    function closeAfter(code) {
      if (code === null || markdownLineEnding(code)) {
        effects.exit(fenceType);
        return ok2(code);
      }
      return nok(code);
    }
  }
}
function fence(matter2, prop) {
  return matter2.marker ? pick(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick(matter2.fence, prop)
  );
}
function pick(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/mdast-util-frontmatter/lib/index.js
function frontmatterFromMarkdown(options) {
  const matters = toMatters(options);
  const enter = {};
  const exit = {};
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    enter[matter2.type] = opener(matter2);
    exit[matter2.type] = close;
    exit[matter2.type + "Value"] = value;
  }
  return { enter, exit };
}
function opener(matter2) {
  return open;
  function open(token) {
    this.enter({ type: matter2.type, value: "" }, token);
    this.buffer();
  }
}
function close(token) {
  const data = this.resume();
  const node = this.stack[this.stack.length - 1];
  ok("value" in node);
  this.exit(token);
  node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
}
function value(token) {
  this.config.enter.data.call(this, token);
  this.config.exit.data.call(this, token);
}
function frontmatterToMarkdown(options) {
  const unsafe = [];
  const handlers = {};
  const matters = toMatters(options);
  let index = -1;
  while (++index < matters.length) {
    const matter2 = matters[index];
    handlers[matter2.type] = handler(matter2);
    const open = fence2(matter2, "open");
    unsafe.push({
      atBreak: true,
      character: open.charAt(0),
      after: escapeStringRegexp(open.charAt(1))
    });
  }
  return { unsafe, handlers };
}
function handler(matter2) {
  const open = fence2(matter2, "open");
  const close2 = fence2(matter2, "close");
  return handle;
  function handle(node) {
    return open + (node.value ? "\n" + node.value : "") + "\n" + close2;
  }
}
function fence2(matter2, prop) {
  return matter2.marker ? pick2(matter2.marker, prop).repeat(3) : (
    // @ts-expect-error: They’re mutually exclusive.
    pick2(matter2.fence, prop)
  );
}
function pick2(schema, prop) {
  return typeof schema === "string" ? schema : schema[prop];
}

// node_modules/remark-frontmatter/lib/index.js
var emptyOptions = "yaml";
function remarkFrontmatter(options) {
  const self = (
    /** @type {Processor} */
    this
  );
  const settings = options || emptyOptions;
  const data = self.data();
  const micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []);
  const fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []);
  const toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(frontmatter(settings));
  fromMarkdownExtensions.push(frontmatterFromMarkdown(settings));
  toMarkdownExtensions.push(frontmatterToMarkdown(settings));
}

// node_modules/micromark/lib/initialize/content.js
var content2 = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
  let previous;
  return contentStart;
  function afterContentStartConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    return factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code) {
    effects.enter("paragraph");
    return lineStart(code);
  }
  function lineStart(code) {
    const token = effects.enter("chunkText", {
      contentType: "text",
      previous
    });
    if (previous) {
      previous.next = token;
    }
    previous = token;
    return data(code);
  }
  function data(code) {
    if (code === null) {
      effects.exit("chunkText");
      effects.exit("paragraph");
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      effects.exit("chunkText");
      return lineStart;
    }
    effects.consume(code);
    return data;
  }
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
};
var containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  const self = this;
  const stack = [];
  let continued = 0;
  let childFlow;
  let childToken;
  let lineStartOffset;
  return start;
  function start(code) {
    if (continued < stack.length) {
      const item = stack[continued];
      self.containerState = item[1];
      return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
    }
    return checkNewContainers(code);
  }
  function documentContinue(code) {
    continued++;
    if (self.containerState._closeFlow) {
      self.containerState._closeFlow = void 0;
      if (childFlow) {
        closeFlow();
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let point2;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          point2 = self.events[indexBeforeFlow][1].end;
          break;
        }
      }
      exitContainers(continued);
      let index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point2
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
      return checkNewContainers(code);
    }
    return start(code);
  }
  function checkNewContainers(code) {
    if (continued === stack.length) {
      if (!childFlow) {
        return documentContinued(code);
      }
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) {
        return flowStart(code);
      }
      self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    self.containerState = {};
    return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
  }
  function thereIsANewContainer(code) {
    if (childFlow) {
      closeFlow();
    }
    exitContainers(continued);
    return documentContinued(code);
  }
  function thereIsNoNewContainer(code) {
    self.parser.lazy[self.now().line] = continued !== stack.length;
    lineStartOffset = self.now().offset;
    return flowStart(code);
  }
  function documentContinued(code) {
    self.containerState = {};
    return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
  }
  function containerContinue(code) {
    continued++;
    stack.push([self.currentConstruct, self.containerState]);
    return documentContinued(code);
  }
  function flowStart(code) {
    if (code === null) {
      if (childFlow) {
        closeFlow();
      }
      exitContainers(0);
      effects.consume(code);
      return;
    }
    childFlow = childFlow || self.parser.flow(self.now());
    effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    });
    return flowContinue(code);
  }
  function flowContinue(code) {
    if (code === null) {
      writeToChild(effects.exit("chunkFlow"), true);
      exitContainers(0);
      effects.consume(code);
      return;
    }
    if (markdownLineEnding(code)) {
      effects.consume(code);
      writeToChild(effects.exit("chunkFlow"));
      continued = 0;
      self.interrupt = void 0;
      return start;
    }
    effects.consume(code);
    return flowContinue;
  }
  function writeToChild(token, endOfFile) {
    const stream = self.sliceStream(token);
    if (endOfFile) {
      stream.push(null);
    }
    token.previous = childToken;
    if (childToken) {
      childToken.next = token;
    }
    childToken = token;
    childFlow.defineSkip(token.start);
    childFlow.write(stream);
    if (self.parser.lazy[token.start.line]) {
      let index = childFlow.events.length;
      while (index--) {
        if (
          // The token starts before the line ending…
          childFlow.events[index][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index][1].end || // …or ends after it.
          childFlow.events[index][1].end.offset > lineStartOffset)
        ) {
          return;
        }
      }
      const indexBeforeExits = self.events.length;
      let indexBeforeFlow = indexBeforeExits;
      let seen;
      let point2;
      while (indexBeforeFlow--) {
        if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point2 = self.events[indexBeforeFlow][1].end;
            break;
          }
          seen = true;
        }
      }
      exitContainers(continued);
      index = indexBeforeExits;
      while (index < self.events.length) {
        self.events[index][1].end = {
          ...point2
        };
        index++;
      }
      const editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
      editMap.add(indexBeforeExits, index - indexBeforeExits, []);
      editMap.consume(self.events);
    }
  }
  function exitContainers(size) {
    let index = stack.length;
    while (index-- > size) {
      const entry = stack[index];
      self.containerState = entry[1];
      entry[0].exit.call(self, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]);
    childToken = void 0;
    childFlow = void 0;
    self.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok2, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok2, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  const self = this;
  const initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEndingBlank");
    effects.consume(code);
    effects.exit("lineEndingBlank");
    self.currentConstruct = void 0;
    return initial;
  }
  function afterConstruct(code) {
    if (code === null) {
      effects.consume(code);
      return;
    }
    effects.enter("lineEnding");
    effects.consume(code);
    effects.exit("lineEnding");
    self.currentConstruct = void 0;
    return initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
};
var string = initializeFactory("string");
var text = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    const self = this;
    const constructs = this.parser.constructs[field];
    const text3 = effects.attempt(constructs, start, notText);
    return start;
    function start(code) {
      return atBreak(code) ? text3(code) : notText(code);
    }
    function notText(code) {
      if (code === null) {
        effects.consume(code);
        return;
      }
      effects.enter("data");
      effects.consume(code);
      return data;
    }
    function data(code) {
      if (atBreak(code)) {
        effects.exit("data");
        return text3(code);
      }
      effects.consume(code);
      return data;
    }
    function atBreak(code) {
      if (code === null) {
        return true;
      }
      const list2 = constructs[code];
      let index = -1;
      if (list2) {
        while (++index < list2.length) {
          const item = list2[index];
          if (!item.previous || item.previous.call(self, self.previous)) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index = -1;
    let enter;
    while (++index <= events.length) {
      if (enter === void 0) {
        if (events[index] && events[index][1].type === "data") {
          enter = index;
          index++;
        }
      } else if (!events[index] || events[index][1].type !== "data") {
        if (index !== enter + 2) {
          events[enter][1].end = events[index - 1][1].end;
          events.splice(enter + 2, index - enter - 2);
          index = enter + 2;
        }
        enter = void 0;
      }
    }
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  const editMap = new EditMap();
  let eventIndex = 0;
  while (++eventIndex <= events.length) {
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      const data = events[eventIndex - 1][1];
      const chunks = context.sliceStream(data);
      let index = chunks.length;
      let bufferIndex = -1;
      let size = 0;
      let tabs;
      while (index--) {
        const chunk = chunks[index];
        if (typeof chunk === "string") {
          bufferIndex = chunk.length;
          while (chunk.charCodeAt(bufferIndex - 1) === 32) {
            size++;
            bufferIndex--;
          }
          if (bufferIndex) {
            break;
          }
          bufferIndex = -1;
        } else if (chunk === -2) {
          tabs = true;
          size++;
        } else if (chunk === -1) {
        } else {
          index++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length) {
        size = 0;
      }
      if (size) {
        const token = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token.start
        };
        if (data.start.offset === data.end.offset) {
          Object.assign(data, token);
        } else {
          editMap.add(eventIndex, 0, [["enter", token, context], ["exit", token, context]]);
        }
      }
      eventIndex++;
    }
  }
  editMap.consume(events);
  return events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text2
});
var document2 = {
  [42]: list,
  [43]: list,
  [45]: list,
  [48]: list,
  [49]: list,
  [50]: list,
  [51]: list,
  [52]: list,
  [53]: list,
  [54]: list,
  [55]: list,
  [56]: list,
  [57]: list,
  [62]: blockQuote
};
var contentInitial = {
  [91]: definition
};
var flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  [32]: codeIndented
};
var flow2 = {
  [35]: headingAtx,
  [42]: thematicBreak,
  [45]: [setextUnderline, thematicBreak],
  [60]: htmlFlow,
  [61]: setextUnderline,
  [95]: thematicBreak,
  [96]: codeFenced,
  [126]: codeFenced
};
var string2 = {
  [38]: characterReference,
  [92]: characterEscape
};
var text2 = {
  [-5]: lineEnding,
  [-4]: lineEnding,
  [-3]: lineEnding,
  [33]: labelStartImage,
  [38]: characterReference,
  [42]: attention,
  [60]: [autolink, htmlText],
  [91]: labelStartLink,
  [92]: [hardBreakEscape, characterEscape],
  [93]: labelEnd,
  [95]: attention,
  [96]: codeText
};
var insideSpan = {
  null: [attention, resolver]
};
var attentionMarkers = {
  null: [42, 95]
};
var disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser2, initialize, from) {
  let point2 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  };
  const columnStart = {};
  const resolveAllConstructs = [];
  let chunks = [];
  let stack = [];
  let consumed = true;
  const effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: true
    })
  };
  const context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser: parser2,
    previous: null,
    sliceSerialize,
    sliceStream,
    write
  };
  let state = initialize.tokenize.call(context, effects);
  let expectedCode;
  if (initialize.resolveAll) {
    resolveAllConstructs.push(initialize);
  }
  return context;
  function write(slice) {
    chunks = push(chunks, slice);
    main();
    if (chunks[chunks.length - 1] !== null) {
      return [];
    }
    addResult(initialize, 0);
    context.events = resolveAll(resolveAllConstructs, context.events, context);
    return context.events;
  }
  function sliceSerialize(token, expandTabs) {
    return serializeChunks(sliceStream(token), expandTabs);
  }
  function sliceStream(token) {
    return sliceChunks(chunks, token);
  }
  function now() {
    const {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    } = point2;
    return {
      _bufferIndex,
      _index,
      line,
      column,
      offset
    };
  }
  function defineSkip(value2) {
    columnStart[value2.line] = value2.column;
    accountForPotentialSkip();
  }
  function main() {
    while (point2._index < chunks.length) {
      const chunk = chunks[point2._index];
      if (typeof chunk === "string") {
        const chunkIndex = point2._index;
        if (point2._bufferIndex < 0) {
          point2._bufferIndex = 0;
        }
        while (point2._index === chunkIndex && point2._bufferIndex < chunk.length) {
          go(chunk.charCodeAt(point2._bufferIndex));
        }
      } else {
        go(chunk);
      }
    }
  }
  function go(code) {
    consumed = void 0;
    expectedCode = code;
    state = state(code);
  }
  function consume(code) {
    if (markdownLineEnding(code)) {
      point2.line++;
      point2.column = 1;
      point2.offset += code === -3 ? 2 : 1;
      accountForPotentialSkip();
    } else if (code !== -1) {
      point2.column++;
      point2.offset++;
    }
    if (point2._bufferIndex < 0) {
      point2._index++;
    } else {
      point2._bufferIndex++;
      if (point2._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
      // strings.
      /** @type {string} */
      chunks[point2._index].length) {
        point2._bufferIndex = -1;
        point2._index++;
      }
    }
    context.previous = code;
    consumed = true;
  }
  function enter(type, fields) {
    const token = fields || {};
    token.type = type;
    token.start = now();
    context.events.push(["enter", token, context]);
    stack.push(token);
    return token;
  }
  function exit(type) {
    const token = stack.pop();
    token.end = now();
    context.events.push(["exit", token, context]);
    return token;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs, returnState, bogusState) {
      let listOfConstructs;
      let constructIndex;
      let currentConstruct;
      let info;
      return Array.isArray(constructs) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs)
      ) : "tokenize" in constructs ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs
        ])
      ) : handleMapOfConstructs(constructs);
      function handleMapOfConstructs(map) {
        return start;
        function start(code) {
          const left = code !== null && map[code];
          const all = code !== null && map.null;
          const list2 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left) ? left : left ? [left] : [],
            ...Array.isArray(all) ? all : all ? [all] : []
          ];
          return handleListOfConstructs(list2)(code);
        }
      }
      function handleListOfConstructs(list2) {
        listOfConstructs = list2;
        constructIndex = 0;
        if (list2.length === 0) {
          return bogusState;
        }
        return handleConstruct(list2[constructIndex]);
      }
      function handleConstruct(construct) {
        return start;
        function start(code) {
          info = store();
          currentConstruct = construct;
          if (!construct.partial) {
            context.currentConstruct = construct;
          }
          if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) {
            return nok(code);
          }
          return construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok2,
            nok
          )(code);
        }
      }
      function ok2(code) {
        consumed = true;
        onreturn(currentConstruct, info);
        return returnState;
      }
      function nok(code) {
        consumed = true;
        info.restore();
        if (++constructIndex < listOfConstructs.length) {
          return handleConstruct(listOfConstructs[constructIndex]);
        }
        return bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    if (construct.resolveAll && !resolveAllConstructs.includes(construct)) {
      resolveAllConstructs.push(construct);
    }
    if (construct.resolve) {
      splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context));
    }
    if (construct.resolveTo) {
      context.events = construct.resolveTo(context.events, context);
    }
  }
  function store() {
    const startPoint = now();
    const startPrevious = context.previous;
    const startCurrentConstruct = context.currentConstruct;
    const startEventsIndex = context.events.length;
    const startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore
    };
    function restore() {
      point2 = startPoint;
      context.previous = startPrevious;
      context.currentConstruct = startCurrentConstruct;
      context.events.length = startEventsIndex;
      stack = startStack;
      accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    if (point2.line in columnStart && point2.column < 2) {
      point2.column = columnStart[point2.line];
      point2.offset += columnStart[point2.line] - 1;
    }
  }
}
function sliceChunks(chunks, token) {
  const startIndex = token.start._index;
  const startBufferIndex = token.start._bufferIndex;
  const endIndex = token.end._index;
  const endBufferIndex = token.end._bufferIndex;
  let view;
  if (startIndex === endIndex) {
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  } else {
    view = chunks.slice(startIndex, endIndex);
    if (startBufferIndex > -1) {
      const head = view[0];
      if (typeof head === "string") {
        view[0] = head.slice(startBufferIndex);
      } else {
        view.shift();
      }
    }
    if (endBufferIndex > 0) {
      view.push(chunks[endIndex].slice(0, endBufferIndex));
    }
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index = -1;
  const result = [];
  let atTab;
  while (++index < chunks.length) {
    const chunk = chunks[index];
    let value2;
    if (typeof chunk === "string") {
      value2 = chunk;
    } else {
      switch (chunk) {
        case -5: {
          value2 = "\r";
          break;
        }
        case -4: {
          value2 = "\n";
          break;
        }
        case -3: {
          value2 = "\r\n";
          break;
        }
        case -2: {
          value2 = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab) {
            continue;
          }
          value2 = " ";
          break;
        }
        default: {
          value2 = String.fromCharCode(chunk);
        }
      }
    }
    atTab = chunk === -2;
    result.push(value2);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  const settings = options || {};
  const constructs = (
    /** @type {FullNormalizedExtension} */
    combineExtensions([constructs_exports, ...settings.extensions || []])
  );
  const parser2 = {
    constructs,
    content: create2(content2),
    defined: [],
    document: create2(document),
    flow: create2(flow),
    lazy: {},
    string: create2(string),
    text: create2(text)
  };
  return parser2;
  function create2(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser2, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  while (!subtokenize(events)) {
  }
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column = 1;
  let buffer = "";
  let start = true;
  let atCarriageReturn;
  return preprocessor;
  function preprocessor(value2, encoding, end) {
    value2 = buffer + (typeof value2 === "string" ? value2.toString() : new TextDecoder(encoding || void 0).decode(value2));
    const chunks = [];
    let startPosition = 0;
    buffer = "";
    if (start) {
      if (value2.charCodeAt(0) === 65279) {
        startPosition++;
      }
      start = void 0;
    }
    while (startPosition < value2.length) {
      search.lastIndex = startPosition;
      const match = search.exec(value2);
      const endPosition = match && match.index !== void 0 ? match.index : value2.length;
      const code = value2.charCodeAt(endPosition);
      if (!match) {
        buffer = value2.slice(startPosition);
        break;
      }
      if (code === 10 && startPosition === endPosition && atCarriageReturn) {
        chunks.push(-3);
        atCarriageReturn = void 0;
      } else {
        if (atCarriageReturn) {
          chunks.push(-5);
          atCarriageReturn = void 0;
        }
        if (startPosition < endPosition) {
          chunks.push(value2.slice(startPosition, endPosition));
          column += endPosition - startPosition;
        }
        switch (code) {
          case 0: {
            chunks.push(65533);
            column++;
            break;
          }
          case 9: {
            const next = Math.ceil(column / 4) * 4;
            chunks.push(-2);
            while (column++ < next) {
              chunks.push(-1);
            }
            break;
          }
          case 10: {
            chunks.push(-4);
            column = 1;
            break;
          }
          default: {
            atCarriageReturn = true;
            column = 1;
          }
        }
      }
      startPosition = endPosition + 1;
    }
    if (end) {
      if (atCarriageReturn) {
        chunks.push(-5);
      }
      if (buffer) {
        chunks.push(buffer);
      }
      chunks.push(null);
    }
    return chunks;
  }
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own2 = {}.hasOwnProperty;
function fromMarkdown(value2, encoding, options) {
  if (encoding && typeof encoding === "object") {
    options = encoding;
    encoding = void 0;
  }
  return compiler(options)(postprocess(parse(options).document().write(preprocess()(value2, encoding, true))));
}
function compiler(options) {
  const config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener2(link),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener2(heading),
      blockQuote: opener2(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener2(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener2(codeFlow, buffer),
      codeText: opener2(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener2(definition2),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener2(emphasis),
      hardBreakEscape: opener2(hardBreak),
      hardBreakTrailing: opener2(hardBreak),
      htmlFlow: opener2(html, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener2(html, buffer),
      htmlTextData: onenterdata,
      image: opener2(image),
      label: buffer,
      link: opener2(link),
      listItem: opener2(listItem),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener2(list2, onenterlistordered),
      listUnordered: opener2(list2),
      paragraph: opener2(paragraph),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener2(heading),
      strong: opener2(strong),
      thematicBreak: opener2(thematicBreak2)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  const data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    };
    const context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit,
      buffer,
      resume,
      data
    };
    const listStack = [];
    const prepared = [];
    let index = -1;
    while (++index < events.length) {
      prepared.push(events[index]);
      if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
        if (events[index][0] === "enter") {
          listStack.push(prepared.length - 1);
        } else {
          const tail = listStack.pop();
          prepareList(prepared, tail);
        }
      }
    }
    events = prepared;
    index = -1;
    while (++index < events.length) {
      const handler2 = config[events[index][0]];
      if (events[index][0] === "enter" && config.beforeEnter.length > 0) {
        callListeners(config.beforeEnter, {
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
      if (own2.call(handler2, events[index][1].type)) {
        handler2[events[index][1].type].call({
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
      if (events[index][0] === "exit" && config.afterExit.length > 0) {
        callListeners(config.afterExit, {
          ...context,
          sliceSerialize: events[index][2].sliceSerialize
        }, events[index][1]);
      }
    }
    if (context.tokenStack.length > 0) {
      const tail = context.tokenStack[context.tokenStack.length - 1];
      const handler2 = tail[1] || defaultOnError;
      handler2.call(context, void 0, tail[0]);
    }
    tree.position = {
      start: point(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    };
    index = -1;
    while (++index < config.transforms.length) {
      tree = config.transforms[index](tree) || tree;
    }
    return tree;
  }
  function callListeners(listeners, context, token) {
    let index = -1;
    while (++index < listeners.length) {
      listeners[index].call(context, token);
    }
  }
  function prepareList(events, start) {
    const end = events.length - 1;
    let index = start - 1;
    let containerBalance = -1;
    let listSpread = false;
    let listItem2;
    let lineIndex;
    let firstBlankLineIndex;
    let atMarker;
    const insertions = [];
    while (++index <= end) {
      const event = events[index];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          if (event[0] === "enter") {
            containerBalance++;
          } else {
            containerBalance--;
          }
          atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          if (event[0] === "enter") {
            if (listItem2 && !atMarker && !containerBalance && !firstBlankLineIndex) {
              firstBlankLineIndex = index;
            }
            atMarker = void 0;
          }
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace": {
          break;
        }
        default: {
          atMarker = void 0;
        }
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem2) {
          let tailIndex = index;
          lineIndex = void 0;
          while (tailIndex--) {
            const tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              if (lineIndex) {
                events[lineIndex][1].type = "lineEndingBlank";
                listSpread = true;
              }
              tailEvent[1].type = "lineEnding";
              lineIndex = tailIndex;
            } else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {
            } else {
              break;
            }
          }
          if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) {
            listItem2._spread = true;
          }
          listItem2.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
          insertions.push({
            at: lineIndex || index,
            event: ["exit", listItem2, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          const item = {
            type: "listItem",
            _spread: false,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem2 = item;
          insertions.push({
            at: index,
            event: ["enter", item, event[2]]
          });
          firstBlankLineIndex = void 0;
          atMarker = true;
        }
      }
    }
    const listEvents = events.splice(start);
    let insertion = 0;
    index = -1;
    while (++index < listEvents.length) {
      while (insertion < insertions.length && insertions[insertion].at === start + index) {
        events.push(insertions[insertion++].event);
      }
      events.push(listEvents[index]);
    }
    events[start][1]._spread = listSpread;
  }
  function opener2(create2, and) {
    return open;
    function open(token) {
      enter.call(this, create2(token), token);
      if (and) and.call(this, token);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node, token, errorHandler) {
    const parent = this.stack[this.stack.length - 1];
    const siblings = parent.children;
    siblings.push(node);
    this.stack.push(node);
    this.tokenStack.push([token, errorHandler || void 0]);
    node.position = {
      start: point(token.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close2;
    function close2(token) {
      if (and) and.call(this, token);
      exit.call(this, token);
    }
  }
  function exit(token, onExitError) {
    const node = this.stack.pop();
    const open = this.tokenStack.pop();
    if (!open) {
      throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
        start: token.start,
        end: token.end
      }) + "): it\u2019s not open");
    }
    if (open[0].type !== token.type) {
      if (onExitError) {
        onExitError.call(this, token, open[0]);
      } else {
        const handler2 = open[1] || defaultOnError;
        handler2.call(this, token, open[0]);
      }
    }
    node.position.end = point(token.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = true;
  }
  function onenterlistitemvalue(token) {
    if (this.data.expectingFirstListItemValue) {
      const ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
      this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.meta = data2;
  }
  function onexitcodefencedfence() {
    if (this.data.flowCodeInside) return;
    this.buffer();
    this.data.flowCodeInside = true;
  }
  function onexitcodefenced() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
    this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token) {
    const label = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data2;
  }
  function onexitatxheadingsequence(token) {
    const node = this.stack[this.stack.length - 1];
    if (!node.depth) {
      const depth = this.sliceSerialize(token).length;
      node.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = true;
  }
  function onexitsetextheadinglinesequence(token) {
    const node = this.stack[this.stack.length - 1];
    node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token) {
    const node = this.stack[this.stack.length - 1];
    const siblings = node.children;
    let tail = siblings[siblings.length - 1];
    if (!tail || tail.type !== "text") {
      tail = text3();
      tail.position = {
        start: point(token.start),
        // @ts-expect-error: we’ll add `end` later.
        end: void 0
      };
      siblings.push(tail);
    }
    this.stack.push(tail);
  }
  function onexitdata(token) {
    const tail = this.stack.pop();
    tail.value += this.sliceSerialize(token);
    tail.position.end = point(token.end);
  }
  function onexitlineending(token) {
    const context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      const tail = context.children[context.children.length - 1];
      tail.position.end = point(token.end);
      this.data.atHardBreak = void 0;
      return;
    }
    if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
      onenterdata.call(this, token);
      onexitdata.call(this, token);
    }
  }
  function onexithardbreak() {
    this.data.atHardBreak = true;
  }
  function onexithtmlflow() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexithtmltext() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexitcodetext() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.value = data2;
  }
  function onexitlink() {
    const node = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node.type += "Reference";
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    const node = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      const referenceType = this.data.referenceType || "shortcut";
      node.type += "Reference";
      node.referenceType = referenceType;
      delete node.url;
      delete node.title;
    } else {
      delete node.identifier;
      delete node.label;
    }
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token) {
    const string3 = this.sliceSerialize(token);
    const ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3);
    ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    const fragment = this.stack[this.stack.length - 1];
    const value2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    this.data.inReference = true;
    if (node.type === "link") {
      const children = fragment.children;
      node.children = children;
    } else {
      node.alt = value2;
    }
  }
  function onexitresourcedestinationstring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.url = data2;
  }
  function onexitresourcetitlestring() {
    const data2 = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token) {
    const label = this.resume();
    const node = this.stack[this.stack.length - 1];
    node.label = label;
    node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
    this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token) {
    this.data.characterReferenceType = token.type;
  }
  function onexitcharacterreferencevalue(token) {
    const data2 = this.sliceSerialize(token);
    const type = this.data.characterReferenceType;
    let value2;
    if (type) {
      value2 = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16);
      this.data.characterReferenceType = void 0;
    } else {
      const result = decodeNamedCharacterReference(data2);
      value2 = result;
    }
    const tail = this.stack[this.stack.length - 1];
    tail.value += value2;
  }
  function onexitcharacterreference(token) {
    const tail = this.stack.pop();
    tail.position.end = point(token.end);
  }
  function onexitautolinkprotocol(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = this.sliceSerialize(token);
  }
  function onexitautolinkemail(token) {
    onexitdata.call(this, token);
    const node = this.stack[this.stack.length - 1];
    node.url = "mailto:" + this.sliceSerialize(token);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition2() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list2(token) {
    return {
      type: "list",
      ordered: token.type === "listOrdered",
      start: null,
      spread: token._spread,
      children: [],
      position: void 0
    };
  }
  function listItem(token) {
    return {
      type: "listItem",
      spread: token._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text3() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak2() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions) {
  let index = -1;
  while (++index < extensions.length) {
    const value2 = extensions[index];
    if (Array.isArray(value2)) {
      configure(combined, value2);
    } else {
      extension(combined, value2);
    }
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2) {
    if (own2.call(extension2, key)) {
      switch (key) {
        case "canContainEols": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "transforms": {
          const right = extension2[key];
          if (right) {
            combined[key].push(...right);
          }
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          const right = extension2[key];
          if (right) {
            combined[key].push(right);
          }
          break;
        }
        case "enter":
        case "exit": {
          const right = extension2[key];
          if (right) {
            Object.assign(combined[key], right);
          }
          break;
        }
      }
    }
  }
}
function defaultOnError(left, right) {
  if (left) {
    throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
      start: left.start,
      end: left.end
    }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
      start: right.start,
      end: right.end
    }) + ") is open");
  }
  throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  const self = this;
  self.parser = parser2;
  function parser2(doc) {
    return fromMarkdown(doc, {
      ...self.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self.data("micromarkExtensions") || [],
      mdastExtensions: self.data("fromMarkdownExtensions") || []
    });
  }
}

// action/src/documents/parse-markdown.ts
function parseMarkdown(text3) {
  parser ??= makeParser([]);
  return parser(text3);
}
function parseBlocks(text3) {
  blockParser ??= makeParser(marksInText);
  return blockParser(text3);
}
var parser = null;
var blockParser = null;
var marksInText = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeText",
  "emailAutolink",
  "gfmFootnoteCall",
  "gfmPotentialFootnoteCall",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink",
  "protocolAutolink",
  "strikethrough",
  "tasklistCheck",
  "wwwAutolink"
];
function makeParser(disabled) {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml"]).data("micromarkExtensions", [{ disable: { null: [...disabled] } }]).freeze();
  return (text3) => processor.parse(text3);
}

// action/src/documents/check-effort.ts
var mostPieces = 6e4;
var mostTurning = 6e7;
var mostMarking = 8e7;
function checkEffort(path, text3) {
  const lines = text3.split(lineEnd);
  return checkPieces(path, text3, lines) ?? checkTurns(path, lines) ?? checkMarks(path, text3);
}
function checkPieces(path, text3, lines) {
  const pieces = lines.length + Math.floor((text3.split("|").length - 1) / 2);
  if (pieces <= mostPieces) return null;
  return tooDense(path, 1, `${pieces} lines and pairs of bars in tables`, `at most ${mostPieces}`);
}
function checkTurns(path, lines) {
  const turns = countTurns(lines);
  if (turns * lines.length <= mostTurning) return null;
  const what = `${turns} ends of quotes and lists and underlined headings in ${lines.length} lines`;
  return tooDense(path, 1, what, `at most ${Math.floor(mostTurning / lines.length)}`);
}
function tooDense(path, line, what, most) {
  const message = `Unexpected ${what}, expected ${most}; the file was left out. Split it.`;
  return diagnose("document/too-dense", { path, line, column: 1 }, message);
}
var lineEnd = /\r\n?|\n/;
var margin = /^[ \t>]*/;
var opening = /^(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?=[ \t]|$)/;
var openingTwo = /^(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)[ \t]+(?:>|(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?:[ \t]|$))/;
var underline = /^(?:=+|-+)[ \t]*$/;
function countTurns(lines) {
  let turns = 0;
  let before = { quotes: 0, item: null, isText: false };
  for (const line of lines) {
    const indent = margin.exec(line)?.[0] ?? "";
    const words2 = line.slice(indent.length);
    const quotes = indent.split(">").length - 1;
    const opens = opening.test(words2);
    const isBack = before.item !== null && words2 !== "" && indent.length < before.item + (opens ? 0 : 1);
    if (quotes < before.quotes || isBack || openingTwo.test(words2) || before.isText && underline.test(words2)) turns++;
    before = {
      quotes,
      item: opens ? indent.length : isBack || quotes < before.quotes ? null : before.item,
      isText: words2 !== ""
    };
  }
  return turns;
}
var mark = /[[\]<*_~`]/g;
function checkMarks(path, text3) {
  if (markingOfAll(text3.split(emptyLine)) <= mostMarking) return null;
  const leaves = leavesOf(parseBlocks(text3), text3);
  if (markingOfAll(leaves.map((leaf) => leaf.text)) <= mostMarking) return null;
  const most = leaves.reduce((worst, leaf) => markingOf(leaf.text) > markingOf(worst.text) ? leaf : worst);
  const start = most.text.slice(0, 12).replace(/[`\s]+/g, " ");
  const what = `${countMarks(most.text)} marks in a text of ${most.text.length} characters that begins \`${start}\``;
  const expected = `an empty line between parts: marks times characters, ${mostMarking} at most in all texts of a file`;
  return tooDense(path, most.line, what, expected);
}
var emptyLine = /(?:\r\n?|\n)[ \t]*(?=[\r\n])/;
function markingOfAll(texts) {
  return texts.reduce((sum, text3) => sum + markingOf(text3), 0);
}
function countMarks(text3) {
  return text3.match(mark)?.length ?? 0;
}
function markingOf(text3) {
  return countMarks(text3) * text3.length + text3.split(lineEnd).length ** 2;
}
function leavesOf(node, text3) {
  if (node.type !== "paragraph" && node.type !== "heading" && node.type !== "tableCell") {
    return "children" in node ? node.children.flatMap((child) => leavesOf(child, text3)) : [];
  }
  const { start, end } = node.position ?? {};
  if (start?.offset === void 0 || end?.offset === void 0) return [];
  return [{ text: text3.slice(start.offset, end.offset), line: start.line }];
}

// action/src/documents/make-draft.ts
function makeDraft(setting, stated, titled, place, rule) {
  const [type, state] = typeAndState(setting, stated);
  return {
    type,
    state,
    ...titled,
    owner: null,
    due: null,
    priority: null,
    fields: {},
    caveat: null,
    carried: false,
    id: null,
    entity: null,
    places: [place],
    rule,
    entry: setting.entry
  };
}
function typeAndState(setting, stated) {
  switch (setting.kind) {
    case "next":
      return ["action", stated ?? setting.state ?? "open"];
    case "done":
      return ["action", stated ?? "done"];
    case "blockers":
      if (stated === "done") return ["action", "done"];
      return ["blocker", stated === "blocked" || stated === null ? "open" : stated];
    case "decisions":
      return stated === "open" ? ["question", "open"] : ["decision", stated === "dropped" ? "dropped" : "done"];
    case "questions":
      return ["question", stated === "done" || stated === "dropped" ? stated : "open"];
    default:
      return ["other", "open"];
  }
}
function placeOf(node, reader) {
  const start = node.position?.start;
  return { path: reader.path, line: start?.line ?? 1, column: start?.column ?? 1 };
}

// action/src/documents/read-title.ts
var longest = 200;
var longestSentence = 120;
function readTitle(text3, leadIn2) {
  const sentence = firstSentence(text3);
  const lead = leadIn2?.replace(/[\s:：.–—-]+$/, "") ?? "";
  if (lead.length < 3 || isCode(lead) || !text3.startsWith(lead)) return cut(sentence, text3);
  const behind = text3.slice(lead.length);
  if (behind.trim() === "" || /^[.!?。]?\s*[([]/.test(behind) || /^[.!?。]/.test(behind)) {
    const stop = /^[.!?。]/.test(behind) ? lead.length + 1 : lead.length;
    return cut(text3.slice(0, stop), text3);
  }
  if (sentence.length <= longestSentence) return cut(sentence, text3);
  return { title: clip(lead), detail: `${lead.slice(clip(lead).length)} ${behind.replace(/^[\s:：–—-]+/, "")}`.trim() };
}
function cutTitle(title, detail) {
  const clipped = clip(title);
  return { title: clipped, detail: `${title.slice(clipped.length)} ${detail}`.trim() };
}
function cut(title, text3) {
  const clipped = clip(title);
  return { title: clipped, detail: text3.slice(clipped.length).trim() };
}
function clip(title) {
  if (title.length <= longest) return title;
  const space = title.lastIndexOf(" ", longest);
  return title.slice(0, space > longest / 2 ? space : safeEnd(title));
}
function safeEnd(title) {
  const last = title.charCodeAt(longest - 1);
  return last >= 55296 && last <= 56319 ? longest - 1 : longest;
}
function isCode(lead) {
  return /^[([]?(?:[A-Z]{1,6}-?\d{1,5}|#?\d{1,5}|[A-Z])[)\]]?$/.test(lead);
}
var abbreviation = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|no|nos|dr|mr|mrs|ms|st|approx|incl|resp|ca|cf|fig|min|max|dept|inc|ltd|co|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|z\.b|d\.h|bzw|usw|ggf|p\.ex|ej|art|al|[a-z])\.$/i;
function firstSentence(text3) {
  const ends = /[.!?](?=["'”’)]?\s)|[。！？]/gu;
  for (let end = ends.exec(text3); end; end = ends.exec(text3)) {
    const stop = end.index + 1;
    const after = /^["'”’)]?\s+(\S)/u.exec(text3.slice(stop, stop + 8));
    const isMark = end[0] !== ".";
    if (!isMark && abbreviation.test(text3.slice(Math.max(0, stop - 8), stop))) continue;
    if (after?.[1] && /[\p{Ll}]/u.test(after[1]) && end[0] === ".") continue;
    if (/^["'”’)]/.test(text3.slice(stop))) return text3.slice(0, stop + 1);
    return text3.slice(0, stop);
  }
  return text3;
}

// action/src/documents/setting.ts
var openSetting = {
  kind: null,
  state: null,
  priority: null,
  entry: null,
  isEntry: false,
  isTitle: false
};
function holdsItems(kind) {
  return kind === "next" || kind === "done" || kind === "blockers" || kind === "decisions" || kind === "questions";
}
function isOpenKind(kind) {
  return kind === null || kind === "status";
}

// action/src/documents/keep-text.ts
function keepText(text3, place, rule, reader) {
  if (!reader.keepsText) return;
  const trimmed = text3().trim();
  if (trimmed !== "") reader.drafts.push(makeDraft(openSetting, null, readTitle(trimmed, null), place, rule));
}
function keepBlock(block, reader) {
  if (block.type === "thematicBreak" || block.type === "yaml") return;
  if (block.type === "table" && reader.claimed.has(block)) return;
  keepText(() => toPlainText(block, reader.source), placeOf(block, reader), ruleByType[block.type] ?? "prose", reader);
}
var ruleByType = {
  heading: "heading",
  code: "code",
  html: "html",
  blockquote: "quote",
  table: "table",
  list: "list"
};

// action/src/documents/title-index.ts
var overlap = 0.8;
function makeTitleIndex() {
  const entries = [];
  const entriesByWord = /* @__PURE__ */ new Map();
  const add = (draft) => {
    const words2 = wordsOf(draft);
    const index = entries.push({ draft, words: words2 }) - 1;
    for (const word of keysOf(draft, words2)) {
      const list2 = entriesByWord.get(word);
      if (list2) list2.push(index);
      else entriesByWord.set(word, [index]);
    }
  };
  const find = (draft, accepts) => {
    const words2 = wordsOf(draft);
    const lists = searchKeys(draft, words2, (word) => entriesByWord.get(word)?.length ?? 0);
    const found = new Set(lists.flatMap((word) => entriesByWord.get(word) ?? []));
    for (const index of [...found].sort((a, b) => a - b)) {
      const other = entries[index];
      if (other && accepts(other.draft) && isSameThing(draft, other.draft, words2, other.words)) return other.draft;
    }
    return null;
  };
  return { add, find };
}
function wordsOf({ title }) {
  return [...new Set(normaliseWords(title).split(" "))].filter((word) => !trivial.has(word));
}
function keysOf({ id }, words2) {
  return id === null ? [...words2] : [`#${id}`, ...words2];
}
function searchKeys(draft, words2, countOf) {
  const own3 = draft.id === null ? [] : [`#${draft.id}`];
  const number = words2.find(isNumbered);
  if (number !== void 0) return [...own3, number];
  const rarest = [...words2].sort((a, b) => countOf(a) - countOf(b));
  return [...own3, ...rarest.slice(0, Math.floor(words2.length * (1 - overlap)) + 1)];
}
var trivial = /* @__PURE__ */ new Set([
  "",
  "a",
  "the",
  "an",
  "of",
  "for",
  "in",
  "on",
  "at",
  "to",
  "with",
  "from",
  "by",
  "and",
  "or",
  "is",
  "are",
  "be"
]);
function isSameThing(a, b, aWords, bWords) {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  if (aWords.length === 0 || bWords.length === 0) return false;
  const shared = aWords.filter((word) => bWords.includes(word)).length;
  if (shared / (aWords.length + bWords.length - shared) < overlap) return false;
  if (differ(aWords, bWords) || differ(bWords, aWords)) return false;
  return shared >= 3 || a.detail === "" || b.detail === "" || a.detail === b.detail;
}
var isNumbered = (word) => /\d/.test(word);
function differ(a, b) {
  return a.some((word) => isNumbered(word) && !b.includes(word));
}

// action/src/documents/merge-items.ts
function mergeItems(drafts) {
  const kept = drafts.filter(({ type }) => type === "other");
  const index = makeTitleIndex();
  const items = drafts.filter(({ type }) => type !== "other").sort((a, b) => (a.entry ?? 0) - (b.entry ?? 0));
  for (const draft of items) {
    const twin = index.find(draft, (other) => other.type === draft.type && isClosed(other) === isClosed(draft));
    if (twin) join(twin, draft);
    else {
      index.add(draft);
      kept.push(draft);
    }
  }
  return kept.sort((a, b) => compareFirst(a, b));
}
function compareFirst({ places: [a] }, { places: [b] }) {
  return a && b ? comparePlaces(a, b) : 0;
}
function isClosed({ state }) {
  return state === "done" || state === "dropped";
}
function join(first, second) {
  first.places = [...first.places, ...second.places].sort(comparePlaces);
  first.owner ??= second.owner;
  first.due ??= second.due;
  first.priority ??= second.priority;
  first.caveat ??= second.caveat;
  first.id ??= second.id;
  first.entity ??= second.entity;
  first.fields = { ...second.fields, ...first.fields };
  const said2 = new Set(normaliseWords(`${first.title} ${first.detail}`).split(" "));
  const more = `${second.title} ${second.detail}`.trim();
  const isNew = normaliseWords(more).split(" ").some((word) => !said2.has(word));
  if (isNew) first.detail = `${first.detail} ${more}`.trim();
}

// action/src/documents/name-items.ts
function nameItems(drafts, entities, path) {
  const note = slugOfPath(path);
  const countById = /* @__PURE__ */ new Map();
  const items = [];
  for (const { entry: _, places, ...draft } of drafts) {
    const [place] = places;
    if (!place) continue;
    const folder = draft.type === "other" ? `${note}/text` : note;
    const wanted = draft.id ?? `${folder}/${slugOfTitle(draft.title)}`;
    const own3 = draft.entity === null ? entities : splitEntities(draft.entity);
    const entity = own3.length === 1 ? own3[0] ?? null : null;
    items.push({ ...draft, id: unique(wanted, countById), entity, entities: own3, place, places });
  }
  return items;
}
function nameNote(head, entity, path) {
  return { type: "note", id: slugOfPath(path), entity, ...head };
}
function splitEntities(names) {
  return names.split(/\s*[,;]\s*/).filter((name) => name !== "");
}
function unique(wanted, countById) {
  const count2 = (countById.get(wanted) ?? 0) + 1;
  countById.set(wanted, count2);
  if (count2 === 1) return wanted;
  return unique(`${wanted}-${count2}`, countById);
}
function slugOfPath(path) {
  const parts = path.replace(/\.\w+$/, "").split("/");
  return (parts.length > 1 ? parts.slice(1) : parts).map(slugOfTitle).join("/");
}
var longest2 = 60;
var isPlain3 = /^[\x20-\x7e]*$/;
function slugOfTitle(title) {
  const start = title.slice(0, 2 * longest2).toLowerCase();
  const words2 = isPlain3.test(start) ? start.match(/[a-z0-9]+/g) : start.normalize("NFKC").match(/[\p{L}\p{N}\p{M}]+/gu);
  let slug = "";
  for (const word of words2 ?? []) {
    if (slug !== "" && slug.length + word.length >= longest2) break;
    slug += slug === "" ? word.slice(0, longest2) : `-${word}`;
  }
  return slug === "" ? "item" : slug;
}

// action/src/documents/read-front-matter.ts
var import_yaml2 = __toESM(require_dist(), 1);

// action/src/parse-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
function parseYaml(text3) {
  const lines = new import_yaml.LineCounter();
  const pointOf = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const bound = findExcess(text3);
  if (bound !== null) {
    countLines(text3, lines);
    return { root: null, fault: bound, pointOf };
  }
  const document3 = (0, import_yaml.parseDocument)(text3, { lineCounter: lines, prettyErrors: false });
  const fault2 = findFault(document3);
  return { root: fault2 === null ? document3.contents : null, fault: fault2, pointOf };
}
var mostCharacters = 32 * 1024;
var mostLevels = 50;
function findExcess(text3) {
  if (text3.length > mostCharacters) return { message: "Unexpected length, expected at most 32 KiB of YAML", offset: 0 };
  const message = `Unexpected nesting, expected at most ${mostLevels} levels`;
  let brackets = 0;
  let start = 0;
  for (const line of text3.split("\n")) {
    let indicators = 0;
    for (let i = 0; i < line.length; i++) {
      const character = line[i];
      if (character === "[" || character === "{") brackets++;
      else if (character === "]" || character === "}") brackets = Math.max(0, brackets - 1);
      else if ((character === "-" || character === "?") && isBlank(line[i + 1])) indicators++;
      else if (!isBlank(character)) indicators = 0;
      if (brackets > mostLevels || indicators > mostLevels) return { message, offset: start + i };
    }
    start += line.length + 1;
  }
  return null;
}
var isBlank = (character) => character === void 0 || character === " " || character === "	" || character === "\r";
function countLines(text3, lines) {
  lines.addNewLine(0);
  for (let feed = text3.indexOf("\n"); feed !== -1; feed = text3.indexOf("\n", feed + 1)) lines.addNewLine(feed + 1);
}
function findFault(document3) {
  const error = document3.errors[0];
  if (error !== void 0) return { message: error.message.replace(/\.$/, ""), offset: error.pos[0] };
  let fault2 = null;
  (0, import_yaml.visit)(document3, {
    Alias(_, { source, range }) {
      fault2 = { message: `Unexpected alias \`*${source}\`, expected the value itself`, offset: range?.[0] ?? 0 };
      return import_yaml.visit.BREAK;
    }
  });
  return fault2;
}

// action/src/documents/read-front-matter.ts
function readFrontMatter(node, path) {
  const fence3 = node.position?.start.line ?? 1;
  const { root, fault: fault2, pointOf } = parseYaml(node.value);
  const placeAt = (offset) => {
    const { line, column } = pointOf(offset);
    return { path, line: fence3 + line, column };
  };
  if (fault2 !== null) {
    const message = `${fault2.message}; the front matter was left out, the text below it was read.`;
    return { entries: /* @__PURE__ */ new Map(), diagnostics: [diagnose("document/front-matter", placeAt(fault2.offset), message)] };
  }
  if (root === null) return { entries: /* @__PURE__ */ new Map(), diagnostics: [] };
  if (!(0, import_yaml2.isMap)(root)) {
    const message = `Unexpected "${collapse(node.value).slice(0, 40)}", expected lines such as \`updated: 2026-11-21\`; it was left out.`;
    return {
      entries: /* @__PURE__ */ new Map(),
      diagnostics: [diagnose("document/front-matter", placeAt(root.range?.[0] ?? 0), message)]
    };
  }
  const entries = /* @__PURE__ */ new Map();
  for (const { key, value: value2 } of root.items) {
    if ((0, import_yaml2.isScalar)(key)) entries.set(String(key.value), { values: valuesOf(value2), place: placeAt(key.range?.[0] ?? 0) });
  }
  return { entries, diagnostics: [] };
}
function valuesOf(value2) {
  return (0, import_yaml2.isSeq)(value2) ? value2.items.flatMap((item) => textOf(item)) : textOf(value2);
}
function textOf(value2) {
  if ((0, import_yaml2.isScalar)(value2)) return value2.value === null ? [] : [collapse(value2.source ?? String(value2.value))];
  if ((0, import_yaml2.isPair)(value2)) return [...textOf(value2.key), ...textOf(value2.value)];
  if ((0, import_yaml2.isMap)(value2) || (0, import_yaml2.isSeq)(value2)) return [value2.items.flatMap((item) => textOf(item)).join(" ")];
  return [];
}

// action/src/documents/is-empty.ts
var nothing = /^[\s*_([–—-]*(?:none|n\/?a|nil|nothing|no|empty|tbd|tba|keine?[rs]?|nichts|nenhum[ao]?|nada|ningun[ao]?|ninguno|aucune?|rien|nessun[oa]?|geen|нет|なし|無し|特になし|没有|沒有|无|無|暂无|暫無|없음)[\s*_)\]]*(?:$|[.,;:!(–—。、]|- )/iu;
var nothingNow = /^(?:none|n a|nothing|keine|nada|rien|nichts) (?:at (?:this|the) (?:time|moment)|at present|currently|right now|so far|yet|known|reported|identified|today|for now|this session|blocking|pending|outstanding|urgent|critical|open|in |found|else|to report|momentan|derzeit|por ahora|no momento|pour l)|^(?:keine[rs]?|aucune?|nenhum[ao]?|ningun[ao]?|ninguno|nessun[oa]?|nada|rien) (?:derzeit|zurzeit|aktuell|momentan|bekannt|pour l|a ce jour|connue?|no momento|por enquanto|por ahora|por el momento|conocido|per ora|al momento)|^chua co(?: gi)?$/;
var noSuchThing = /^(?:no|there are no|there is no|there are currently no|we have no|keine|sin|sem|pas de|ohne) (?:[a-z]+ ){0,2}(?:blockers?|issues?|bugs?|questions?|decisions?|risks?|problems?|tasks?|items?|actions?|next steps?|limitations?|impediments?|blocking issues?|technical debt|debt|fragen|probleme|aufgaben|bloqueios|bloqueos|problemas|preguntas|perguntas)(?= |$)/;
function isEmpty(text3) {
  if (text3.length > 600) return false;
  if (nothing.test(text3)) return true;
  const words2 = normaliseWords(text3.slice(0, 120));
  if (/^(?:none|nothing) (?!of )/.test(words2) && words2.split(" ").length <= 3) return true;
  return words2 === "" || nothingNow.test(words2) || noSuchThing.test(words2);
}
function readException(text3) {
  const turn = /(?:^|[\s,.;])(?:but|except(?: for| that)?|however|apart from|other than|aber|außer|mas|exceto|pero|excepto|salvo|mais|sauf)[\s,:]+(\S.*)$/iu.exec(
    text3
  );
  const list2 = /[:：]\s+(\S.*)$/.exec(text3);
  const rest = list2?.[1] ?? turn?.[1];
  if (rest === void 0) return [];
  if (list2) {
    const things = rest.split(/;\s+|\s*\(\d\)\s+|\s\d[.)]\s+/).map((thing) => thing.replace(/^(?:and|und|y|e|et)\s+/i, "").trim());
    return things.filter((thing) => thing !== "");
  }
  return [rest];
}

// action/src/documents/own-text.ts
function ownText(item, source) {
  const first = item.children[0];
  return first?.type === "paragraph" ? toPlainText(first, source) : "";
}
function leadIn(block, source) {
  for (const child of block.children.slice(0, 2)) {
    if (child.type === "strong") return toPlainText(child, source);
    if (child.type !== "text" || new RegExp("\\p{L}", "u").test(child.value)) return null;
  }
  return null;
}
function isStruck(block, source) {
  const first = block.children.find((child) => child.type !== "text" || /[\p{L}\p{N}]/u.test(child.value));
  const struck = first?.type === "strong" || first?.type === "emphasis" ? first.children[0] : first;
  return struck?.type === "delete" && toPlainText(struck, source).length * 2 >= toPlainText(block, source).length;
}

// action/src/documents/read-fields.ts
function readFields(text3, rules) {
  const fields = /* @__PURE__ */ new Map();
  let rest = text3;
  if (/[:=@]/.test(rest)) {
    rest = takeGroups(rest, fields, rules);
    rest = takeDoubleColons(rest, fields, rules);
    rest = takeWords(rest, fields, rules);
    rest = takeSegments(rest, fields, rules);
    const owner = /^@([\p{L}\p{N}][\p{L}\p{N}._-]*)[:,]?\s/u.exec(rest) ?? /\s[—–-]*\s?@([\p{L}\p{N}][\p{L}\p{N}._-]*?)\.?$/u.exec(rest);
    if (owner?.[1] && !fields.has("owner")) fields.set("owner", owner[1]);
  }
  for (const tag of rest.includes("#") ? rest.matchAll(new RegExp("(?:^|\\s)#(\\p{L}[\\p{L}\\p{N}_-]*)", "gu")) : [])
    addField(fields, "tags", tag[1] ?? "");
  return { fields, text: rest === text3 ? text3 : collapse(rest) };
}
function readFieldLine(line, rules) {
  const match = /^[\s*_>-]*([^:：=]{1,40})(?:::|[:：]|\s=\s)[\s*_]*(\S.*)$/u.exec(line);
  const key = match && findKey(match[1] ?? "", rules);
  return match && key ? { key, value: collapse(match[2] ?? "") } : null;
}
function findKey(name, rules) {
  return name.length > 40 ? null : rules.keyByName.get(normaliseWords(name)) ?? null;
}
function addField(fields, key, value2) {
  const had = fields.get(key);
  const clean = key === "owner" ? value2.replace(/^@/, "") : value2;
  fields.set(key, had === void 0 ? clean : `${had}, ${clean}`);
}
function takeGroups(text3, fields, rules) {
  return text3.replace(/\s*[([（]([^()[\]（）]{2,400})[)\]）]/g, (group, inside) => {
    const found = readGroup(inside, rules);
    if (!found) return group;
    for (const { key, value: value2 } of found) addField(fields, key, value2);
    return "";
  });
}
function readGroup(inside, rules) {
  const found = [];
  let isSigned = false;
  for (const part of inside.split(/[,;·|，、]/)) {
    const text3 = part.trim();
    const field = readFieldLine(text3, rules);
    const last = found.at(-1);
    if (field) found.push(field);
    else if (/^@[\p{L}\p{N}._-]+$/u.test(text3)) found.push({ key: "owner", value: text3 });
    else if (/^P[0-4]$/i.test(text3) && readPriority(text3) !== null) found.push({ key: "priority", value: text3 });
    else if (readDay(text3) !== null && !found.some(({ key }) => key === "due")) found.push({ key: "due", value: text3 });
    else if (last && isSigned && text3 !== "") last.value += `, ${text3}`;
    else return null;
    isSigned ||= field !== null || text3.startsWith("@");
  }
  return isSigned ? found : null;
}
function takeDoubleColons(text3, fields, rules) {
  if (!text3.includes("::")) return text3;
  const marks = [...text3.matchAll(new RegExp("(?:^|\\s)(\\p{L}[\\p{L}-]{0,20})::(?=\\s)", "gu"))].filter(
    (mark2) => findKey(mark2[1] ?? "", rules)
  );
  let rest = text3.slice(0, marks[0]?.index ?? text3.length);
  marks.forEach((mark2, i) => {
    const value2 = text3.slice(mark2.index + mark2[0].length, marks[i + 1]?.index ?? text3.length).replace(/[\s·|]+$/, "").trim();
    const key = findKey(mark2[1] ?? "", rules);
    if (key && value2 !== "") addField(fields, key, value2);
    else rest += mark2[0];
  });
  return rest.replace(/[\s·|]+$/, "");
}
function takeWords(text3, fields, rules) {
  if (!text3.includes(":")) return text3;
  return text3.replace(
    /(^|\s)([A-Za-z]{2,10}):(?!\/\/)([^\s:]\S*)/g,
    (word, before, name, value2) => {
      const key = findKey(name, rules);
      if (key === null || key !== name.toLowerCase() || key === "time") return word;
      addField(fields, key, value2.replace(/[,;.]$/, ""));
      return before;
    }
  );
}
function takeSegments(text3, fields, rules) {
  const parts = text3.split(/\s(?:[·•|]|—|–)\s/);
  let end = text3.length;
  for (const part of parts.slice(1).reverse()) {
    const found = part.length <= 160 && part.includes(":") ? readGroup(part, rules) : null;
    if (!found) break;
    for (const { key, value: value2 } of found) addField(fields, key, value2);
    end -= part.length + 3;
  }
  return text3.slice(0, end);
}

// action/src/documents/stems.ts
var sectionKinds = [
  "next",
  "done",
  "blockers",
  "decisions",
  "questions",
  "status",
  "gotchas",
  "checklist",
  "notes",
  "context",
  "files",
  "commands",
  "metrics",
  "environment",
  "owners"
];
var stemRows = [
  {
    kind: "notes",
    stems: words(`
      prompt, notes for, note for, notes to, note to, message to, message for, advice, tips, final note*,
      closing note*, for your information, fyi, instructions, how to use this, how to update, how to read,
      template, templates, ^about this, hinweise fur, notas para
    `)
  },
  {
    kind: "gotchas",
    stems: words(`
      ^if, ^when, troubleshooting, trouble spots, watch for, watch out, to watch, to avoid, what didnt work,
      what did not work, patterns, pattern to, principle*, how we work, solutions, workarounds, issues encountered,
      problems encountered, errors encountered, challenges encountered, challenges faced, challenges overcome,
      issues faced, problems faced, attempted fixes, log format, legend, status legend
    `)
  },
  {
    kind: "files",
    stems: words(`
      file*, file structure, file map, path*, directory, folder*, repository structure, repo structure,
      project structure, code structure, artifacts, artefacts, =documentation, code locations
    `)
  },
  {
    kind: "checklist",
    stems: words(`
      preflight*, pre flight*, definition of done, acceptance criteria, success criteria, exit criteria,
      completion criteria, handoff checklist, handover checklist, session checklist, startup checklist,
      review checklist, before starting, before you start, before every, before each, every session, each session,
      session start, session end, end of session, start of session, verification checklist, quality checklist,
      how to test, pre commit checklist, pre merge checklist
    `)
  },
  {
    kind: "commands",
    stems: words(`
      command*, quick start*, quickstart, quick reference, how to run, how to build, how to deploy, how to start,
      getting started, verification steps, test plan, testing instructions, cheat sheet, recommended workflow,
      usage
    `)
  },
  {
    kind: "metrics",
    stems: words(`
      metric*, estimated time, time estimate*, estimate*, statistic*, stats, kpi*, budget*, cost*,
      performance results, test results, benchmark results, time spent, effort, timeline
    `)
  },
  {
    kind: "questions",
    stems: words(`
      decision* needed, decision* required, decision* to make, decision* to be made, decision* pending,
      pending decision*, open decision*, outstanding decision*, needs decision*, need decision*, need a decision,
      needing decision*, awaiting decision*, undecided, question*, unknowns, known unknowns, to clarify,
      clarification*, to be decided, to be determined, tbd, need* input, input needed, preguntas, perguntas,
      duvidas, dudas, fragen, offene punkte zur entscheidung, domande, \u0432\u043E\u043F\u0440\u043E\u0441*, \u8CEA\u554F, \u7591\u554F, \u672A\u6C7A, \u78BA\u8A8D\u4E8B\u9805, \u8981\u78BA\u8A8D, \u5F85\u786E\u8BA4, \u5F85\u78BA\u8A8D,
      \u7591\u95EE, \u5F00\u653E\u95EE\u9898, \uC9C8\uBB38, \uBBF8\uACB0
    `)
  },
  {
    kind: "blockers",
    stems: words(`
      not fixed, not working, not resolved, doesnt work, does not work, dont work, isnt working, unresolved,
      unfixed, open issue*, outstanding issue*, remaining issue*, unresolved issue*, stuck points, known issue*,
      known bug*, known problem*, known limitation*, blocker*, blocked, \u65E2\u77E5\u306E\u554F\u984C, \u65E2\u77E5\u306E\u5236\u9650, \u5DF2\u77E5\u95EE\u9898, \u5DF2\u77E5\u554F\u984C, problemi noti,
      problemas conocidos, problemas conhecidos, problemes connus, van de ton dong, whats broken, what is broken,
      still broken, =broken, still failing, =failing, failing tests, blocking
    `)
  },
  {
    kind: "next",
    stems: words(`
      partially complete*, partially done, partly done, half done, needed$, needs$, required$, not done, not yet,
      not started, not implemented, not complete, not completed, not finished, incomplete, unfinished, whats left,
      what is left, whats missing, what is missing, left to do, still open, still to do, still needs, still need,
      still pending, remaining, remains, to be done, to be completed, to be implemented, outstanding, to do, todo*,
      needs to be, need to be, what needs, deferred, postponed, wont do, cancelled, canceled, abandoned,
      carry list, carried over, carry over, carryover, ce qui reste, reste a faire, a faire, \u5C1A\u672A, \u8FD8\u6CA1, \u9084\u6C92, \u672A\u5B9F\u88C5,
      con lai, viec can lam, rimasto, da completare, da fare, restante*, nicht erledigt, lo que falta, pendencia*,
      pendente*, pendiente*, falta, por hacer, a fazer, noch offen, offene punkte, offene aufgaben, zu erledigen,
      \u043E\u0441\u0442\u0430\u043B\u043E\u0441\u044C, \u043D\u0435 \u0441\u0434\u0435\u043B\u0430\u043D\u043E, \u5F85\u5B8C\u6210, \u672A\u5B8C\u6210, \u672A\u5B8C\u4E86, \u6B8B\u30BF\u30B9\u30AF, \u6B8B\u4F5C\u696D, \u5F85\u529E, \u5F85\u8FA6, \uBBF8\uC644\uB8CC, \uB0A8\uC740
    `)
  },
  {
    kind: "done",
    stems: words(`
      resolved, solved, fixed, what was fixed, issues fixed, bug fixes, bugfixes, fixes applied, fixes made, fixes,
      closed, unblocked, verified
    `)
  },
  {
    kind: "gotchas",
    stems: words(`
      critical information, critical info, critical note*, critical context, critical rule*, critical detail*,
      critical reminder*, critical constraint*, =critical, important, warning*, gotcha*, learning*, learned,
      lesson*, rule*, do not, dont, pitfall*, trap, traps, constraint*, caveat*, reminder*, discoveries,
      key discover*, insight*, key finding*, assumption*, takeaway*, guideline*, convention*, things to know,
      piege*, stolperstein*, fallstrick*, aprendizado*, aprendizaje*, lecciones, licoes, cuidados, restricoes,
      restricciones, \u6CE8\u610F, \u6559\u8BAD, \u5B66\u3073, \uC8FC\uC758
    `)
  },
  {
    kind: "blockers",
    stems: words(`
      stubbed, limited, not supported, unsupported, current issue*, active issue*, issues, =issue, issues found,
      issues to, issue tracking, blocker*, blocked, blocking, impediment*, obstacle*, known bug*, open bug*,
      current bug*, active bug*, bugs, =bug, known error*, current error*, errors$, =error, risks, risk, =risk,
      risk register, technical debt, tech debt, debt, limitation*, known problem*, current problem*, open problem*,
      problems, problemi, challenge*, known gap*, gaps, shortfall*, concern*, weakness*, probleme, problemes,
      problemas, bloqueio*, bloqueo*, bloqueador*, blocage*, bloquant*, blockaden, blockiert, blocchi, hindernisse, ^in the way, ^in our way, ^what is in the way, ^stuck, riscos,
      riesgos, risques, risiken, bekannte fehler, bekannte probleme, limitacoes, limitaciones, limites connues,
      \u043F\u0440\u043E\u0431\u043B\u0435\u043C*, \u0431\u043B\u043E\u043A\u0435\u0440*, \u8AB2\u984C, \u65E2\u77E5\u306E\u554F\u984C, \u30D6\u30ED\u30C3\u30AB\u30FC, \u95EE\u9898, \u554F\u984C, \u963B\u585E, \u969C\u788D, \u98CE\u9669, \uC774\uC288, \uBB38\uC81C, \uCC28\uB2E8, \uBE14\uB85C\uCEE4
    `)
  },
  {
    kind: "decisions",
    stems: words(`
      decision*, decided, agreed, agreement*, design choice*, technical choice*, choices made, adr, adrs, decisoe*,
      decisao, decisione*, entscheidung*, entschieden, beschlusse, beschlossen, decidido, \u0440\u0435\u0448\u0435\u043D\u0438*, \u6C7A\u5B9A, \u51B3\u5B9A, \u51B3\u7B56, \u6C7A\u7B56, \uACB0\uC815
    `)
  },
  {
    kind: "context",
    stems: words(`
      context, background, =overview, project overview, system overview, architecture overview, technical overview,
      problem statement, the problem, objective*, out of scope, non goals, whats new, issue summary, reference*,
      links, resources, useful link*, related, vision, next js, nextjs
    `)
  },
  {
    kind: "next",
    stems: words(`
      next step*, next up, next task*, next action*, next session*, next priorit*, next sprint*, next phase*,
      next milestone*, next period, next iteration*, next run, next round, next month, next quarter, next version,
      next chapter, next week, next work, next item*, next agent, next goal*, next focus, next slice*, next move*,
      next release, next developer, next immediate, next recommended, =next, next$, what next, whats next,
      what comes next, do next, start here, immediate, immediately, future, upcoming, coming up, planned, =plan,
      plan for, action plan, work plan, plan of action, roadmap, backlog, priorities, high priority,
      medium priority, low priority, highest priority, lowest priority, top priority, priority task*,
      priority list, priority order, prioritized, =priority, recommendation*, recommended, suggestion*, suggested,
      action item*, actions, action required, follow up*, followup*, pending, open item*, open task*, open work,
      open thread*, open loop*, on the horizon, short term, medium term, mid term, long term, nice to have*,
      wish list, wishlist, potential improvement*, possible improvement*, improvements to, how to continue,
      to continue, continue with, continue from, where to continue, resume, pick up, in progress, wip, ongoing,
      in flight, under way, action$, quick wins, tasks, task list, proximo* passo*, proximo* paso*,
      proximas etapas, proximas acoes, proxima* tarea*, proximas acciones, siguiente* paso*, passos seguintes,
      em andamento, en curso, en progreso, en cours, in arbeit, in bearbeitung, in corso, dang lam, buoc tiep theo,
      tiep theo, prochaine* etape*, prochaines actions, suite, nachste* schritt*, ^was steht an, ^was ansteht, ^anstehend*, ^zu tun, aufgaben, tareas, tarefas,
      taches, prossimi passi, volgende stappen, nasta steg, naesta, nastepne kroki, \u0441\u043B\u0435\u0434\u0443\u044E\u0449*, \u0434\u0430\u043B\u044C\u043D\u0435\u0439\u0448*, \u043F\u043B\u0430\u043D\u044B,
      \u6B21\u306E\u30B9\u30C6\u30C3\u30D7, \u6B21\u306E, \u4EFB\u52A1\u6E05\u5355, \u4EFB\u52A1\u5217\u8868, \u4EFB\u52A1, \u5F85\u5B9E\u73B0, \u9057\u7559\u95EE\u9898, \uD6C4\uC18D, \u4ECA\u5F8C, \u3084\u308B\u3053\u3068, \u30BF\u30B9\u30AF, \u9032\u884C\u4E2D, \u4E0B\u4E00\u6B65, \u540E\u7EED, \u5F8C\u7E8C, \u63A5\u4E0B\u6765, \u63A5\u4E0B\u4F86, \u8BA1\u5212, \u8A08\u5283, \u8FDB\u884C\u4E2D, \uD5A5\uD6C4, \uB2E4\uC74C,
      \uD560 \uC77C, \uC9C4\uD589 \uC911, \uACC4\uD68D
    `)
  },
  {
    kind: "done",
    stems: words(`
      =done, ^done, done$, what was done, what got done, done this, done so far, done in, =complete, complete$,
      completed, completion, accomplish*, achiev*, implemented, shipped, delivered, deliverable*, what changed,
      =changes, changes, what works, working, built, what was, what i did, what we did, what i changed,
      what we changed, what got built, already done, already implemented, work done, finished, progress made,
      recently, recent commit*, latest commit*, recent work, merged, deployed, landed, was added, added,
      highlights, wins, milestones reached, session work, session log, work log, changelog, change log, created,
      erledigt, abgeschlossen, fertig, concluido*, concluida*, feito, realizado, completado*, hecho, terminado*,
      fait, realise*, termine, termines, completati, completato, completata, fatto, da hoan thanh, gedaan, \u0441\u0434\u0435\u043B\u0430\u043D\u043E,
      \u0432\u044B\u043F\u043E\u043B\u043D\u0435\u043D\u043E, \u0433\u043E\u0442\u043E\u0432\u043E, implementado*, corrigido*, entregue*, \u5909\u66F4\u70B9, \u5909\u66F4\u5185\u5BB9, \u5B8C\u4E86, \u5B9F\u88C5\u6E08\u307F, \u5DF2\u5B8C\u6210, \u5B8C\u6210, \uC2E4\uD589 \uC644\uB8CC, \uC644\uB8CC, \uCD5C\uADFC \uC791\uC5C5,
      \uCD5C\uADFC \uBCC0\uACBD, \u6700\u8FD1\u66F4\u65B0, \u6700\u8FD1\u306E\u5909\u66F4, \uAD6C\uD604
    `)
  },
  {
    kind: "status",
    stems: words(`
      status, current state, state of, state$, =state, project state, progress, summary, snapshot, where we are,
      where things stand, where i left, where we left, tl dr, tldr, at a glance, phases, milestones, estado,
      situacao, situacion, etat, stand, \u0441\u0442\u0430\u0442\u0443\u0441, \u0441\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0435, \u73FE\u72B6, \u72B6\u6CC1, \u9032\u6357, \u73B0\u72B6, \u9032\u5EA6, \u8FDB\u5EA6, \u72B6\u6001, \u72C0\u614B, \uD604\uD669, \uC0C1\uD0DC
    `)
  },
  {
    kind: "environment",
    stems: words(`
      environment, tech stack, technology stack, stack, credentials, access, prerequisites, git status, setup,
      configuration, dependencies
    `)
  },
  {
    kind: "owners",
    stems: words(`
      contact*, owner*, team, stakeholder*, who is who
    `)
  }
];
var fillerWords = words(`
  a, an, the, of, for, in, on, at, to, with, from, by, and, or, so, far, this, that, these, those, our, my, your,
  all, any, some, more, other, is, are, was, were, be, been, has, have, had, i, we, you, it, what, whats, which,
  how, who, key, main, major, minor, current, currently, known, open, new, recent, recently, latest, last,
  previous, just, still, list, item, items, task, tasks, work, works, session, sessions, period, iteration, sprint,
  project, today, yesterday, day, week, month, now, made, make, taken, take, fix, address, resolve, document,
  documented, log, logs, section, tracking, tracker, overall, overview, summary, technical, architecture,
  architectural, design, development, implementation, features, feature, code, suggested, recommended, immediate,
  next, future, short, medium, long, term, high, low, priority, important, critical, if, optional, first, second,
  third, also, yet, as, per, improvements, enhancements, steps, plans, ideas, status, remaining, agent, developer,
  team, handoff, handover, us, me, up, out, time, due, phase, post, after, before, during, merge, release, launch,
  do, done, did, de, del, da, dos, das, la, le, les, los, las, el, o, os, um, uma, y, e, et, und, der, die, des,
  du, para, por, pour, fur, zu, abertas, abiertas, ouvertes, offene, tomadas
`);
var groupWords = words(`
  high, medium, mid, low, critical, urgent, immediate, immediately, short, long, term, near, priority, priorities,
  p0, p1, p2, p3, p4, now, soon, later, today, tomorrow, this, week, weeks, month, months, quarter, year, sprint,
  session, before, after, launch, release, merge, go, live, must, should, could, have, nice, to, optional,
  required, recommended, quick, wins, first, second, third, do, these, in, tasks, items, phase, stage, milestone,
  tier, level, day, days, hours, post, pre, for, the, and, of, or, eventually, someday, other, misc, miscellaneous,
  general, additional, minor, major, features, enhancements, improvements, alta, media, baixa, baja, prioridade,
  prioridad, haute, moyenne, basse, priorite, plus, tard, spater, sofort, bald, depois, agora, luego, ahora, hoch,
  mittel, niedrig, prioritat, curto, medio, longo, prazo, corto, largo, plazo
`);
var attributeWords = words(`
  objective, focus, focus area, prerequisites, \u76EE\u6807, \u76EE\u7684, \u76EE\u6A19, \u8BF4\u660E, \u63CF\u8FF0, \u72B6\u6001, problem, issue, cause, root cause, symptom,
  symptoms, impact, effect, fix, solution, solutions, resolution, workaround, mitigation, action, action taken,
  file, files, location, where, path, commit, pr, branch, why, what, how, when, who, rationale, reason, context,
  background, description, details, note, notes, goal, purpose, scope, status, state, severity, likelihood,
  probability, priority, owner, estimate, effort, example, current, future, expected, actual, result, results,
  outcome, benefit, benefits, trade off, trade offs, tradeoff, alternatives, alternative, consequences, decision,
  option, options, recommendation, next step, next, blocked by, depends on, dependencies, requires, needs, tests,
  test, testing, verification, evidence, hypothesis, resolution plan, expected completion, completion, blocker,
  risk, cost, problema, causa, solucion, solucao, motivo, impacto, ursache, losung, grund, auswirkung, probleme,
  raison, \u539F\u56E0, \u5F71\u97FF, \u5BFE\u5FDC, \u5BFE\u7B56, \u7406\u7531, \u89E3\u51B3\u65B9\u6848, \u5F71\u54CD
`);
var asideWords = words(`
  note, notes, nb, important, tip, hint, warning, caution, example, result, results, total, why, context, summary,
  remark, caveat, disclaimer, nota, hinweis, wichtig, achtung, attention, remarque, importante, \u6CE8, \u6CE8\u610F, \u5099\u8003, \uCC38\uACE0
`);

// action/src/documents/is-group.ts
function isRank(words2, rules) {
  return words2 !== "" && words2.split(" ").every((word) => rules.groups.has(word) || /^\d+$/.test(word));
}
function isGroup(passage, kind, reader) {
  const { heading, blocks } = passage;
  if (!heading || isRank(heading.words, reader.rules)) return true;
  if (heading.endsInColon) return !blocks.some((block) => block.type === "list" && isKeyList(block, reader));
  if (holdsTasks(passage)) return !(isTicket(heading.text) && (heading.state ?? statusBelow(passage, reader)) !== null);
  if (passage.passages.some(({ level, heading: label }) => level >= boldLabel && isTaskLabel.test(label?.words ?? "")))
    return true;
  const inner = passage.passages.filter((deeper) => deeper.level < boldLabel);
  if (inner.length >= 2) return !heading.isNumbered || inner.some((deeper) => deeper.heading?.isNumbered);
  if (isPhase.test(heading.text)) return blocks.some(({ type }) => type === "list" || type === "table");
  if (heading.isNumbered || heading.pair) return false;
  return blocks.some((block) => block.type === "table") || holdsSeveral(passage, heading.words, kind, reader);
}
var isTaskLabel = /^(?:tasks?|task list|todos?|to do|next steps?|action items?|actions)$/;
var isPhase = /^(?:phase|stage|sprint|milestone|iteration|week|fase|etapa|étape|阶段|階段|フェーズ|단계) ?[\dIVX]+/iu;
function holdsSeveral(passage, words2, kind, reader) {
  const lists = listsIn(passage.blocks);
  if (lists.some((list2) => list2.ordered) || isIntroduced(passage, kind)) return true;
  const items = lists.reduce((count2, list2) => count2 + list2.children.length, 0);
  const length = words2.split(" ").length;
  if (items === 1 && passage.blocks.length === 1) return length <= 2;
  if (items < 2 || lists.some((list2) => isKeyList(list2, reader))) return false;
  return length <= longestGroup[kind] || namesKind(words2, kind, reader.rules);
}
function isIntroduced({ blocks, passages }, kind) {
  const [label, ...others] = passages;
  if (blocks.length > 0 || others.length > 0 || label?.level !== colonLabel || kind !== "next" && kind !== "done")
    return false;
  return (label.heading?.words ?? "").split(" ").length >= 4 && listsIn(label.blocks).some((list2) => list2.ordered);
}
function listsIn(blocks) {
  return blocks.flatMap((block) => block.type === "list" ? [block] : []);
}
var longestGroup = { next: 4, done: 3, blockers: 1, decisions: 1, questions: 1 };
function namesKind(words2, kind, rules) {
  return rules.matchers.some((matcher) => matcher.kind === kind && matcher.pattern.test(words2));
}
function holdsTasks({ blocks, passages }) {
  const labelled = passages.filter((inner) => inner.level >= boldLabel).flatMap((inner) => inner.blocks);
  return [...blocks, ...labelled].some((block) => block.type === "list" && isTaskList(block));
}
function isTicket(text3) {
  return /^(?:(?:task|issue|story|ticket|bug|epic|feature|item|任务|タスク) ?#?\d[\d.]*|[A-Z]{2,8}-\d+)\s*[:：–—-]/iu.test(
    text3
  );
}
function statusBelow({ blocks, passages }, reader) {
  const first = blocks[0] ?? passages[0]?.node;
  const lines = first?.type === "paragraph" ? toPlainLines(first, reader.source) : first?.type === "list" ? first.children.map((item) => ownText(item, reader.source)) : [];
  for (const line of lines) {
    const field = line.length <= 160 ? readFieldLine(line, reader.rules) : null;
    if (field?.key === "status") return readStateWord(field.value);
  }
  return null;
}
function isTaskList(list2) {
  return list2.children.some(({ checked }) => checked !== null && checked !== void 0);
}
function isKeyList(list2, reader) {
  const keyed = list2.children.filter((item) => {
    const key = /^([^:：.]{1,30})[:：](?:\s|$)/.exec(ownText(item, reader.source))?.[1];
    return key !== void 0 && (attributes.has(normaliseWords(key)) || findKey(key, reader.rules) !== null);
  });
  return keyed.length * 2 >= list2.children.length;
}
var attributes = new Set(attributeWords);
function isOneItem(passage) {
  const value2 = passage.heading?.pair?.value ?? "";
  if (value2.split(" ").length < 3 || passage.passages.length > 0 || readStateWord(value2) !== null) return false;
  return passage.blocks.every((block) => block.type !== "list" && block.type !== "table");
}

// action/src/documents/draft.ts
function applyFields(draft, fields, reader) {
  for (const [key, value2] of fields) {
    if (key === "owner") draft.owner ??= value2.replace(/^@/, "");
    else if (key === "id") draft.id ??= value2;
    else if (key === "entity") draft.entity ??= value2;
    else if (key === "priority") draft.priority ??= readPriority(value2) ?? keepField(draft, key, value2);
    else if (key === "due") draft.due ??= readDue(value2, draft, reader);
    else keepField(draft, key, value2);
  }
}
function keepField(draft, key, value2) {
  draft.fields[key] ??= value2;
  return null;
}
function readDue(value2, draft, reader) {
  const found = readDate(value2);
  if (found && "day" in found) return found.day;
  const place = draft.places[0];
  if (found && place) reader.diagnostics.push(ambiguousDate("due", found.text, found.ambiguous, place));
  return keepField(draft, "due", value2);
}
function ambiguousDate(key, text3, why, place) {
  return diagnose(
    "document/ambiguous-date",
    place,
    `Unexpected "${text3}" for \`${key}\`: ${why}. Expected a day such as 2026-12-01; it was kept as text.`
  );
}

// action/src/documents/make-item.ts
function addItem(material, setting, rule, reader) {
  if (!holdsItems(setting.kind)) {
    keepText(() => `${material.text} ${material.detail ?? ""}`, material.place, rule, reader);
    return;
  }
  const stated = readState(material.text);
  const { fields, text: text3 } = readFields(stated.text, reader.rules);
  for (const line of material.lines ?? []) takeFieldLine(line, fields, reader);
  const status = fields.get("status") ?? null;
  const state = decideState(stated.state, status, material, setting);
  if (state.fromStatus) fields.delete("status");
  const lead = material.lead ? readState(material.lead).text : null;
  const titled = readTitle(text3 === "" ? stated.text : text3, lead);
  const detail = `${titled.detail} ${material.detail ?? ""}`.trim();
  const draft = makeDraft(setting, state.state, { title: titled.title, detail }, material.place, rule);
  draft.caveat = stated.caveat ?? (setting.kind === "done" || status !== null ? findCaveat(`${text3} ${status ?? ""}`) : null);
  draft.priority = findPriority(stated.text.slice(0, 160));
  applyFields(draft, fields, reader);
  draft.priority ??= setting.priority;
  nameDraft(draft);
  reader.drafts.push(draft);
}
function decideState(stated, status, { checked, isStruck: isStruck2 }, { kind }) {
  if (checked === true) return { state: "done", fromStatus: false };
  if (stated !== null) return { state: stated, fromStatus: false };
  if (isStruck2 === true) return { state: kind === "done" ? "done" : "dropped", fromStatus: false };
  const word = status === null ? null : readStateWord(status);
  return { state: word ?? (checked === false ? "open" : null), fromStatus: word !== null };
}
var itemLines = /* @__PURE__ */ new Set([
  "id",
  "owner",
  "due",
  "priority",
  "status",
  "effort",
  "impact",
  "severity",
  "depends",
  "entity"
]);
function takeFieldLine(line, fields, reader) {
  const field = line.length <= 160 ? readFieldLine(line, reader.rules) : null;
  if (!field || !itemLines.has(field.key) || fields.has(field.key) || isEmpty(field.value)) return;
  fields.set(field.key, field.value);
}
function nameDraft(draft) {
  draft.id ??= /^[[(]?([A-Z][A-Z0-9]{0,7}-\d{1,6})(?![\p{L}\p{N}-])[\])]?/u.exec(draft.title)?.[1] ?? null;
}

// action/src/documents/read-heading-item.ts
function readHeadingItem(passage, setting, reader) {
  const { heading, node } = passage;
  if (!heading || !node) return [];
  const body = { texts: [], lines: [], sections: [] };
  gatherBody(passage, setting.kind, body, reader);
  const detail = body.texts.filter((text4) => text4 !== "").join(" ");
  const { fields, text: text3 } = readFields(heading.text, reader.rules);
  if (isEmpty(text3)) {
    keepText(() => `${text3} ${detail}`, placeOf(node, reader), "empty", reader);
    return body.sections;
  }
  for (const line of body.lines) takeFieldLine(line, fields, reader);
  const status = fields.get("status") ?? "";
  const word = status === "" ? null : readStateWord(status);
  if (word !== null) fields.delete("status");
  const draft = makeDraft(
    setting,
    heading.state ?? word,
    cutTitle(text3, detail),
    placeOf(node, reader),
    "heading-item"
  );
  draft.caveat = findCaveat(`${heading.text} ${status}`);
  draft.priority = heading.priority;
  applyFields(draft, fields, reader);
  draft.priority ??= setting.priority;
  nameDraft(draft);
  reader.drafts.push(draft);
  return body.sections;
}
function gatherBody(passage, kind, body, reader) {
  for (const block of passage.blocks) {
    body.texts.push(toPlainText(block, reader.source));
    if (block.type === "paragraph") body.lines.push(...toPlainLines(block, reader.source));
    if (block.type === "list") body.lines.push(...block.children.map((item) => ownText(item, reader.source)));
  }
  for (const inner of passage.passages) {
    const named = inner.heading?.named;
    if (named && holdsItems(named.kind) && named.kind !== kind && isWhole(named)) body.sections.push(inner);
    else {
      if (inner.node) {
        body.texts.push(toPlainText(inner.node, reader.source));
        body.lines.push(...toPlainLines(inner.node, reader.source));
      }
      gatherBody(inner, kind, body, reader);
    }
  }
}

// action/src/documents/read-item-table.ts
var titleColumns = [
  [
    "decisions",
    /^(?:key )?(?:decisions?(?: made)?|decisao|decision tomada|entscheidung|決定(?:事項)?|决定|决策|결정(?: 사항)?|решение)$/
  ],
  ["questions", /^(?:open )?(?:questions?|pregunta|pergunta|frage|質問|问题待定|질문|вопрос)$/],
  [
    "blockers",
    /^(?:blockers?|known issues?|issues?|risks?|bugs?|limitations?|gaps?|problems?|problema|probleme|risque|risiko|risco|riesgo|課題|问题|問題|风险|이슈|문제|проблема)$/
  ],
  [
    "next",
    /^(?:tasks?|actions?|action items?|todos?|to do|next steps?|follow ups?|tarefa|tarea|tache|aufgabe|accion|acao|タスク|作業|任务|待办事项|작업|задача)$/
  ]
];
var itemColumn = /^(?:items?|what|titles?|descriptions?|summary|topics?|names?|features?|components?|change|fix|work|step|milestone|deliverable|area|module|subject|detail|details|item description|descricao|descripcion|beschreibung|was|was ist zu tun|quoi|que|内容|項目|项目|事项|항목|내용|что)$/;
var numberColumn = /^(?:|no|nr|num|number|id|ref|key|n|sr|s no|番号|序号|번호)$/;
var passedOver = /^(?:date|day|when|type|tipo|category|kind|phase|sprint|commit|pr|data|datum|fecha|日付|日期|날짜|updated|created)$/;
var notItems = /^(?:files?|paths?|locations?|metrics?|measure|tests?|suite|commands?|commit|variable|env|port|url|endpoint|service|table|version|check)$/;
function readItemTable(table, setting, reader) {
  const [header, ...rows] = table.children;
  if (!header || rows.length === 0) return false;
  const names = header.children.map((cell) => normaliseWords(toPlainText(cell, reader.source)));
  const kind = kindOfTable(names, setting);
  if (kind === null) return false;
  const titleColumn = findTitleColumn(names, kind);
  const keys = names.map((name, i) => i === titleColumn ? null : columnKey(name, reader));
  keepText(() => toPlainText(header, reader.source), placeOf(header, reader), "heading", reader);
  for (const row of rows) readRow(row, titleColumn, keys, { ...setting, kind }, reader);
  return true;
}
function kindOfTable(names, setting) {
  if (holdsItems(setting.kind))
    return notItems.test(names[0] ?? "") && setting.kind !== "blockers" ? null : setting.kind;
  if (!isOpenKind(setting.kind)) return null;
  const found = titleColumns.find(([, pattern]) => names.slice(0, 3).some((name) => pattern.test(name)));
  return found?.[0] ?? null;
}
function findTitleColumn(names, kind) {
  const own3 = titleColumns.find(([of]) => of === kind)?.[1];
  const patterns2 = [own3, ...titleColumns.map(([, pattern]) => pattern), itemColumn];
  for (const pattern of patterns2) {
    const found = pattern ? names.findIndex((name) => pattern.test(name)) : -1;
    if (found >= 0) return found;
  }
  const first = names.findIndex(
    (name) => !numberColumn.test(name) && !passedOver.test(name) && !/^(?:status|state|priority|prio|owner)$/.test(name)
  );
  return Math.max(first, 0);
}
function columnKey(name, reader) {
  if (name === "") return null;
  if (/^(?:id|ref|key|no|nr)$/.test(name)) return "id";
  const key = findKey(name, reader.rules);
  return key === "updated" || key === "created" || key === "value" || key === "time" || key === "risk" || key === "impact" ? null : key;
}
function readRow(row, titleColumn, keys, setting, reader) {
  const cells = row.children.map((cell) => toPlainText(cell, reader.source));
  const written = cells[titleColumn] ?? "";
  if (written === "" || isEmpty(written) || /^[-–—.…?]+$/.test(written)) {
    keepText(() => cells.join(" "), placeOf(row, reader), "empty", reader);
    return;
  }
  const stated = readState(written);
  const { fields, text: text3 } = readFields(stated.text, reader.rules);
  const rest = [];
  let status = "";
  cells.forEach((cell, i) => {
    if (i === titleColumn || cell === "") return;
    const key = keys[i] ?? null;
    if (key === "status") status = cell;
    if (key === null || key === "status" || !takeCell(fields, key, cell)) rest.push(cell);
  });
  const isStruck2 = row.children[titleColumn]?.children[0]?.type === "delete";
  const cellState = status === "" ? markOf(cells) : readStateWord(status);
  const state = cellState ?? stated.state ?? (isStruck2 ? "dropped" : null);
  const draft = makeDraft(
    setting,
    state,
    cutTitle(text3 === "" ? written : text3, rest.join(" ")),
    placeOf(row, reader),
    "table-row"
  );
  draft.caveat = findCaveat(`${written} ${status}`);
  applyFields(draft, fields, reader);
  draft.priority ??= setting.priority;
  nameDraft(draft);
  reader.drafts.push(draft);
}
function takeCell(fields, key, cell) {
  if (isEmpty(cell) || /^[-–—]+$/.test(cell)) return false;
  if (key === "id" && !new RegExp("\\p{L}", "u").test(cell)) return false;
  addField(fields, key, cell);
  return true;
}
function markOf(cells) {
  for (const cell of cells) {
    if (cell.length <= 3 && /[^\p{L}\p{N}\s]/u.test(cell)) {
      const state = readStateWord(cell);
      if (state !== null) return state;
    }
  }
  return null;
}

// action/src/documents/read-inline-label.ts
function readInlineLabel(line, bold, reader) {
  const match = /^([^:：]{2,50})[:：]\s+(\S.*)$/.exec(readState(line).text);
  const label = match?.[1] ?? "";
  const value2 = match?.[2] ?? "";
  if (label === "" || bold !== null && readState(bold).text.replace(/\s*[:：]$/, "") !== label.trim()) return null;
  if (findKey(label, reader.rules) !== null || /^\d+\s*(?:[/%]|of\b)|^[\d\s./%:–-]+$/.test(value2)) return null;
  const kind = classifyKey(label, reader.rules);
  return holdsItems(kind) ? { kind, label, value: value2 } : null;
}
function addLabelled({ kind, label, value: value2 }, place, setting, reader) {
  const inner = { ...setting, kind, state: null, isEntry: false };
  if (isEmpty(value2)) {
    addEmpty(`${label}: ${value2}`, value2, place, inner, reader);
    return;
  }
  keepText(() => `${label}:`, place, "heading", reader);
  addItem({ text: value2, place }, inner, "inline-label", reader);
}
function addEmpty(text3, answer, place, setting, reader) {
  keepText(() => text3, place, "empty", reader);
  for (const exception of readException(answer)) addItem({ text: exception, place }, setting, "exception", reader);
}

// action/src/documents/read-list.ts
var deepest3 = 20;
function readList(list2, setting, reader, depth = 0) {
  let within = setting;
  list2.children.forEach((item, i) => {
    readListItem(item, within, depth, reader);
    if (i === 0 && holdsItems(setting.kind) && isEmpty(ownText(item, reader.source)))
      within = { ...setting, kind: "context" };
  });
}
function readListItem(item, setting, depth, reader) {
  const text3 = ownText(item, reader.source);
  const place = placeOf(item, reader);
  const hasLists = item.children.some(({ type }) => type === "list");
  if (depth >= deepest3 || text3 === "" && !hasLists) {
    keepText(() => toPlainText(item, reader.source), place, "list", reader);
    return;
  }
  const label = hasLists ? readLabel2(item, text3, setting, reader) : null;
  if (label) {
    keepText(() => text3, place, "heading", reader);
    readNested(item, label, depth, reader);
    return;
  }
  const inline = findInline(item, text3, setting, reader);
  if (inline) {
    addLabelled(inline, place, setting, reader);
    readNested(item, setting, depth, reader);
    return;
  }
  readOwn(item, text3, setting, depth, reader);
}
function readLabel2(item, text3, setting, reader) {
  const first = item.children[0];
  const isBold = first?.type === "paragraph" && first.children.length === 1 && first.children[0]?.type === "strong";
  const heading = readHeading(text3, reader.rules);
  if (!heading.endsInColon && !isBold) return null;
  const { named } = heading;
  const priority = heading.priority ?? readGroupPriority(heading.words) ?? setting.priority;
  if (named && named.rest <= (heading.endsInColon ? 1 : 0))
    return { ...setting, kind: named.kind, state: null, isEntry: false, priority };
  if (!heading.endsInColon || isTask(item) || !holdsItems(setting.kind)) return null;
  const words2 = heading.words.split(" ").length;
  return words2 === 1 || isBold && words2 <= 3 || readGroupPriority(heading.words) !== null ? { ...setting, priority } : null;
}
function findInline(item, text3, setting, reader) {
  const first = item.children[0];
  if (isTask(item) || first?.type !== "paragraph" || !(isOpenKind(setting.kind) || holdsItems(setting.kind)))
    return null;
  const bold = leadIn(first, reader.source);
  if (bold === null && holdsItems(setting.kind)) return null;
  const label = readInlineLabel(text3, bold, reader);
  return label?.kind === setting.kind ? null : label;
}
function readOwn(item, text3, setting, depth, reader) {
  const place = placeOf(item, reader);
  const stated = readState(text3);
  const rule = ruleOf(setting, isTask(item) || stated.by === "box", stated.by === "mark" ? stated.state : null);
  if (rule === null) {
    keepText(() => text3, place, "list", reader);
    readNested(item, setting, depth, reader);
    return;
  }
  if (/[:：]$/.test(text3) && item.children.length === 1) {
    keepText(() => text3, place, "empty", reader);
    return;
  }
  if (isEmpty(stated.text)) {
    addEmpty(text3, stated.text, place, setting, reader);
    readNested(item, setting, depth, reader);
    return;
  }
  const within = holdsItems(setting.kind) ? setting : { ...setting, kind: kindOf(setting, stated.state) };
  const [first, ...others] = item.children;
  const own3 = first?.type === "paragraph" ? first : null;
  const nested = own3 ? others : item.children;
  const tasks = nested.filter((child) => child.type === "list" && isTaskList(child));
  const details = nested.filter((child) => child.type !== "list" || !isTaskList(child));
  const lines = details.flatMap(
    (child) => child.type === "list" ? child.children.map((sub) => ownText(sub, reader.source)) : []
  );
  const material = {
    text: text3,
    lead: own3 && leadIn(own3, reader.source),
    place,
    detail: details.map((child) => toPlainText(child, reader.source)).join(" "),
    checked: item.checked ?? null,
    isStruck: own3 !== null && isStruck(own3, reader.source),
    lines
  };
  addItem(material, within, rule, reader);
  for (const list2 of tasks) readList(list2, within, reader, depth + 1);
}
function ruleOf(setting, isTask2, mark2) {
  if (setting.kind === "checklist" || setting.kind === "notes") return null;
  if (isTask2) return "task";
  if (holdsItems(setting.kind)) return "list-item";
  if (!isOpenKind(setting.kind)) return null;
  if (mark2 !== null && (mark2 !== "blocked" || setting.kind === "status")) return "marked-item";
  return setting.isEntry ? "log-entry" : null;
}
function kindOf(setting, state) {
  if (state === "blocked" && setting.kind === "status") return "blockers";
  return state === "done" || state === null && setting.isEntry ? "done" : "next";
}
function readNested(item, setting, depth, reader) {
  item.children.forEach((child, i) => {
    if (child.type === "list") readList(child, setting, reader, depth + 1);
    else if (i > 0 || child.type !== "paragraph") {
      keepBlock(child, reader);
    }
  });
}
function isTask({ checked }) {
  return checked !== null && checked !== void 0;
}

// action/src/documents/read-log.ts
function orderEntries(passages) {
  if (passages.length < 2) return null;
  const byDay = passages.map(({ level, heading }) => level <= 6 ? heading?.day ?? null : null);
  const keys = count(byDay) >= 2 ? byDay : countedKeys(passages);
  if (count(keys) < 2) return null;
  const distinct = [...new Set(keys.filter((key) => key !== null))].sort((a, b) => a < b ? 1 : -1);
  const rankByKey = new Map(distinct.map((key, i) => [key, i]));
  return keys.map((key) => key === null ? null : rankByKey.get(key) ?? null);
}
function count(keys) {
  return keys.filter((key) => key !== null).length;
}
function countedKeys(passages) {
  const keys = passages.map(({ heading }) => {
    const number = /^(?:week|day|session|sprint|semana|woche|semaine|sesion|sessao|第) ?(\d{1,4})/.exec(
      heading?.words ?? ""
    )?.[1];
    return number?.padStart(4, "0") ?? null;
  });
  return keys.every((key) => key !== null) ? keys : [];
}
function carryItems(drafts) {
  if (!drafts.some(({ entry }) => (entry ?? 0) > 0)) return drafts;
  const done = makeTitleIndex();
  for (const draft of drafts)
    if (draft.type === "action" && draft.state === "done" && draft.entry !== null) done.add(draft);
  return drafts.filter((draft) => {
    const entry = draft.entry ?? 0;
    if (entry === 0 || !isOpen(draft)) return true;
    const closer = done.find(draft, (later) => (later.entry ?? 0) < entry);
    if (closer) closer.places = [...closer.places, ...draft.places].sort(comparePlaces);
    else draft.carried = true;
    return closer === null;
  });
}
function isOpen({ type, state }) {
  return state !== "done" && state !== "dropped" && type !== "other" && type !== "decision";
}

// action/src/documents/read-paragraph.ts
var asides = /* @__PURE__ */ new Set([...asideWords, ...attributeWords]);
var longest3 = 600;
var longestLead = 90;
function readParagraph(block, setting, around, reader) {
  if (readLabels(block, setting, reader)) return;
  const text3 = toPlainText(block, reader.source);
  const place = placeOf(block, reader);
  if (!holdsItems(setting.kind)) {
    keepText(() => text3, place, "prose", reader);
    return;
  }
  if (isEmpty(text3)) {
    addEmpty(text3, text3, place, setting, reader);
    return;
  }
  const lead = leadIn(block, reader.source);
  const isTitled = lead !== null && lead.length <= longestLead && !isAside(lead, setting, reader);
  const isItem = around.isAlone ? text3.length <= longest3 && !/[:：]$/.test(text3) : !around.hasLists && (isTitled || setting.kind === "questions" && /[?？]$/.test(text3));
  if (!isItem || readFieldLine(text3, reader.rules) !== null) keepText(() => text3, place, "prose", reader);
  else addItem({ text: text3, lead, place, isStruck: isStruck(block, reader.source) }, setting, "paragraph", reader);
}
function isAside(lead, { kind }, { rules }) {
  return asides.has(normaliseWords(lead)) && classifyKey(lead, rules) !== kind;
}
function readLabels(block, setting, reader) {
  if (block.children[0]?.type !== "strong" || setting.kind === "notes" || setting.kind === "checklist") return false;
  const lines = boldLines(block, reader);
  const takesDone = isOpenKind(setting.kind) || holdsItems(setting.kind);
  const labels = lines.map(({ bold, text: text3 }) => {
    const label = readInlineLabel(text3, bold, reader);
    return label?.kind === "done" && !takesDone ? null : label;
  });
  if (!labels.some((label) => label !== null)) return false;
  lines.forEach(({ text: text3, place }, i) => {
    const label = labels[i];
    if (label) addLabelled(label, place, setting, reader);
    else keepText(() => text3, place, "prose", reader);
  });
  return true;
}
function boldLines(block, reader) {
  const groups = [];
  for (const child of block.children) {
    const before = groups.at(-1)?.at(-1);
    const isLineStart = before === void 0 || before.type === "break" || before.type === "text" && /\n\s*$/.test(before.value);
    const group = child.type === "strong" && isLineStart ? void 0 : groups.at(-1);
    if (group) group.push(child);
    else groups.push([child]);
  }
  return groups.map((children) => {
    const [strong] = children;
    return {
      bold: strong ? toPlainText(strong, reader.source) : "",
      text: toPlainText({ type: "paragraph", children }, reader.source),
      place: placeOf(strong ?? block, reader)
    };
  });
}

// action/src/documents/settle-kind.ts
function settleKind(passage, above, reader) {
  const heading = passage.heading;
  if (!heading) return { setting: above, turns: false };
  const { named } = heading;
  const turns = named !== null && doesTurn(named, heading, passage, above, reader);
  const kind = turns ? named.kind : kindByMark(passage, heading, above, reader);
  const isSame2 = kind === above.kind;
  const setting = {
    kind,
    state: kind === "next" ? stateOfSection(heading.words) ?? (isSame2 ? above.state : null) : null,
    priority: heading.priority ?? readGroupPriority(heading.words) ?? (isSame2 || !turns ? above.priority : null),
    entry: above.entry,
    isEntry: above.isEntry && !turns,
    isTitle: above.isTitle && !turns
  };
  return { setting, turns };
}
function doesTurn(named, heading, passage, above, reader) {
  const isLabel = passage.level >= boldLabel;
  if (isOpenKind(above.kind) || above.isTitle) return !isLabel || named.rest <= 1;
  if (isRank(heading.words, reader.rules)) return named.kind === above.kind;
  if (!holdsItems(above.kind))
    return isWhole(named) && (!isLabel || above.kind === "context" || above.kind === "gotchas");
  if (named.kind === above.kind && heading.pair) return false;
  if (above.kind === "next" && named.kind === "blockers" && holdsTasks(passage) && !/block/.test(heading.words))
    return false;
  if (holdsItems(named.kind)) return isWhole(named) || heading.endsInColon && named.rest <= 2;
  if (isLabel && named.kind === "files" && named.rest <= 1) return true;
  return isWhole(named) && named.kind !== "status" && named.kind !== "environment" && named.kind !== "owners";
}
function kindByMark(passage, heading, above, reader) {
  if (!isOpenKind(above.kind) || passage.level === colonLabel) return above.kind;
  const isDecoration = passage.level <= 2 && heading.isMarkedInFront;
  const state = (isDecoration ? null : heading.state) ?? (passage.level > 2 ? statusBelow(passage, reader) : null);
  if (state === "done") return "done";
  return state === "in-progress" || state === "open" ? "next" : above.kind;
}
var inProgress = /(?:^| )(?:in progress|partially complete|partially completed|partially done|partly done|half done|wip|ongoing|in flight|under way|em andamento|en curso|en progreso|en cours|in arbeit|in bearbeitung|in corso)(?: |$)|進行中|进行中|진행/;
var dropped = /(?:^| )(?:wont do|cancelled|canceled|abandoned)(?: |$)/;
function stateOfSection(words2) {
  if (inProgress.test(words2)) return "in-progress";
  return dropped.test(words2) ? "dropped" : null;
}

// action/src/documents/read-items.ts
function readItems(outline, title, reader) {
  const readPassage = (passage, above) => {
    if (passage === title) readTitlePassage(passage, above);
    else readInner(passage, above);
  };
  const readTitlePassage = (passage, above) => {
    const named = passage.heading?.named;
    keepHeading(passage, reader);
    const isKind = named !== null && named !== void 0 && named.rest === 0 && holdsItems(named.kind) && !/session/.test(passage.heading?.words ?? "");
    readBody(passage, { ...above, kind: isKind ? named.kind : null, isTitle: isKind });
  };
  const readInner = (passage, above) => {
    const { setting, turns } = settleKind(passage, above, reader);
    const { kind } = setting;
    const isItem = passage.heading !== null && holdsItems(kind) && passage.level !== colonLabel && (turns ? isOneItem(passage) : !isGroup(passage, kind, reader));
    if (isItem) {
      for (const section of readHeadingItem(passage, setting, reader)) readPassage(section, setting);
      return;
    }
    keepHeading(passage, reader);
    readBody(passage, setting);
  };
  const readBody = (passage, setting) => {
    readBlocks(passage, setting, reader);
    const entries = setting.entry === null ? orderEntries(passage.passages) : null;
    passage.passages.forEach((inner, i) => {
      const entry = entries?.[i] ?? null;
      if (entry !== null) readPassage(inner, { ...setting, entry, isEntry: !hasSections(inner) });
      else readPassage(inner, inner.level < boldLabel ? { ...setting, isEntry: false } : setting);
    });
  };
  readBody(outline, openSetting);
}
function hasSections(passage) {
  return passage.passages.some(({ heading }) => holdsItems(heading?.named?.kind ?? null));
}
function keepHeading({ node }, reader) {
  if (node) keepBlock(node, reader);
}
function readBlocks(passage, setting, reader) {
  const { blocks } = passage;
  const around = {
    isAlone: passage.passages.length === 0 && blocks.filter(isText).length === 1,
    hasLists: blocks.some(({ type }) => type === "list" || type === "table")
  };
  let within = setting;
  for (const block of blocks) {
    const text3 = block.type === "paragraph" && holdsItems(within.kind) ? toPlainText(block, reader.source) : "";
    if (block.type === "paragraph") readParagraph(block, within, around, reader);
    else if (block.type === "list") readList(block, within, reader);
    else if (block.type !== "table" || !readItemTable(block, within, reader)) keepBlock(block, reader);
    if (text3 !== "" && isEmpty(text3)) within = { ...setting, kind: "context" };
  }
}
function isText({ type }) {
  return type !== "thematicBreak" && type !== "html" && type !== "yaml" && type !== "definition";
}

// action/src/documents/read-note.ts
function readNote(root, outline, title, front, reader) {
  const lines = [...readFront(front, reader), ...readPreamble(outline, title, reader)];
  const statusLines = readStatusSections(outline, title, reader);
  const footer = readFooter(root, reader);
  const own3 = [...lines, ...statusLines, ...footer];
  const find = (key) => own3.find((line) => line.key === key && line.value !== "");
  const fields = {};
  for (const { key, name, value: value2 } of lines) {
    if (key === "updated" || key === "status" || key === "owner" || key === "entity") continue;
    fields[key ?? normaliseWords(name)] ??= value2;
  }
  const status = find("status");
  return {
    title: title?.heading?.text ?? titleFromPath(reader.path),
    updated: findUpdated(own3, outline, title, footer, reader),
    status: status ? cleanStatus(status.value) : null,
    owner: find("owner")?.value.replace(/^@/, "") ?? null,
    entities: lines.filter((line) => line.key === "entity").flatMap((line) => line.value.split(/\s*[,;]\s*/)).filter((name) => name !== ""),
    fields,
    place: title?.node ? placeOf(title.node, reader) : { path: reader.path, line: 1, column: 1 }
  };
}
function titleFromPath(path) {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
}
function cleanStatus(value2) {
  return readState(value2).text;
}
function readFront(front, reader) {
  return [...front].map(([name, { values, place }]) => ({
    key: findKey(name, reader.rules),
    name,
    value: values.join(", "),
    place
  }));
}
function readPreamble(outline, title, reader) {
  const blocks = [...outline.blocks, ...title?.blocks ?? []];
  const lines = blocks.flatMap((block) => readKeyLines(block, reader, true));
  for (const label of title?.passages ?? []) {
    if (label.level === 7) lines.push(...readKeyLines(label.node, reader, true));
  }
  return lines;
}
var ownKeys = /* @__PURE__ */ new Set(["status", "updated", "owner"]);
var statusHeading = /^(?:(?:current|overall|project|session|handoff|handover|quick|executive|brief|document|report) )*(?:status|state|summary|info|information|metadata|meta|overview|snapshot|details|header|stato|estado|statut|etat|stand|identidade|現状|状態|状态|狀態|상태)(?: |$)/;
function readStatusSections(outline, title, reader) {
  const lines = [];
  const walk = (passage, depth) => {
    for (const inner of passage.passages) {
      if (inner !== title) lines.push(...readHeadingKey(inner, reader));
      const isState2 = inner.heading !== null && statusHeading.test(inner.heading.words);
      const mayHold = depth <= 1 && !holdsItems(inner.heading?.named?.kind ?? null);
      for (const block of inner.blocks) {
        if (isState2 || mayHold && isAllKeys(block, reader)) lines.push(...readKeyLines(block, reader, false));
      }
      if (depth < 3) walk(inner, depth + 1);
    }
  };
  walk(outline, 0);
  return lines;
}
function isAllKeys(block, reader) {
  if (block.type !== "paragraph" || block.children[0]?.type !== "strong") return false;
  const lines = toPlainLines(block, reader.source);
  return lines.length >= 2 && lines.every((line) => /^[^:：.]{1,30}[:：]\s/.test(line));
}
function readHeadingKey({ heading, node, blocks }, reader) {
  if (!heading || !node || node.type !== "heading") return [];
  const place = placeOf(node, reader);
  const key = heading.pair ? findKey(heading.pair.key, reader.rules) : null;
  if (heading.pair && ownKeys.has(key)) return [{ key, name: heading.pair.key, value: heading.pair.value, place }];
  const whole = findKey(heading.text, reader.rules);
  const first = blocks[0];
  if (!ownKeys.has(whole) || first?.type !== "paragraph") return [];
  const text3 = toPlainText(first, reader.source);
  return text3.length <= 80 && !/[:：]/.test(text3) ? [{ key: whole, name: heading.text, value: text3, place: placeOf(first, reader) }] : [];
}
function readFooter(root, reader) {
  const last = root.children.slice(-3).filter((block) => block.type === "paragraph" || block.type === "blockquote");
  const comments = root.children.filter(
    (block) => block.type === "html" && block.value.startsWith("<!--")
  );
  return [...last, ...comments].flatMap((block) => readKeyLines(block, reader, false)).filter(({ key }) => ownKeys.has(key));
}
function readKeyLines(block, reader, isHead) {
  switch (block?.type) {
    case "paragraph":
      return readLines(toPlainLines(block, reader.source), placeOf(block, reader), reader, isHead);
    case "html":
      return readLines([collapse(block.value.replace(/^<!--+|--+>$/g, ""))], placeOf(block, reader), reader, false);
    case "blockquote":
      return block.children.flatMap(
        (child) => child.type === "paragraph" || child.type === "list" ? readKeyLines(child, reader, isHead) : []
      );
    case "list":
      return block.children.flatMap((item) => {
        const first = item.children[0];
        return first?.type === "paragraph" ? readLines(toPlainLines(first, reader.source), placeOf(item, reader), reader, isHead) : [];
      });
    case "table":
      return readKeyTable(block, reader);
    default:
      return [];
  }
}
function readLines(lines, start, reader, isHead) {
  return lines.flatMap((line, i) => {
    const place = i === 0 ? start : { path: start.path, line: start.line + i, column: 1 };
    const parts = line.split(/\s+[·•|]\s+/);
    const found = parts.flatMap((part) => {
      const match = /^[\s_*]*([^:：]{1,40}?)[\s_*]*(?:::|[:：])\s*[_*]*(.*?)[_*]*$/.exec(part);
      if (!match) return [];
      const name = match[1] ?? "";
      const key = findKey(name, reader.rules);
      const value2 = collapse(match[2] ?? "");
      if (value2 === "" || key === null && (!isHead || name.split(" ").length > 4)) return [];
      return [{ key, name, value: value2, place }];
    });
    return found.length === parts.length || found.some(({ key }) => key !== null) ? found : [];
  });
}
function readKeyTable(table, reader) {
  return table.children.flatMap((row) => {
    const [name, value2, ...more] = row.children.map((cell) => toPlainText(cell, reader.source));
    const key = name === void 0 ? null : findKey(name, reader.rules);
    return key !== null && name && value2 && more.length === 0 ? [{ key, name, value: value2, place: placeOf(row, reader) }] : [];
  });
}
function findUpdated(own3, outline, title, footer, reader) {
  const dated = own3.filter((line) => line.key === "updated");
  for (const line of [...dated.filter((line2) => !footer.includes(line2))]) {
    const day = dayOf(line, reader);
    if (day !== null) return day;
  }
  if (title?.heading?.day) return title.heading.day;
  for (const line of [
    ...footer.filter((line2) => line2.key === "updated"),
    ...own3.filter((line2) => line2.key === "created")
  ]) {
    const day = dayOf(line, reader);
    if (day !== null) return day;
  }
  return newestHeading(outline, title);
}
function dayOf(line, reader) {
  const found = readDate(line.value);
  if (!found) return null;
  if ("day" in found) return found.day;
  reader.diagnostics.push(ambiguousDate(line.name, found.text, found.ambiguous, line.place));
  return null;
}
function newestHeading(passage, title) {
  const days = passage.passages.flatMap((inner) => [
    inner.node?.type === "heading" && inner !== title ? inner.heading?.day ?? null : null,
    newestHeading(inner, title)
  ]);
  return newestDay(days.filter((day) => day !== null));
}

// action/src/records/shared-columns.ts
var sharedColumns = {
  id: {
    title: "ID",
    synonyms: ["Ref", "Reference"],
    says: "The permanent name of the row. Without it the entity and the identity columns make one."
  },
  entity: {
    title: "Entity",
    synonyms: ["Entities", "Business", "Company", "Brand", "Belongs to"],
    says: "The business that the row belongs to, by its code or name; `all` for every one. Not in tables of reference data."
  },
  basis: {
    title: "Basis",
    synonyms: ["Stated or assumed", "Fact or assumption"],
    says: "`stated`, or `assumed` when the figures of the row are assumptions. A single cell says so with `(assumed)`."
  },
  notes: {
    title: "Notes",
    synonyms: ["Note", "Comment", "Comments", "Remark", "Remarks"],
    says: "Anything else; kept, and never computed with."
  }
};

// action/src/documents/table-shape.ts
function columnOf({ indexBySlot }, slot) {
  return indexBySlot.get(slotName(slot)) ?? -1;
}
var sharedNames = ["id", "entity", "basis", "notes"];
var defaultTableRules = makeTableRules({});
function makeTableRules(added) {
  const definitions2 = Object.values(recordTypes);
  const types = definitions2.map((definition2) => makeTypeNames(definition2, added));
  const typeByName = /* @__PURE__ */ new Map();
  for (const names of types) {
    const { type, table, synonyms } = names.definition;
    for (const name of [type, table, ...synonyms, ...namesAdded(added, names.definition)])
      typeByName.set(nameKey(name), names);
  }
  return { types, typeByName };
}
function namesAdded(added, { type, table }, column) {
  const wanted = [type, table].map((name) => [name, column ?? ""].map(nameKey).join("/"));
  return Object.entries(added).flatMap(([name, names]) => {
    const [written = "", of = ""] = name.split("/");
    return wanted.includes(`${nameKey(written)}/${nameKey(of)}`) ? names : [];
  });
}
function makeTypeNames(definition2, added) {
  const slotByTitle = /* @__PURE__ */ new Map();
  const slotBySynonym = /* @__PURE__ */ new Map();
  for (const [field, { title, synonyms }] of Object.entries(definition2.columns)) {
    slotByTitle.set(nameKey(title), { field });
    for (const synonym of [...synonyms, ...namesAdded(added, definition2, title)])
      slotBySynonym.set(nameKey(synonym), { field });
  }
  for (const shared of sharedNames) {
    if (shared === "entity" && (definition2.entity === "none" || definition2.entity === "self")) continue;
    const { title, synonyms } = sharedColumns[shared];
    for (const [slotByName, names] of [
      [slotByTitle, [title]],
      [slotBySynonym, synonyms]
    ]) {
      for (const key of names.map(nameKey)) if (!slotByName.has(key)) slotByName.set(key, { shared });
    }
  }
  return { definition: definition2, slotByTitle, slotBySynonym };
}
function recogniseTable(titles, headers, rules, strict) {
  for (const [distance, title] of titles.entries()) {
    const named = rules.typeByName.get(nameKey(title));
    const shape = named && fitColumns(named, headers);
    if (shape && isBorneOut(shape, distance === 0, strict)) return shape;
    if (!strict) return null;
  }
  const [nearest = "", ...others] = titles;
  for (const title of /* @__PURE__ */ new Set([nearest, others.at(-1) ?? nearest])) {
    const named = findNamed(title, rules);
    const shape = named && fitColumns(named, headers);
    if (shape && isBorneOut(shape, false, strict)) return shape;
  }
  return recogniseByColumns(headers, rules);
}
function isBorneOut(shape, isNearest, strict) {
  const known = countFields(shape);
  if (!strict) return shape.missing.length === 0 && known >= 3;
  if (isNearest) return known >= 1;
  return known >= 2 && shape.missing.length * 2 <= countRequired(shape.definition);
}
function countFields({ slots }) {
  return slots.filter((slot) => slot !== null && "field" in slot).length;
}
function countRequired({ columns }) {
  return Object.values(columns).filter(({ required }) => required).length;
}
function findNamed(title, { typeByName }) {
  const words2 = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "").slice(0, 12);
  for (let length = Math.min(4, words2.length); length > 0; length--) {
    for (let start = 0; start + length <= words2.length; start++) {
      const named = typeByName.get(nameKey(words2.slice(start, start + length).join(" ")));
      if (named) return named;
    }
  }
  return void 0;
}
function recogniseByColumns(headers, { types }) {
  const complete = types.map((names) => fitColumns(names, headers)).filter((shape) => shape.missing.length === 0 && countFields(shape) >= 3).sort((a, b) => countFields(b) - countFields(a));
  const [first, second] = complete;
  return first && (!second || countFields(first) > countFields(second)) ? first : null;
}
function fitColumns({ definition: definition2, slotByTitle, slotBySynonym }, headers) {
  const keys = headers.map(headerKeys);
  const slots = headers.map(() => null);
  const indexBySlot = /* @__PURE__ */ new Map();
  for (const slotByName of [slotByTitle, slotBySynonym]) {
    for (const [i, names] of keys.entries()) {
      if (slots[i] !== null) continue;
      for (const name of names) {
        const slot = slotByName.get(name);
        if (slot === void 0 || indexBySlot.has(slotName(slot))) continue;
        slots[i] = slot;
        indexBySlot.set(slotName(slot), i);
        break;
      }
    }
  }
  const missing = Object.entries(definition2.columns).flatMap(
    ([field, { required }]) => required && !indexBySlot.has(slotName({ field })) ? [field] : []
  );
  return { definition: definition2, slots, missing, indexBySlot };
}
function slotName(slot) {
  return "field" in slot ? slot.field : `shared ${slot.shared}`;
}
function headerKeys(header) {
  const bare = header.replace(/\([^()]*\)/g, " ");
  return [...new Set([header, bare, bare.replace(periodWords, " ")].map(nameKey))].filter((key) => key !== "");
}
var periodWords = /\bper (?:day|week|month|quarter|year)\b|\/ ?(?:day|wk|week|mo|month|qtr|quarter|yr|year)\b|\b(?:daily|weekly|monthly|quarterly|yearly|annual)\b/giu;

// action/src/documents/check-columns.ts
function checkColumns(header, shape, needsEntity) {
  const { definition: definition2, slots, missing } = shape;
  const unknown = slots.flatMap((slot, i) => {
    const place2 = header.places[i] ?? header.place;
    return slot === null ? [diagnose("table/unknown-column", place2, unknownColumn(definition2, header.texts[i] ?? ""))] : [];
  });
  const lacks = missing.flatMap((field) => definition2.columns[field] ?? []);
  const needed = lacks.map(({ title, holds, example }) => missingColumn(definition2, title, holds, example));
  if (needsEntity && definition2.entity === "required" && columnOf(shape, { shared: "entity" }) < 0) {
    needed.push(
      missingColumn(definition2, sharedColumns.entity.title, "the code of the business that the row belongs to", "QOS")
    );
  }
  const place = header.places[0] ?? header.place;
  return [...unknown, ...needed.map((message) => diagnose("table/missing-column", place, message))];
}
function missingColumn({ table }, title, holds, example) {
  return `Unexpected table \u201C${table}\u201D without \`${title}\`, expected a column with that header for ${holds}, such as \`${example}\`.`;
}
function unknownColumn({ table, columns }, header) {
  const all = Object.values(columns);
  const unexpected2 = `Unexpected column \`${header}\` in the table \u201C${table}\u201D`;
  const same = all.find((column) => namesOf(column).some((name) => nameKey(name) === nameKey(header)));
  if (same) return `${unexpected2}, expected one column for \`${same.title}\`: another is read as that already.`;
  const titles = [...all, ...Object.values(sharedColumns)].map(({ title }) => title);
  const near = nearestMatch(header, [...titles, ...all.flatMap(namesOf)]);
  if (near === null) return `${unexpected2}, expected one of ${quoteAll(titles)}.`;
  const meant = all.find((column) => namesOf(column).includes(near))?.title ?? near;
  return `${unexpected2}, did you mean \`${meant}\`?`;
}
function namesOf({ title, synonyms }) {
  return [title, ...synonyms];
}
function unknownTable(title, headers, place, { types, typeByName }) {
  const named = typeByName.get(nameKey(title))?.definition;
  if (named) {
    const message = `Unexpected columns ${quoteAll(headers)} in the table \u201C${title}\u201D, expected ${quoteRequired(named)}.`;
    return diagnose("table/unknown-table", place, message);
  }
  const names = types.flatMap(({ definition: definition2 }) => [definition2.table, ...definition2.synonyms]);
  const meant = typeByName.get(nameKey(nearestMatch(title, names) ?? ""))?.definition;
  const hint = meant ? ` Did you mean \u201C${meant.table}\u201D, with ${quoteRequired(meant)}?` : "";
  const expected = "expected the name of a table under which it is known, such as \u201CExpenses\u201D";
  return diagnose(
    "table/unknown-table",
    place,
    `Unexpected table \u201C${title}\u201D with the columns ${quoteAll(headers)}, ${expected}.${hint}`
  );
}
function quoteRequired({ columns }) {
  return quoteAll(Object.values(columns).flatMap(({ title, required }) => required ? [title] : []));
}
function quoteAll(names) {
  return names.map((name) => `\`${name}\``).join(", ");
}

// action/src/documents/check-totals.ts
function isTotalRow(texts) {
  const words2 = (texts.find((text3) => text3 !== "") ?? "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words2.some((word) => totalWords.has(word)) && words2.every((word) => totalWords.has(word) || fillers.has(word));
}
var totalWords = new Set(
  "total totals subtotal subtotals sum summe gesamt zwischensumme somme suma totale \u5408\u8A08 \u5C0F\u8A08 \u603B\u8BA1 \u5408\u8BA1 \uD569\uACC4".split(
    " "
  )
);
var fillers = new Set(
  "grand sub overall per a month monthly year yearly annual week usd eur gbp".split(" ")
);
function checkTotals(rows, report) {
  let since = [];
  const all = [];
  for (const { cells, isTotal } of rows) {
    if (!isTotal) {
      since.push(cells);
      all.push(cells);
      continue;
    }
    for (const [field, cell] of Object.entries(cells)) {
      const total = quantityOf(cell);
      if (total === null || total.quality === "estimate" || total.quality === "bound") continue;
      const sums = [sumOf(since, field, total), sumOf(all, field, total)];
      const [nearest, whole] = sums;
      if (!nearest || !whole || sums.some((sum) => sum !== null && isSame(sum, total))) continue;
      const message = `Unexpected total \u201C${cell.text}\u201D, expected ${printQuantity(nearest)}, the sum of the rows above it.`;
      report("table/total-mismatch", cell.place, message);
    }
    since = [];
  }
}
function quantityOf(cell) {
  return cell?.kind === "value" && isQuantity(cell.value) ? cell.value : null;
}
function sumOf(rows, field, total) {
  let [low, high] = [zero, zero];
  for (const cells of rows) {
    const cell = cells[field];
    if (cell?.kind === "not-applicable") continue;
    const value2 = quantityOf(cell);
    if (value2 === null || value2.unit !== total.unit) return null;
    [low, high] = [low.plus(value2.low), high.plus(value2.high)];
  }
  return quantity({ low, high, unit: total.unit });
}
function isSame(a, b) {
  return a.low.eq(b.low) && a.high.eq(b.high);
}

// action/src/documents/find-tables.ts
function findTables(root, path) {
  const stem = path.slice(path.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
  const headings = [];
  const found = [];
  for (const [i, node] of root.children.entries()) {
    if (node.type === "heading") {
      while ((headings.at(-1)?.depth ?? 0) >= node.depth) headings.pop();
      headings.push(node);
    } else if (node.type === "table") {
      const titles = headings.map((heading) => withoutNumber(toPlainText(heading, ""))).reverse();
      found.push({ table: node, titles: [...labelOf(root.children[i - 1]), ...titles, stem] });
    }
  }
  return found;
}
function labelOf(node) {
  const [only, ...others] = node?.type === "paragraph" ? node.children : [];
  return only?.type === "strong" && others.length === 0 ? [withoutNumber(toPlainText(only, ""))] : [];
}
function withoutNumber(title) {
  return title.replace(new RegExp("^\\d+(?:\\.\\d+)*[.)]?\\s+(?=\\p{L})", "u"), "");
}

// action/src/documents/read-row.ts
function readHints(headers, title) {
  const usual = findPeriod(title);
  return headers.map((header) => ({ period: findPeriod(header) ?? usual, unit: unitOf(header) }));
}
function unitOf(header) {
  const currencies = header.split(/[\s()/,]+/).map(readCurrency);
  return currencies.find((currency) => currency !== null && currency !== "$") ?? null;
}
function readCells(written, reader) {
  const { shape, hints, report } = reader;
  const basis = readBasis(written, reader);
  const stated = unitOfRow(written, shape);
  const cells = {};
  for (const [field, column] of Object.entries(shape.definition.columns)) {
    const i = columnOf(shape, { field });
    const text3 = written.texts[i] ?? "";
    const place = written.places[i] ?? written.place;
    const period = hints[i]?.period ?? null;
    const unit = stated ?? hints[i]?.unit ?? null;
    cells[field] = readCell(column, text3, { place, basis, period, unit }, report);
  }
  return { cells, basis };
}
function readCell(column, text3, context, report) {
  const { place } = context;
  if (text3 === "") return { kind: "unknown", text: text3, place };
  const words2 = text3.includes("(") ? text3.replace(assumed, "").trim() : text3;
  const kind = classifyCell(words2);
  if (kind !== "value") return { kind, text: text3, place };
  const reading = column.read(words2, words2 === text3 ? context : { ...context, basis: "assumed" });
  if ("problem" in reading) {
    report(reading.problem.code, place, reading.problem.message);
    return { kind: "error", text: text3, place };
  }
  if (reading.note) report(reading.note.code, place, reading.note.message);
  return { kind: "value", value: reading.value, text: text3, place };
}
var assumed = /\((?:assumed|assumption)\)/i;
function readBasis(written, { shape, report }) {
  const [text3, place] = sharedCell(written, shape, "basis");
  if (text3 === "") return "stated";
  const basis = basisByWord.get(nameKey(text3));
  if (basis !== void 0) return basis;
  if (classifyCell(text3) === "value") {
    report("cell/unreadable", place, `Unexpected basis \u201C${text3}\u201D, expected \`stated\` or \`assumed\`.`);
  }
  return "stated";
}
var basisByWord = new Map(
  Object.entries({
    stated: "stated fact measured actual known invoice",
    assumed: "assumed assumption estimate estimated guess guessed"
  }).flatMap(
    ([basis, words2]) => words2.split(" ").map((word) => [word, basis === "assumed" ? "assumed" : "stated"])
  )
);
function unitOfRow({ texts }, shape) {
  const stated = ["unit", "currency"].map((field) => texts[columnOf(shape, { field })] ?? "");
  return stated.find((text3) => classifyCell(text3) === "value") ?? null;
}
function sharedCell(written, shape, shared) {
  const i = columnOf(shape, { shared });
  return [written.texts[i] ?? "", written.places[i] ?? written.place];
}
function makeRecord(written, cells, basis, reader) {
  const { shape, headers, report } = reader;
  const { definition: definition2 } = shape;
  const entities = readEntities(written, cells, reader);
  const entity = entities.length === 1 ? entities[0] ?? null : null;
  const [stated] = sharedCell(written, shape, "id");
  const hasId = classifyCell(stated) === "value";
  if (!hasId && definition2.identity.every((field) => cells[field]?.kind !== "value")) {
    const titles = definition2.identity.map((field) => `\`${definition2.columns[field]?.title ?? field}\``).join(", ");
    const quoted = written.texts.filter((text3) => text3 !== "").join(" | ");
    report(
      "record/no-identity",
      written.place,
      `Unexpected row \u201C${quoted}\u201D without a name, expected ${titles} or \`ID\` to say which one it is.`
    );
    return { type: definition2.type, line: written.place.line, entity };
  }
  const [notes] = sharedCell(written, shape, "notes");
  const extra = Object.fromEntries(
    shape.slots.flatMap((slot, i) => slot === null && written.texts[i] ? [[headers[i] ?? "", written.texts[i]]] : [])
  );
  const id = hasId ? stated : makeRowId(definition2, entity, cells);
  return makeRow(definition2, { id, entity, entities, place: written.place, basis, notes, extra }, cells);
}
function readEntities(written, cells, { shape, entity, report }) {
  const { definition: definition2 } = shape;
  if (definition2.entity === "none") return [];
  if (definition2.entity === "self") {
    const code = cells[definition2.identity[0] ?? ""];
    return code?.kind === "value" ? [code.text] : [];
  }
  const [text3, place] = sharedCell(written, shape, "entity");
  if (classifyCell(text3) !== "value") {
    if (entity !== null) return [entity];
    if (definition2.entity === "required" && columnOf(shape, { shared: "entity" }) >= 0) {
      report(
        "record/no-entity",
        place,
        `Unexpected row of \u201C${definition2.table}\u201D without an entity, expected the code of a business, such as \`QOS\`.`
      );
    }
    return [];
  }
  if (everyEntity.has(nameKey(text3)) || text3 === "*") return ["all"];
  const codes = splitCodes(text3);
  if (codes.length > 1 && definition2.entity !== "many") {
    const orAll = definition2.entity === "optional" ? " or `all`" : "";
    report(
      "cell/unreadable",
      place,
      `Unexpected \u201C${text3}\u201D, expected one entity${orAll}: a row of \u201C${definition2.table}\u201D belongs to one.`
    );
  }
  return codes;
}
var everyEntity = new Set(
  ["All", "All entities", "Every entity", "Every", "Everyone", "Portfolio", "Whole portfolio", "Group"].map(nameKey)
);

// action/src/documents/written-row.ts
function readWritten(row, path) {
  const texts = row.children.map((cell) => collapse(textOf2(cell.children)));
  const first = row.children.find((cell) => cell.children.length > 0);
  const isStruck2 = first !== void 0 && collapse(textOf2(first.children)) === "" && first.children.some(isDeleted);
  return { texts, places: placesOf(row, path), place: placeOf2(row, path), isStruck: isStruck2 };
}
function isPlaceholder({ texts }) {
  return texts.every((text3) => /^(?:[-–—…._]*|<[^<>]*>)$/.test(text3));
}
function isDeleted(node) {
  return node.type === "delete" || "children" in node && node.children.some(isDeleted);
}
function textOf2(nodes) {
  let text3 = "";
  for (const node of nodes) {
    if (node.type === "delete") continue;
    if (node.type === "html") text3 += /^<br\s*\/?>$/i.test(node.value) ? " " : node.value;
    else if ("children" in node) text3 += textOf2(node.children);
    else text3 += toPlainText(node, "");
  }
  return text3;
}
function placesOf(row, path) {
  return row.children.map((cell) => placeOf2(cell.children[0] ?? cell, path));
}
function placeOf2(node, path) {
  const start = node.position?.start;
  return { path, line: start?.line ?? 1, column: start?.column ?? 1 };
}

// action/src/documents/read-tables.ts
function readTables(root, context) {
  const { path, entity, strict, rules = defaultTableRules } = context;
  const claimed = /* @__PURE__ */ new Set();
  const rows = [];
  const dropped2 = [];
  const diagnostics = [];
  const report = (code, place, message) => diagnostics.push(diagnose(code, place, message));
  for (const { table, titles } of findTables(root, path)) {
    const [header, ...body] = table.children.map((row) => readWritten(row, path));
    if (header === void 0) continue;
    const [title = ""] = titles;
    const shape = recogniseTable(titles, header.texts, rules, strict);
    if (shape === null) {
      if (strict) diagnostics.push(unknownTable(title, header.texts, placeOf2(table, path), rules));
      continue;
    }
    claimed.add(table);
    diagnostics.push(...checkColumns(header, shape, entity === null));
    const hints = readHints(header.texts, title);
    for (const record of readRows(body, { shape, headers: header.texts, hints, entity, report })) {
      if ("id" in record) rows.push(record);
      else dropped2.push(record);
    }
  }
  return { rows, claimed, stated: rows.flatMap(statedDays), diagnostics, dropped: dropped2 };
}
function readRows(written, reader) {
  const summed = [];
  const records = [];
  for (const row of written) {
    if (row.isStruck || isPlaceholder(row)) continue;
    const isTotal = isTotalRow(row.texts);
    const { cells, basis } = readCells(row, isTotal ? { ...reader, report: () => {
    } } : reader);
    summed.push({ cells, isTotal });
    if (isTotal) continue;
    reportLongRow(row, reader);
    records.push(makeRecord(row, cells, basis, reader));
  }
  checkTotals(summed, reader.report);
  return records;
}
function reportLongRow({ texts, places, place }, { headers, report }) {
  const extra = texts.slice(headers.length).filter((text3) => text3 !== "");
  if (extra.length === 0) return;
  const quoted = extra.map((text3) => `\u201C${text3}\u201D`).join(", ");
  const message = `Unexpected ${quoted} after the last column, expected ${headers.length} cells. A \`|\` inside a cell is written \`\\|\`.`;
  report("table/ragged-row", places[headers.length] ?? place, message);
}
function statedDays(row) {
  const day = "asOf" in row.cells ? said(row.cells.asOf) : null;
  return day === null ? [] : [day];
}

// action/src/documents/parse-document.ts
function readDocument(source, rules, { parse: parse2 = parseMarkdown, keepsText = true } = {}) {
  const { path, text: text3 } = source;
  const tooMuch2 = checkDepth(path, text3) ?? checkEffort(path, text3);
  if (tooMuch2) return { path, note: null, items: [], rows: [], stated: [], diagnostics: [tooMuch2], dropped: [] };
  const root = parse2(text3);
  const front = readFront2(root, path);
  const outline = buildOutline(root.children, text3, rules);
  const title = findTitle(outline);
  const diagnostics = [...front.diagnostics];
  const head = readNote(root, outline, title, front.entries, { path, source: text3, rules, diagnostics });
  const entity = head.entities.length === 1 ? head.entities[0] ?? null : null;
  const isInventory = path.startsWith("inventory/");
  const tables = readTables(root, { path, entity, strict: isInventory, rules: rules.tables });
  const stated = head.updated === null ? tables.stated : [head.updated, ...tables.stated];
  const reader = { path, source: text3, rules, claimed: tables.claimed, drafts: [], keepsText, diagnostics };
  if (isInventory) for (const block of root.children) keepBlock(block, reader);
  else readItems(outline, title, reader);
  const drafts = mergeItems(carryItems(reader.drafts));
  return {
    path,
    note: isInventory ? null : nameNote(head, entity, path),
    items: nameItems(drafts, head.entities, path),
    rows: tables.rows,
    stated,
    diagnostics: [...diagnostics, ...tables.diagnostics],
    dropped: tables.dropped
  };
}
function readFront2(root, path) {
  const yaml = root.children.find((node) => node.type === "yaml");
  return yaml ? readFrontMatter(yaml, path) : { entries: /* @__PURE__ */ new Map(), diagnostics: [] };
}
function findTitle(outline) {
  const [first, ...others] = outline.passages;
  if (first?.node?.type !== "heading") return null;
  const isEntry = (orderEntries(outline.passages)?.[0] ?? null) !== null;
  if (isEntry) return null;
  return first.level === 1 || others.length === 0 && !first.heading?.pair ? first : null;
}

// action/src/documents/synonyms.ts
var keySynonyms = {
  id: words("ref, ticket"),
  entity: words("entities, business, company"),
  owner: words(`
    owners, assignee, assigned, assigned to, responsible, responsible person, lead, who, dri, maintainer, poc,
    point of contact, handoff to, responsavel, responsable, verantwortlich, zustandig, responsabile, \u043E\u0442\u0432\u0435\u0442\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439,
    \u62C5\u5F53, \u62C5\u5F53\u8005, \u8D1F\u8D23\u4EBA, \u8CA0\u8CAC\u4EBA, \uB2F4\uB2F9, \uB2F4\uB2F9\uC790
  `),
  due: words(`
    due date, deadline, by, eta, target, target date, due by, needed by, finish by, prazo, plazo, fecha limite,
    vence, echeance, date limite, frist, fallig, faellig, termin, scadenza, \u0441\u0440\u043E\u043A, \u671F\u9650, \u7DE0\u5207, \u622A\u6B62, \u622A\u6B62\u65E5\u671F, \uB9C8\uAC10, \uAE30\uD55C
  `),
  priority: words(
    "prio, rank, importance, prioridade, prioridad, priorite, prioritat, \u043F\u0440\u0438\u043E\u0440\u0438\u0442\u0435\u0442, \u512A\u5148\u5EA6, \u4F18\u5148\u7EA7, \uC6B0\uC120\uC21C\uC704"
  ),
  status: words(`
    state, current status, current state, overall status, project status, session status, overall state, estado,
    estado atual, estado actual, situacao, statut, etat, stato, \u0441\u0442\u0430\u0442\u0443\u0441, \u72B6\u614B, \u30B9\u30C6\u30FC\u30BF\u30B9, \u72B6\u6001, \u72C0\u614B, \uC0C1\uD0DC
  `),
  updated: words(`
    last updated, last update, updated on, updated at, update, date, session date, as of, reviewed, last reviewed,
    last modified, modified, last edited, handoff date, date of handoff, report date, day, data, atualizado,
    atualizado em, ngay cap nhat, cap nhat, ngay, ultima atualizacao, ultima actualizacion, actualizado, fecha,
    datum, stand, zuletzt aktualisiert, aktualisiert, mis a jour, derniere mise a jour, maj, aggiornato, \u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u043E,
    \u0434\u0430\u0442\u0430, \u66F4\u65B0, \u65E5\u4ED8, \u66F4\u65B0\u65E5, \u6700\u7D42\u66F4\u65B0, \u6700\u7D42\u66F4\u65B0\u65E5, \u66F4\u65B0\u65E5\u671F, \u6700\u540E\u66F4\u65B0, \u65E5\u671F, \u66F4\u65B0\u65F6\u95F4, \uC5C5\uB370\uC774\uD2B8, \uCD5C\uC885 \uC5C5\uB370\uC774\uD2B8, \uB0A0\uC9DC, document created, document updated,
    prepared, prepared on, generated, written
  `),
  created: words("created on, created at, criado em, creado, erstellt, cree le, \u4F5C\u6210\u65E5, \u521B\u5EFA\u65E5\u671F, \uC791\uC131\uC77C"),
  effort: words("estimate, estimated effort, estimated time, size, aufwand, esforco, esfuerzo, \u5DE5\u6570, \uC608\uC0C1 \uC2DC\uAC04"),
  impact: words("affects, impacto, auswirkung, \u5F71\u97FF, \u5F71\u54CD, \uC601\uD5A5"),
  value: words("business value, benefit"),
  time: words("time criticality, urgency, dringlichkeit, urgencia"),
  risk: words("risk reduction, riesgo, risco, risiko"),
  depends: words(`
    depends on, dependency, dependencies, blocked by, requires, after, waits for, depende de, abhangig von,
    necesita, waiting on, waiting for, \u4F9D\u8D56, \u4F9D\u5B58, \uC758\uC874
  `),
  severity: words("sev, gravidade, gravedad, schwere, \u6DF1\u523B\u5EA6, \u4E25\u91CD\u7A0B\u5EA6, \uC2EC\uAC01\uB3C4"),
  tags: words("tag, labels, label, etiquetas")
};

// action/src/documents/reading-rules.ts
var extensibleSections = sectionKinds;
var extensibleKeys = Object.keys(keySynonyms);
function extendRules(rules, extension2) {
  const rows = sectionKinds.flatMap((kind) => {
    const stems = extension2.sections?.[kind];
    return stems && stems.length > 0 ? [{ kind, stems }] : [];
  });
  const keyByName = new Map(rules.keyByName);
  for (const [key, synonyms] of Object.entries(extension2.keys ?? {})) {
    if (isFieldKey(key)) for (const synonym of synonyms) keyByName.set(normaliseWords(synonym), key);
  }
  const matchers = [...rows.map(toMatcher), ...rules.matchers];
  return {
    ...rules,
    stems: [...rows, ...rules.stems],
    keyByName,
    matchers,
    tables: extendTables(rules.tables, extension2)
  };
}
function extendTables(tables, extension2) {
  const names = { ...extension2.tables };
  for (const [table, columns] of Object.entries(extension2.columns ?? {})) {
    for (const [column, synonyms] of Object.entries(columns)) names[`${table}/${column}`] = synonyms;
  }
  return Object.keys(names).length === 0 ? tables : makeTableRules(names);
}
function isFieldKey(word) {
  return Object.hasOwn(keySynonyms, word);
}
function makeRules() {
  const keyByName = /* @__PURE__ */ new Map();
  for (const [key, names] of Object.entries(keySynonyms)) {
    if (isFieldKey(key)) for (const name of [key, ...names]) keyByName.set(normaliseWords(name), key);
  }
  return {
    stems: stemRows,
    keyByName,
    matchers: stemRows.map(toMatcher),
    fillers: new Set(fillerWords),
    groups: new Set(groupWords),
    tables: defaultTableRules
  };
}
function toMatcher({ kind, stems }) {
  const longestFirst = [...stems].sort((a, b) => b.length - a.length);
  return { kind, pattern: new RegExp(longestFirst.map(toPattern).join("|"), "u") };
}
function toPattern(stem) {
  const words2 = stem.split(" ").map((word) => normaliseWords(word) + (word.includes("*") ? "[^ ]*" : "")).join(" ");
  if (unspaced.test(words2)) return words2.replaceAll("[^ ]*", "");
  const starts = stem.startsWith("^") || stem.startsWith("=");
  const ends = stem.endsWith("$") || stem.startsWith("=");
  return `${starts ? "^" : "(?<![^ ])"}${words2}${ends ? "$" : "(?![^ ])"}`;
}
var unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
var defaultRules = makeRules();

// action/src/model/check-parameters.ts
function checkParameters(params) {
  const sorted = params.map(periodOf).sort(comparePeriods);
  const longestByKey = /* @__PURE__ */ new Map();
  return sorted.flatMap((period) => {
    const longest4 = longestByKey.get(period.key);
    if (longest4 === void 0 || period.to > longest4.to) longestByKey.set(period.key, period);
    return longest4 === void 0 || longest4.to < period.from ? [] : [overlap2(period, longest4)];
  });
}
function periodOf(param) {
  const { key, from, to } = param.cells;
  return { key: nameKey(said(key) ?? param.id), from: said(from) ?? "0000", to: said(to) ?? "9999", param };
}
function comparePeriods(a, b) {
  for (const part of ["key", "from", "to"]) if (a[part] !== b[part]) return a[part] < b[part] ? -1 : 1;
  return a.param.id < b.param.id ? -1 : 1;
}
function overlap2({ param }, { param: earlier }) {
  const name = said(param.cells.key) ?? param.id;
  const other = `${spanOf(earlier)} (${printPlace(earlier.place)})`;
  const message = `Unexpected second value of \u201C${name}\u201D for ${spanOf(param)}, expected periods that do not overlap: another row sets it for ${other}. End one on the day before the other begins.`;
  return diagnose("record/overlapping-parameter", param.place, message);
}
function spanOf({ cells }) {
  const from = said(cells.from);
  const to = said(cells.to);
  if (from === null && to === null) return "every day";
  if (from === null) return `every day until ${to}`;
  return to === null ? `every day from ${from}` : `${from} to ${to}`;
}

// action/src/model/check-references.ts
function checkReferences(rows, items, notes) {
  const diagnostics = [];
  const resolve = makeResolver(rows, diagnostics);
  return {
    rows: rows.map((row) => resolveRow(row, resolve)),
    items: items.map((item) => resolveOwner(item, `\u201C${item.title}\u201D`, resolve)),
    notes: notes.map((note) => resolveOwner(note, `\u201C${note.title}\u201D`, resolve)),
    diagnostics
  };
}
var codeByType = /* @__PURE__ */ new Map([
  ["person", "reference/unknown-owner"],
  ["account", "reference/unknown-account"],
  ["asset", "reference/unknown-asset"],
  ["captain", "reference/unknown-captain"],
  ["client", "reference/unknown-client"],
  ["component", "reference/unknown-component"],
  ["kpi", "reference/unknown-kpi"],
  ["milestone", "reference/unknown-milestone"]
]);
function makeResolver(rows, diagnostics) {
  const targetsOf = makeTargets(rows);
  return (name, types, from) => {
    const targets = types.flatMap((type) => targetsOf(type) ?? []);
    for (const { rowByKey } of targets) {
      const row = rowByKey.get(name) ?? rowByKey.get(nameKey(name));
      if (row) return row;
    }
    const code = codeByType.get(types[0] ?? "");
    if (targets.length > 0 && code) diagnostics.push(diagnose(code, from.place, unknownName(name, targets, from)));
    return null;
  };
}
function makeTargets(rows) {
  const targetsByType = /* @__PURE__ */ new Map();
  return (type) => {
    const known = targetsByType.get(type);
    if (known !== void 0) return known;
    const found = rows.filter((row) => row.type === type);
    const targets = found[0] ? nameTargets(recordTypes[found[0].type], found) : null;
    targetsByType.set(type, targets);
    return targets;
  };
}
function nameTargets(definition2, rows) {
  const rowByKey = /* @__PURE__ */ new Map();
  const names = [];
  for (const row of rows) {
    for (const name of [nameOf(row), row.id, ...otherNames(row)]) {
      names.push(name);
      for (const key of [name, nameKey(name)]) if (!rowByKey.has(key)) rowByKey.set(key, row);
    }
  }
  if (definition2.type === "person") {
    for (const [key, row] of firstNames(rows)) if (!rowByKey.has(key)) rowByKey.set(key, row);
  }
  return { definition: definition2, rowByKey, names };
}
function otherNames(row) {
  const cells = row.cells;
  return ["name", "title", "aliases", "capability", "milestone"].flatMap((field) => {
    const cell = cells[field];
    if (cell?.kind !== "value") return [];
    return Array.isArray(cell.value) ? cell.value.map(String) : [cell.text];
  });
}
function firstNames(rows) {
  const rowsByFirst = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const first = nameKey(nameOf(row).split(/\s/)[0] ?? "");
    rowsByFirst.set(first, [...rowsByFirst.get(first) ?? [], row]);
  }
  return new Map(
    [...rowsByFirst].flatMap(([first, [row, ...others]]) => row && others.length === 0 ? [[first, row]] : [])
  );
}
function unknownName(name, targets, { what }) {
  const near = nearestMatch(
    name,
    targets.flatMap(({ names }) => names)
  );
  const tables = targets.map(({ definition: definition2, rowByKey }) => {
    const first = rowByKey.values().next().value;
    return `the table \u201C${definition2.table}\u201D (${first ? printPlace(first.place) : usualFile(definition2)})`;
  });
  const hint = near === null ? "" : ` Did you mean \u201C${near}\u201D?`;
  return `Unexpected \u201C${name}\u201D in ${what}, expected a name or an id of ${tables.join(" or ")}.${hint}`;
}
function resolveRow(row, resolve) {
  const definition2 = recordTypes[row.type];
  const referring = Object.entries(definition2.columns).filter(([, { refersTo }]) => refersTo.length > 0);
  if (referring.length === 0) return row;
  const cells = { ...row.cells };
  for (const [field, column] of referring) {
    const cell = cells[field];
    if (cell?.kind !== "value") continue;
    const from = { what: `\`${column.title}\` of ${row.id}`, place: cell.place };
    cells[field] = { ...cell, value: resolveValue(cell.value, column, from, resolve) };
  }
  return withCells(row, cells);
}
function resolveValue(value2, { refersTo }, from, resolve) {
  if (Array.isArray(value2)) return value2.map((id) => resolve(String(id), refersTo, from)?.id ?? id);
  const written = String(value2);
  return refersTo.includes("person") ? resolvePeople(written, from, resolve) : nameFound(resolve(written, refersTo, from), written);
}
function nameFound(row, written) {
  return row === null ? written : nameOf(row);
}
function resolvePeople(written, from, resolve) {
  const people = written.split(/[,;&/+]| and /).map((name) => name.trim());
  return people.filter((name) => name !== "").map((name) => nameFound(resolve(name, ["person"], from), name)).join(", ");
}
function resolveOwner(record, what, resolve) {
  const { owner, place } = record;
  return owner === null ? record : { ...record, owner: resolvePeople(owner, { what: `the owner of ${what}`, place }, resolve) };
}

// action/src/model/date-past.ts
function datePast(rows) {
  const newestById = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const on = dayOf2(row);
    const newest = newestById.get(idOf(row));
    if (on !== null && (newest === void 0 || on > newest)) newestById.set(idOf(row), on);
  }
  return rows.map((row) => {
    const on = dayOf2(row);
    return on === null || on === newestById.get(idOf(row)) ? row : { ...row, id: `${row.id}-${on}` };
  });
}
var idOf = ({ type, id }) => `${type} ${id}`;
function dayOf2(row) {
  const { history } = recordTypes[row.type];
  const cells = row.cells;
  const cell = history === void 0 ? void 0 : cells[history];
  return cell?.kind === "value" && typeof cell.value === "string" && isDay(cell.value) ? cell.value : null;
}

// action/src/model/model.ts
function groupRows(rows) {
  const rowsByType = new Map(Object.keys(recordTypes).map((type) => [type, []]));
  for (const row of rows) rowsByType.get(row.type)?.push(row);
  const grouped = Object.fromEntries(rowsByType);
  if (!isGrouped(grouped)) throw new Error("A row stands in the list of another type.");
  return grouped;
}
function isGrouped(grouped) {
  return Object.keys(recordTypes).every((type) => grouped[type]?.every((row) => row.type === type));
}

// action/src/model/name-entities.ts
function nameEntities(entities) {
  const codeByKey = /* @__PURE__ */ new Map([["all", "all"]]);
  const names = [];
  for (const { id, cells } of entities) {
    const code = said(cells.code) ?? id;
    const written = [code, said(cells.name) ?? code, ...said(cells.aliases) ?? []];
    names.push(...written);
    for (const key of written.flatMap((name) => [name, nameKey(name)])) {
      if (!codeByKey.has(key)) codeByKey.set(key, code);
    }
  }
  const codeOf = (name) => entities.length === 0 ? name : codeByKey.get(name) ?? codeByKey.get(nameKey(name)) ?? null;
  return { entities, codeOf, names };
}

// action/src/model/unique-ids.ts
function uniqueIds(records) {
  const claim = startIds();
  return records.map((record) => {
    const id = claim(record.id);
    return id === record.id ? record : { ...record, id };
  });
}
function startIds() {
  const lastById = /* @__PURE__ */ new Map();
  return (id) => {
    let n = lastById.get(id);
    let free = id;
    while (n !== void 0 && lastById.has(free)) free = `${id}-${++n}`;
    if (n !== void 0) lastById.set(id, n);
    lastById.set(free, 1);
    return free;
  };
}

// action/src/model/build-model.ts
function buildModel(documents, { currency } = { currency: null }) {
  const diagnostics = [];
  const written = documents.flatMap((document3) => document3.rows).sort(comparePlacesOf);
  const entities = nameEntities(written.filter((row) => row.type === "entity"));
  const currencyOf = baseCurrencies(entities, currency);
  const resolved = written.map((row) => resolveCurrency(resolveRowEntity(row, entities, diagnostics), currencyOf));
  const rows = uniqueRows(datePast(resolved), diagnostics);
  const seen = /* @__PURE__ */ new Set();
  const resolve = (record) => resolveEntity(record, entities, diagnostics, seen);
  const notes = documents.flatMap(({ note }) => note === null ? [] : [resolve(note)]).sort(comparePlacesOf);
  const items = documents.flatMap((document3) => document3.items.map(resolve)).sort(comparePlacesOf);
  const checked = checkReferences(rows, uniqueIds(items), uniqueIds(notes));
  const model = {
    rows: groupRows([...checked.rows].sort(compareIds)),
    items: [...checked.items].sort(compareIds),
    notes: [...checked.notes].sort(compareIds),
    dropped: documents.flatMap(
      ({ path, dropped: dropped2 }) => dropped2.map((row) => ({ ...row, path, entity: codeOrNull(row.entity, entities) }))
    ).sort(compareDropped)
  };
  return { model, diagnostics: [...diagnostics, ...checked.diagnostics, ...checkParameters(model.rows.param)] };
}
function codeOrNull(name, { codeOf }) {
  return name === null ? null : codeOf(name);
}
function resolveRowEntity(row, entities, diagnostics) {
  const definition2 = recordTypes[row.type];
  const resolved = resolveEntity(row, entities, diagnostics);
  if (resolved.entity === row.entity || row.id !== makeRowId(definition2, row.entity, row.cells)) return resolved;
  return { ...resolved, id: makeRowId(definition2, resolved.entity, row.cells) };
}
function resolveEntity(record, entities, diagnostics, seen) {
  if (record.entities.length === 0) return record;
  const codes = record.entities.map((name) => {
    const code = entities.codeOf(name);
    const key = `${record.place.path} ${name}`;
    if (code === null && !seen?.has(key)) diagnostics.push(unknownEntity(name, record, entities));
    if (code === null) seen?.add(key);
    return code ?? name;
  });
  const distinct = codes.includes("all") ? ["all"] : [...new Set(codes)].sort();
  return { ...record, entities: distinct, entity: distinct.length === 1 ? distinct[0] ?? null : null };
}
function unknownEntity(name, { type, id, place }, { entities, names }) {
  const near = nearestMatch(name, names);
  const hint = near === null ? "" : ` Did you mean \u201C${near}\u201D?`;
  const codes = entities.map(({ cells, id: id2 }) => `\`${said(cells.code) ?? id2}\``).join(", ");
  const table = entities[0] ? ` of the table \u201CEntities\u201D (${printPlace(entities[0].place)})` : "";
  const message = `Unexpected entity \u201C${name}\u201D of ${type} ${id}, expected one${table}: ${codes}.${hint}`;
  return diagnose("reference/unknown-entity", place, message);
}
function baseCurrencies({ entities }, currency) {
  const currencyByCode = new Map(
    entities.flatMap(({ entity, cells }) => {
      const base = said(cells.baseCurrency)?.trim().toUpperCase();
      return entity !== null && base ? [[entity, base]] : [];
    })
  );
  const usual = currency ?? onlyOne([...currencyByCode.values()]) ?? "USD";
  return (record) => onlyOne(record.entities.map((code) => currencyByCode.get(code) ?? usual)) ?? usual;
}
function onlyOne(codes) {
  const [first, ...others] = new Set(codes);
  return first !== void 0 && others.length === 0 ? first : null;
}
function resolveCurrency(row, currencyOf) {
  const cells = row.cells;
  const open = Object.entries(cells).filter(([, cell]) => isOpenMoney(cell));
  if (open.length === 0) return row;
  const code = currencyOf(row);
  const closed = open.map(([field, cell]) => [field, closeMoney(cell, code)]);
  return withCells(row, { ...cells, ...Object.fromEntries(closed) });
}
function isOpenMoney(cell) {
  return cell.kind === "value" && isQuantity(cell.value) && cell.value.unit.startsWith("$");
}
function closeMoney(cell, code) {
  return cell.kind === "value" && isQuantity(cell.value) ? { ...cell, value: inCurrency(cell.value, code) } : cell;
}
function uniqueRows(rows, diagnostics) {
  const firstById = /* @__PURE__ */ new Map();
  const claimByType = /* @__PURE__ */ new Map();
  return rows.map((row) => {
    const claim = claimByType.get(row.type) ?? startIds();
    claimByType.set(row.type, claim);
    const id = claim(row.id);
    const first = firstById.get(`${row.type} ${row.id}`);
    firstById.set(`${row.type} ${id}`, row);
    if (!first) return row;
    const message = `Unexpected second ${row.type} \`${row.id}\`, expected an id of its own: the first is at ${printPlace(first.place)}. This one is kept as \`${id}\`.`;
    diagnostics.push(diagnose("record/duplicate-id", row.place, message));
    return { ...row, id };
  });
}
function comparePlacesOf(a, b) {
  return comparePlaces(a.place, b.place);
}
function compareIds(a, b) {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
function compareDropped(a, b) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line;
}

// action/src/model/read-model.ts
function readModel(sources, config, { keepsText = false, known = /* @__PURE__ */ new Map() } = {}) {
  const rules = extendRules(defaultRules, config);
  const documents = sources.map((source) => {
    const last = known.get(source.path);
    if (last?.text === source.text) return last.document;
    const document3 = readDocument(source, rules, { keepsText });
    known.set(source.path, { text: source.text, document: document3 });
    return document3;
  });
  const { model, diagnostics } = buildModel(documents, config);
  const all = [...documents.flatMap((document3) => document3.diagnostics), ...diagnostics];
  return { documents, model, diagnostics: all.sort(compareDiagnostics) };
}

// action/src/config.ts
var import_yaml5 = __toESM(require_dist(), 1);

// action/src/config-entry.ts
var import_yaml3 = __toESM(require_dist(), 1);
function reportInvalid({ name, expects, keyNode, value: value2, report }) {
  report("config/invalid", startOf(value2 ?? keyNode), `Unexpected value of \`${name}\`, expected ${expects}.`);
  return null;
}
function readName(entry) {
  const { value: value2 } = entry;
  return isText2(value2) && /^\s*\S.*$/.test(value2.value) ? value2.value.trim() : reportInvalid(entry);
}
function readWords(entry) {
  const items = (0, import_yaml3.isSeq)(entry.value) ? entry.value.items.map(toNode) : [entry.value];
  const words2 = items.filter((item) => isText2(item) && item.value.trim() !== "");
  return words2.length === items.length ? words2 : reportInvalid(entry);
}
function readMap(entry, known) {
  return readEntries(entry).flatMap(([written, inner]) => {
    const name = known.find((one) => nameKey(one) === nameKey(written));
    if (name !== void 0) return [[name, inner]];
    entry.report("config/unknown-key", startOf(inner.keyNode), unexpected(`name in \`${entry.name}\``, written, known));
    return [];
  });
}
function readEntries(entry) {
  if (!(0, import_yaml3.isMap)(entry.value)) {
    reportInvalid(entry);
    return [];
  }
  return entry.value.items.map((pair) => {
    const inner = { ...entry, keyNode: toNode(pair.key), value: toNode(pair.value) };
    return [keyOf(pair), inner];
  });
}
function isText2(node) {
  return (0, import_yaml3.isScalar)(node) && typeof node.value === "string";
}
var keyOf = (pair) => (0, import_yaml3.isScalar)(pair.key) ? String(pair.key.value) : "";
function toNode(value2) {
  return (0, import_yaml3.isScalar)(value2) || (0, import_yaml3.isMap)(value2) || (0, import_yaml3.isSeq)(value2) ? value2 : null;
}
function startOf(node) {
  return toNode(node)?.range?.[0] ?? 0;
}
function unexpected(what, word, options) {
  const near = nearestMatch(word, options);
  const expected = near === null ? `one of ${options.map((option) => `\`${option}\``).join(", ")}` : `\`${near}\``;
  return `Unexpected ${what} \`${word}\`, expected ${expected}.`;
}

// action/src/subscriptions.ts
var import_yaml4 = __toESM(require_dist(), 1);
var occasions = ["always", "on-change", "on-material", "on-critical", "weekly"];
var extras = ["csv"];
var subjectSlots = ["persona", "portfolio", "date", "changes"];
var usualSubject = "Executive Report: {persona} | {portfolio} | {date}";
var mailKeys = {
  domains: "a list of domains, such as `domains: [example.com]`",
  subject: `a text with slots, such as \`subject: "${usualSubject}"\``,
  groups: "groups by name, such as `groups: { board: { persona: ceo, when: on-change } }`"
};
var groupKeys = {
  persona: "the id of a persona, such as `persona: ceo`",
  when: `one of ${occasions.join(", ")}, such as \`when: on-change\``,
  entities: "a list of entities, such as `entities: [HAUL]`",
  attach: "what to attach besides the report, such as `attach: [csv]`",
  subject: mailKeys.subject,
  domains: mailKeys.domains
};
function readSubscriptions(entry, placeOf3) {
  const byName = new Map(withExpectations(readMap(entry, Object.keys(mailKeys)), mailKeys));
  const common = {
    domains: read(byName.get("domains"), readDomains) ?? [],
    subject: read(byName.get("subject"), readSubject) ?? usualSubject
  };
  const groups = byName.get("groups");
  if (groups === void 0) return [];
  return readEntries(groups).flatMap(([group, inner]) => {
    const named = {
      ...inner,
      name: group,
      expects: "keys and values, such as `{ persona: ceo, when: on-change }`"
    };
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(group)) return refuseName(named);
    const place = inner.keyNode === null ? null : placeOf3(inner.keyNode);
    return place === null ? [] : readGroup2(named, { ...common, group, place });
  });
}
function readGroup2(entry, common) {
  const byName = new Map(withExpectations(readMap(entry, Object.keys(groupKeys)), groupKeys));
  const persona = read(byName.get("persona"), readName);
  if (persona === null) {
    if ((0, import_yaml4.isMap)(entry.value) && !byName.has("persona")) reportMissing(entry);
    return [];
  }
  const entities = byName.get("entities");
  const scope = read(entities, (one) => readWords(one)?.map(({ value: value2 }) => value2) ?? null);
  if (entities !== void 0 && (scope === null || scope.length === 0)) {
    if (scope !== null) reportInvalid(entities);
    return [];
  }
  return [
    {
      ...common,
      persona,
      entities: scope,
      when: read(byName.get("when"), (one) => readWord2(one, occasions)) ?? "on-change",
      attach: read(byName.get("attach"), (one) => readExtras(one)) ?? [],
      subject: read(byName.get("subject"), readSubject) ?? common.subject,
      domains: byName.has("domains") ? read(byName.get("domains"), readDomains) ?? [] : common.domains
    }
  ];
}
function read(entry, reader) {
  return entry === void 0 ? null : reader(entry);
}
function withExpectations(entries, expectations) {
  return entries.map(([name, entry]) => [name, { ...entry, name, expects: expectations[name] ?? entry.expects }]);
}
function refuseName({ keyNode, name, report }) {
  const expected = "small letters, digits and hyphens, such as `board`";
  report("config/invalid", startOf(keyNode), `Unexpected name of a group \`${name}\`, expected ${expected}.`);
  return [];
}
function reportMissing({ keyNode, name, report }) {
  const message = `The group \`${name}\` has no persona, expected ${groupKeys.persona}.`;
  report("config/invalid", startOf(keyNode), message);
}
function readWord2(entry, words2) {
  const written = readName(entry);
  return words2.find((word) => word === written) ?? (written === null ? null : reportInvalid(entry));
}
function readExtras(entry) {
  const words2 = readWords(entry);
  const known = words2?.flatMap(({ value: value2 }) => extras.find((extra) => extra === value2) ?? []) ?? null;
  return known?.length === words2?.length ? known : reportInvalid(entry);
}
function readDomains(entry) {
  const words2 = readWords(entry)?.map(({ value: value2 }) => value2.trim().toLowerCase()) ?? null;
  return words2?.every((word) => domain.test(word)) === false ? reportInvalid(entry) : words2;
}
var domain = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
function readSubject(entry) {
  const subject = readName(entry);
  if (subject === null) return null;
  const slots = [...subject.matchAll(/\{(\w*)\}/g)].map(([, slot]) => slot ?? "");
  const unknown = slots.find((slot) => !subjectSlots.some((one) => one === slot));
  if (unknown === void 0)
    return /[\p{Cc}{}]/u.test(subject.replace(/\{\w+\}/g, "")) ? reportInvalid(entry) : subject;
  entry.report("config/unknown-key", startOf(entry.value), unexpected("slot", unknown, subjectSlots));
  return null;
}

// action/src/config.ts
var configPath = ".github/handoff-reports.yml";
var defaultConfig = {
  portfolio: "Portfolio",
  currency: null,
  reports: null,
  siblings: [],
  sections: {},
  keys: {},
  tables: {},
  columns: {},
  mail: []
};
var configKeys = {
  portfolio: "a name, such as `portfolio: Harbour Group`",
  currency: "an ISO code, such as `currency: USD`",
  reports: "a list of personas, such as `reports: [ceo, cfo]`",
  siblings: "a list of folders in or beside the root, such as `siblings: [../crew-tool]`",
  sections: "words of headings by kind of section, such as `sections: { next: [still to do] }`",
  keys: "names by inline key, such as `keys: { owner: [skipper] }`",
  tables: "names by table, such as `tables: { expenses: [outlays] }`",
  columns: "names by table and column, such as `columns: { expenses: { vendor: [shop] } }`",
  mail: "groups of readers, such as `mail: { domains: [example.com], groups: { board: { persona: ceo } } }`"
};
function parseConfig(text3, path, names) {
  const { root, fault: fault2, pointOf } = parseYaml(text3);
  const diagnostics = [];
  const report = (code, offset, message) => {
    diagnostics.push(diagnose(code, { path, ...pointOf(offset) }, message));
  };
  const placeOf3 = (node) => ({ path, ...pointOf(startOf(node)) });
  if (fault2 !== null) report("config/syntax", fault2.offset, `The configuration cannot be read: ${fault2.message}.`);
  else if ((0, import_yaml5.isMap)(root)) return { config: readKeys(root, names, { report, placeOf: placeOf3 }), diagnostics };
  else if (root !== null && !((0, import_yaml5.isScalar)(root) && root.value === null)) {
    report("config/syntax", 0, `Unexpected text, expected keys and values such as \`portfolio: Harbour Group\`.`);
  }
  return { config: defaultConfig, diagnostics };
}
function readKeys(map, names, { report, placeOf: placeOf3 }) {
  const config = { ...defaultConfig };
  for (const pair of map.items) {
    const key = keyOf(pair);
    if (!isKey(key)) {
      report("config/unknown-key", startOf(pair.key), unexpected("key", key, Object.keys(configKeys)));
      continue;
    }
    const entry = {
      name: key,
      expects: configKeys[key],
      keyNode: toNode(pair.key),
      value: toNode(pair.value),
      report
    };
    if (key === "portfolio") config.portfolio = readName(entry) ?? config.portfolio;
    else if (key === "currency") config.currency = readCurrency2(entry);
    else if (key === "reports") {
      config.reports = readWords(entry)?.map((word) => ({ id: word.value, place: placeOf3(word) })) ?? null;
    } else if (key === "siblings") config.siblings = readSiblings(entry);
    else if (key === "columns") config.columns = readColumns(entry);
    else if (key === "mail") config.mail = readSubscriptions(entry, placeOf3);
    else config[key] = readWordsByName(entry, key === "tables" ? tableNames : names[key]);
  }
  return config;
}
function readCurrency2(entry) {
  return isText2(entry.value) && /^[A-Z]{3}$/.test(entry.value.value) ? entry.value.value : reportInvalid(entry);
}
function readSiblings(entry) {
  const words2 = readWords(entry)?.map(({ value: value2 }) => value2.trim()) ?? [];
  const isNear = (word) => {
    const inner = word.startsWith("../") ? word.slice(3) : word;
    return !inner.startsWith("/") && !/\\/.test(inner) && !inner.split("/").some((part) => part === ".." || part === "");
  };
  if (words2.every(isNear)) return words2;
  reportInvalid(entry);
  return words2.filter(isNear);
}
var definitions = Object.values(recordTypes);
var tableNames = definitions.map(({ table }) => table);
function readWordsByName(entry, known) {
  const words2 = readMap(entry, known).flatMap(([name, inner]) => {
    const listed = readWords(inner);
    return listed === null ? [] : [[name, listed.map((word) => word.value)]];
  });
  return Object.fromEntries(words2);
}
function readColumns(entry) {
  const tables = readMap(entry, tableNames).flatMap(([name, inner]) => {
    const definition2 = definitions.find(({ table }) => table === name);
    const words2 = readWordsByName(
      inner,
      Object.values(definition2?.columns ?? {}).map(({ title }) => title)
    );
    return Object.keys(words2).length === 0 ? [] : [[name, words2]];
  });
  return Object.fromEntries(tables);
}
function isKey(key) {
  return Object.hasOwn(configKeys, key);
}

// action/src/cli/load-notes.ts
import { setFlagsFromString } from "node:v8";

// action/src/evidence.ts
function parseEvidence(text3) {
  const match = /^([^\s#]*[^\s#/])#(\S[^#]*)$/.exec(text3.trim());
  return match ? { path: match[1] ?? "", symbol: match[2] ?? "" } : null;
}
function printEvidence({ path, symbol }) {
  return `${path}#${symbol}`;
}

// action/src/model/named-evidence.ts
function namedEvidence({ rows }) {
  const named = rows.capability.flatMap(({ cells }) => [cells.backEnd, cells.frontEnd]);
  const evidence = named.flatMap(({ text: text3 }) => parseEvidence(text3) ?? []);
  return [...new Map(evidence.map((one) => [printEvidence(one), one]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one);
}

// action/src/sources/open-commits.ts
import { createHash } from "node:crypto";

// action/src/sources/load-commit-tree.ts
import { posix } from "node:path";
async function loadCommitTree(git, commit) {
  const loading = {
    git,
    // `:./` is the tree of the folder that git runs in, which need not be the top of the repository.
    idByPath: /* @__PURE__ */ new Map([["", `${commit}:./`]]),
    entriesByFolder: /* @__PURE__ */ new Map(),
    targetByLink: /* @__PURE__ */ new Map(),
    loaded: /* @__PURE__ */ new Set()
  };
  const top = await listFolder(loading, "");
  const notes = top.filter(({ name }) => noteFolders.some((folder) => folder === name));
  for (const entry of notes) await loadEntry(loading, "", entry);
  return toFileTree(loading);
}
async function toFileTree({ entriesByFolder, targetByLink, idByPath }) {
  const listed = /* @__PURE__ */ new Map();
  for (const [folder, entries] of entriesByFolder) listed.set(folder, await entries);
  return {
    list: (folder) => listed.get(folder) ?? "there are too many folders before it",
    follow: (link) => targetByLink.get(link) ?? { kind: "missing" },
    idOf: (realPath) => idByPath.get(realPath) ?? null
  };
}
async function loadEntry(loading, folder, { name, kind }) {
  const path = posix.join(folder, name);
  if (kind === "folder") return loadFolder(loading, path);
  if (kind !== "link") return;
  const target = await follow(loading, path);
  loading.targetByLink.set(path, target);
  if (target.kind === "folder" && target.path !== "") await loadFolder(loading, target.path);
}
async function loadFolder(loading, path) {
  if (loading.loaded.has(path) || path.split("/").length > mostDepth || loading.idByPath.size > 4 * mostFiles) return;
  loading.loaded.add(path);
  const entries = await listFolder(loading, path);
  await Promise.all(entries.filter(({ name }) => !isLeftOut(name)).map((entry) => loadEntry(loading, path, entry)));
}
function listFolder(loading, path) {
  const known = loading.entriesByFolder.get(path);
  if (known) return known;
  const listing = loading.git.read(loading.idByPath.get(path) ?? "").then((tree) => {
    const entries = readTree(tree);
    for (const { name, id } of entries) loading.idByPath.set(posix.join(path, name), id);
    return entries;
  });
  loading.entriesByFolder.set(path, listing);
  return listing;
}
var mostLinks = 40;
async function follow(loading, path) {
  const names = path.split("/");
  let here = "";
  let links = 0;
  for (let name = names.shift(); name !== void 0; name = names.shift()) {
    if (name === "" || name === ".") continue;
    if (name === "..") {
      if (here === "") return { kind: "outside" };
      here = posix.join(here, "..").replace(/^\.$/, "");
      continue;
    }
    const entry = (await listFolder(loading, here)).find((one) => one.name === name);
    if (entry?.kind === "folder") here = posix.join(here, name);
    else if (entry?.kind === "link" && ++links <= mostLinks) {
      const text3 = await readLink(loading, entry.id);
      if (text3.startsWith("/")) return { kind: "outside" };
      names.unshift(...text3.split("/"));
    } else if (entry?.kind === "file" && names.length === 0) return { kind: "file", path: posix.join(here, name) };
    else return { kind: "missing" };
  }
  return { kind: "folder", path: here };
}
async function readLink(loading, id) {
  const blob = await loading.git.read(id);
  return Buffer.from(blob?.bytes ?? []).toString("utf8");
}
function readTree(tree) {
  const bytes = Buffer.from(tree?.type === "tree" ? tree.bytes ?? [] : []);
  const idLength = (tree?.id.length ?? 0) / 2;
  const entries = [];
  for (let start = 0; start < bytes.length; ) {
    const space = bytes.indexOf(32, start);
    const end = bytes.indexOf(0, space);
    const mode = bytes.toString("latin1", start, space);
    start = end + 1 + idLength;
    entries.push({
      name: bytes.toString("utf8", space + 1, end),
      kind: kindByMode[mode] ?? "file",
      id: bytes.toString("hex", end + 1, start)
    });
  }
  return entries;
}
var kindByMode = {
  "40000": "folder",
  "120000": "link",
  "160000": "other"
};

// action/src/sources/read-worktree.ts
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync
} from "node:fs";
import { isAbsolute, join as join2, relative, sep } from "node:path";
var mostBytesInAll = 256 * 1024 * 1024;
function readWorktree(root) {
  const found = findNotes(worktree(root));
  const sources = [];
  const diagnostics = [...found.diagnostics];
  let total = 0;
  for (const { path, realPath } of found.files) {
    const { source, diagnostics: own3 } = readTextFile(join2(root, realPath), path);
    total += source?.text.length ?? 0;
    if (total > mostBytesInAll) {
      diagnostics.push(tooMuch(path));
      break;
    }
    diagnostics.push(...own3);
    if (source !== null) sources.push(source);
  }
  return { sources, diagnostics };
}
function readTextFile(file, path) {
  try {
    const descriptor = openSync(file, "r");
    try {
      const { size } = fstatSync(descriptor);
      return size > mostBytes ? refuse(tooLarge(path, size)) : decodeSource(path, readFileSync(descriptor));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const message = `Unexpected file that cannot be read: ${describeError(error)}.`;
    return refuse(diagnoseFile("source/unreadable", path, message));
  }
}
function tooMuch(path) {
  return diagnoseFile(
    "source/too-many",
    path,
    "Unexpected text after the first 256 MiB: this file and the next were left out."
  );
}
function worktree(root) {
  return { list: (folder) => listFolder2(join2(root, folder)), follow: (link) => followLink(root, link) };
}
function listFolder2(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf2(entry) }));
  } catch (error) {
    return describeError(error);
  }
}
function kindOf2(entry) {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  return entry.isSymbolicLink() ? "link" : "other";
}
function followLink(root, link) {
  try {
    const real = realpathSync(join2(root, link));
    const path = relative(root, real).split(sep).join("/");
    if (path === ".." || path.startsWith("../") || isAbsolute(path)) return { kind: "outside" };
    const stats = statSync(real);
    if (stats.isDirectory()) return { kind: "folder", path };
    return stats.isFile() ? { kind: "file", path } : { kind: "missing" };
  } catch {
    return { kind: "missing" };
  }
}

// action/src/sources/open-commits.ts
function openCommits(root) {
  const git = openGit(root, mostBytes);
  const trees = rememberTrees(git);
  const lastByPath = /* @__PURE__ */ new Map();
  const decode = ({ path, id }) => {
    const last = lastByPath.get(path);
    if (last?.id === id) return last.decoded;
    const decoded = git.read(id).then((blob) => decodeBlob(path, blob));
    lastByPath.set(path, { id, decoded });
    return decoded;
  };
  return {
    find: async (revision) => {
      const commit = await git.read(`${revision}^{commit}`);
      return commit && findFiles(trees, commit);
    },
    read: (notes) => readFiles(notes, decode),
    close: git.close
  };
}
function rememberTrees(git) {
  const answerById = /* @__PURE__ */ new Map();
  return {
    ...git,
    read: (name) => {
      if (!/^[0-9a-f]{40,64}$/.test(name)) return git.read(name);
      const known = answerById.get(name);
      if (known) return known;
      const answer = git.read(name);
      answerById.set(name, answer);
      return answer;
    }
  };
}
async function findFiles(git, commit) {
  const tree = await loadCommitTree(git, commit.id);
  const found = findNotes(tree);
  const files = found.files.map(({ path, realPath }) => ({ path, id: tree.idOf(realPath) ?? "" }));
  const listed = files.map(({ path, id }) => `${id} ${path}\0`).join("");
  const digest = createHash("sha256").update(listed).digest("hex");
  return { commit: commit.id, committed: committerDay(commit), digest, files, diagnostics: found.diagnostics };
}
function decodeBlob(path, blob) {
  return blob?.bytes ? decodeSource(path, blob.bytes) : refuse(tooLarge(path, blob?.size ?? 0));
}
var blobsAtOnce = 500;
async function readFiles({ files, diagnostics: found }, decode) {
  const sources = [];
  const diagnostics = [...found];
  let total = 0;
  for (let i = 0; i < files.length; i += blobsAtOnce) {
    for (const { source, diagnostics: own3 } of await Promise.all(files.slice(i, i + blobsAtOnce).map(decode))) {
      total += source?.text.length ?? 0;
      if (total > mostBytesInAll) return { sources, diagnostics: [...diagnostics, tooMuch(source?.path ?? "")] };
      diagnostics.push(...own3);
      if (source !== null) sources.push(source);
    }
  }
  return { sources, diagnostics };
}

// action/src/sources/read-commit.ts
async function readCommit(root, revision) {
  const readings = await readCommits(root, [revision]);
  if (isFailure(readings)) return readings;
  const [reading] = readings;
  return reading ?? unknownRevision(revision);
}
async function readCommits(root, revisions) {
  const commits = openCommits(root);
  const readings = [];
  let unknown = null;
  for (const revision of revisions) {
    const reading = await read2(commits, revision);
    if (reading === null) unknown ??= revision;
    else readings.push(reading);
  }
  const failure = await commits.close();
  if (failure !== null) return failure;
  return unknown === null ? readings : unknownRevision(unknown);
}
async function read2(commits, revision) {
  const notes = await commits.find(revision);
  return notes && { ...await commits.read(notes), commit: notes.commit, committed: notes.committed };
}
function unknownRevision(revision) {
  const mend = "List them with `git log --oneline`; a shallow clone knows the last commits only: `git fetch --unshallow`.";
  return fail(`Unexpected revision \`${revision}\`, expected a commit of this repository.`, mend);
}

// action/src/sources/read-config.ts
import { existsSync } from "node:fs";
import { join as join4 } from "node:path";

// action/src/sources/read-inside.ts
import { realpathSync as realpathSync2 } from "node:fs";
import { join as join3 } from "node:path";

// action/src/sources/is-inside.ts
import { isAbsolute as isAbsolute2, relative as relative2, sep as sep2 } from "node:path";
function isInside(folder, path) {
  const inner = relative2(folder, path);
  return inner !== "" && !isAbsolute2(inner) && inner.split(sep2)[0] !== "..";
}

// action/src/sources/read-inside.ts
function readInside(root, path) {
  try {
    const file = realpathSync2(join3(root, path));
    if (isInside(realpathSync2(root), file)) return readTextFile(file, path);
    const message = "Unexpected link that leaves the repository, expected a file in it.";
    return refuse(diagnoseFile("source/outside-root", path, message));
  } catch (error) {
    const message = `Unexpected file that cannot be read: ${describeError(error)}.`;
    return refuse(diagnoseFile("source/unreadable", path, message));
  }
}

// action/src/sources/read-config.ts
function readConfig(root) {
  if (!existsSync(join4(root, configPath))) return { sources: [], diagnostics: [] };
  const { source, diagnostics } = readInside(root, configPath);
  return { sources: source === null ? [] : [source], diagnostics };
}

// action/src/sources/read-evidence.ts
import { realpathSync as realpathSync3, statSync as statSync2 } from "node:fs";
import { basename, dirname, join as join5 } from "node:path";
var mostFiles2 = 1e3;
function readEvidence(root, siblings, evidence) {
  const folders = siblings.flatMap((sibling) => openSibling(root, sibling) ?? []);
  const paths = [...new Set(evidence.map(({ path }) => path))].slice(0, mostFiles2);
  const textByPath = new Map(paths.map((path) => [path, readFirst(candidates(root, folders, path), path)]));
  return new Map(
    evidence.flatMap((one) => {
      const text3 = textByPath.get(one.path) ?? null;
      return text3 === null ? [] : [[printEvidence(one), holdsName(text3, one.symbol)]];
    })
  );
}
function candidates(root, siblings, path) {
  const inSiblings = siblings.flatMap((folder) => {
    const name = `${basename(folder)}/`;
    return [{ folder, path }, ...path.startsWith(name) ? [{ folder, path: path.slice(name.length) }] : []];
  });
  return [{ folder: root, path }, ...inSiblings];
}
function readFirst(found, name) {
  for (const { folder, path } of found) {
    const file = toReal(join5(folder, path));
    if (file === null || !isInside(folder, file) || !statSync2(file).isFile()) continue;
    return readTextFile(file, name).source?.text ?? null;
  }
  return null;
}
function openSibling(root, sibling) {
  const folder = toReal(join5(root, sibling));
  if (folder === null || !statSync2(folder).isDirectory()) return null;
  return isInside(root, folder) || dirname(folder) === dirname(root) ? folder : null;
}
function toReal(path) {
  try {
    return realpathSync3(path);
  } catch {
    return null;
  }
}
var wordCharacter = /[\p{L}\p{N}_$]/u;
function holdsName(text3, name) {
  const [first, last] = [wordCharacter.test(name.slice(0, 1)), wordCharacter.test(name.slice(-1))];
  for (let at = text3.indexOf(name); at >= 0; at = text3.indexOf(name, at + 1)) {
    const before = text3.slice(Math.max(0, at - 1), at);
    const after = text3.slice(at + name.length, at + name.length + 1);
    if (!(first && wordCharacter.test(before)) && !(last && wordCharacter.test(after))) return true;
  }
  return false;
}

// action/src/cli/load-notes.ts
async function loadNotes({ root: folder, at, ...options }, show = () => {
}) {
  const root = openRoot(folder);
  if (typeof root !== "string") return root;
  const { config, diagnostics } = loadConfig(root);
  const found = at === null ? loadWorktree(root) : await loadCommit(root, at);
  if (isFailure(found)) return found;
  const { sources } = found;
  if (sources.length >= many) show(`Reading ${sources.length} files \u2026`);
  const reading = readNotes(root, sources, config, options);
  if (sources.length >= many) show(null);
  return {
    root,
    config,
    sources,
    reading,
    diagnostics: [...diagnostics, ...found.diagnostics, ...reading.diagnostics].sort(compareDiagnostics),
    committed: found.committed
  };
}
function readNotes(root, sources, config, { keepsText = false, known = /* @__PURE__ */ new Map() }) {
  setFlagsFromString("--no-allocation-site-pretenuring");
  const read3 = readModel(sources, config, { keepsText, known });
  const evidence = readEvidence(root, config.siblings, namedEvidence(read3.model));
  return { ...read3, model: { ...read3.model, evidence } };
}
function loadWorktree(root) {
  return { ...readWorktree(root), committed: () => readCommitterDate(root) };
}
async function loadCommit(root, revision) {
  const reading = await readCommit(root, revision);
  return isFailure(reading) ? reading : { ...reading, committed: async () => reading.committed };
}
var many = 200;
function loadConfig(root) {
  const { sources, diagnostics } = readConfig(root);
  const [source] = sources;
  if (source === void 0) return { config: defaultConfig, diagnostics };
  const read3 = parseConfig(source.text, source.path, { sections: extensibleSections, keys: extensibleKeys });
  return { config: read3.config, diagnostics: [...diagnostics, ...read3.diagnostics] };
}

export {
  require_dist,
  parseYaml,
  sharedColumns,
  groupRows,
  nameEntities,
  uniqueIds,
  readModel,
  parseEvidence,
  printEvidence,
  readWorktree,
  readInside,
  subjectSlots,
  configPath,
  namedEvidence,
  openCommits,
  readEvidence,
  loadNotes,
  readNotes,
  loadConfig
};
