import type { ProblemDocument } from '@adept/contract';
import type { Speaker } from '@adept/messages';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { AdeptError } from '../domain/adept-error.ts';
import type { ChooseSpeaker } from './request.ts';

export const PROBLEM_TYPE = 'application/problem+json';

/** What a refusal may carry beside its code: the checks of a token file, the faults of a profile, the cause it belongs to. */
interface Extras {
  checks?: ProblemDocument['checks'];
  identity?: ProblemDocument['identity'];
  difference?: ProblemDocument['difference'];
  faults?: ProblemDocument['faults'];
  causeId?: string;
}

/** The RFC 9457 document of a refusal, in the speaker's language. */
export function toProblemDocument(error: AdeptError, speaker: Speaker): ProblemDocument {
  const { checks, identity, difference, faults, causeId } = error as AdeptError & Extras;
  return {
    type: `urn:adept:error:${error.code}`,
    title: speaker.find(`error.${error.code}.title`, error.parameters) ?? error.code,
    status: error.status,
    detail: speaker.find(`error.${error.code}.detail`, error.parameters) ?? '',
    code: error.code,
    ...(causeId === undefined ? {} : { causeId }),
    docs: causeId === undefined ? `/docs/guide/errors.md#${error.code}` : `/docs/causes/${causeId}.md`,
    ...(checks === undefined ? {} : { checks }),
    ...(identity === undefined ? {} : { identity }),
    ...(difference === undefined ? {} : { difference }),
    ...(faults === undefined ? {} : { faults }),
  };
}

/** Fastify's own refusals by the codes of ours. Anything it doesn't know is `unexpected`. */
function fromFastify(error: FastifyError, request: FastifyRequest): AdeptError | null {
  if (error.validation) {
    const [first] = error.validation;
    const missing = first?.params['missingProperty'] ?? first?.params['additionalProperty'];
    const below = first?.instancePath.replace(/^\//, '').replaceAll('/', '.') ?? '';
    const member = [below, typeof missing === 'string' ? missing : ''].filter(Boolean).join('.');
    return new AdeptError('invalid-request', 400, {
      member: member || (error.validationContext ?? 'body'),
      problem: first?.keyword ?? 'other',
      limit: typeof first?.params['limit'] === 'number' ? first.params['limit'] : 0,
    });
  }
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
    case 'FST_REQ_FILE_TOO_LARGE':
      return request.routeOptions.config.takesTokenFile
        ? new AdeptError('token-file-too-large', request.routeOptions.config.tooLarge ?? 422, {
            limit: request.routeOptions.bodyLimit ?? 0,
          })
        : new AdeptError('body-too-large', 413, { limit: request.routeOptions.bodyLimit ?? 0 });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return new AdeptError('unsupported-media-type', 415);
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return new AdeptError('invalid-json', 400);
    case 'FST_ERR_BAD_URL':
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return new AdeptError('not-found', 404);
    default:
      return null;
  }
}

/** A refusal's code where it has one. Stages and store may throw errors of a class of their own with `code` and `status`. */
function asRefusal(error: unknown, request: FastifyRequest): AdeptError | null {
  if (error instanceof AdeptError) return error;
  return error instanceof Error ? fromFastify(error as FastifyError, request) : null;
}

interface AnswerContext {
  speakerOf: ChooseSpeaker;
  random: (bytes: number) => Buffer;
}

/** What isn't a refusal is `unexpected`: the answer carries an id, everything else is in the log under that id. */
function logged(error: unknown, request: FastifyRequest, { random }: AnswerContext): AdeptError {
  const refusal = asRefusal(error, request);
  if (!refusal) {
    const id = random(8).toString('hex');
    request.log.error({ err: error, id }, 'unexpected error');
    return new AdeptError('unexpected', 500, { id });
  }
  if (refusal.status >= 500) request.log.error({ err: error, code: refusal.code }, 'a part of Adept failed');
  return refusal;
}

/** The problem document of any error, for an answer that has begun already. */
export function problemOf(error: unknown, request: FastifyRequest, context: AnswerContext): ProblemDocument {
  return toProblemDocument(logged(error, request, context), context.speakerOf(request));
}

/** Answers any error with a problem document. */
export function answerError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  context: AnswerContext,
): FastifyReply {
  const refusal = logged(error, request, context);
  const speaker = context.speakerOf(request);
  const { seconds } = refusal.parameters;
  if (refusal.status === 429 && seconds !== undefined) void reply.header('retry-after', String(seconds));
  if (refusal.status === 401) void reply.header('www-authenticate', 'Bearer');
  return reply
    .code(refusal.status)
    .header('content-language', speaker.language)
    .header('vary', 'Accept-Language')
    .type(PROBLEM_TYPE)
    .serializer((document: unknown) => JSON.stringify(document))
    .send(toProblemDocument(refusal, speaker));
}

/** Whether a request was turned away for the size of its body or of a file in it. */
export function isTooLarge({ code }: Pick<FastifyError, 'code'>): boolean {
  return code === 'FST_ERR_CTP_BODY_TOO_LARGE' || code === 'FST_REQ_FILE_TOO_LARGE';
}
