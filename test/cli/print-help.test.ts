import { expect, test } from 'vitest';
import { type CommandName, commands, options } from '../../action/src/cli/commands.ts';
import { exitCodes } from '../../action/src/cli/exit-codes.ts';
import { printHelp } from '../../action/src/cli/print-help.ts';

const names = Object.keys(commands) as CommandName[];

test.each(names)('the help of %s names its options, operands and exit codes', (name) => {
  const help = printHelp(name);
  const command = commands[name];
  expect(help).toContain(command.says);
  expect(help).toContain(`Usage: handoff-reports ${name} ${command.operands.names}`.trim());
  for (const option of Object.keys(options)) {
    const isOwn = command.options.some((own) => own === option);
    expect(new RegExp(`^ .*--${option}\\b`, 'm').test(help)).toBe(isOwn);
  }
  for (const code of Object.values(exitCodes)) expect(help).toMatch(new RegExp(`^ {2}${code} {2}`, 'm'));
});

test('the help of all names every command', () => {
  for (const name of names) expect(printHelp(null)).toContain(`  ${name} `);
});

test('no line is too wide for a terminal of 110 columns', () => {
  const lines = [null, ...names].flatMap((name) => printHelp(name).split('\n'));
  expect(lines.filter((line) => line.length > 110)).toEqual([]);
});
