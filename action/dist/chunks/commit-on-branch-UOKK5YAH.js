import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  commitOnBranch
} from "./chunk-XOW4CSYN.js";
import "./chunk-J7X3W4ML.js";
import "./chunk-RSQSIW4L.js";
import "./chunk-F4UE3KQI.js";
import "./chunk-WD6H2GOG.js";
export {
  commitOnBranch
};
