import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { chooseLanguage } from '@adept/messages';
import { type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyRequest, LogController } from 'fastify';
import { AdeptError } from '../domain/adept-error.ts';
import { checkAddresses } from './addresses.ts';
import type { AdminDependencies } from './admin-dependencies.ts';
import { authenticate } from './authenticate.ts';
import { serveConsole } from './console-files.ts';
import { keepAnswers, replayKeptAnswers } from './idempotency.ts';
import { describeApi } from './openapi.ts';
import { answerError } from './problem-response.ts';
import { nulRefusal, readQuery } from './query-parameters.ts';
import { isSecure } from './session-cookie.ts';
import type { AdminApp, ChooseSpeaker, RouteContext } from './request.ts';
import { aboutRoutes } from './routes/about.ts';
import { apiTokenRoutes } from './routes/api-tokens.ts';
import { auditRoutes } from './routes/audit.ts';
import { causeRoutes } from './routes/causes.ts';
import { deletionRoutes } from './routes/deletion.ts';
import { deviceRoutes } from './routes/devices.ts';
import { docsRoutes } from './routes/docs.ts';
import { diagnosisRoutes, verificationRoutes } from './routes/diagnosis.ts';
import { eventRoutes } from './routes/events.ts';
import { healthRoutes } from './routes/health.ts';
import { keyPairRoutes } from './routes/key-pairs.ts';
import { metricsRoute } from './routes/metrics.ts';
import { calendarRoute, noticeRoutes } from './routes/notices.ts';
import { overviewRoutes } from './routes/overview.ts';
import { problemRoutes } from './routes/problems.ts';
import { profileRoutes } from './routes/profiles.ts';
import { renewalLinkHolderRoutes } from './routes/renewal-link-holder.ts';
import { renewalLinkRoutes } from './routes/renewal-links.ts';
import { sessionRoutes } from './routes/session.ts';
import { syncOutcomeRoutes, syncRoutes } from './routes/sync.ts';
import { tokenFileRoutes } from './routes/token-file.ts';
import { tokenTurnRoutes } from './routes/token-turns.ts';
import { tokenRoutes } from './routes/tokens.ts';
import { workItemRoutes } from './routes/work-items.ts';

/** Largest body of everything but a token file. */
const BODY_LIMIT = 256 * 1024;

/**
 * The admin listener: API, its description, and the console. It doesn't listen yet; `app.listen` does,
 * and `app.close` waits for the requests under way.
 */
export async function createAdminApp(deps: AdminDependencies): Promise<AdminApp> {
  const speakerOf = speakerChooser(deps);
  const app = Fastify({
    loggerInstance: deps.log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: deps.trustedProxies ? [...deps.trustedProxies] : false,
    bodyLimit: BODY_LIMIT,
    // Bodies and queries are taken as they are: nothing is dropped or converted in silence (see readQuery).
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false } },
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => {
      void answerError(error, request, reply, { speakerOf, random: deps.random });
    },
  }).withTypeProvider<TypeBoxTypeProvider>();

  app.setErrorHandler((error, request, reply) =>
    answerError(error, request, reply, { speakerOf, random: deps.random }),
  );
  app.setNotFoundHandler(() => {
    throw new AdeptError('not-found', 404);
  });
  await protect(app, deps);
  await describeApi(app, deps.version);
  healthRoutes(app, deps);
  const context: RouteContext = { deps, speakerOf, once: replayKeptAnswers(deps.idempotency, deps.clock) };
  metricsRoute(app, context);
  calendarRoute(app, context);
  await app.register(async (api) => apiRoutes(api as unknown as AdminApp, context), { prefix: '/api/v1' });
  await app.register(async (docs) => docsRoutes(docs as unknown as AdminApp, context), { prefix: '/docs' });
  if (deps.consoleDir !== undefined) await serveConsole(app, deps.consoleDir);
  return app;
}

/** The speaker for Accept-Language; the server's language where none is named. */
function speakerChooser(deps: AdminDependencies): ChooseSpeaker {
  return (request) => {
    const wanted = request.headers['accept-language'];
    const language = wanted === undefined || wanted === '*' ? deps.defaultLanguage : chooseLanguage(wanted);
    return deps.speakers[language];
  };
}

/** Everything that stands before every route, in this order: address, who asks, query. */
async function protect(app: AdminApp, deps: AdminDependencies): Promise<void> {
  await app.register(cookie);
  await app.register(helmet, helmetOptions(deps.publicUrl));
  await app.register(rateLimit, { global: false });
  app.decorateRequest('viewer', null);
  app.decorateRequest('sessionHash', null);
  app.decorateRequest('kept', null);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    // Clients name JSON also where they send nothing.
    if (body === '') return done(null, undefined);
    const refusal = nulRefusal('body', body, true);
    if (refusal) return done(refusal);
    void app.getDefaultJsonParser('error', 'error')(request, body as string, done);
  });
  app.removeContentTypeParser('text/plain');

  app.addHook('onRequest', async (request) => {
    const { config } = request.routeOptions;
    if (!config.anyHost) checkAddresses(request, deps.publicUrl);
    if (config.anonymous || !isProtected(request)) return;
    const { viewer, sessionHash } = await authenticate(request, {
      access: deps.access,
      now: deps.clock.now(),
      secure: isSecure(deps),
    });
    request.viewer = viewer;
    request.sessionHash = sessionHash;
  });
  app.addHook('preValidation', async (request) => {
    if (isProtected(request)) readQuery(request);
  });
  app.addHook('onSend', keepAnswers(deps.idempotency));
  app.addHook('onSend', async (request, reply) => {
    if (isProtected(request)) reply.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.debug({ req: request, res: reply, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
}

/**
 * The API, its description and its pages, unknown addresses below them included; the console's own files hold no data.
 * Judged by the route that was found: one address can be written in several ways (`/%61pi`, `http://host/api`).
 */
function isProtected(request: FastifyRequest): boolean {
  const path = request.routeOptions.url ?? request.url;
  return /^\/(api|openapi\.json|metrics|docs\/.+\.(md|json)$)(?=[/?#]|$)/.test(path);
}

function helmetOptions(publicUrl: string | undefined) {
  const secure = isSecure({ publicUrl });
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        // Fluent UI writes its styles into the page; scripts come from files only.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    frameguard: { action: 'deny' as const },
    hsts: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'no-referrer' as const },
  };
}

async function apiRoutes(app: AdminApp, context: RouteContext): Promise<void> {
  sessionRoutes(app, context);
  apiTokenRoutes(app, context);
  overviewRoutes(app, context);
  tokenRoutes(app, context);
  deletionRoutes(app, context);
  keyPairRoutes(app, context);
  await tokenFileRoutes(app, context);
  renewalLinkRoutes(app, context);
  renewalLinkHolderRoutes(app, context);
  syncRoutes(app, context);
  syncOutcomeRoutes(app, context);
  diagnosisRoutes(app, context);
  verificationRoutes(app, context);
  tokenTurnRoutes(app, context);
  problemRoutes(app, context);
  workItemRoutes(app, context);
  noticeRoutes(app, context);
  causeRoutes(app, context);
  deviceRoutes(app, context);
  profileRoutes(app, context);
  eventRoutes(app, context);
  auditRoutes(app, context);
  metricsRoute(app, context);
  aboutRoutes(app, context);
}
