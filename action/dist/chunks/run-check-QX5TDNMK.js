import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
} from "./chunk-TUXT5M7V.js";
import "./chunk-433N2VTN.js";
import "./chunk-4ADZX56W.js";
import "./chunk-UWEV4QIP.js";
import "./chunk-73DIUG72.js";
import "./chunk-3D2DDSF3.js";
import "./chunk-55HTK334.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-HKSJQ2KR.js";
import "./chunk-IH3YUY4C.js";
import "./chunk-ONNDCSUB.js";
import "./chunk-OCYZNEC3.js";
import "./chunk-VFMVWFLS.js";
import "./chunk-L2VJRX5F.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-MCIEBGQM.js";
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
