import type { FastifyInstance } from 'fastify';
import type { PortalState } from './portal-api.ts';

/** The portal for people. */
export function portalPage(app: FastifyInstance, _state: () => PortalState): void {
  app.get('/', async (_request, reply) => reply.type('text/html').send('<!DOCTYPE html>'));
}
