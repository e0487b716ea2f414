import { pino, stdSerializers, type Logger } from 'pino';

/** Paths of log objects that could carry a secret. Headers and bodies are not logged at all; this is the second line. */
const REDACTED = [
  'req.headers',
  // The multipart parser logs its options, the request's headers among them.
  'busboyOptions.headers',
  'headers.authorization',
  'headers.cookie',
  '*.authorization',
  '*.cookie',
  '*.password',
  '*.apiToken',
  '*.csrfToken',
  '*.code.secret',
  '*.credentials',
  '*.privateKeyPem',
  'password',
  'apiToken',
  'credentials',
  'privateKeyPem',
];

/** The last line: what looks like an API token, a renewal link or a private key is cut out of the finished text, wherever it came from. */
const SECRET_FORMS = /ad[pl]_[A-Za-z0-9_-]{20,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[^"]*/g;

/** The log of the server: one JSON document a line. URLs lose their query, errors keep code and stack. */
export function createLog(options: { level: string; stream: NodeJS.WritableStream }): Logger {
  return pino(
    {
      level: options.level,
      redact: { paths: REDACTED, censor: '[redacted]' },
      hooks: { streamWrite: (line) => line.replace(SECRET_FORMS, '[redacted]') },
      serializers: {
        req: (request: { method: string; url: string; ip?: string }) => ({
          method: request.method,
          path: request.url.replace(/[?#].*$/s, ''),
          from: request.ip,
        }),
        res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
        err: stdSerializers.err,
      },
    },
    options.stream,
  );
}
