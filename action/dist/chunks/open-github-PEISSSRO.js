import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  explainRefusal,
  openGitHub,
  refusalOf
} from "./chunk-RW5L6AZC.js";
import "./chunk-5KOUN6ST.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";
export {
  explainRefusal,
  openGitHub,
  refusalOf
};
