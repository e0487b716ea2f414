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

/** The description at /openapi.json: the schemas that also check requests and shape answers, by their names. */
export async function describeApi(app: AdminApp, version: string): Promise<void> {
  for (const schema of namedSchemas()) app.addSchema(schema);
  await app.register(swagger, {
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
