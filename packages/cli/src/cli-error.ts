import { EXIT, type ExitCode } from './exit-codes.ts';

/**
 * Something the command line can't go on with. Text: `error.<code>.title` and `.detail` in messages with the parameters,
 * which never carry a secret or a file's content.
 */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly code: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly exitCode: ExitCode;

  constructor(
    code: string,
    parameters: Readonly<Record<string, string | number>> = {},
    exitCode: ExitCode = EXIT.usage,
  ) {
    super(`${code} ${JSON.stringify(parameters)}`);
    this.code = code;
    this.parameters = parameters;
    this.exitCode = exitCode;
  }
}
