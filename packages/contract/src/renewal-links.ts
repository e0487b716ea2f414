import { Type, type Static } from 'typebox';
import { RemedyStep } from './problems.ts';
import { Id, list, nullable, ref, Time } from './ref.ts';

const Language = Type.Unsafe<string>({
  type: 'string',
  enum: ['en', 'zh-TW', 'vi', 'ru', 'pl', 'pt-BR'],
});

/** A link with which somebody without an account can renew one token, once. */
export const RenewalLink = Type.Object(
  {
    id: Id,
    tokenId: Id,
    state: Type.Union([
      Type.Literal('open'),
      Type.Literal('used'),
      Type.Literal('expired'),
      Type.Literal('revoked'),
    ]),
    /** The language of its page; null: the visitor's. */
    language: nullable(Type.String()),
    /** By the name it had then. */
    createdBy: Type.String(),
    createdAt: Time,
    expiresAt: Time,
    usedAt: nullable(Time),
    revokedAt: nullable(Time),
  },
  { $id: 'RenewalLink' },
);
export type RenewalLink = Static<typeof RenewalLink>;
export const RenewalLinkList = list('RenewalLinkList', RenewalLink);
export type RenewalLinkList = Static<typeof RenewalLinkList>;

export const LONGEST_LINK_DAYS = 90;

export const NewRenewalLink = Type.Object(
  {
    expiresInDays: Type.Integer({ minimum: 1, maximum: LONGEST_LINK_DAYS }),
    language: Type.Optional(nullable(Language)),
  },
  { $id: 'NewRenewalLink', additionalProperties: false },
);
export type NewRenewalLink = Static<typeof NewRenewalLink>;

/** The only answer that carries the address. The secret stands behind `#`, which browsers keep to themselves. */
export const MadeRenewalLink = Type.Object(
  { ...RenewalLink.properties, url: Type.String() },
  { $id: 'MadeRenewalLink' },
);
export type MadeRenewalLink = Static<typeof MadeRenewalLink>;

export { RENEWAL_LINK_HEADER } from './renewal-link-header.ts';

/** All that the holder of a link sees. */
export const RenewalInvitation = Type.Object(
  {
    /** `create`: no token file was ever uploaded here. */
    task: Type.Union([Type.Literal('create'), Type.Literal('renew')]),
    apple: Type.Union([Type.Literal('real'), Type.Literal('simulated')]),
    organization: nullable(Type.String()),
    /** The MDM server's name at Apple; unknown, a neutral one: never the name that the token has here. */
    server: Type.String(),
    tokenExpiresAt: nullable(Time),
    linkExpiresAt: Time,
    /** When the public key to download was made; null: there is none. */
    keyCreatedAt: nullable(Time),
    /** What a person does in Apple's portal; the same step in two portals stands twice. Empty for `create`. */
    steps: Type.Array(ref(RemedyStep)),
  },
  { $id: 'RenewalInvitation' },
);
export type RenewalInvitation = Static<typeof RenewalInvitation>;
