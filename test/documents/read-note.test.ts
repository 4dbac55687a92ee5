import { describe, expect, test } from 'vitest';
import { readNoteText } from '../helpers/notes.ts';

const head = (text: string) => {
  const { note } = readNoteText(text);
  return { title: note?.title, updated: note?.updated, status: note?.status, owner: note?.owner };
};

describe('what a note says of itself', () => {
  test.each<[string, string, { readonly [key: string]: string | null }]>([
    [
      'key lines',
      '# A\n\n**Date**: July 14, 2025  \n**Status**: ✅ Ready\n',
      { updated: '2025-07-14', status: 'Ready' },
    ],
    [
      'plain key lines',
      '# A\n\nUpdated: 2026-08-16T16:08:00+08:00\nOwner: @dana\n',
      { updated: '2026-08-16', owner: 'dana' },
    ],
    [
      'one line of several',
      '# A\n\nStand: 14.09.2026 · Verantwortlich: Frau Adler\n',
      { updated: '2026-09-14', owner: 'Frau Adler' },
    ],
    ['a quote', '# A\n\n> **Date:** 2026-10-19\n> **Status:** Waiting\n', { updated: '2026-10-19', status: 'Waiting' }],
    [
      'a list',
      '# A\n\n- **Atualizado em:** 2026-07-02\n- **Responsável:** Bea\n',
      { updated: '2026-07-02', owner: 'Bea' },
    ],
    ['a table', '# A\n\n| Field | Value |\n| - | - |\n| Date | 2026-05-22 |\n', { updated: '2026-05-22' }],
    ['the title', '# Handoff - January 25, 2026\n', { updated: '2026-01-25' }],
    ['a heading', '# A\n\n## Current status: LIVE\n', { status: 'LIVE' }],
    ['a heading with its value below', '# A\n\n## Last updated\n\n2026-02-11\n', { updated: '2026-02-11' }],
    ['a heading by underline', 'Status: green\n---\n', { status: 'green' }],
    [
      'a section about the state',
      '# A\n\n## Current state\n\n- **Status**: Ready to merge\n',
      { status: 'Ready to merge' },
    ],
    ['a comment', '<!-- reviewed: 2026-02-11 -->\n\n# A\n', { updated: '2026-02-11' }],
    ['the footer', '# A\n\nText.\n\n---\n\n*Last updated: 2026-02-17*\n', { updated: '2026-02-17' }],
    ['the newest dated heading', '# A\n\n## 2026-01-02\n\nx\n\n## 2026-01-05\n\ny\n', { updated: '2026-01-05' }],
    ['none', '# A\n\nOn 2026-01-02 it rained. Status quo.\n', { updated: null, status: null, owner: null }],
    ['a due date', '# A\n\n## Next\n\n- Pay (due: 2026-01-02)\n', { updated: null }],
    ['no title', 'Text.\n', { title: 'test' }],
    ['a title of level two', '## Meetings\n\n### Week 1\n\nx\n', { title: 'Meetings' }],
  ])('in %s', (_where, text, expected) => {
    expect(head(text)).toMatchObject(expected);
  });

  test('front matter wins over key lines, and key lines over the title', () => {
    expect(head('---\nupdated: 2026-03-03\n---\n\n# A 2026-01-01\n\nDate: 2026-02-02\n').updated).toBe('2026-03-03');
    expect(head('# A 2026-01-01\n\nDate: 2026-02-02\n').updated).toBe('2026-02-02');
  });

  test('keys that it does not know are kept', () => {
    expect(readNoteText('# A\n\n**Branch**: main\n**Berths**: 40\n').note?.fields).toEqual({
      branch: 'main',
      berths: '40',
    });
  });
});
