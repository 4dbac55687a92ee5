import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  writeHtml
} from "./chunk-EZPXHFAK.js";
import "./chunk-UMXL4QNJ.js";
import "./chunk-K36V4PMA.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-V727YPHM.js";
export {
  writeHtml
};
