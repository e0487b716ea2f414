import { SessionAnswer } from '../wire/session.ts';
import type { TokenCredentials } from '../token/token-credentials.ts';
import { type AnswerCheck, answerCheck } from './answer-check.ts';
import type { AppleTime } from './apple-time.ts';
import { type Exchanged, type ExchangeContext, exchangeWithApple, isSessionToken } from './exchange.ts';
import { oauth1Header } from './oauth1.ts';

const shape = answerCheck(SessionAnswer);

/** A session that can't stand in a header is no session. */
const check: AnswerCheck<SessionAnswer> = (json) => {
  const answer = shape(json);
  return answer && isSessionToken(answer.auth_session_token) ? answer : undefined;
};

/** What a signature needs. */
export interface SessionSigner {
  credentials: TokenCredentials;
  /** `length` random bytes. */
  random: (length: number) => Uint8Array;
  time: AppleTime;
}

/**
 * GET /session (reference §2): a new session token, signed for with the server token. Where Apple refuses and says
 * another time than ours, once more with Apple's time and a new nonce. Throws AppleError.
 */
export async function getSession(
  context: ExchangeContext,
  signer: SessionSigner,
  signal: AbortSignal,
): Promise<string> {
  const first = await ask(context, signer, signal);
  if (!first.error) return first.value.auth_session_token;
  if (!signer.time.learn(first.error.facts, first.clockOffsetSeconds)) throw first.error;
  const second = await ask(context, signer, signal);
  if (second.error) throw second.error;
  return second.value.auth_session_token;
}

function ask(
  context: ExchangeContext,
  { credentials, random, time }: SessionSigner,
  signal: AbortSignal,
): Promise<Exchanged<SessionAnswer>> {
  return exchangeWithApple(context, {
    endpoint: 'GET /session',
    check,
    signal,
    timeCorrectedSeconds: time.correctedSeconds(),
    headers: (url) => ({
      authorization: oauth1Header('GET', url, credentials.reveal(), {
        timestamp: time.timestamp(),
        nonce: Buffer.from(random(16)).toString('hex'),
      }),
    }),
  });
}
