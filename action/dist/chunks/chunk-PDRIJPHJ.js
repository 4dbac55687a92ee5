import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  chooseDay
} from "./chunk-65R5RGO4.js";
import {
  buildReports
} from "./chunk-RSVSFCZD.js";

// action/src/main/build-here.ts
async function buildHere(context, root, known = /* @__PURE__ */ new Map()) {
  const asOf = await chooseDay(context, root);
  return buildReports({ root, at: null, asOf, home: context.home, known });
}

export {
  buildHere
};
