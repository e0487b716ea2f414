import { APPLE_CODES, type AppleCode } from '../wire/error-codes.ts';

/** Only the beginning of a body is searched: Apple's words stand alone or nearly so. */
const SEARCHED = 65_536;

/** Words that only repeat the status. Proxies and web servers print them too, so any other word goes before them. */
const GENERIC: ReadonlySet<AppleCode> = new Set(['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND']);

interface Word {
  code: AppleCode;
  /** Spelled as documented. */
  exact: RegExp;
  /** Spelled in any case. */
  anyCase: RegExp;
}

/**
 * OAuth words (`token_expired`) may be glued to a reason (`token_expiredUnauthorized`, reference §6), so letters may
 * touch them, but not `_` or a digit, which would make another name of it. Apple's upper-case codes count as whole
 * words only (`NOT_FOUND` isn't in `PROFILE_NOT_FOUND`), with the same reason in mixed case allowed behind them.
 */
function wordOf(code: AppleCode): Word {
  if (code === code.toLowerCase()) {
    const pattern = `(?<![_0-9])${code}(?![_0-9])`;
    return { code, exact: new RegExp(pattern), anyCase: new RegExp(pattern, 'i') };
  }
  return {
    code,
    exact: new RegExp(`(?<![A-Za-z0-9_])${code}(?:(?![A-Za-z0-9_])|(?=[A-Z][a-z]))`),
    anyCase: new RegExp(`(?<![A-Za-z0-9_])${code}(?![A-Za-z0-9_])`, 'i'),
  };
}

const WORDS = (Object.keys(APPLE_CODES) as AppleCode[]).map(wordOf);

function fits(code: AppleCode, status: number): boolean {
  return (APPLE_CODES[code].statuses as readonly number[]).includes(status);
}

/**
 * Apple's word in the body of a refusal, searched by code and status, never by comparing whole bodies.
 * Several words: one that isn't generic goes first, then one documented with this status, then the order of
 * APPLE_CODES. A word with another status than documented is still Apple's word (live statuses differ, see
 * `token_rejected`). In HTML a generic word counts only in Apple's own spelling: "403 Forbidden" on a proxy's page
 * isn't Apple's FORBIDDEN.
 */
export function findAppleCode(body: string, status: number, html: boolean): AppleCode | null {
  const text = body.slice(0, SEARCHED);
  const found = WORDS.filter(
    ({ code, exact, anyCase }) =>
      (html && GENERIC.has(code) ? exact : anyCase).test(text) || exact.test(text),
  );
  const rank = ({ code }: Word) => (GENERIC.has(code) ? 2 : 0) + (fits(code, status) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b))[0]?.code ?? null;
}

/** Whether a code is documented for this status. */
export function isDocumentedFor(code: AppleCode, status: number): boolean {
  return fits(code, status);
}
