import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  readVersion
} from "./chunk-EWHJXXU2.js";
import "./chunk-V727YPHM.js";
export {
  readVersion
};
