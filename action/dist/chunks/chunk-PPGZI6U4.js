import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/cli/exit-codes.ts
var exitCodes = {
  /** All is well; warnings alone are well. */
  fine: 0,
  /** The notes have errors, or a report could not be written. */
  findings: 1,
  /** The command cannot be carried out as it was given. */
  usage: 2,
  /** A bug of ours (`EX_SOFTWARE` of sysexits). */
  bug: 70
};

export {
  exitCodes
};
