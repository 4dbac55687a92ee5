import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
} from "./chunk-OU66KMWC.js";
import "./chunk-PD73NNCU.js";
import "./chunk-O6Q2DDRJ.js";
import "./chunk-I5JMFW5P.js";
import "./chunk-WUE47K7J.js";
import "./chunk-MG6VRCF4.js";
import "./chunk-7IME3FY3.js";
import "./chunk-JGY67URF.js";
import "./chunk-Y44T7A6I.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-S3R4AHRU.js";
import "./chunk-IIGQSAJX.js";
import "./chunk-KGYKOW2C.js";
import "./chunk-BJAIGPHJ.js";
import "./chunk-DKUCLF6G.js";
import "./chunk-6FPYB3PE.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
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
  changedIn,
  runCheck,
  runWrite,
  worstFirst
};
