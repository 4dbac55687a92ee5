import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
} from "./chunk-LRET2O4V.js";
import "./chunk-DAISUJKS.js";
import "./chunk-RGHBS3LC.js";
import "./chunk-MDH6GPSD.js";
import "./chunk-A2LQWAU4.js";
import "./chunk-R52UPAKL.js";
import "./chunk-Y2737E4F.js";
import "./chunk-Q4LWTNB4.js";
import "./chunk-KF6UGMSE.js";
import "./chunk-55HTK334.js";
import "./chunk-S3R4AHRU.js";
import "./chunk-IIGQSAJX.js";
import "./chunk-S5VSBAHQ.js";
import "./chunk-BJAIGPHJ.js";
import "./chunk-DKUCLF6G.js";
import "./chunk-PJGPHO73.js";
import "./chunk-P7DMJPJQ.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-E3IRHST6.js";
import "./chunk-VZY3EC6I.js";
import "./chunk-GG4NNCTL.js";
import "./chunk-YG547HMO.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";
export {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
};
