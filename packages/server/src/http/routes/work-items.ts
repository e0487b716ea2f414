import { type WorkItemVerification as Verified, WorkItemList, WorkItemVerification } from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { toVerification } from '../../tell/verifications.ts';
import { OnceHeaders } from '../idempotency.ts';
import { OpaquePageQuery } from '../query-parameters.ts';
import { type AdminApp, found, type RouteContext, viewerOf } from '../request.ts';

export function workItemRoutes(app: AdminApp, { deps, speakerOf, once }: RouteContext): void {
  app.get(
    '/work-items',
    {
      schema: {
        tags: ['overview'],
        querystring: Type.Object(OpaquePageQuery),
        response: { 200: ref(WorkItemList) },
      },
    },
    (request) => {
      const { limit = 50, after } = request.query;
      return deps.questions.workItems(viewerOf(request), { limit, after }, speakerOf(request));
    },
  );

  app.post(
    '/work-items/:id/verify',
    {
      schema: {
        tags: ['overview'],
        description:
          'One check with Apple per token of the item; for terms that were not accepted, of all tokens of the organisation. A token that Apple still refuses stays open.',
        headers: OnceHeaders,
        params: Type.Object({ id: Type.String({ maxLength: 200 }) }),
        response: { 200: ref(WorkItemVerification) },
      },
      preHandler: once,
    },
    async (request): Promise<Verified> => {
      const viewer = viewerOf(request);
      const speaker = speakerOf(request);
      const { id } = request.params;
      const item = found(await deps.questions.workItemTokens(viewer, id), 'work-item-not-found');
      const checks = await deps.actions.verifyAll(
        viewer,
        item.tokens.map((token) => token.id),
      );
      const items: Verified['items'] = [];
      for (const { id: tokenId, name } of item.tokens) {
        const token = await deps.questions.token(viewer, tokenId, speaker);
        // Deleted meanwhile: there is nothing left to tell of it.
        if (token === null) continue;
        const check = checks.get(tokenId) ?? null;
        items.push({
          token: { id: tokenId, name },
          state: token.state,
          verification: check && toVerification(check, speaker),
          resolved: !token.problems.some(({ causeId }) => causeId === item.causeId),
        });
      }
      const resolved = items.filter((one) => one.resolved).length;
      return { id, items, resolved, open: items.length - resolved };
    },
  );
}
