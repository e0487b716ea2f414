import multipart from '@fastify/multipart';
import { type TokenFileCheck, TokenFileReport } from '@adept/contract';
import { LARGEST_TOKEN_FILE } from '@adept/contract/largest-token-file';
import { ref } from '@adept/contract/ref';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import { answerInLines, wantsLines } from '../answer-in-lines.ts';
import { OnceHeaders } from '../idempotency.ts';
import { isTooLarge } from '../problem-response.ts';
import { limitRate } from '../rate-limits.ts';
import { type AdminApp, idFrom, type RouteContext, viewerOf } from '../request.ts';
import { TOKEN_FILE_TYPES, tokenFileBody } from '../token-file-body.ts';

const Upload = Type.Object({
  dryRun: Type.Optional(Type.Boolean({ description: 'Checks and changes nothing.' })),
  acceptExpired: Type.Optional(Type.Boolean()),
  replaceIdentity: Type.Optional(
    Type.Boolean({
      description:
        'The token belongs to the file’s MDM server from now on, whatever it belonged to; with dryRun the report says what becomes of devices, profiles and place.',
    }),
  ),
});

export async function tokenFileRoutes(app: AdminApp, { deps, speakerOf, once }: RouteContext): Promise<void> {
  await app.register(multipart, {
    limits: { fileSize: LARGEST_TOKEN_FILE, files: 1, fields: 10, fieldSize: 1024 },
  });
  app.addContentTypeParser(
    TOKEN_FILE_TYPES,
    { parseAs: 'buffer', bodyLimit: LARGEST_TOKEN_FILE },
    (_request, body, done) => {
      done(null, body);
    },
  );

  app.post(
    '/tokens/:id/token-file',
    {
      bodyLimit: LARGEST_TOKEN_FILE,
      config: { takesTokenFile: true },
      schema: {
        tags: ['tokens'],
        description:
          'The .p7m as the body, or as the field `file` of a form. With `Accept: application/x-ndjson` each check is a line `{check}` as soon as it is done; the last line is `{report}` or `{problem}`, and the status 200 either way.',
        consumes: [...TOKEN_FILE_TYPES, 'multipart/form-data'],
        headers: OnceHeaders,
        params: Type.Object({ id: Type.String() }),
        querystring: Upload,
        response: { 200: ref(TokenFileReport) },
      },
      preHandler: [limitRate(app, 'upload'), readFile, once],
      // The body is refused before its handler is asked, and the query before it is read.
      onError: async (request, _reply, error) => {
        const isDryRun = String(request.query.dryRun) === 'true';
        if (isTooLarge(error) && !isDryRun)
          await deps.actions.refuseOversizeFile(viewerOf(request), request.params.id);
      },
    },
    (request, reply) => {
      const tokenId = idFrom(request.params.id, 'token-not-found');
      const { dryRun = false, acceptExpired = false, replaceIdentity = false } = request.query;
      const bytes = request.body as Buffer;
      const upload = { tokenId, bytes, dryRun, acceptExpired, replaceIdentity };
      const takeIn = (onCheck?: (check: TokenFileCheck) => void) =>
        deps.actions.uploadTokenFile(viewerOf(request), upload, speakerOf(request), onCheck);
      if (!wantsLines(request)) return takeIn();
      answerInLines(request, reply, { speakerOf, random: deps.random }, takeIn);
      return undefined;
    },
  );
}

/** Puts the file's bytes in place of the body, whichever way they came; none at all are an empty file. */
async function readFile(request: FastifyRequest): Promise<void> {
  if (!request.isMultipart()) {
    request.body = tokenFileBody(request.body);
    return;
  }
  let file: Buffer | null = null;
  for await (const part of request.files()) {
    const content = await part.toBuffer();
    if (part.fieldname === 'file') file = content;
  }
  if (file === null) throw new AdeptError('token-file-missing', 400);
  request.body = file;
}
