import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import type { AppleAnswer } from './evidence.ts';

/** Apple's words for a request that is wrong in itself: the software, or something on the way that changed it. */
export const REQUEST_WORDS = [
  'MALFORMED_REQUEST_BODY',
  'USER_AGENT_MISSING',
  'USER_AGENT_INVALID',
  'DEVICE_ID_REQUIRED',
  'PROFILE_UUID_REQUIRED',
] as const;

/** Where a cursor belongs: elsewhere a word about one is a mistake too. */
const WITH_CURSOR: readonly AppleEndpoint[] = ['POST /server/devices', 'POST /devices/sync'];
const CURSOR_WORDS: readonly string[] = [
  'CURSOR_REQUIRED',
  'INVALID_CURSOR',
  'EXPIRED_CURSOR',
  'EXHAUSTED_CURSOR',
];

/** A refusal that blames the request: such a word, or 400 and 405 without any (reference §2, §6). */
export function blamesRequest({ outcome, status, appleCode, endpoint, reason }: AppleAnswer): boolean {
  if (outcome !== 'refused') return false;
  // A page with such a status is a proxy's, which says nothing of what Apple would take.
  if (appleCode === null) return (status === 400 || status === 405) && reason === null;
  if (CURSOR_WORDS.includes(appleCode)) return !WITH_CURSOR.includes(endpoint);
  return (REQUEST_WORDS as readonly string[]).includes(appleCode);
}
