/** Values for the error's text. */
export type ErrorParameters = Readonly<Record<string, string | number>>;

/**
 * A refusal of Adept with a stable code. Its text for people is `error.<code>.title` and `error.<code>.detail`
 * in messages; `message` is for logs. Never put a secret or a file's content into the parameters.
 */
export class AdeptError extends Error {
  override readonly name = 'AdeptError';
  readonly code: string;
  /** HTTP status it is answered with. */
  readonly status: number;
  readonly parameters: ErrorParameters;

  constructor(code: string, status: number, parameters: ErrorParameters = {}, options?: { cause?: unknown }) {
    super(`${code} ${JSON.stringify(parameters)}`, options);
    this.code = code;
    this.status = status;
    this.parameters = parameters;
  }
}
