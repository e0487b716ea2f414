/** Apple's device assignment service. */
export const APPLE_DEVICE_SERVICE_URL = 'https://mdmenrollment.apple.com';

export type AppleBaseUrlCode = 'apple-url-not-a-url' | 'apple-url-not-https' | 'apple-url-has-extras';

/** A base URL that can't be used. Its message never repeats the URL: it may carry a password. */
export class AppleBaseUrlError extends Error {
  override readonly name = 'AppleBaseUrlError';
  readonly code: AppleBaseUrlCode;

  constructor(code: AppleBaseUrlCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Whether this host name can only be this machine. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/**
 * The base URL without a slash at its end. Plain http is taken to loopback only (a simulator): the header that signs
 * `/session` would otherwise cross the network in clear.
 */
export function checkBaseUrl(text: string): string {
  const url = URL.parse(text);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new AppleBaseUrlError(
      'apple-url-not-a-url',
      'The Apple URL must begin with https:// and name a host.',
    );
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new AppleBaseUrlError(
      'apple-url-not-https',
      'The Apple URL may use http only to this machine (127.0.0.1, localhost, [::1]).',
    );
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new AppleBaseUrlError(
      'apple-url-has-extras',
      'The Apple URL must not carry a user name, a password, a query or a fragment.',
    );
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

/** Whether answers from this base URL are Apple's own. Everything else is shown as simulated. */
export function isApple(baseUrl: string): boolean {
  return URL.parse(baseUrl)?.origin === APPLE_DEVICE_SERVICE_URL;
}
