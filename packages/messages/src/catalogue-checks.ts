import { IntlMessageFormat } from 'intl-messageformat';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** formatjs's numbers for kinds of elements; its enum can't be imported by stripped sources. */
const KIND = {
  literal: 0,
  argument: 1,
  number: 2,
  date: 3,
  time: 4,
  select: 5,
  plural: 6,
  pound: 7,
  tag: 8,
} as const;

/** What a text needs and holds: read from its parsed form, never by searching the string. */
export interface TextShape {
  /** Names with the way each is used: `expiresAt:date`. Sorted, once each. */
  placeholders: string[];
  /** Branch names of every select, by placeholder. */
  selects: Map<string, Set<string>>;
  /** Branch names of every plural, one entry per plural. */
  plurals: string[][];
  /** Words outside placeholders. */
  literal: string;
}

/** Throws where the text isn't a message at all. */
export function shapeOf(text: string, language: string): TextShape {
  const shape: TextShape = { placeholders: [], selects: new Map(), plurals: [], literal: '' };
  walk(new IntlMessageFormat(text, language).getAst(), shape);
  shape.placeholders = [...new Set(shape.placeholders)].toSorted();
  return shape;
}

function walk(elements: readonly Element[], shape: TextShape): void {
  for (const element of elements) {
    const kind = element.type as number;
    if (kind === KIND.literal) shape.literal += ` ${(element as { value: string }).value} `;
    if (kind === KIND.literal || kind === KIND.pound) continue;
    const { value: name } = element as { value: string };
    if (kind === KIND.tag) walk((element as unknown as { children: Element[] }).children, shape);
    else if (kind === KIND.select || kind === KIND.plural) walkBranches(element, name, shape);
    else shape.placeholders.push(`${name}:${kindName(kind)}`);
  }
}

function walkBranches(element: Element, name: string, shape: TextShape): void {
  const options = (element as unknown as { options: Record<string, { value: Element[] }> }).options;
  const kind = kindName(element.type);
  shape.placeholders.push(`${name}:${kind}`);
  if (kind === 'plural') shape.plurals.push(Object.keys(options));
  else shape.selects.set(name, new Set([...(shape.selects.get(name) ?? []), ...Object.keys(options)]));
  for (const branch of Object.values(options)) walk(branch.value, shape);
}

function kindName(kind: number): string {
  return Object.entries(KIND).find(([, value]) => value === kind)?.[0] ?? String(kind);
}

/** Plural categories the language has and a plural of the text lacks. */
export function missingCategories(shape: TextShape, language: string): string[] {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return shape.plurals.flatMap((branches) => wanted.filter((category) => !branches.includes(category)));
}

/** Names that stay as they are in every language: Apple's labels and products, formats, commands. */
export const UNTRANSLATED_NAMES = [
  'Adept',
  'Apple Business Manager',
  'Apple School Manager',
  'Apple Business',
  'Apple',
  'Microsoft',
  'Intune',
  'NanoDEP',
  'NanoMDM',
  'Automated Device Enrollment',
  'Device Enrollment Program',
  'ADE',
  'DEP',
  'MDM',
  'AB',
  'ABM',
  'ASM',
  'API',
  'JSON',
  'CSV',
  'PEM',
  'DER',
  'TLS',
  'DNS',
  'URL',
  'UUID',
  'ID',
  'HTTP',
  'HTML',
  'p7m',
  'iPhone',
  'iPad',
  'Mac',
  'Apple TV',
  'Vision Pro',
  'Apple Watch',
  'iOS',
  'iPadOS',
  'macOS',
  'tvOS',
  'visionOS',
  'GitHub',
  'OpenAPI',
  'APNs',
  'OK',
  'Tiếng Việt',
  'Русский',
  'Polski',
  'Português (Brasil)',
  '繁體中文',
  'English',
] as const;

/** Whether a text has words of its own, so that another language must say it in other words. */
export function hasWordsOfItsOwn(shape: TextShape): boolean {
  const longestFirst = UNTRANSLATED_NAMES.toSorted((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((text, word) => text.replaceAll(word, ' '), shape.literal);
  return /\p{L}{2,}/u.test(rest);
}
