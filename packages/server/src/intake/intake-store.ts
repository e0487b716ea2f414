import type { Evidence, TokenIdentity } from '@adept/diagnosis';
import type { TokenCredentials } from '@adept/apple/token/token-credentials';
import type { AuditNote } from '../domain/audit.ts';
import type { KeyPairRecipient, NewKeyPair, TokenKeyPair } from '../domain/key-pair.ts';
import type { NewEvidence } from '../domain/new-evidence.ts';
import type { Token, TokenAccount } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';

/** What taking in a token needs of the store. */
export interface IntakeStore {
  tokens: {
    /** @throws AdeptError token-name-taken */
    create(viewer: Viewer, token: { name: string }): Promise<Token>;
    get(viewer: Viewer, tokenId: string): Promise<Token | null>;
  };
  /** Attempts that were refused; what is done is written with the change. */
  audit: { record(viewer: Viewer, note: AuditNote): Promise<void> };
  keyPairs: {
    stage(viewer: Viewer, pair: NewKeyPair): Promise<TokenKeyPair>;
    /** Every key pair ever given to the portal, of all tokens: earlier ones stay usable. */
    recipients(viewer: Viewer): Promise<KeyPairRecipient[]>;
    privateKey(viewer: Viewer, keyPairId: string): Promise<string>;
    get(viewer: Viewer, tokenId: string, keyPairId: string): Promise<TokenKeyPair | null>;
    /** Its certificate was taken from here: the pair keeps the first time, the audit each. */
    noteDownload(viewer: Viewer, pair: Pick<TokenKeyPair, 'id' | 'tokenId'>): Promise<void>;
  };
  evidence: { forJudging(viewer: Viewer, tokenId: string): Promise<readonly Evidence[]> };
  credentials: {
    current(
      viewer: Viewer,
      tokenId: string,
    ): Promise<{ id: string; credentials: TokenCredentials; expiresAt: Date } | null>;
    /** The token that uses credentials with this consumer key; null when none does, or the viewer may not know it. */
    holderOf(viewer: Viewer, consumerKey: string): Promise<{ tokenId: string; name: string } | null>;
    /**
     * One transaction: credentials, states of key pairs, next run, evidence, whom the token belongs to.
     * @throws TokenChanged where the token isn't as expected any more; nothing changed then
     */
    replace(
      viewer: Viewer,
      next: {
        tokenId: string;
        keyPairId: string | null;
        credentials: TokenCredentials;
        account: TokenAccount | null;
        facts?: (credentialsId: string) => readonly NewEvidence[];
        replaceIdentity: boolean;
        /** As the token was when the file was checked. */
        expected: { credentialsId: string | null; identity: TokenIdentity };
      },
    ): Promise<{ id: string }>;
  };
}
