import helmet from '@fastify/helmet';
import { chooseLanguage, type Language, type Speaker } from '@adept/messages';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyBaseLogger, LogController } from 'fastify';
import { AdeptError } from '../domain/adept-error.ts';
import { answerError } from './problem-response.ts';
import type { AdminApp, ChooseSpeaker } from './request.ts';
import { healthRoutes } from './routes/health.ts';

export interface DeviceDependencies {
  speakers: Readonly<Record<Language, Speaker>>;
  random: (bytes: number) => Buffer;
  log: FastifyBaseLogger;
  trustedProxies?: readonly string[] | undefined;
  stopping(): boolean;
  storeAnswers(): Promise<boolean>;
}

/** The device listener, reachable by devices from anywhere: health, and nothing else yet. It never has the admin routes. */
export async function createDeviceApp(deps: DeviceDependencies): Promise<AdminApp> {
  const speakerOf: ChooseSpeaker = (request) =>
    deps.speakers[chooseLanguage(request.headers['accept-language'])];
  const app = Fastify({
    loggerInstance: deps.log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: deps.trustedProxies ? [...deps.trustedProxies] : false,
    bodyLimit: 64 * 1024,
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
  await app.register(helmet);
  healthRoutes(app, deps);
  return app;
}
