import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  writeText
} from "./chunk-EUZEZ7U3.js";
import "./chunk-UMXL4QNJ.js";
import "./chunk-K36V4PMA.js";
import "./chunk-Q3GWZZRJ.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-V727YPHM.js";

// action/src/outputs/print-changes.ts
var width = 100;
function printChanges(nodes, paint) {
  return writeText(nodes, { width, tables: "aligned" }).replace(
    /^(\s*- (?:→ )?)(▼ worse|▲ better)/gm,
    (_, start, mark) => start + paint(styleByMark[mark] ?? "dim", mark)
  );
}
var styleByMark = { "\u25BC worse": "red", "\u25B2 better": "green" };
export {
  printChanges
};
