/**
 * wanted: this revision was not offered to Apple yet · defined: Apple holds it · refused: Apple didn't take it ·
 * missing: Apple had taken it and doesn't know it any more
 */
export type DefinitionState = 'wanted' | 'defined' | 'refused' | 'missing';

/** A profile under one token: what Apple holds of it, or said to it. */
export interface ProfileDefinition {
  profileId: string;
  tokenId: string;
  state: DefinitionState;
  /** The revision that `state` speaks of; null before Apple was asked. */
  revision: number | null;
  /** Apple's name of what it holds, of an earlier revision too; null before the first. */
  profileUuid: string | null;
  definedAt: Date | null;
  /** When Apple last said that it holds it. */
  checkedAt: Date | null;
  /** Apple's word where it refused it or missed it. */
  appleCode: string | null;
  /** When it is looked after next. */
  dueAt: Date;
  /** Grows with each write: a write that was decided on an older one is refused. */
  version: number;
}

/** The members of Apple's profile object, as they go to POST /profile (device-assignment-api reference §5). */
export type ProfileContent = Readonly<Record<string, unknown>>;

/** A profile of ours. Apple can't change one: each change of its content is a new revision, defined anew. */
export interface EnrollmentProfile {
  id: string;
  name: string;
  content: ProfileContent;
  revision: number;
  createdAt: Date;
  updatedAt: Date;
  /** One for each token it is wanted under, by the token's id. */
  definitions: readonly ProfileDefinition[];
}

/** A definition beside what is wanted of it. */
export interface WantedDefinition {
  definition: ProfileDefinition;
  profile: Pick<EnrollmentProfile, 'id' | 'name' | 'content' | 'revision'>;
}
