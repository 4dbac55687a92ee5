import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  deliveryCodes
} from "./chunk-OXMMRERV.js";

// action/src/cli/unpublished.ts
function unpublished({ message, mend }, terminal) {
  terminal.printAside(`handoff-reports: ${message}
${mend}
`);
  return deliveryCodes.unclaimed;
}

export {
  unpublished
};
