import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { NoticeMessage } from './notice-message.ts';
import { createSendMail } from './send-mail.ts';

const message: NoticeMessage = {
  id: '01900000-0000-7000-8000-000000000001',
  kind: 'test',
  at: '2026-03-01T12:00:00.000Z',
  rendered: {
    language: 'en',
    tone: 'test',
    label: 'Test',
    subject: 'Subject',
    headline: 'Headline',
    remark: null,
    paragraphs: [],
    sections: [],
    tokens: { title: 'Tokens', items: [] },
    action: null,
    footer: [],
  },
  facts: { causeId: null, severity: null, organization: null, tokens: [] },
};
const QUICK = { connect: 2000, greeting: 300, silence: 300, whole: 1500 };

let server: Server | undefined;
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await new Promise((done) => (server ? server.close(done) : done(undefined)));
});

async function sendTo(behave: (socket: Socket) => void, members: object = {}) {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    behave(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const to = {
    host: '127.0.0.1',
    port,
    secure: false,
    requireTls: false,
    user: null,
    password: null,
    from: 'a@b.example',
  };
  return createSendMail({ ...to, ...members }, QUICK)(message, 'ops@acme.example');
}

describe('a mail server that does not do its part', () => {
  it('hangs without a greeting', async () => {
    const answer = await sendTo(() => undefined);
    expect(answer).toMatchObject({ delivered: false, lasting: false });
    expect(answer.answer).toMatch(/^ETIMEDOUT/);
  });

  it('hangs after the greeting', async () => {
    const answer = await sendTo((socket) => socket.write('220 mail.example ESMTP\r\n'));
    expect(answer.answer).toMatch(/^ETIMEDOUT/);
  });

  it('trickles, so that no silence is ever too long', async () => {
    const answer = await sendTo((socket) => {
      const timer = setInterval(() => socket.write('220-still here\r\n'), 50);
      socket.on('close', () => clearInterval(timer));
    });
    expect(answer.answer).toMatch(/^ETIMEDOUT/);
  });

  it('refuses the connection, or closes it at once', async () => {
    expect((await sendTo((socket) => socket.end('421 too busy\r\n'))).answer).toContain('421 too busy');
    const gone = {
      host: '127.0.0.1',
      port: 1,
      secure: false,
      requireTls: false,
      user: null,
      password: null,
      from: 'a@b.example',
    };
    expect((await createSendMail(gone, QUICK)(message, 'o@a.example')).answer).toContain('ECONNREFUSED');
  });

  it('offers no TLS where a password would be sent: it is not', async () => {
    const heard: string[] = [];
    const answer = await sendTo(
      (socket) => {
        socket.write('220 mail.example ESMTP\r\n');
        socket.on('data', (chunk: Buffer) => {
          heard.push(chunk.toString('utf8'));
          socket.write(
            /^EHLO/.test(chunk.toString('utf8'))
              ? '250-mail.example\r\n250 AUTH PLAIN LOGIN\r\n'
              : '502 no\r\n',
          );
        });
      },
      { requireTls: true, user: 'adept', password: 'very-secret' },
    );
    expect(answer.delivered).toBe(false);
    expect(heard.join('')).not.toContain('AUTH');
    expect(answer.answer).not.toContain('very-secret');
  });
});
