import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  writeHtml
} from "./chunk-5LZVECDJ.js";
import "./chunk-G4NPN7XY.js";
import "./chunk-55HTK334.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-V727YPHM.js";
export {
  writeHtml
};
