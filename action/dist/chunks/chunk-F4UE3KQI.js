import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/sources/failure.ts
function fail(message, mend) {
  return { kind: "failure", message, mend };
}
function isFailure(value) {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "failure";
}

export {
  fail,
  isFailure
};
