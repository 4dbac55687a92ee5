import { readFileSync } from 'node:fs';

/** The version in the package.json beside the folder `home`. */
export function readVersion(home: URL): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', home), 'utf8'));
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion ? String(manifest.version) : 'unknown';
}
