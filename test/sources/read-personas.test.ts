import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { personasPath, readPersonas, readTemplate } from '../../action/src/sources/read-personas.ts';
import { makeFolder } from '../helpers/folder.ts';

const home = (): URL =>
  pathToFileURL(
    `${makeFolder({ 'personas/cfo.md': 'shipped cfo', 'personas/ceo.md': 'shipped ceo', 'templates/report.md.njk': '# {{ title }}' })}/`,
  );

test('the shipped personas stand beside the repository’s own, sorted by name', () => {
  const root = makeFolder({ [`${personasPath}/cat.md`]: 'own cat', [`${personasPath}/notes.txt`]: 'no persona' });
  expect(readPersonas(root, home())).toEqual({
    sources: [
      { path: `${personasPath}/cat.md`, text: 'own cat' },
      { path: 'personas/ceo.md', text: 'shipped ceo' },
      { path: 'personas/cfo.md', text: 'shipped cfo' },
    ],
    diagnostics: [],
  });
});

test('one’s own replaces the shipped one of the same name', () => {
  const root = makeFolder({ [`${personasPath}/cfo.md`]: 'own cfo' });
  expect(readPersonas(root, home()).sources.map(({ text }) => text)).toEqual(['shipped ceo', 'own cfo']);
});

test('one that is no text is reported, and the shipped one stays', () => {
  const root = makeFolder({ [`${personasPath}/cfo.md`]: Buffer.from([0]) });
  const { sources, diagnostics } = readPersonas(root, home());
  expect(sources.map(({ text }) => text)).toEqual(['shipped ceo', 'shipped cfo']);
  expect(diagnostics.map(({ code, place }) => `${place.path} ${code}`)).toEqual([
    `${personasPath}/cfo.md source/binary`,
  ]);
});

test('a template is read, and a missing one is a broken installation', () => {
  expect(readTemplate('report.md.njk', home())).toBe('# {{ title }}');
  expect(() => readTemplate('other.njk', home())).toThrow();
});
