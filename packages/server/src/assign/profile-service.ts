import type { ProfileContent } from '../domain/enrollment-profile.ts';

/**
 * Apple's keeping of enrollment profiles, for one token. Each method throws AppleError (of @adept/apple) when Apple refuses
 * or doesn't answer. The profile's id goes into the evidence of the call.
 */
export interface ProfileService {
  /** POST /profile: Apple's UUID of the definition made; each call makes another. */
  define(profileId: string, content: ProfileContent): Promise<string>;
  /** GET /profile: resolves where Apple holds it under this UUID. */
  find(profileId: string, profileUuid: string): Promise<void>;
}

/** Apple's service for one token, with what its calls taught us so far. */
export interface OpenProfileService {
  service: ProfileService;
  /** Writes the evidence of all calls made so far, in their order. */
  writeEvidence(): Promise<void>;
}
