import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  openLedger
} from "./chunk-B4TE6LPJ.js";
import "./chunk-6BWQ55QO.js";
import "./chunk-QJDFURCA.js";
import "./chunk-R52UPAKL.js";
import "./chunk-7IME3FY3.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";
export {
  openLedger
};
