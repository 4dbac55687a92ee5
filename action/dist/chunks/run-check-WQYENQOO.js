import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
} from "./chunk-M7OAYPOO.js";
import "./chunk-UOBNP4YV.js";
import "./chunk-76XP5VVH.js";
import "./chunk-LGU4OOAR.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-I74IHJCC.js";
import "./chunk-EJMBP7LS.js";
import "./chunk-75W5M7ZL.js";
import "./chunk-XOGFY3J2.js";
import "./chunk-UPQG5UFN.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
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
