import { ApiProblem } from './api-problem.ts';

/**
 * Reads a body of JSON documents, one a line, and tells each as soon as its line is whole.
 * @param request method and path, for the problem
 * @throws ApiProblem `unreachable` where the connection ends in between, `unexpected` for a line that isn't JSON
 */
export async function readLines(
  body: ReadableStream<Uint8Array>,
  request: string,
  onLine: (line: unknown) => void,
): Promise<void> {
  const tell = (line: string): void => {
    if (line.trim() === '') return;
    let document: unknown;
    try {
      document = JSON.parse(line);
    } catch (cause) {
      throw new ApiProblem({ kind: 'unexpected', request, cause });
    }
    onLine(document);
  };
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new ApiProblem({ kind: 'unreachable', request, cause });
    });
    const lines = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(tell);
    if (done) return tell(rest);
  }
}
