import { PassThrough } from 'node:stream';
import type { TokenFileCheck, TokenFileLine, TokenFileReport } from '@adept/contract';
import { LINES_TYPE } from '@adept/contract/lines-type';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from './problem-response.ts';
import type { ChooseSpeaker } from './request.ts';

/** Whether a caller wants to see the checks as they are done, rather than all of them at the end. */
export function wantsLines({ headers }: Pick<FastifyRequest, 'headers'>): boolean {
  return (headers.accept ?? '').split(',').some((type) => type.split(';')[0]?.trim() === LINES_TYPE);
}

export interface LinesContext {
  speakerOf: ChooseSpeaker;
  random: (bytes: number) => Buffer;
}

/**
 * Answers with a line for each check as it is done, and a last one with the report or the problem document: the status is
 * 200 by then, whatever comes of it. Whoever goes away meanwhile ends nothing: the work goes on.
 */
export function answerInLines(
  request: FastifyRequest,
  reply: FastifyReply,
  context: LinesContext,
  work: (onCheck: (check: TokenFileCheck) => void) => Promise<TokenFileReport>,
): void {
  const lines = new PassThrough();
  const write = (line: TokenFileLine): void => void lines.write(`${JSON.stringify(line)}\n`);
  void work((check) => write({ check }))
    .then(
      (report) => write({ report }),
      (error: unknown) => write({ problem: problemOf(error, request, context) }),
    )
    .finally(() => lines.end());
  // A proxy that collects an answer before it passes it on would hold the lines back.
  void reply.type(LINES_TYPE).header('x-accel-buffering', 'no').send(lines);
}
