import swagger from '@fastify/swagger';
import * as contract from '@adept/contract';
import type { TSchema } from 'typebox';
import type { AdminApp } from './request.ts';

/** Everything of the contract that has a name. */
function namedSchemas(): TSchema[] {
  const values: unknown[] = Object.values(contract);
  return values.filter(
    (value): value is TSchema =>
      typeof value === 'object' && value !== null && typeof (value as { $id?: unknown }).$id === 'string',
  );
}

interface Operation {
  responses?: Record<string, unknown>;
  requestBody?: { required?: boolean };
  operationId?: string;
  [OPTIONAL_BODY]?: boolean;
}
type Methods = Record<string, Operation>;

/** Set at a route whose body may be left out: a reference alone always counts as required. */
export const OPTIONAL_BODY = 'x-body-optional';

/** Every error is a problem document, whatever its status. */
function complete(operation: Operation): void {
  operation.responses = {
    ...operation.responses,
    default: {
      description: 'Problem document (RFC 9457)',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDocument' } } },
    },
  };
  if (operation[OPTIONAL_BODY] && operation.requestBody) operation.requestBody.required = false;
  delete operation[OPTIONAL_BODY];
}

/** The description at /openapi.json: the schemas that also check requests and shape answers, by their names. */
export async function describeApi(app: AdminApp, version: string): Promise<void> {
  for (const schema of namedSchemas()) app.addSchema(schema);
  await app.register(swagger, {
    // What every route has, said here and not at each of them: the routes' own answers are checked without it.
    transformObject: (document) => {
      const description = 'openapiObject' in document ? document.openapiObject : document.swaggerObject;
      for (const [path, methods] of Object.entries(description.paths ?? {}))
        if (path.startsWith('/api/')) for (const one of Object.values(methods as Methods)) complete(one);
      return description;
    },
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Adept',
        version,
        description: 'Server tokens of Automated Device Enrollment, and why one fails',
      },
      components: {
        securitySchemes: {
          apiToken: { type: 'http', scheme: 'bearer', bearerFormat: 'adp_…' },
          session: { type: 'apiKey', in: 'cookie', name: 'adept_session' },
          csrf: { type: 'apiKey', in: 'header', name: 'x-csrf-token' },
        },
      },
      security: [{ apiToken: [] }, { session: [], csrf: [] }],
    },
    refResolver: {
      // Without this the components are called def-0, def-1…, and change with the order of files.
      buildLocalReference: (json, _baseUri, _fragment, index) =>
        typeof json.$id === 'string' ? json.$id : `def-${index}`,
    },
  });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
}
