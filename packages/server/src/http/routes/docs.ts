import { CausePage, CausesIndex } from '@adept/contract';
import { nearest } from '@adept/contract/nearest';
import { ref } from '@adept/contract/ref';
import { CAUSE_IDS } from '@adept/diagnosis';
import {
  causePageMarkdown,
  causesIndexMarkdown,
  errorsPageMarkdown,
  LANGUAGES,
  type Language,
  type Speaker,
} from '@adept/messages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import type { AdminApp, RouteContext } from '../request.ts';

const tags = ['docs'];
const querystring = Type.Object({
  language: Type.Optional(
    Type.Union(
      LANGUAGES.map((language) => Type.Literal(language)),
      { description: 'Instead of Accept-Language, for links' },
    ),
  ),
});
const markdown = {
  200: {
    description: 'Markdown',
    content: { 'text/markdown': { schema: Type.Unsafe<string>(Type.String()) } },
  },
};

/**
 * The pages of docs/causes and docs/guide/errors.md in the reader's language: what `docs` of every answer leads to. As
 * Markdown and JSON; the page for people is the console's, below the same address without an ending.
 */
export function docsRoutes(app: AdminApp, context: RouteContext): void {
  const { questions } = context.deps;
  const page = (id: string, speaker: Speaker) => {
    const known = questions.causePage(id, speaker);
    if (known === null) throw new AdeptError('cause-not-found', 404, { nearest: nearest(id, CAUSE_IDS) });
    return known;
  };
  const params = Type.Object({ id: Type.String() });

  app.get(
    '/causes/README.md',
    { schema: { tags, querystring, response: markdown } },
    async (request, reply) => {
      const speaker = speak(request, reply, context);
      return asMarkdown(reply, causesIndexMarkdown(questions.causesIndex(speaker), speaker));
    },
  );
  app.get(
    '/causes/README.json',
    { schema: { tags, querystring, response: { 200: ref(CausesIndex) } } },
    async (request, reply) => questions.causesIndex(speak(request, reply, context)),
  );
  app.get(
    '/causes/:id.md',
    { schema: { tags, params, querystring, response: markdown } },
    async (request, reply) => {
      const speaker = speak(request, reply, context);
      return asMarkdown(reply, causePageMarkdown(page(request.params.id, speaker), speaker));
    },
  );
  app.get(
    '/causes/:id.json',
    { schema: { tags, params, querystring, response: { 200: ref(CausePage) } } },
    async (request, reply) => page(request.params.id, speak(request, reply, context)),
  );
  app.get('/guide/errors.md', { schema: { tags, querystring, response: markdown } }, async (request, reply) =>
    asMarkdown(reply, await errorsPageMarkdown(speak(request, reply, context).language)),
  );
}

/** `?language=` wins over Accept-Language; the answer says which it is. */
function speak(
  request: FastifyRequest,
  reply: FastifyReply,
  { deps, speakerOf }: Pick<RouteContext, 'deps' | 'speakerOf'>,
): Speaker {
  const { language } = request.query as { language?: Language };
  const speaker = language === undefined ? speakerOf(request) : deps.speakers[language];
  void reply.header('content-language', speaker.language).header('vary', 'Accept-Language');
  return speaker;
}

function asMarkdown(reply: FastifyReply, text: string): string {
  void reply.type('text/markdown; charset=utf-8');
  return text;
}
