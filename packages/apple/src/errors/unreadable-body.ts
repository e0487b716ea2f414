import type { AppleErrorReason } from './apple-error.ts';

export type UnreadableReason = Extract<AppleErrorReason, 'html' | 'empty' | 'truncated' | 'not-as-promised'>;

/** Whether a body is a page for a browser: a captive portal, a proxy, a web server's error page. */
export function looksLikeHtml(body: string, contentType: string | null): boolean {
  const text = body.trimStart();
  if (/^<(!doctype|html|head|body|title|script|meta|h1|p|div|!--|\?xml)/i.test(text)) return true;
  return /\bhtml\b/i.test(contentType ?? '') && text.startsWith('<');
}

/** Whether JSON text ends inside a string, an object or a list. */
export function endsTooEarly(body: string): boolean {
  const text = body.trimStart();
  if (!text.startsWith('{') && !text.startsWith('[')) return false;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return inString || depth > 0;
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/** In which way the body of a good status isn't what the endpoint promises. */
export function unreadableReason(body: string, contentType: string | null): UnreadableReason {
  if (body.trim() === '') return 'empty';
  if (looksLikeHtml(body, contentType)) return 'html';
  return !isJson(body) && endsTooEarly(body) ? 'truncated' : 'not-as-promised';
}
