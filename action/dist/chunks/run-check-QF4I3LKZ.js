import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
} from "./chunk-TEC2N642.js";
import "./chunk-HIN3QUT4.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-GZLKN7KZ.js";
import "./chunk-KWKXUMIA.js";
import "./chunk-M6NT2B24.js";
import "./chunk-2JWTBF73.js";
import "./chunk-LLPUOXAH.js";
import "./chunk-7EXYMVCV.js";
import "./chunk-NLO6S2KY.js";
import "./chunk-VWKYOWUI.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-WD6H2GOG.js";
export {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
};
