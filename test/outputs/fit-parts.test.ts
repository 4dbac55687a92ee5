import { expect, test } from 'vitest';
import { fitParts } from '../../action/src/outputs/fit-parts.ts';

const length = (text: string): number => text.length;
const parts = ['aaaa', 'bbbbbbbb', 'cc'].map((text) => ({ name: `part ${text[0]}`, text }));

test('all parts where there is room, an empty line between', () => {
  expect(fitParts(parts, 1000, length, 'Elsewhere.')).toBe('aaaa\n\nbbbbbbbb\n\ncc\n');
});

test('a part that does not fit is left out whole, and named; a smaller one after it is kept', () => {
  expect(fitParts(parts, 612, length, 'All is in the summary.')).toBe(
    'aaaa\n\ncc\n\nLeft out for length: part b. All is in the summary.\n',
  );
});

test('a spare part takes what the others leave, and is not named where that is too little', () => {
  const spare = [{ name: 'spare', text: 'dddd', isSpare: true }, ...parts];
  expect(fitParts(spare, 1000, length, 'Elsewhere.')).toBe('dddd\n\naaaa\n\nbbbbbbbb\n\ncc\n');
  expect(fitParts(spare, 622, length, 'Elsewhere.')).toBe('aaaa\n\nbbbbbbbb\n\ncc\n');
});

test('the room is kept, however many are left out', () => {
  const many = Array.from({ length: 500 }, (_, i) => ({
    name: `the changes for reader number ${i}`,
    text: 'x'.repeat(400),
  }));
  for (const room of [700, 5000, 20_000]) {
    const text = fitParts(many, room, length, 'All is in the summary.');
    expect(text.length).toBeLessThanOrEqual(room);
    expect(text).toContain('Left out for length: ');
  }
});

test('the size is what the caller counts', () => {
  const text = fitParts([{ name: 'wide', text: '€'.repeat(300) }], 1000, Buffer.byteLength, 'Elsewhere.');
  expect(text).toBe('Left out for length: wide. Elsewhere.\n');
});
