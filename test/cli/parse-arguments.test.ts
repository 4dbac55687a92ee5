import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../action/src/cli/parse-arguments.ts';

/** The words of a command line, split at spaces. */
const parse = (line: string) => parseArguments(line.split(' ').filter((word) => word !== ''));

const defaults = {
  operands: [],
  root: '.',
  asOf: null,
  at: null,
  format: 'pretty',
  isDryRun: false,
  csv: null,
  set: [],
  from: null,
  to: null,
  since: null,
  persona: null,
  port: null,
  mostDays: null,
  folder: null,
  ledger: 'handoff-reports-ledger',
  resolution: null,
  isRecorded: false,
  delivery: 'live',
  revise: false,
};

describe('what is asked for', () => {
  test.each([
    ['build', { command: 'build' }],
    ['build --set a/b.c=1 --set a/b.d=2', { command: 'build', set: ['a/b.c=1', 'a/b.d=2'] }],
    ['build --at HEAD~1 --set a/b.c=1', { command: 'build', at: 'HEAD~1', set: ['a/b.c=1'] }],
    ['build --csv out', { command: 'build', csv: 'out' }],
    ['build --dry-run --json', { command: 'build', isDryRun: true, delivery: 'none', format: 'json' }],
    ['--root=/srv/notes build', { command: 'build', root: '/srv/notes' }],
    ['build --root /srv/notes --as-of 2026-11-21', { command: 'build', root: '/srv/notes', asOf: '2026-11-21' }],
    ['build --at HEAD~1 --dry-run', { command: 'build', at: 'HEAD~1', isDryRun: true, delivery: 'none' }],
    ['check a.md b.md', { command: 'check', operands: ['a.md', 'b.md'] }],
    ['check --format github', { command: 'check', format: 'github' }],
    ['check --format json --json', { command: 'check', format: 'json' }],
    ['check -- --odd.md', { command: 'check', operands: ['--odd.md'] }],
    ['records --at v1', { command: 'records', at: 'v1' }],
    ['diff', { command: 'diff', format: 'text' }],
    [
      'diff --from 2026-11-01 --to HEAD --persona ceo --format html',
      { command: 'diff', from: '2026-11-01', to: 'HEAD', persona: 'ceo', format: 'html' },
    ],
    ['diff --json', { command: 'diff', format: 'json' }],
    ['history runway', { command: 'history', operands: ['runway'] }],
    [
      'history runway --since 2026-11-01 --persona cfo',
      { command: 'history', operands: ['runway'], since: '2026-11-01', persona: 'cfo' },
    ],
    ['mailbox --port 4010 --folder box', { command: 'mailbox', port: 4010, folder: 'box' }],
    ['send', { command: 'send' }],
    ['send --revise', { command: 'send', revise: true }],
    ['send --test --json', { command: 'send', delivery: 'test', format: 'json' }],
    ['send --local --folder box', { command: 'send', delivery: 'local', folder: 'box' }],
    ['deliveries --record --persona ceo', { command: 'deliveries', isRecorded: true, persona: 'ceo' }],
    ['deliveries --ledger books', { command: 'deliveries', ledger: 'books' }],
    [
      'resolve ceo/ --sent 0102-a',
      { command: 'resolve', operands: ['ceo/'], resolution: { as: 'sent', message: '0102-a' } },
    ],
    ['resolve ceo/ --not-sent', { command: 'resolve', operands: ['ceo/'], resolution: { as: 'not-sent' } }],
    ['resolve ceo/ --resend', { command: 'resolve', operands: ['ceo/'], resolution: { as: 'resend' } }],
    ['events sqs.json --json', { command: 'events', operands: ['sqs.json'], format: 'json' }],
    ['explain cfo runway --json', { command: 'explain', operands: ['cfo', 'runway'], format: 'json' }],
  ])('%s', (line, wanted) => {
    expect(parse(line)).toEqual({ ...defaults, ...wanted });
  });

  test.each([
    ['--help', { command: 'help', of: null }],
    ['-h', { command: 'help', of: null }],
    ['build --help', { command: 'help', of: 'build' }],
    ['--help explain', { command: 'help', of: 'explain' }],
    ['--version', { command: 'version' }],
    ['build --version', { command: 'version' }],
  ])('%s', (line, wanted) => {
    expect(parse(line)).toEqual(wanted);
  });
});

