/** The addresses of the pages, as the interfaces fix them. */
export const PATHS = {
  overview: '/',
  tokens: '/devices/enroll-devices/apple-enrollment/enrollment-program-tokens',
  addToken: '/devices/enroll-devices/apple-enrollment/enrollment-program-tokens/add',
  addingToken: '/devices/enroll-devices/apple-enrollment/enrollment-program-tokens/$tokenId/add',
  token: '/devices/enroll-devices/apple-enrollment/enrollment-program-tokens/$tokenId',
  devices: '/devices',
  device: '/devices/$serial',
  problems: '/problems',
  problem: '/problems/$problemId',
  causes: '/docs/causes',
  cause: '/docs/causes/$causeId',
  profiles: '/profiles',
  activity: '/activity',
  settings: '/settings',
  apiTokens: '/settings/api-tokens',
  about: '/settings/about',
  signIn: '/sign-in',
  setUp: '/set-up',
  renew: '/renew',
} as const;

/** Where to go after signing in: only a path of ours, never another site. */
export function safeReturnPath(from: string | undefined): string {
  if (!from?.startsWith('/') || from.startsWith('//') || from.includes('\\')) return PATHS.overview;
  return from.startsWith(PATHS.signIn) || from.startsWith(PATHS.setUp) ? PATHS.overview : from;
}
