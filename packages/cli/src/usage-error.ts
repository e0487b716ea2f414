import type { CommanderError } from 'commander';
import { CliError } from './cli-error.ts';

/** commander's codes → the words of `error.usage.detail`. */
const PROBLEMS: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'unknownOption',
  'commander.unknownCommand': 'unknownCommand',
  'commander.excessArguments': 'tooManyArguments',
  'commander.missingArgument': 'missingArgument',
  'commander.missingMandatoryOptionValue': 'missingOption',
  'commander.optionMissingArgument': 'missingValue',
  'commander.invalidArgument': 'invalidValue',
  'commander.conflictingOption': 'conflict',
  'commander.help': 'missingCommand',
};

/** What commander found wrong with the arguments, without its sentence: the name it speaks of, and the nearest if it knows one. */
export function usageError(error: CommanderError): CliError {
  const [first = ''] = /'[^']*'/.exec(error.message) ?? [];
  const nearest = /\(Did you mean (?:one of )?([^?)]+)\?\)/.exec(error.message)?.[1] ?? '';
  return new CliError('usage', {
    problem: PROBLEMS[error.code] ?? 'other',
    name: first.slice(1, -1),
    hasNearest: nearest ? 'yes' : 'no',
    nearest,
  });
}
