import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyses } from '../action/src/analyses/index.ts';
import { diagnosticKinds } from '../action/src/diagnostics.ts';
import { readPersona } from '../action/src/reports/read-persona.ts';
import { filesBelow, root, type SourceFile, sourceFiles } from './helpers/source-files.ts';

const files = sourceFiles();
const stages = ['sources', 'documents', 'model', 'analyses', 'reports', 'changes', 'mail', 'outputs'];
const entries = ['pipeline.ts', 'main.ts', 'main', 'post.ts', 'cli.ts', 'cli', 'mailbox'];

/** The first part of a path: the stage, `records`, `quantity`, or the name of a root file. */
const homeOf = (path: string): string => path.split('/')[0] ?? path;
const isEntry = ({ path }: SourceFile): boolean => entries.includes(homeOf(path));

test('the project runs on Node 24', () => {
  expect(process.versions.node).toMatch(/^24\./);
});

test('the top level is what the README shows', () => {
  expect(files.length).toBeGreaterThan(50);
  const top = new Set(files.map(({ path }) => homeOf(path)));
  for (const stage of stages.filter((one) => one !== 'changes')) expect(top).toContain(stage);
});

describe('the import rule', () => {
  test.each(files.filter((file) => !isEntry(file)).map((file) => [file.path, file] as const))('%s', (_path, file) => {
    const own = stages.indexOf(homeOf(file.path));
    const wrong = file.imports.filter((imported) => {
      const home = homeOf(imported);
      if (entries.includes(home)) return true;
      const stage = stages.indexOf(home);
      return stage >= 0 && (own < 0 ? !isTypeOnly(file, imported) : stage > own);
    });
    expect(wrong).toEqual([]);
  });
});

/** Vocabulary may name a type of a stage, never run its code. */
function isTypeOnly(file: SourceFile, imported: string): boolean {
  const name = imported.split('/').at(-1) ?? imported;
  return file.text.split('\n').some((line) => line.startsWith('import type') && line.includes(`/${name}'`));
}

describe('the purity rule', () => {
  const effects = /^(node:(?!url$|path$|path\/posix$|util$|crypto$)|@actions\/|@aws-sdk\/)/;
  const pure = files.filter((file) => !isEntry(file) && !['sources', 'outputs'].includes(homeOf(file.path)));
  test.each(pure.map((file) => [file.path, file] as const))('%s', (_path, file) => {
    expect(file.packages.filter((name) => effects.test(name))).toEqual([]);
    expect(file.text).not.toMatch(
      /\bprocess\.|Date\.now|new Date\(\)|Math\.random|\brandom(?:UUID|Bytes|Int)\b|performance\.now|\bfetch\(/,
    );
  });
});

test('nothing depends on the locale of the machine', () => {
  const local = files.filter(({ text }) => /localeCompare|toLocale|Intl\.(?!Segmenter)/.test(text));
  expect(local.map(({ path }) => path)).toEqual([]);
});

test('an analysis never imports an analysis', () => {
  const ids = new Set(analyses.map(({ id }) => `analyses/${id}.ts`));
  const wrong = files.filter(({ path, imports }) => ids.has(path) && imports.some((imported) => ids.has(imported)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('analyses see no markdown', () => {
  const seen = files.filter(
    ({ path, packages }) => homeOf(path) === 'analyses' && packages.some((name) => !name.startsWith('node:')),
  );
  expect(seen.map(({ path }) => path)).toEqual([]);
});

test('documents know no model', () => {
  const wrong = files.filter(
    ({ path, imports }) => homeOf(path) === 'documents' && imports.some((one) => homeOf(one) === 'model'),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('only render-markdown imports nunjucks', () => {
  const importers = files.filter(({ packages }) => packages.includes('nunjucks'));
  expect(importers.map(({ path }) => path)).toEqual(['reports/render-markdown.ts']);
});

test('only send-mail imports the client of SES', () => {
  const importers = files.filter(({ packages }) => packages.some((name) => name.startsWith('@aws-sdk/')));
  expect(importers.map(({ path }) => path)).toEqual(['outputs/delivery/send-mail.ts']);
});

test('only seal-mail writes MIME', () => {
  const importers = files.filter(({ packages }) => packages.includes('nodemailer/lib/mail-composer'));
  expect(importers.map(({ path }) => path)).toEqual(['outputs/delivery/seal-mail.ts']);
});

test('only format-value rounds figures for display', () => {
  const rounding = files.filter(
    ({ path, text }) => homeOf(path) === 'reports' && /toFixed|toDecimalPlaces|Math\.round/.test(text),
  );
  expect(rounding.map(({ path }) => path)).toEqual(['reports/format-value.ts']);
});

test('the registry of analyses equals the folder', () => {
  const about = ['define-analysis', 'derive-figure', 'find-gaps', 'index', 'run-analyses'];
  const stems = filesBelow('action/src/analyses')
    .filter((path) => !path.includes('/'))
    .map((path) => path.replace(/\.ts$/, ''))
    .filter((stem) => !about.includes(stem))
    .sort();
  expect(analyses.map(({ id }) => id).sort()).toEqual(stems);
});

describe('personas and templates', () => {
  const personas = filesBelow('action/personas').map((path) => ({
    path,
    text: readFileSync(join(root, 'action/personas', path), 'utf8'),
  }));

  test('every analysis is shown by a persona', () => {
    const ids = analyses.map(({ id }) => id);
    const shown = new Set(personas.flatMap((source) => readPersona(source, ids).persona?.sections ?? []));
    expect(analyses.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  test('none holds a figure', () => {
    const templates = filesBelow('action/templates').map((path) =>
      readFileSync(join(root, 'action/templates', path), 'utf8'),
    );
    for (const text of [...templates, ...personas.map((source) => source.text)]) {
      expect(text.replaceAll(/\b(?:30|60|90)[- ]days?\b/g, '')).not.toMatch(/[$€£%]\s?\d|\d\s?[$€£%]|\b\d{2,}\b/);
    }
  });
});

test('every diagnostic is provoked by a test', () => {
  const texts = filesBelow('test').filter((path) => /\.(?:ts|md|yml)$/.test(path) && path !== 'architecture.test.ts');
  const all = texts.map((path) => readFileSync(join(root, 'test', path), 'utf8')).join('\n');
  expect(Object.keys(diagnosticKinds).filter((code) => !all.includes(code))).toEqual([]);
});

test('a test stands where its source stands', () => {
  const sources = new Set(files.map(({ path }) => path.replace(/\.ts$/, '')));
  const own = [
    'architecture',
    'docs',
    'pipeline',
    'portfolio',
    'bundle',
    'hostile',
    'hostile-notes',
    'workflow-scripts',
    'workflows',
    'changes/properties',
  ];
  const strays = filesBelow('test')
    .filter((path) => path.endsWith('.test.ts') && !/^(?:bench|fixtures|helpers|recall)\//.test(path))
    .map((path) => path.replace(/\.test\.ts$/, ''))
    .filter((stem) => !sources.has(stem) && !own.includes(stem));
  expect(strays).toEqual([]);
});
