/**
 * A language for tests and development: English with every letter replaced, a good third longer, in brackets. What is
 * read without accents didn't come from the catalogue; what is cut off has no room for other languages.
 */
const LETTERS = new Map<string, string>(
  Object.entries({
    a: 'å',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'é',
    f: 'ƒ',
    g: 'ĝ',
    h: 'ĥ',
    i: 'î',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    m: 'ɱ',
    n: 'ñ',
    o: 'ö',
    p: 'þ',
    q: 'ǫ',
    r: 'ŕ',
    s: 'š',
    t: 'ţ',
    u: 'û',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
    y: 'ý',
    z: 'ž',
  }).flatMap(([plain, accented]) => [
    [plain, accented],
    [plain.toUpperCase(), accented.toUpperCase()],
  ]),
);
const VOWEL = /[aeiou]/i;

/** One text of the catalogue: its words changed, its placeholders, branches and formats as they are. */
export function pseudo(text: string): string {
  return `⟦${message(text, 0).said}⟧`;
}

export function pseudoTexts<Texts extends Readonly<Record<string, string>>>(
  texts: Texts,
): { [Id in keyof Texts]: string } {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, pseudo(text)])) as {
    [Id in keyof Texts]: string;
  };
}

/** Reads to the end of the text or of the branch that it stands in. The catalogue has no quoting: no ASCII apostrophe. */
function message(text: string, from: number): { said: string; at: number } {
  let said = '';
  let at = from;
  while (at < text.length && text[at] !== '}') {
    if (text[at] === '{') {
      const argument = placeholder(text, at);
      said += argument.said;
      at = argument.at;
    } else {
      const letter = text[at] ?? '';
      const accented = LETTERS.get(letter);
      said += accented === undefined ? letter : VOWEL.test(letter) ? accented + accented : accented;
      at += 1;
    }
  }
  return { said, at };
}

/** `{name}`, `{at, date, long}` as they are; of `{n, plural, one {…} other {…}}` the branches' texts. */
function placeholder(text: string, from: number): { said: string; at: number } {
  const head = /^\{\s*\w+\s*(?:\}|,\s*(plural|selectordinal|select)\s*,|,[^{}]*\})/.exec(text.slice(from));
  if (!head) throw new Error(`no placeholder at ${from} in: ${text}`);
  let said = head[0];
  let at = from + head[0].length;
  if (head[1] === undefined) return { said, at };
  while (text[at] !== '}') {
    const selector = /^\s*[=\w]+\s*\{/.exec(text.slice(at));
    if (!selector) throw new Error(`no branch at ${at} in: ${text}`);
    const branch = message(text, at + selector[0].length);
    said += `${selector[0]}${branch.said}}`;
    at = branch.at + 1;
    at += /^\s*/.exec(text.slice(at))?.[0].length ?? 0;
    said += ' ';
  }
  return { said: `${said.trimEnd()}}`, at: at + 1 };
}
