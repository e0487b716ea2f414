/** A key pair given to the portal. The private key is stored encrypted and never leaves the store but to open a token file. */
export interface TokenKeyPair {
  id: string;
  tokenId: string;
  createdAt: Date;
  certificatePem: string;
  /** Issuer name as DER hex and serial as hex: what a token file names as its recipient. */
  issuerDerHex: string;
  serialHex: string;
  state: 'staged' | 'current' | 'former';
  /** When the certificate was first taken from here; null: never, or before this was kept. */
  downloadedAt: Date | null;
}

/** Made, and not stored yet. */
export interface NewKeyPair extends Pick<
  TokenKeyPair,
  'tokenId' | 'certificatePem' | 'issuerDerHex' | 'serialHex'
> {
  /** PKCS#8 PEM; sealed before it is written. */
  privateKeyPem: string;
}

/** Whom a token file can be addressed to. */
export type KeyPairRecipient = Pick<TokenKeyPair, 'id' | 'tokenId' | 'issuerDerHex' | 'serialHex'>;
