import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
} from "./chunk-OQDOSWSC.js";
import "./chunk-A2JEVKPD.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-RPSHBWV2.js";
import "./chunk-LXON6553.js";
import "./chunk-WKU6LVC4.js";
import "./chunk-FHCAIBH2.js";
import "./chunk-OADUTW42.js";
import "./chunk-6GHQNRZW.js";
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
