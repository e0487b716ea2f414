import {
  RENEWAL_LINK_HEADER,
  RenewalInvitation,
  type TokenFileCheck,
  TokenFileReport,
} from '@adept/contract';
import { LARGEST_TOKEN_FILE } from '@adept/contract/largest-token-file';
import { ref } from '@adept/contract/ref';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import type { LinkViewer } from '../../domain/viewer.ts';
import { answerInLines, wantsLines } from '../answer-in-lines.ts';
import { isTooLarge } from '../problem-response.ts';
import { limitRate } from '../rate-limits.ts';
import type { RenewalLinkActions } from '../renewal-link-actions.ts';
import { type AdminApp, type RouteContext, viewerOf } from '../request.ts';
import { TOKEN_FILE_TYPES, tokenFileBody } from '../token-file-body.ts';

const tags = ['renewal-links'];
const headers = Type.Object({ [RENEWAL_LINK_HEADER]: Type.Optional(Type.String()) });
const common = { tags, security: [], headers };
/** A random secret as it is made; what has another form is nobody's. */
const SECRET = /^adl_[A-Za-z0-9_-]{43}$/;

/**
 * What the holder of a link may do: see what to do, take the public key, give the file. No session and no API token
 * counts here, only the link's secret, in a header that no page of another site can send. Whoever is refused isn't told
 * why: guessed, used, revoked and over are one answer.
 */
export function renewalLinkHolderRoutes(app: AdminApp, { deps, speakerOf }: RouteContext): void {
  const { links } = deps;
  const onRequest = guardOf(app, links);

  app.get(
    '/renewal-link',
    {
      config: { anonymous: true },
      schema: {
        ...common,
        description: 'What to do, for the holder of a link. Uses nothing up.',
        response: { 200: ref(RenewalInvitation) },
      },
      onRequest,
    },
    (request) => links.invitation(holderOf(request), speakerOf(request)),
  );

  app.get(
    '/renewal-link/public-key',
    {
      exposeHeadRoute: false, // The head alone must not count as a download.
      config: { anonymous: true },
      schema: { ...common, produces: ['application/x-pem-file'] },
      onRequest,
    },
    async (request, reply) =>
      reply
        .type('application/x-pem-file')
        .header('content-disposition', 'attachment; filename="public-key.pem"')
        .send(await links.publicKey(holderOf(request))),
  );

  app.post(
    '/renewal-link/token-file',
    {
      bodyLimit: LARGEST_TOKEN_FILE,
      config: { anonymous: true, takesTokenFile: true, tooLarge: 413 },
      schema: {
        ...common,
        description:
          'The .p7m as the body. A file that is taken in uses the link up; a refused one does not. With `Accept: application/x-ndjson` it answers in lines, as the upload to a token does.',
        consumes: TOKEN_FILE_TYPES,
        response: { 200: ref(TokenFileReport) },
      },
      onRequest,
      onError: async (request, _reply, error) => {
        if (isTooLarge(error))
          await deps.actions.refuseOversizeFile(viewerOf(request), holderOf(request).tokenId);
      },
    },
    (request, reply) => {
      const bytes = tokenFileBody(request.body);
      const takeIn = (onCheck?: (check: TokenFileCheck) => void) =>
        links.upload(holderOf(request), bytes, speakerOf(request), onCheck);
      if (!wantsLines(request)) return takeIn();
      answerInLines(request, reply, { speakerOf, random: deps.random }, takeIn);
      return undefined;
    },
  );
}

/** Before the body is read: nobody without a link makes us take one. */
function guardOf(app: AdminApp, links: RenewalLinkActions): (request: FastifyRequest) => Promise<void> {
  const limit = limitRate(app, 'renewal-link');
  return async (request) => {
    await limit(request);
    const secret = request.headers[RENEWAL_LINK_HEADER];
    const holder =
      typeof secret === 'string' && SECRET.test(secret) ? await links.holder(secret, request.ip) : null;
    if (holder === null) throw new AdeptError('renewal-link-not-usable', 404);
    request.viewer = holder;
  };
}

function holderOf(request: FastifyRequest): LinkViewer {
  const viewer = viewerOf(request);
  if (viewer.kind !== 'link') throw new AdeptError('renewal-link-not-usable', 404);
  return viewer;
}
