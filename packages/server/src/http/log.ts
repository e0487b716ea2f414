import { pino, stdSerializers, type Logger } from 'pino';

/** Paths of log objects that could carry a secret. Headers and bodies are not logged at all; this is the second line. */
const REDACTED = [
  'req.headers',
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

/** The log of the server: one JSON document a line. URLs lose their query, errors keep code and stack. */
export function createLog(options: { level: string; stream: NodeJS.WritableStream }): Logger {
  return pino(
    {
      level: options.level,
      redact: { paths: REDACTED, censor: '[redacted]' },
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
