import { Diagnosis } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import { OnceHeaders } from '../idempotency.ts';
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
