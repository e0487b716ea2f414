import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Organization } from '../world/organization.ts';
import { Refusal } from '../world/refusal.ts';
import type { ActivityEntry } from './activity.ts';
import type { Form } from './form-body.ts';
import type { PortalState } from './portal-acts.ts';

/** The parts of a page's address, and the act that it shows the result of. */
export interface PageRoute {
  Params: { org: string; server: string; serial: string };
  Querystring: Record<string, string | undefined>;
  Body: Form;
}
export type PageRequest = FastifyRequest<PageRoute>;

export const sendPage = (reply: FastifyReply, page: string): FastifyReply =>
  reply.type('text/html;charset=UTF-8').send(page);

/** Shows the page behind an act, with the act's line. */
export const showDone = (reply: FastifyReply, at: string, entry: ActivityEntry): FastifyReply =>
  reply.redirect(`${at}${at.includes('?') ? '&' : '?'}done=${entry.n}`, 303);

/** The act whose result a page shows. */
export const doneOf = ({ activity }: PortalState, request: PageRequest): ActivityEntry | null =>
  activity.find(Number(request.query.done ?? 0));

/** A field that has to be filled in. */
export function filled(form: Form, name: string): string {
  const value = form.field(name);
  if (value === '') throw new Refusal(400, 'field-missing', `The field ${name} is empty.`);
  return value;
}

export const organizationOf = ({ world }: PortalState, request: PageRequest): Organization =>
  world.organization(request.params.org);
