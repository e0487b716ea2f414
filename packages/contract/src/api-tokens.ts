import { Type, type Static } from 'typebox';
import { Id, list, nullable, Time } from './ref.ts';

/** An API token as it is listed: the token itself is shown once, when it is made. */
export const ApiToken = Type.Object(
  { id: Id, name: Type.String(), createdAt: Time, revokedAt: nullable(Time) },
  { $id: 'ApiToken' },
);
export type ApiToken = Static<typeof ApiToken>;
export const ApiTokenList = list('ApiTokenList', ApiToken);
export type ApiTokenList = Static<typeof ApiTokenList>;

export const NewApiToken = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 200 }) },
  { $id: 'NewApiToken', additionalProperties: false },
);
/** The only answer that carries an API token in clear. */
export const CreatedApiToken = Type.Object(
  { id: Id, name: Type.String(), createdAt: Time, apiToken: Type.String() },
  { $id: 'CreatedApiToken' },
);
export type CreatedApiToken = Static<typeof CreatedApiToken>;
