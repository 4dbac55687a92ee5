import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  explainRefusal,
  openGitHub,
  refusalOf
} from "./chunk-J7X3W4ML.js";
import "./chunk-RSQSIW4L.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-WD6H2GOG.js";
export {
  explainRefusal,
  openGitHub,
  refusalOf
};
