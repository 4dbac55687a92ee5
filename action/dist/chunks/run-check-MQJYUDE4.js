import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
} from "./chunk-APDNPUNE.js";
import "./chunk-INOEQTYY.js";
import "./chunk-W44VLVEL.js";
import "./chunk-WRYQTIU2.js";
import "./chunk-LGU4OOAR.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-5JWYIUAE.js";
import "./chunk-HITNZQ7Z.js";
import "./chunk-ONNDCSUB.js";
import "./chunk-IEROIF4H.js";
import "./chunk-RKPU42K5.js";
import "./chunk-L2VJRX5F.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-NLO6S2KY.js";
import "./chunk-M56EBZ5O.js";
import "./chunk-NGLJROPM.js";
import "./chunk-VWKYOWUI.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-WD6H2GOG.js";
export {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
};
