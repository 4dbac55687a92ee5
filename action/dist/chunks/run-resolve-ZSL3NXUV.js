import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  runResolve,
  unpublished
} from "./chunk-HO53ETC2.js";
import "./chunk-EBXUIKRE.js";
import "./chunk-WYE5JT5Z.js";
import "./chunk-A2LQWAU4.js";
import "./chunk-R52UPAKL.js";
import "./chunk-Y2737E4F.js";
import "./chunk-GG4NNCTL.js";
import "./chunk-YG547HMO.js";
import "./chunk-PPGZI6U4.js";
import "./chunk-HE5JH6JL.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-V727YPHM.js";
export {
  runResolve,
  unpublished
};
