import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { Refusal } from './world/refusal.ts';

/** A body that may be left out because all its members are optional. */
export function optionalBody<T extends TSchema>(schema: T, body: unknown): Static<T> {
  const given = body ?? {};
  if (Value.Check(schema, given)) return given;
  const [first] = Value.Errors(schema, given);
  throw new Refusal(
    400,
    'bad-request',
    `The body doesn't fit: ${first?.instancePath ?? ''} ${first?.message ?? ''}`.trim(),
  );
}
