import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
} from "./chunk-7I3YEU3B.js";
import "./chunk-CYWWLUGK.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-BOYQMPJQ.js";
import "./chunk-OUL2KPZJ.js";
import "./chunk-3YBNVFZA.js";
import "./chunk-KVCEKXE6.js";
import "./chunk-ZNPXHNBL.js";
import "./chunk-NU4RMSP6.js";
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
