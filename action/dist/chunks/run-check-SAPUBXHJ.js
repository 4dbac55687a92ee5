import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
} from "./chunk-NEQI3QSH.js";
import "./chunk-H4KB5T4Z.js";
import "./chunk-W5L33IMW.js";
import "./chunk-ENA7OVNB.js";
import "./chunk-2Y76RSEQ.js";
import "./chunk-WRYQTIU2.js";
import "./chunk-LGU4OOAR.js";
import "./chunk-LHTHHMSZ.js";
import "./chunk-OPGKYUOB.js";
import "./chunk-CVG7CADG.js";
import "./chunk-ONNDCSUB.js";
import "./chunk-IEROIF4H.js";
import "./chunk-NYILA6I5.js";
import "./chunk-L2VJRX5F.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-NLO6S2KY.js";
import "./chunk-D2FRPRRE.js";
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
