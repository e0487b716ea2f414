import { AuditAction, AuditList } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { momentOf, PageQuery, UuidText } from '../query-parameters.ts';
import { type AdminApp, type RouteContext, viewerOf } from '../request.ts';

const Moment = Type.String({ format: 'date-time', description: 'RFC 3339' });
const AuditQuery = Type.Object({
  ...PageQuery,
  token: Type.Optional(UuidText),
  actor: Type.Optional(
    Type.String({ minLength: 1, maxLength: 320, description: 'Id, or name in upper or lower case' }),
  ),
  action: Type.Optional(AuditAction),
  since: Type.Optional(Moment),
  until: Type.Optional(Moment),
});

/** Nothing here changes the audit: rows come with the changes they tell. */
export function auditRoutes(app: AdminApp, { deps, speakerOf }: RouteContext): void {
  app.get(
    '/audit',
    {
      schema: {
        tags: ['audit'],
        description: 'Who did what, newest first. `until` is not included.',
        querystring: AuditQuery,
        response: { 200: ref(AuditList) },
      },
    },
    (request) => {
      const { limit = 50, since, until, ...filter } = request.query;
      return deps.questions.audit(
        viewerOf(request),
        { ...filter, limit, since: momentOf('since', since), until: momentOf('until', until) },
        speakerOf(request),
      );
    },
  );
}
