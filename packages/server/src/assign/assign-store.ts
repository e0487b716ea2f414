import type { ProfileDefinition, WantedDefinition } from '../domain/enrollment-profile.ts';
import type { Viewer } from '../domain/viewer.ts';

/** What the looking after definitions needs. */
export interface DefinitionStore {
  profiles: {
    /** Longest waiting first. @param dueBy absent: also what has time */
    wantedUnder(viewer: Viewer, tokenId: string, dueBy?: Date): Promise<WantedDefinition[]>;
    /** null: decided on something that isn't so any more; nothing was written. */
    note(
      viewer: Viewer,
      definition: ProfileDefinition,
      change: Partial<Omit<ProfileDefinition, 'profileId' | 'tokenId' | 'version'>>,
    ): Promise<ProfileDefinition | null>;
  };
}
