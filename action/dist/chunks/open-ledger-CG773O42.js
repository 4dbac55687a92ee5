import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  openLedger
} from "./chunk-IKBGCLRP.js";
import "./chunk-DUHW2OYV.js";
import "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";
export {
  openLedger
};
