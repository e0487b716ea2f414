import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export interface ReceivedMail {
  from: string;
  to: string[];
  /** Header names in lower case, folded lines joined. */
  headers: Record<string, string>;
  raw: string;
}

export interface MailReceiver {
  port: number;
  mails: ReceivedMail[];
  /** What the next messages meet, in order; then all are taken. */
  next: ('refuse' | 'refuse-for-good' | 'drop' | 'hang')[];
  /** Connections so far. */
  connections(): number;
  stop(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it is given. */
export async function startMailReceiver(credentials?: {
  user: string;
  password: string;
}): Promise<MailReceiver> {
  const mails: ReceivedMail[] = [];
  const next: MailReceiver['next'] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = new SMTPServer({
    authOptional: credentials === undefined,
    allowInsecureAuth: true,
    disabledCommands: credentials === undefined ? ['AUTH', 'STARTTLS'] : ['STARTTLS'],
    onAuth(auth, _session, done) {
      const good = auth.username === credentials?.user && auth.password === credentials?.password;
      done(
        good ? null : new Error('Invalid username or password'),
        good ? { user: auth.username } : undefined,
      );
    },
    onConnect(_session, done) {
      connections += 1;
      done();
    },
    onData(stream, session, done) {
      const fate = next.shift();
      if (fate === 'drop') {
        for (const socket of sockets) socket.destroy();
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (fate === 'hang') return;
        if (fate === 'refuse') return done(smtpError(451, 'try again later'));
        if (fate === 'refuse-for-good') return done(smtpError(550, 'mailbox unavailable'));
        const raw = Buffer.concat(chunks).toString('utf8');
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          headers: headersOf(raw),
          raw,
        });
        done(null, `queued as ${mails.length}`);
      });
    },
  });
  // What becomes of a dropped connection is the sender's to say.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    next,
    connections: () => connections,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function headersOf(raw: string): Record<string, string> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
  return Object.fromEntries(
    head.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), decoded(line.slice(colon + 1).trim())];
    }),
  );
}

/** Encoded words (RFC 2047) as text; each piece is decoded together with those that follow it at once. */
function decoded(value: string): string {
  return value.replaceAll(/(=\?UTF-8\?[BQ]\?[^?]*\?=\s*)+/gi, (words) => {
    const pieces = [...words.matchAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi)].map(([, kind, text = '']) =>
      kind?.toUpperCase() === 'B' ? Buffer.from(text, 'base64') : quoted(text.replaceAll('_', ' ')),
    );
    return Buffer.concat(pieces).toString('utf8');
  });
}

function quoted(text: string): Buffer {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

/** The decoded text part. */
export function textOf(mail: ReceivedMail): string {
  return partOf(mail, 'text/plain');
}

/** The decoded HTML part. */
export function htmlOf(mail: ReceivedMail): string {
  return partOf(mail, 'text/html');
}

function partOf({ raw }: ReceivedMail, type: string): string {
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? '';
  const part = raw.split(`--${boundary}`).find((one) => one.includes(`Content-Type: ${type}`)) ?? '';
  const start = part.indexOf('\r\n\r\n') + 4;
  const body = part.slice(start).trimEnd();
  if (/Content-Transfer-Encoding: base64/i.test(part)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/Content-Transfer-Encoding: quoted-printable/i.test(part)) return body;
  return quoted(body.replaceAll(/=\r\n/g, '')).toString('utf8');
}
