import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CommandName, commands, options } from '../../action/src/cli/commands.ts';
import { exitCodes } from '../../action/src/cli/exit-codes.ts';
import { printHelp } from '../../action/src/cli/print-help.ts';
import { configKeys, configPath, parseConfig } from '../../action/src/config.ts';
import { extensibleKeys, extensibleSections } from '../../action/src/documents/reading-rules.ts';
import { commitAll, makeFolder, makeRepository, putFiles } from '../helpers/folder.ts';
import { harbour, runCli } from '../helpers/run-bundle.ts';
import { root } from '../helpers/source-files.ts';

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

describe('the page in the docs', () => {
  const page = readFileSync(join(root, 'action/docs/command-line.md'), 'utf8');

  test.each(names)('holds the help of %s', (name) => {
    expect(page).toContain(`\`\`\`text\n${printHelp(name)}\`\`\`\n`);
  });

  test('shows a configuration that is one', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
    const { config, diagnostics } = parseConfig(example, configPath, {
      sections: extensibleSections,
      keys: extensibleKeys,
    });
    expect(diagnostics).toEqual([]);
    const own = Object.entries(config).filter(([, value]) => JSON.stringify(value) !== '{}' && value !== null);
    expect(own.map(([key]) => key)).toEqual(Object.keys(configKeys));
  });

  test('shows an explanation as it is printed', () => {
    const [, example = ''] = /\$ handoff-reports explain cfo gross-burn\n([\s\S]*?)```/.exec(page) ?? [];
    expect(runCli(makeFolder(harbour), ['explain', 'cfo', 'gross-burn']).stdout).toContain(example);
  });

  test('shows a history as it is printed', () => {
    const [, example = ''] = /\$ handoff-reports history runway\n([\s\S]*?)```/.exec(page) ?? [];
    const root = makeRepository(harbour);
    for (const [i, balance] of ['$26,000', 'TBD', '$10,000'].entries()) {
      putFiles(root, { 'inventory/cash.md': harbour['inventory/cash.md'].replace('$18,000', balance) });
      commitAll(root, `2026-11-${21 + i}`);
    }
    const withoutIds = (text: string): string => text.replaceAll(/\b[0-9a-f]{8}\b/g, 'commit');
    expect(withoutIds(runCli(root, ['history', 'runway']).stdout)).toBe(withoutIds(example));
  });
});
