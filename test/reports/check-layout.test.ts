import { describe, expect, it } from 'vitest';
import { checkLayout } from '../../action/src/reports/check-layout.ts';
import { layout } from './sample-report.ts';

const messages = (text: string): readonly string[] => checkLayout(text, ['break-even']).map(({ message }) => message);

it('accepts the usual layout', () => {
  expect(checkLayout(layout, [])).toEqual([]);
});

it.each([
  '',
  'No tags at all: } %} #}',
  '{{ title }} {{- headline -}} {{gaps}}',
  '{{ sections["break-even"].body }} {{ sections[\'break-even\'].title }}',
  '{% for id, section in sections %}{{ section.title }}{% if section.body %}x{% else %}y{% endif %}{% endfor %}',
  '{%- if not gaps -%}Complete.{%- endif -%}',
  '{# a comment with {{ anything() }} #}',
])('accepts %s', (text) => {
  expect(messages(text)).toEqual([]);
});

describe('refuses everything that is more than a name', () => {
  it.each([
    '{{ title.constructor.constructor("return process")() }}',
    '{{ title["constructor"] }}',
    '{{ range(999999999) }}',
    '{{ title | upper }}',
    '{{ 7 * 7 }}',
    '{{ __proto__ }}',
    '{{ sections["break-even"].body.length }}',
    '{{ sections[title].body }}',
    '{% set x = 1 %}',
    '{% include "/etc/passwd" %}',
    '{% extends "x" %}',
    '{% raw %}',
    '{% for i in range(9) %}{% endfor %}',
    '{% if title == "x" %}{% endif %}',
    '{{ section.title }}',
    '{% else %}',
  ])('%s', (text) => {
    expect(messages(text)).not.toEqual([]);
  });
});

it.each([
  ['{{ headlines }}', ['Unexpected `headlines`, expected `headline`.']],
  ['{{ sections["break-evn"].body }}', ['Unexpected `break-evn`, expected `break-even`.']],
  ['{{ sections["break-even"].text }}', ['Unexpected `text`, expected one of title, question, body.']],
  ['{{ title', ['Unexpected `{{ title`, expected `}}` after it.']],
  ['{% if gaps %}', ['`{% if %}` has no `{% endif %}`.']],
  ['{% endif %}', [expect.stringContaining('Unexpected `{% endif %}`')]],
  ['{% for id, section in sections %}{% endif %}{% endfor %}', [expect.stringContaining('Unexpected `{% endif %}`')]],
])('says what to write instead: %s', (text, expected) => {
  expect(messages(text)).toEqual(expected);
});

it('gives the line of each fault', () => {
  expect(checkLayout('a\n{{ x }}\n{# two\nlines #} {{ y }}\n{% if gaps %}', []).map(({ line }) => line)).toEqual([
    2, 4, 5,
  ]);
});
