import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';

const outdir = 'action/dist';

/** The packages whose code went into the bundles, by name. */
function bundledPackages(metafile: Metafile): readonly string[] {
  const names = new Set<string>();
  for (const output of Object.values(metafile.outputs)) {
    for (const input of Object.keys(output.inputs)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input)?.[1];
      if (name !== undefined) names.add(name);
    }
  }
  return [...names].sort();
}

/** The licence text that a package ships, or the name of its licence where it ships none. */
function licenceOf(name: string): string {
  const folder = join('node_modules', name);
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry)) : undefined;
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { license?: string };
  return `Licence: ${license ?? 'not stated'}`;
}

/** Bundles the entries, split so that each command loads what it uses, with the licences of all that is inside. */
async function bundle(): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: { cli: 'action/src/cli.ts', main: 'action/src/main.ts', post: 'action/src/post.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    chunkNames: 'chunks/[name]-[hash]',
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
    // CommonJS dependencies inside an ESM bundle call `require` for Node's own modules.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
  const notices = bundledPackages(metafile).map((name) => `${name}\n\n${licenceOf(name)}\n`);
  writeFileSync(join(outdir, 'LICENSES.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`));
}

await bundle();
