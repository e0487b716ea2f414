import type { Command, Option } from 'commander';
import type { Speaker } from '@adept/messages';

const HEADINGS: Readonly<Record<string, string>> = {
  'Usage:': 'cli.help.usage',
  'Arguments:': 'cli.help.arguments',
  'Options:': 'cli.help.options',
  'Global Options:': 'cli.help.global-options',
  'Commands:': 'cli.help.commands',
};

/**
 * Puts the words into a program whose commands were registered without any: `cli.command.<path>`,
 * `cli.option.<name>` (or `cli.option.<path>.<name>` where a command means something else by it).
 */
export function describeCommands(program: Command, speaker: Speaker): void {
  describe(program, '', speaker);
}

function describe(command: Command, path: string, speaker: Speaker): void {
  command.description(speaker.find(path === '' ? 'cli.about' : `cli.command.${path}`) ?? '');
  command.configureHelp({
    showGlobalOptions: true,
    styleTitle: (title) => speaker.find(HEADINGS[title] ?? '') ?? title,
    optionDescription: (option) => optionDescription(option, speaker),
  });
  command.helpOption('-h, --help', speaker.say('cli.option.help'));
  for (const option of command.options) {
    const name = option.attributeName();
    option.description =
      speaker.find(`cli.option.${path}.${name}`) ?? speaker.find(`cli.option.${name}`) ?? '';
  }
  for (const argument of command.registeredArguments) {
    argument.description = speaker.find(`cli.argument.${argument.name()}`) ?? '';
  }
  if (command.commands.length > 0) command.helpCommand('help [command]', speaker.say('cli.option.help'));
  for (const child of command.commands) {
    describe(child, path === '' ? child.name() : `${path}.${child.name()}`, speaker);
  }
}

/** Values to choose from and the one that counts when none is given; commander would say that in English. */
function optionDescription({ description, argChoices, defaultValue }: Option, speaker: Speaker): string {
  if (argChoices === undefined) return description;
  return speaker.say('cli.help.choices', {
    description,
    choices: argChoices.join(', '),
    hasDefault: typeof defaultValue === 'string' ? 'yes' : 'no',
    default: String(defaultValue),
  });
}

/** Help of the command that the arguments name. */
export function helpOf(program: Command, argv: readonly string[]): string {
  let command = program;
  for (const argument of argv) {
    command = command.commands.find((child) => child.name() === argument) ?? command;
  }
  return command.helpInformation();
}
