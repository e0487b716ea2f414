import { inspect } from 'node:util';

/** The five members of a server token's JSON (reference §1). */
export interface TokenSecrets {
  consumerKey: string;
  consumerSecret: string;
  accessToken: string;
  accessSecret: string;
}

/**
 * One generation of a token's OAuth 1 credentials. Redacts itself wherever it is printed:
 * only `reveal()` gives the secrets, so every use of them can be found by name.
 */
export class TokenCredentials {
  readonly consumerKey: string;
  readonly accessTokenExpiry: Date;
  readonly #secrets: TokenSecrets;

  constructor(secrets: TokenSecrets, accessTokenExpiry: Date) {
    this.consumerKey = secrets.consumerKey;
    this.accessTokenExpiry = accessTokenExpiry;
    this.#secrets = { ...secrets };
  }

  reveal(): TokenSecrets {
    return this.#secrets;
  }

  toJSON(): { consumerKey: string; accessTokenExpiry: string } {
    return { consumerKey: this.consumerKey, accessTokenExpiry: this.accessTokenExpiry.toISOString() };
  }

  [inspect.custom](): string {
    return `TokenCredentials(${this.consumerKey}, until ${this.accessTokenExpiry.toISOString()})`;
  }
}
