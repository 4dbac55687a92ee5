import { type CommandName, commands, type OptionName, options } from './commands.ts';
import { formatsOf, listFormats } from './parse-arguments.ts';

/** The help of a command; of the whole program where none is named. */
export function printHelp(of: CommandName | null): string {
  return of === null ? programHelp() : commandHelp(of);
}

function programHelp(): string {
  const listed = commandNames.map((name) => [usage(name), commands[name].says] as const);
  return `Executive reports from handoff notes and inventory tables; every figure leads to its lines.

Usage: handoff-reports COMMAND [OPTION…]

Commands
${printPairs(listed)}
Options
${printPairs(optionPairs(['root', 'as-of', 'at', 'json', 'help', 'version'], null))}
Exit codes
${printPairs(codes)}
More on a command: handoff-reports COMMAND --help
`;
}

function commandHelp(name: CommandName): string {
  const command = commands[name];
  const { says, more, options } = command;
  const own = 'codes' in command ? command.codes : [];
  return `${says}

Usage: handoff-reports ${usage(name)} [OPTION…]

${more}

Options
${printPairs(optionPairs(options, name))}
Exit codes
${printPairs([...codes, ...own].sort(([a], [b]) => Number(a) - Number(b)))}`;
}

const commandNames = Object.keys(commands).filter((name): name is CommandName => name in commands);

const codes = [
  ['0', 'all is well; warnings alone are well'],
  ['1', 'the notes have errors (build, check), or a report could not be written'],
  ['2', 'the command cannot be carried out as given: the message says why'],
  ['70', 'a bug of ours: the message says where to report it'],
] as const;

function usage(name: CommandName): string {
  return `${name} ${commands[name].operands.names}`.trim();
}

function optionPairs(names: readonly OptionName[], of: CommandName | null): readonly (readonly [string, string])[] {
  return names.map((name) => {
    const says = options[name].says.replace('FORMATS', of === null ? '' : listFormats(formatsOf(of)));
    const value = 'value' in options[name] ? ` ${options[name].value}` : '';
    return [`${name === 'help' ? '-h, ' : ''}--${name}${value}`, says];
  });
}

const widest = 100;

/** Two columns; what does not fit into the line goes on below itself. */
function printPairs(pairs: readonly (readonly [string, string])[]): string {
  const left = Math.max(...pairs.map(([name]) => name.length)) + 4;
  return pairs
    .map(([name, says]) => {
      const lines = wrap(says, widest - left);
      return `${`  ${name}`.padEnd(left)}${lines.join(`\n${' '.repeat(left)}`)}\n`;
    })
    .join('');
}

function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
