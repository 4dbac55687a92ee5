import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Manifest {
  readonly inputs: { readonly [name: string]: { readonly description: string; readonly default: string } };
  readonly outputs: { readonly [name: string]: { readonly description: string } };
}

/** The page of the inputs and outputs of the action, from `action.yml` itself. */
export function inputsPage(generated: string): string {
  const { inputs, outputs }: Manifest = parse(readFileSync(new URL('action.yml', import.meta.url), 'utf8'));
  const given = Object.entries(inputs).map(
    ([name, { default: text, description }]) =>
      `| \`${name}\` | ${text === '' ? 'empty' : `\`${text}\``} | ${cell(description)} |`,
  );
  const taken = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`);
  return `${[
    '# Inputs and outputs of the action',
    generated,
    'Every input may be left out. One that cannot be understood ends the run before anything is read, and the message quotes it. [On GitHub](github.md) has complete workflows.',
    '## Inputs',
    ['| Input | Default | What it says |', '| --- | --- | --- |', ...given].join('\n'),
    '## Outputs',
    'All are texts. A step with an `id` gives them as `steps.<id>.outputs.<name>`.',
    ['| Output | What it holds |', '| --- | --- |', ...taken].join('\n'),
  ].join('\n\n')}\n`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
