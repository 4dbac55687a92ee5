import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);

// action/src/sources/read-version.ts
import { readFileSync } from "node:fs";
function readVersion(home) {
  const manifest = JSON.parse(readFileSync(new URL("../package.json", home), "utf8"));
  const hasVersion = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return hasVersion ? String(manifest.version) : "unknown";
}

export {
  readVersion
};
