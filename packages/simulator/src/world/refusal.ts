/** What the world can't do, in a code and a sentence; the portal and the control port answer with it. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** Further members of the answer, such as the nearest known names. */
  readonly more: Readonly<Record<string, unknown>>;

  constructor(status: number, code: string, detail: string, more: Readonly<Record<string, unknown>> = {}) {
    super(detail);
    this.status = status;
    this.code = code;
    this.more = more;
  }
}

export const notFound = (what: string, id: string): Refusal =>
  new Refusal(404, `${what}-not-found`, `There is no ${what.replaceAll('-', ' ')} ${id}.`);
