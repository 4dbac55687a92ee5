import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  changedIn,
  runCheck,
  runWrite,
  worstFirst
} from "./chunk-TEKMZVT3.js";
import "./chunk-PDRIJPHJ.js";
import "./chunk-65R5RGO4.js";
import "./chunk-KFRKHKTL.js";
import "./chunk-DSO4UPK7.js";
import "./chunk-ZCZN6XEM.js";
import "./chunk-7IME3FY3.js";
import "./chunk-YM6NCFT6.js";
import "./chunk-Y44T7A6I.js";
import "./chunk-ZRVF7WD7.js";
import "./chunk-K36V4PMA.js";
import "./chunk-S3R4AHRU.js";
import "./chunk-IIGQSAJX.js";
import "./chunk-RSVSFCZD.js";
import "./chunk-BJAIGPHJ.js";
import "./chunk-VIT63MLZ.js";
import "./chunk-ROF5ZA2I.js";
import "./chunk-BWMBQETA.js";
import "./chunk-TFUR7QBB.js";
import "./chunk-R6PDJ2MG.js";
import "./chunk-DDJK3RQC.js";
import "./chunk-KUGPTMZ6.js";
import "./chunk-W7JVIPV7.js";
import "./chunk-T5ESYIUW.js";
import "./chunk-E2MY7OO3.js";
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
