import { describe, expect, it } from 'vitest';
import { ApiProblem } from './api-problem.ts';
import { readLines } from './read-lines.ts';

const bytes = new TextEncoder().encode('{"check":"za\u017c\u00f3\u0142\u0107"}\n{"report":1}');

function bodyOf(chunks: readonly Uint8Array[], end: (stream: ReadableStreamDefaultController) => void) {
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      end(controller);
    },
  });
}
const refusal = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe('readLines', () => {
  it('puts lines together wherever they were cut, a letter of two bytes too', async () => {
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const told: unknown[] = [];
      const chunks = [bytes.slice(0, cut), bytes.slice(cut)];
      await readLines(
        bodyOf(chunks, (stream) => stream.close()),
        'POST /x',
        (line) => told.push(line),
      );
      expect(told).toEqual([{ check: 'zażółć' }, { report: 1 }]);
    }
  });

  it('tells what was whole when the connection breaks, and then that it did', async () => {
    const told: unknown[] = [];
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled += 1;
          if (pulled > 1) controller.error(new Error('reset'));
          else controller.enqueue(bytes);
        },
      },
      { highWaterMark: 0 },
    );
    const problem = await refusal(readLines(body, 'POST /x', (line) => told.push(line)));
    expect(told).toEqual([{ check: 'zażółć' }]);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect((problem as ApiProblem).kind).toBe('unreachable');
  });

  it('takes no other document for ours', async () => {
    const body = bodyOf([new TextEncoder().encode('<html>\n')], (stream) => stream.close());
    const problem = await refusal(readLines(body, 'POST /x', () => undefined));
    expect((problem as ApiProblem).kind).toBe('unexpected');
  });
});
