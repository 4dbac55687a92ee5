import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  describeBug
} from "./chunk-36ZSAUVE.js";
import "./chunk-NLO6S2KY.js";
import "./chunk-WD6H2GOG.js";
export {
  describeBug
};
