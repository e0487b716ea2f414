/** The certificate's address on the server that we speak with, however it spells its own name. */
export function certificatePath(url: string, origin: string): string {
  return new URL(url, origin).pathname;
}

/** A name that both portals take: letters, digits and hyphens of the token's name, `.pem`. */
export function publicKeyFileName(tokenName: string): string {
  const plain = tokenName.normalize('NFKD').replace(/\p{M}/gu, '');
  const name = plain.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return `${name.slice(0, 60) || 'adept'}-public-key.pem`;
}

/** Under a name that says which token it is for, where the server knows an id only. */
export function save(pem: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([pem], { type: 'application/x-pem-file' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName;
  anchor.click();
  URL.revokeObjectURL(address);
}
