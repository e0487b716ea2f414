import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import { type Symptom, SYMPTOMS } from './cause-id.ts';
import { isSyncEndpoint } from './sync-endpoints.ts';

const NEEDED_BY_ALL: readonly AppleEndpoint[] = ['GET /session', 'GET /account'];
const ABOUT_PROFILES = /\/profile\b/;

/** What is felt where this endpoint alone refuses: the calls about profiles bring no devices, and the lists assign nothing. */
export function symptomsOfEndpoint(endpoint: AppleEndpoint): readonly Symptom[] {
  if (NEEDED_BY_ALL.includes(endpoint)) return SYMPTOMS;
  if (isSyncEndpoint(endpoint)) return ['devices-not-syncing'];
  return ABOUT_PROFILES.test(endpoint) ? ['assignments-failing'] : [];
}