describe('what cannot be carried out is named, with the nearest match and where help is', () => {
  test.each([
    [
      '',
      'Unexpected end, expected a command: build, check, records, explain, publish, diff, history, send, deliveries, resolve, events, mailbox.',
      '--help',
    ],
    ['biuld', 'Unexpected command `biuld`, expected `build`.', '--help'],
    [
      'zebra',
      'Unexpected command `zebra`, expected one of build, check, records, explain, publish, diff, history, send, deliveries, resolve, events, mailbox.',
      '--help',
    ],
    ['zebra --help', 'Unexpected command `zebra`', '--help'],
    ['build --rot x', 'Unexpected option `--rot`, expected `--root`.', 'build --help'],
    ['build --zebra', 'Unexpected option `--zebra`, expected one of --root, --as-of', 'build --help'],
    ['build -x', 'Unexpected option `-x`', 'build --help'],
    ['build --root', 'Unexpected `--root` without a value, expected a folder.', 'build --help'],
    ['build --root --json', 'Unexpected `--root` without a value', 'build --help'],
    ['build --root=', 'Unexpected `--root` without a value', 'build --help'],
    ['build --json=yes', 'Unexpected value `yes`, expected `--json` alone.', 'build --help'],
    [
      'build --as-of tomorrow',
      'Unexpected date `tomorrow`, expected a day such as `2026-11-21` that exists.',
      'build --help',
    ],
    ['build --as-of 2026-02-30', 'Unexpected date `2026-02-30`', 'build --help'],
    ['build now', 'Unexpected `now`, expected only options after `build`.', 'build --help'],
    ['build --at HEAD', 'Unexpected `--at` alone, expected `--dry-run` beside it', 'build --help'],
    ['build --set a/b.c=1 --csv out', 'Unexpected `--csv` beside `--set`', 'build --help'],
    ['build --set', 'Unexpected `--set` without a value', 'build --help'],
    [
      'check --dry-run',
      'Unexpected option `--dry-run` for `check`; it belongs to build, publish, send.',
      'check --help',
    ],
    ['check --format xml', 'Unexpected format `xml`, expected `pretty`, `json` or `github`.', 'check --help'],
    ['check --format github --json', 'Unexpected `--format github` beside `--json`', 'check --help'],
    ['diff now', 'Unexpected `now`, expected only options after `diff`.', 'diff --help'],
    ['diff --from', 'Unexpected `--from` without a value, expected a commit, a day such as', 'diff --help'],
    [
      'diff --at HEAD',
      'Unexpected option `--at` for `diff`; it belongs to build, check, records, explain.',
      'diff --help',
    ],
    ['diff --format pretty', 'Unexpected format `pretty`, expected `text`, `md`, `html` or `json`.', 'diff --help'],
    ['history', 'Unexpected end, expected `history FIGURE`.', 'history --help'],
    ['history runway --since', 'Unexpected `--since` without a value, expected a revision such as', 'history --help'],
    ['history runway --as-of 2026-11-01', 'Unexpected option `--as-of` for `history`', 'history --help'],
    ['mailbox --port 65536', 'Unexpected port `65536`, expected a number from 1 to 65535.', 'mailbox --help'],
    ['send --test --dry-run', 'Unexpected `--dry-run` beside `--test`, expected one of them.', 'send --help'],
    ['send --folder box', 'Unexpected `--folder` alone, expected `--local` beside it.', 'send --help'],
    ['send --local --revise', 'Unexpected `--revise` beside `--local`: it counts as no delivery.', 'send --help'],
    ['resolve', 'Unexpected end, expected `resolve KEY`.', 'resolve --help'],
    ['resolve ceo/', 'Unexpected end, expected one of `--sent ID`, `--not-sent` and `--resend`.', 'resolve --help'],
    ['resolve ceo/ --sent', 'Unexpected `--sent` without a value, expected the id of the message.', 'resolve --help'],
    ['resolve ceo/ --not-sent --resend', 'Unexpected `--not-sent` beside `--resend`', 'resolve --help'],
    ['deliveries --ledger a..b', 'Unexpected branch `a..b`, expected the name of a branch.', 'deliveries --help'],
    ['deliveries --ledger=--upload-pack=x', 'Unexpected branch', 'deliveries --help'],
    ['explain cfo', 'Unexpected end, expected `explain REPORT FIGURE`.', 'explain --help'],
    ['explain cfo runway now', 'Unexpected `now`, expected `REPORT FIGURE` after `explain`.', 'explain --help'],
  ])('%s', (line, message, help) => {
    expect(parse(line)).toEqual({
      kind: 'failure',
      message: expect.stringContaining(message),
      mend: `See \`handoff-reports ${help}\`.`,
    });
  });
});
