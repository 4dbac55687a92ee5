import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  openLedger
} from "./chunk-3S22M7TI.js";
import "./chunk-YZJKQ4EG.js";
import "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";
export {
  openLedger
};
