import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
} from "./chunk-GXSYSNHU.js";
import "./chunk-2XK67Z2Y.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-XOVYKNG4.js";
import "./chunk-IIG4L5EK.js";
import "./chunk-RQTLHGK4.js";
import "./chunk-GGOROQ5D.js";
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
