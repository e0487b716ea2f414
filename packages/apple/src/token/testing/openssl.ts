import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs the machine's OpenSSL 3 in a folder of its own. */
function inFolder<T>(work: (folder: string, run: (args: readonly string[]) => void) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'adept-token-file-'));
  try {
    return work(folder, (args) => {
      const done = spawnSync('openssl', args, { cwd: folder });
      if (done.status !== 0) throw new Error(`openssl ${args.join(' ')}: ${String(done.stderr)}`);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Encrypts bytes for a certificate as another program would.
 * @param args `smime` or `cms`, then its options; those of the key (`-keyopt`) last
 */
export function encrypt(clear: string | Buffer, certificatePem: string, args: readonly string[]): Buffer {
  return inFolder((folder, run) => {
    writeFileSync(join(folder, 'clear'), clear);
    writeFileSync(join(folder, 'recipient.pem'), certificatePem);
    const [command = 'cms', ...options] = args;
    const keyOptions = options.includes('-keyopt') ? options.splice(options.indexOf('-keyopt')) : [];
    const recipient = command === 'cms' ? ['-recip', 'recipient.pem', ...keyOptions] : ['recipient.pem'];
    run([command, '-encrypt', '-in', 'clear', '-out', 'out', ...options, ...recipient]);
    return readFileSync(join(folder, 'out'));
  });
}

/** A self-signed certificate with a subject key identifier, and its key. */
export function createCertificate(commonName: string): { certificatePem: string; privateKeyPem: string } {
  return inFolder((folder, run) => {
    const subject = ['-subj', `/CN=${commonName}`, '-days', '1'];
    run([
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'key.pem',
      '-out',
      'cert.pem',
      ...subject,
    ]);
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    return { certificatePem: read('cert.pem'), privateKeyPem: read('key.pem') };
  });
}

/** A signed, not encrypted, message. */
export function sign(
  clear: string,
  pair: { certificatePem: string; privateKeyPem: string },
  args: readonly string[],
): Buffer {
  return inFolder((folder, run) => {
    writeFileSync(join(folder, 'clear'), clear);
    writeFileSync(join(folder, 'cert.pem'), pair.certificatePem);
    writeFileSync(join(folder, 'key.pem'), pair.privateKeyPem);
    run([
      'smime',
      '-sign',
      '-in',
      'clear',
      '-out',
      'out',
      '-signer',
      'cert.pem',
      '-inkey',
      'key.pem',
      ...args,
    ]);
    return readFileSync(join(folder, 'out'));
  });
}
