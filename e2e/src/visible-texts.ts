/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * Runs in the page: everything that is shown or read out. Source code of fields people filled in isn't. The languages
 * that can be chosen are each named in itself, on purpose, and drawings of Apple's portals carry Apple's own labels.
 */
export function visibleTexts(): string[] {
  const texts: string[] = [document.title];
  const shown = (element: Element): boolean =>
    element.checkVisibility({ checkVisibilityCSS: true }) || element.closest('svg') !== null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || /^(script|style|noscript)$/i.test(parent.tagName)) continue;
    if (parent.closest('option[lang], [translate=no]')) continue;
    if (shown(parent) || parent.tagName === 'OPTION') texts.push(node.textContent ?? '');
  }
  for (const element of document.querySelectorAll(
    '[aria-label],[title],[placeholder],[alt],[aria-description]',
  ))
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
      texts.push(element.getAttribute(name) ?? '');
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/** What stands the same in every language: dates as Intl writes them, Apple's words and labels, calls, addresses. */
const SAME_EVERYWHERE: readonly RegExp[] = [
  // Numbers with their names in time and date.
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}(, \d{4})?/g,
  /\b\d{1,2}:\d\d(:\d\d)?\s?(AM|PM)\b/g,
  /\bin \d[\d,]* (second|minute|hour|day|week|month|year)s?\b|\b\d[\d,]* (second|minute|hour|day|week|month|year)s? ago\b/g,
  /\b(now|today|yesterday|tomorrow|this minute|UTC|GMT)\b/g,
  // Apple's labels stand in quotes, whatever the language.
  /[“„«「][^”»」]*[A-Z][^”»」]*[”»」]/g,
  /\b(GET|POST|PUT|PATCH|DELETE) \/[\w/{}-]*/g,
  /\b[A-Za-z]+(_[A-Za-z]+)+\b|\b[A-Z]{9,}\b/g,
  /\b[\w.-]+@[\w.-]+\b/g,
  /\b(https?:\/\/\S+|[\w-]+(\.[\w-]+)*\.(com|json|p7m|pem|md))\b/g,
  // Names of licenses, the numbers of a phone, and addresses of network cards.
  /\b(0BSD|MIT(-0)?|ISC|BSD-\d-Clause|(BlueOak|Apache|MPL|OFL|CC0)-[\d.]+|Unlicense)\b| OR (?=CC0-| *\))/g,
  /\b(IMEI|MEID|EID)\b|\b[0-9a-f]{2}(:[0-9a-f]{2}){5}\b/g,
  // Keys, as they are printed on the keyboards of all our languages.
  /\bCtrl\+[A-Z]\b/g,
  /\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g,
];

/** Words of two letters or more that no catalogue said: `word or words: the whole text`. @param data names that are data */
export function foreignWords(texts: readonly string[], data: readonly string[]): string[] {
  const longestFirst = data.filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length);
  return [...new Set(texts)].flatMap((text) => {
    const ours = SAME_EVERYWHERE.reduce(
      (rest, pattern) => rest.replace(pattern, ' '),
      longestFirst.reduce((rest, name) => rest.replaceAll(name, ' '), text),
    );
    const words = ours.match(
      /(?<![\p{L}\p{M}])[A-Za-z]{2,}(?![\p{L}\p{M}])(\s+[A-Za-z]+(?![\p{L}\p{M}]))*/gu,
    );
    return words ? [`${words.join(' … ')}: ${text.slice(0, 120)}`] : [];
  });
}
