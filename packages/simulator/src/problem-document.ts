import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './world/refusal.ts';

/** Answers an error of the portal or the control port as an RFC 9457 document with a `code`. */
export function answerProblem(
  error: FastifyError | Refusal,
  _request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const document = describe(error);
  return reply.code(document.status).type('application/problem+json').send(JSON.stringify(document));
}

function describe(error: FastifyError | Refusal): {
  status: number;
  code: string;
  title: string;
  detail: string;
} {
  if (error instanceof Refusal) {
    return {
      ...error.more,
      status: error.status,
      code: error.code,
      title: error.code.replaceAll('-', ' '),
      detail: error.message,
    };
  }
  const status = error.statusCode ?? 500;
  if (status >= 500)
    return { status, code: 'unexpected', title: 'unexpected', detail: error.stack ?? error.message };
  return { status, code: 'bad-request', title: 'bad request', detail: error.message };
}
