import { expect, test } from 'vitest';
import { membersOf, tagsOf } from '../../action/src/mailbox/read-form.ts';

const form = new URLSearchParams(
  'Destinations.member.1=a&Destinations.member.2=b&Destinations.member.4=d&Tags.member.1.Name=persona&Tags.member.1.Value=ceo',
);

test('a list is read up to its first gap', () => {
  expect(membersOf(form, 'Destinations')).toEqual(['a', 'b']);
  expect(membersOf(form, 'Other')).toEqual([]);
});

test('tags are pairs', () => {
  expect(tagsOf(form)).toEqual([{ name: 'persona', value: 'ceo' }]);
});
