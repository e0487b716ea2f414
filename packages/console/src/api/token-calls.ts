import type {
  Deletion,
  DeviceList,
  Diagnosis,
  KeyPair,
  SyncRun,
  SyncRunList,
  Token,
  TokenFileCheck,
  TokenList,
  TokenStates,
  TokenTurnList,
  VerificationList,
} from '@adept/contract';
import type { ApiClient } from './api-client.ts';
import { uploadInLines } from './upload-in-lines.ts';

type OnCheck = (check: TokenFileCheck) => void;

/** What a person says on purpose of a file; `dryRun`: nothing changes. */
export interface UploadChoices {
  dryRun?: boolean | undefined;
  acceptExpired?: boolean | undefined;
  replaceIdentity?: boolean | undefined;
}

/** What is asked and done about one token. */
export function tokenCalls(client: ApiClient) {
  const at = (id: string) => `/tokens/${encodeURIComponent(id)}`;
  return {
    token: (id: string, signal?: AbortSignal) => client.get<Token>(at(id), {}, signal),
    diagnosis: (id: string, signal?: AbortSignal) => client.get<Diagnosis>(`${at(id)}/diagnosis`, {}, signal),
    syncRuns: (id: string, signal?: AbortSignal) =>
      client.get<SyncRunList>(`${at(id)}/sync-runs`, { limit: 5 }, signal),
    async addToken(name: string): Promise<Token> {
      return (await client.request<Token>('/tokens', { method: 'POST', json: { name } })).body;
    },
    async changeToken(
      id: string,
      changes: { name: string; owner: string | null; deputy: string | null; tags: string[] },
    ): Promise<Token> {
      return (await client.request<Token>(at(id), { method: 'PATCH', json: changes })).body;
    },
    deletion: (id: string, signal?: AbortSignal) => client.get<Deletion>(`${at(id)}/deletion`, {}, signal),
    async deleteToken(id: string, confirm: string): Promise<void> {
      await client.request(at(id), { method: 'DELETE', query: { confirm } });
    },
    deletedTokens: (signal?: AbortSignal) =>
      client.get<TokenList>('/tokens', { deleted: true, limit: 1000 }, signal),
    async restoreToken(id: string, name: string | undefined): Promise<Token> {
      const json = name === undefined ? {} : { name };
      return (await client.request<Token>(`${at(id)}/restore`, { method: 'POST', json })).body;
    },
    async makeKeyPair(id: string): Promise<KeyPair> {
      return (await client.request<KeyPair>(`${at(id)}/key-pairs`, { method: 'POST' })).body;
    },
    /** @param path the key pair's certificateUrl without its host @returns PEM */
    async certificate(path: string): Promise<string> {
      return (await client.request<string>(path, { asText: true })).body;
    },
    /** @returns null when Apple hasn't answered in time: the check goes on at the server (202). */
    async verify(id: string): Promise<Diagnosis | null> {
      const answer = await client.request<Diagnosis>(`${at(id)}/verify`, { method: 'POST' });
      return answer.status === 202 ? null : answer.body;
    },
    /** Somebody looks at what to do: the server checks by itself for a while. */
    async remedyOpened(id: string): Promise<void> {
      await client.request(`${at(id)}/remedy-opened`, { method: 'POST' });
    },
    verifications: (id: string, signal?: AbortSignal) =>
      client.get<VerificationList>(`${at(id)}/verifications`, { limit: 5 }, signal),
    states: (id: string, days: number, signal?: AbortSignal) =>
      client.get<TokenStates>(`${at(id)}/states`, { days }, signal),
    turns: (
      id: string,
      query: { since?: string | undefined; until?: string | undefined; limit: number },
      signal?: AbortSignal,
    ) => client.get<TokenTurnList>(`${at(id)}/turns`, query, signal),
    /** Its first devices by serial. */
    someDevices: (id: string, signal?: AbortSignal) =>
      client.get<DeviceList>('/devices', { token: id, limit: 10 }, signal),
    async sync(id: string, mode: 'changes' | 'full'): Promise<SyncRun> {
      return (await client.request<SyncRun>(`${at(id)}/sync`, { method: 'POST', json: { mode } })).body;
    },
    uploadTokenFile: (id: string, file: Blob, how: UploadChoices = {}, onCheck: OnCheck = () => undefined) =>
      uploadInLines(
        client,
        `${at(id)}/token-file`,
        {
          file,
          query: {
            dryRun: how.dryRun || undefined,
            acceptExpired: how.acceptExpired || undefined,
            replaceIdentity: how.replaceIdentity || undefined,
          },
        },
        onCheck,
      ),
  };
}
