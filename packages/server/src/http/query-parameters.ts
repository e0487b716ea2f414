import { nearest } from '@adept/contract/nearest';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { AdeptError } from '../domain/adept-error.ts';

const UUID_PATTERN = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$';

export const UuidText = Type.String({ pattern: UUID_PATTERN, description: 'UUIDv7' });
const limit = Type.Integer({ minimum: 1, maximum: 1000, default: 50 });

/** `?limit=&after=` of every list; `after` is the `next` of the page before. */
export const PageQuery = { limit: Type.Optional(limit), after: Type.Optional(UuidText) };
/** For lists whose order isn't by id: `next` is opaque. */
export const OpaquePageQuery = {
  limit: Type.Optional(limit),
  after: Type.Optional(Type.String({ minLength: 1, maxLength: 400 })),
};

interface QuerySchema {
  properties?: Record<string, { type?: string }>;
}

/** NUL in JSON text, where the backslash in front of `u` isn't itself escaped. */
const ESCAPED_NUL = /(?<!\\)(?:\\\\)*\\u0000/;

/** No database keeps NUL in a text, and nobody means one: null, or the refusal. @param json the text is JSON */
export function nulRefusal(member: string, text: unknown, json = false): AdeptError | null {
  if (typeof text !== 'string' || !(text.includes('\0') || (json && ESCAPED_NUL.test(text)))) return null;
  return new AdeptError('invalid-request', 400, { member, problem: 'other', limit: 0 });
}

function refuseNul(member: string, text: unknown): void {
  const refusal = nulRefusal(member, text);
  if (refusal) throw refusal;
}

/**
 * Before validation: a name the route doesn't know is refused (a typing error would otherwise be ignored in silence),
 * and numbers and switches become such. Bodies are never converted.
 * @throws AdeptError unknown-parameter, invalid-request (400)
 */
export function readQuery(request: FastifyRequest): void {
  const properties = (request.routeOptions.schema?.querystring as QuerySchema | undefined)?.properties ?? {};
  const known = Object.keys(properties);
  const query = request.query as Record<string, unknown>;
  for (const [name, value] of Object.entries(request.params ?? {})) refuseNul(name, value);
  for (const [name, value] of Object.entries(query)) {
    const property = properties[name];
    if (!property || !Object.hasOwn(properties, name)) throw unknownParameter(name, known);
    refuseNul(name, value);
    if (typeof value !== 'string') continue;
    if (property.type === 'integer' && /^-?\d{1,9}$/.test(value)) query[name] = Number(value);
    if (property.type === 'boolean' && /^(true|false)$/.test(value)) query[name] = value === 'true';
  }
}

function unknownParameter(name: string, known: readonly string[]): AdeptError {
  const first = known.length > 0 ? nearest(name, known) : '';
  const nearestFirst = [...known].sort((a, b) => Number(b === first) - Number(a === first));
  // The name is the caller's own; a long one is cut, since it goes into the answer.
  return new AdeptError('unknown-parameter', 400, {
    name: name.slice(0, 60),
    known: nearestFirst.length > 0 ? nearestFirst.join(', ') : 'none',
  });
}

/** The form is checked by the schema; a day that no calendar has (31 June) still has to be refused. */
export function momentOf(member: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()))
    throw new AdeptError('invalid-request', 400, { member, problem: 'format', limit: 0 });
  return moment;
}
