/**
 * Whether a request to `url` goes through the proxy for https. Plain http is allowed to this machine only
 * (`checkBaseUrl`), so it never does. `noProxy` as people write it: names separated by commas or spaces, with or
 * without a dot or `*.` in front, perhaps with a port; `*` is everything.
 */
export function usesProxy(url: URL, noProxy: string | undefined): boolean {
  if (url.protocol !== 'https:') return false;
  const port = url.port || '443';
  return !(noProxy ?? '').split(/[\s,]+/).some((entry) => matches(entry.toLowerCase(), url.hostname, port));
}

function matches(entry: string, hostname: string, port: string): boolean {
  const parts = /^(\[[^\]]+\]|[^:]*)(?::(\d+))?$/.exec(entry);
  const name = parts ? (parts[1] ?? '') : `[${entry}]`;
  if (name === '' || (parts?.[2] !== undefined && parts[2] !== port)) return false;
  if (name === '*') return true;
  const bare = name.replace(/^\*?\./, '');
  return hostname === bare || hostname.endsWith(`.${bare}`);
}
