import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  writeHtml
} from "./chunk-7H3DJN7V.js";
import "./chunk-GS47WHOV.js";
import "./chunk-K36V4PMA.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-V727YPHM.js";
export {
  writeHtml
};
