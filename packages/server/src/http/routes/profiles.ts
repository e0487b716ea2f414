import {
  EnrollmentProfile,
  EnrollmentProfileList,
  ProfileDraft,
  ProfileReport,
  ProfileWish,
} from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import { OnceHeaders } from '../idempotency.ts';
import { PageQuery } from '../query-parameters.ts';
import { type AdminApp, found, idFrom, type RouteContext, viewerOf } from '../request.ts';

const tags = ['profiles'];
const params = Type.Object({ id: Type.String() });
const NOT_FOUND = 'profile-not-found';

export function profileRoutes(app: AdminApp, context: RouteContext): void {
  const { deps, speakerOf, once } = context;

  app.get(
    '/profiles',
    { schema: { tags, querystring: Type.Object(PageQuery), response: { 200: ref(EnrollmentProfileList) } } },
    (request) => {
      const { limit = 50, after } = request.query;
      return deps.questions.profiles(viewerOf(request), { limit, after });
    },
  );

  app.post(
    '/profiles',
    {
      schema: {
        tags,
        headers: OnceHeaders,
        body: ref(ProfileWish),
        response: { 201: ref(EnrollmentProfile) },
      },
      preHandler: once,
    },
    async (request, reply) => {
      const viewer = viewerOf(request);
      const { id } = await deps.actions.createProfile(viewer, request.body);
      const profile = found(await deps.questions.profile(viewer, id), NOT_FOUND);
      return reply.code(201).header('location', `/api/v1/profiles/${id}`).send(profile);
    },
  );

  app.post(
    '/profiles/validate',
    { schema: { tags, body: ref(ProfileDraft), response: { 200: ref(ProfileReport) } } },
    (request) => deps.questions.validateProfile(request.body.content, speakerOf(request)),
  );

  oneProfileRoutes(app, context);
}

function oneProfileRoutes(app: AdminApp, { deps }: RouteContext): void {
  app.get(
    '/profiles/:id',
    { schema: { tags, params, response: { 200: ref(EnrollmentProfile) } } },
    async (request) => {
      const id = idFrom(request.params.id, NOT_FOUND);
      return found(await deps.questions.profile(viewerOf(request), id), NOT_FOUND);
    },
  );

  app.put(
    '/profiles/:id',
    { schema: { tags, params, body: ref(ProfileWish), response: { 200: ref(EnrollmentProfile) } } },
    async (request) => {
      const id = idFrom(request.params.id, NOT_FOUND);
      const viewer = viewerOf(request);
      found(await deps.actions.replaceProfile(viewer, id, request.body), NOT_FOUND);
      return found(await deps.questions.profile(viewer, id), NOT_FOUND);
    },
  );

  app.delete(
    '/profiles/:id',
    { schema: { tags, params, response: { 204: Type.Null() } } },
    async (request, reply) => {
      const id = idFrom(request.params.id, NOT_FOUND);
      if (!(await deps.actions.deleteProfile(viewerOf(request), id))) throw new AdeptError(NOT_FOUND, 404);
      return reply.code(204).send(null);
    },
  );
}
