import { Diagnosis, RemedyWatch, VerificationList } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import { OnceHeaders } from '../idempotency.ts';
import { PageQuery } from '../query-parameters.ts';
import { type AdminApp, found, idFrom, type RouteContext, viewerOf } from '../request.ts';

const tags = ['diagnosis'];
const params = Type.Object({ id: Type.String() });

export function diagnosisRoutes(app: AdminApp, { deps, speakerOf, once }: RouteContext): void {
  app.get(
    '/tokens/:id/diagnosis',
    { schema: { tags, params, response: { 200: ref(Diagnosis) } } },
    async (request) => {
      const id = idFrom(request.params.id, 'token-not-found');
      return found(
        await deps.questions.diagnosis(viewerOf(request), id, speakerOf(request)),
        'token-not-found',
      );
    },
  );

  app.post(
    '/tokens/:id/verify',
    {
      schema: {
        tags,
        description:
          '200: Apple answered, and this is the new diagnosis. 202: no answer within 30 s, this is the last one.',
        headers: OnceHeaders,
        params,
        response: { 200: ref(Diagnosis), 202: ref(Diagnosis) },
      },
      preHandler: once,
    },
    async (request, reply) => {
      const id = idFrom(request.params.id, 'token-not-found');
      const viewer = viewerOf(request);
      if (!(await deps.questions.hasToken(viewer, id))) throw new AdeptError('token-not-found', 404);
      const verified = await deps.actions.verify(viewer, id);
      const diagnosis = found(
        await deps.questions.diagnosis(viewer, id, speakerOf(request)),
        'token-not-found',
      );
      return reply.code(verified === null ? 202 : 200).send(diagnosis);
    },
  );
}

/** Checks with Apple: those that were made, and that Adept makes by itself once somebody looks at what to do. */
export function verificationRoutes(app: AdminApp, { deps, speakerOf }: RouteContext): void {
  app.get(
    '/tokens/:id/verifications',
    {
      schema: {
        tags,
        description: 'Checks with Apple of the last 30 days with each call’s answer, newest first.',
        params,
        querystring: Type.Object(PageQuery),
        response: { 200: ref(VerificationList) },
      },
    },
    async (request) => {
      const id = idFrom(request.params.id, 'token-not-found');
      const { limit = 50, after } = request.query;
      return found(
        await deps.questions.verifications(viewerOf(request), id, { limit, after }, speakerOf(request)),
        'token-not-found',
      );
    },
  );

  app.post(
    '/tokens/:id/remedy-opened',
    {
      schema: {
        tags,
        description:
          'Somebody looks at what to do about the token: for 30 minutes from now Adept asks Apple every 60 s whether it is done. Asked again, the time begins anew.',
        params,
        response: { 200: ref(RemedyWatch) },
      },
    },
    async (request) => {
      const id = idFrom(request.params.id, 'token-not-found');
      const watch = found(await deps.actions.openRemedy(viewerOf(request), id), 'token-not-found');
      const { openedAt, until, everySeconds } = watch;
      return { openedAt: openedAt.toISOString(), until: until.toISOString(), everySeconds };
    },
  );
}
