import type { AppleErrorFacts } from '@adept/apple/errors/apple-error';
import type { TokenCredentials } from '@adept/apple/token/token-credentials';
import type { TokenFileReport } from '@adept/contract';
import { createSpeaker } from '@adept/messages';
import type { TokenKeyPair } from '../../domain/key-pair.ts';
import type { Token, TokenAccount } from '../../domain/token.ts';
import { SYSTEM } from '../../domain/viewer.ts';
import type { NoWord, ShadowAnswer } from '../../intake/ask-apple.ts';
import { createToken } from '../../intake/create-token.ts';
import { stageKeyPair } from '../../intake/stage-key-pair.ts';
import {
  TokenFileRefused,
  type TokenFileUpload,
  uploadTokenFile,
  type UploadOptions,
} from '../../intake/upload-token-file.ts';
import type { Store } from '../../store/store.ts';
import { type MadeToken, makeTokenFile } from './make-token-file.ts';
import { rethrow } from './rethrow.ts';

export const NOW = new Date('2026-08-01T12:00:00Z');
export const clock = { now: (): Date => NOW };

const NOTHING = { account: null, page: null, pageRefusal: null, facts: () => [] };

export function accountOf(server: string | null, organization: string | null = '1'): TokenAccount {
  return {
    organization: { id: organization, name: 'Acme', type: 'org' },
    mdmServer: { uuid: server, name: `Server ${server}` },
    adminId: null,
  };
}

/** Apple takes the file's token and names its MDM server. */
export function says(server: string | null, organization?: string | null): ShadowAnswer {
  const page = { devices: 3, more: false };
  return { ...NOTHING, account: accountOf(server, organization), refusal: null, page };
}

export function refuses(refusal: NoWord): ShadowAnswer {
  return { ...NOTHING, refusal };
}

export function refusal(status: number | null, more: Partial<AppleErrorFacts> = {}): AppleErrorFacts {
  return {
    kind: 'refused',
    endpoint: 'GET /session',
    status,
    appleCode: null,
    reason: null,
    retry: { mode: 'never', afterSeconds: null },
    body: null,
    ...more,
  };
}

type AskedAbout = (credentials: TokenCredentials) => Promise<ShadowAnswer>;

/** One token with a key given to the portal, and uploads to it; what Apple says is the test's. */
export class UploadBench {
  readonly #store: Store;
  readonly tokenId: string;
  readonly pair: TokenKeyPair;
  /** Silence until a test says otherwise. */
  apple: AskedAbout = async () => refuses('late');
  /** Tokens that a run was asked for, in turn. */
  readonly asked: string[] = [];

  private constructor(store: Store, tokenId: string, pair: TokenKeyPair) {
    this.#store = store;
    this.tokenId = tokenId;
    this.pair = pair;
  }

  static async open(store: Store, name: string): Promise<UploadBench> {
    const { id } = await createToken(SYSTEM, { name }, store);
    return new UploadBench(store, id, await stageKeyPair(SYSTEM, id, { store, clock }));
  }

  /** Apple answers to each access token for itself, and to others with silence. */
  answers(by: Record<string, ShadowAnswer>): void {
    this.apple = async (credentials) => by[credentials.reveal().accessToken] ?? refuses('late');
  }

  /** What an upload is given, whatever way it comes. */
  options(members: Partial<UploadOptions> = {}): UploadOptions {
    return {
      store: this.#store,
      clock,
      askApple: (credentials) => this.apple(credentials),
      judge: async () => undefined,
      requestSync: async (id) => this.asked.push(id),
      onFault: rethrow,
      ...members,
    };
  }

  async upload(
    bytes: Uint8Array,
    how: Partial<TokenFileUpload> = {},
    options: Partial<UploadOptions> = {},
  ): Promise<TokenFileReport> {
    const wanted = { tokenId: this.tokenId, bytes, dryRun: false, acceptExpired: false, ...how };
    return uploadTokenFile(SYSTEM, wanted, await createSpeaker('en', 'UTC'), this.options(options));
  }

  file(token: Partial<MadeToken> = {}, key: { certificatePem: string } = this.pair): Buffer {
    return makeTokenFile(key.certificatePem, token);
  }

  async token(): Promise<Token> {
    const token = await this.#store.tokens.get(SYSTEM, this.tokenId);
    if (token === null) throw new Error('the token is gone');
    return token;
  }

  /** The access token in use. */
  async live(): Promise<string | undefined> {
    const current = await this.#store.credentials.current(SYSTEM, this.tokenId);
    return current?.credentials.reveal().accessToken;
  }

  /** Apple names this MDM server to the credentials in use. */
  async tell(server: string | null, organization?: string | null): Promise<void> {
    const { credentialsId } = await this.token();
    const account = accountOf(server, organization);
    await this.#store.tokens.recordAccount(SYSTEM, this.tokenId, account, credentialsId);
  }

  /** Codes of the refused uploads that the audit knows, newest first. */
  async refusalsNoted(): Promise<unknown[]> {
    const filter = { tokenId: this.tokenId, action: 'token-file.refused', limit: 100 } as const;
    return (await this.#store.audit.list(SYSTEM, filter)).items.map(({ details }) => details['code']);
  }

  /** All that an upload may touch. */
  async snapshot(): Promise<string> {
    const { tokens, credentials, keyPairs, cursors, devices, evidence, syncRuns } = this.#store;
    const { tokenId } = this;
    return JSON.stringify([
      await tokens.get(SYSTEM, tokenId),
      (await credentials.current(SYSTEM, tokenId))?.credentials.reveal(),
      await keyPairs.list(SYSTEM, tokenId),
      await cursors.get(SYSTEM, tokenId),
      await devices.list(SYSTEM, { tokenId, limit: 10 }),
      await evidence.forJudging(SYSTEM, tokenId),
      await syncRuns.list(SYSTEM, tokenId, { limit: 10 }),
    ]);
  }
}

/** @throws Error where the upload wasn't refused */
export async function refusedBy(upload: Promise<unknown>): Promise<TokenFileRefused> {
  const outcome = await upload.catch((error: unknown) => error);
  if (outcome instanceof TokenFileRefused) return outcome;
  throw new Error('the upload was not refused', { cause: outcome });
}
