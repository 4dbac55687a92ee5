import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  prepareSend
} from "./chunk-ASR5CTXC.js";
import "./chunk-YLSKLMRL.js";
import "./chunk-EZPXHFAK.js";
import "./chunk-HPW6O5PV.js";
import "./chunk-UMXL4QNJ.js";
import "./chunk-DDQEOQGX.js";
import "./chunk-KJLL37GG.js";
import "./chunk-DUQVNWDH.js";
import "./chunk-VGJFZ2GR.js";
import "./chunk-XJ6SJ77Z.js";
import "./chunk-WUE47K7J.js";
import "./chunk-MG6VRCF4.js";
import "./chunk-7IME3FY3.js";
import "./chunk-EWHJXXU2.js";
import "./chunk-OEAH3QS2.js";
import "./chunk-JGY67URF.js";
import "./chunk-Y44T7A6I.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-S3R4AHRU.js";
import "./chunk-IIGQSAJX.js";
import "./chunk-Q3GWZZRJ.js";
import "./chunk-KGYKOW2C.js";
import "./chunk-BJAIGPHJ.js";
import "./chunk-TSWYOLGT.js";
import "./chunk-6FPYB3PE.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-RT7GKNWP.js";
import "./chunk-VZY3EC6I.js";
import "./chunk-GXKTQIR2.js";
import "./chunk-D6PKC6Y2.js";
import "./chunk-YG547HMO.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-GUM7IC22.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-V727YPHM.js";
export {
  prepareSend
};
