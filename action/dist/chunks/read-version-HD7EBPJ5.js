import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  readVersion
} from "./chunk-EWHJXXU2.js";
import "./chunk-WD6H2GOG.js";
export {
  readVersion
};
