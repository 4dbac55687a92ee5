import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  commitOnBranch
} from "./chunk-SJTFAHR4.js";
import "./chunk-JMV73VQI.js";
import "./chunk-5KOUN6ST.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";
export {
  commitOnBranch
};
