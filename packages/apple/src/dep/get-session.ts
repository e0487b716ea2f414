import { SessionAnswer } from '../wire/session.ts';
import type { TokenCredentials } from '../token/token-credentials.ts';
import { type AnswerCheck, answerCheck } from './answer-check.ts';
import { type ExchangeContext, exchangeWithApple, isSessionToken } from './exchange.ts';
import { oauth1Header } from './oauth1.ts';

const shape = answerCheck(SessionAnswer);

/** A session that can't stand in a header is no session. */
const check: AnswerCheck<SessionAnswer> = (json) => {
  const answer = shape(json);
  return answer && isSessionToken(answer.auth_session_token) ? answer : undefined;
};

/** What a signature needs beside the time. */
export interface SessionSigner {
  credentials: TokenCredentials;
  /** `length` random bytes. */
  random: (length: number) => Uint8Array;
}

/** GET /session (reference §2): a new session token, signed for with the server token. Throws AppleError. */
export async function getSession(
  context: ExchangeContext,
  signer: SessionSigner,
  signal: AbortSignal,
): Promise<string> {
  const { value, error } = await exchangeWithApple(context, {
    endpoint: 'GET /session',
    check,
    signal,
    headers: (url) => ({
      authorization: oauth1Header('GET', url, signer.credentials.reveal(), {
        timestamp: Math.floor(context.signingClock.now().getTime() / 1000),
        nonce: Buffer.from(signer.random(16)).toString('hex'),
      }),
    }),
  });
  if (error) throw error;
  return value.auth_session_token;
}
