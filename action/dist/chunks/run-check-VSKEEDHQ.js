import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
} from "./chunk-RP5JKU2K.js";
import "./chunk-O6FMZBMW.js";
import "./chunk-BOH3S73T.js";
import "./chunk-O3IHNJ6J.js";
import "./chunk-O27NBCQL.js";
import "./chunk-3D2DDSF3.js";
import "./chunk-55HTK334.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-VILVB6ZK.js";
import "./chunk-CRVASKCP.js";
import "./chunk-ONNDCSUB.js";
import "./chunk-OCYZNEC3.js";
import "./chunk-O2CXT7AR.js";
import "./chunk-L2VJRX5F.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-CLJJGYZE.js";
import "./chunk-P4ZWEELZ.js";
import "./chunk-VWKYOWUI.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-WD6H2GOG.js";
export {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
};
