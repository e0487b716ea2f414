import type { TokenFileCheck, TokenFileLine, TokenFileReport } from '@adept/contract';
import type { ApiClient, ApiRequest } from './api-client.ts';
import { ApiProblem } from './api-problem.ts';

/**
 * Sends a token file and tells each check as it is done.
 * @throws ApiProblem; `refused` with what was looked at where the file isn't taken in
 */
export async function uploadInLines(
  client: ApiClient,
  path: string,
  options: Pick<ApiRequest, 'query' | 'headers'> & { file: Blob },
  onCheck: (check: TokenFileCheck) => void,
): Promise<TokenFileReport> {
  const { file, ...rest } = options;
  const request = `POST ${path}`;
  const end: { report?: TokenFileReport } = {};
  await client.lines(
    path,
    { ...rest, method: 'POST', bytes: { body: file, type: 'application/pkcs7-mime' } },
    (line) => {
      const told = line as TokenFileLine;
      if ('check' in told) onCheck(told.check);
      else if ('report' in told) end.report = told.report;
      else if ('problem' in told)
        throw new ApiProblem({
          kind: 'refused',
          request,
          status: told.problem.status,
          document: told.problem,
        });
    },
  );
  // Without its last line nobody knows how it ended.
  if (!end.report) throw new ApiProblem({ kind: 'unreachable', request });
  return end.report;
}
