import { Type, type Static } from 'typebox';
import { Id, list, nullable, ref, Time } from './ref.ts';

/** Apple's profile object: what goes to POST /profile, without `devices`. Its rules are checked, not its form here. */
const ProfileContent = Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true });

/** A profile under one token: what Apple holds of it, or said to it. */
export const ProfileDefinition = Type.Object(
  {
    tokenId: Id,
    /** wanted: not offered to Apple yet · defined: Apple holds it · refused · missing: Apple lost it. */
    state: Type.Union([
      Type.Literal('wanted'),
      Type.Literal('defined'),
      Type.Literal('refused'),
      Type.Literal('missing'),
    ]),
    /** The revision that the state speaks of; null before Apple was asked. */
    revision: nullable(Type.Integer()),
    /** Apple's name of what it holds, of an earlier revision too. */
    profileUuid: nullable(Type.String()),
    definedAt: nullable(Time),
    checkedAt: nullable(Time),
    appleCode: nullable(Type.String()),
  },
  { $id: 'ProfileDefinition' },
);
export type ProfileDefinition = Static<typeof ProfileDefinition>;

export const EnrollmentProfile = Type.Object(
  {
    id: Id,
    name: Type.String(),
    content: ProfileContent,
    /** Grows with each change of the content: Apple can't change a profile, so each is another one there. */
    revision: Type.Integer(),
    /** Tokens that it is wanted under. */
    tokens: Type.Array(Id),
    definitions: Type.Array(ref(ProfileDefinition)),
    createdAt: Time,
    updatedAt: Time,
  },
  { $id: 'EnrollmentProfile' },
);
export type EnrollmentProfile = Static<typeof EnrollmentProfile>;
export const EnrollmentProfileList = list('EnrollmentProfileList', EnrollmentProfile);
export type EnrollmentProfileList = Static<typeof EnrollmentProfileList>;

/** POST and PUT. `name` absent: the profile_name of the content. `tokens` absent: as before, none for a new one. */
export const ProfileWish = Type.Object(
  {
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    content: ProfileContent,
    tokens: Type.Optional(Type.Array(Type.String(), { maxItems: 10_000 })),
  },
  { $id: 'ProfileWish', additionalProperties: false },
);
export type ProfileWish = Static<typeof ProfileWish>;

export const ProfileDraft = Type.Object(
  { content: ProfileContent },
  { $id: 'ProfileDraft', additionalProperties: false },
);

/** What Apple would refuse in a profile. */
export const ProfileFault = Type.Object(
  {
    /** Apple's name of the field. */
    field: Type.String(),
    /** Apple's word for it; null where it documents none. */
    code: nullable(Type.String()),
    /** missing, empty, too-long, wrong-type, wrong-form, contradiction, unknown-field. */
    problem: Type.String(),
    /** Most characters, where it is too long. */
    limit: nullable(Type.Integer()),
    text: Type.String(),
  },
  { $id: 'ProfileFault' },
);
export type ProfileFault = Static<typeof ProfileFault>;

export const ProfileReport = Type.Object(
  { valid: Type.Boolean(), faults: Type.Array(ref(ProfileFault)) },
  { $id: 'ProfileReport' },
);
export type ProfileReport = Static<typeof ProfileReport>;
