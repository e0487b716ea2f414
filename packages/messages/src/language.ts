export const LANGUAGES = ['en', 'zh-TW', 'vi', 'ru', 'pl', 'pt-BR'] as const;
export type Language = (typeof LANGUAGES)[number];

/** For tests and development alone, named in ADEPT_LANGUAGE: English by `pseudo`. No request and no list offers it. */
export const PSEUDO_LANGUAGE = 'en-XA';
export type SpokenLanguage = Language | typeof PSEUDO_LANGUAGE;

/** The language that an operator named: one of ours, or the one for tests where it is asked for by its name. */
export function chooseSpoken(wanted: string | undefined): SpokenLanguage {
  return wanted === PSEUDO_LANGUAGE ? PSEUDO_LANGUAGE : chooseLanguage(wanted);
}

/** The best of our languages for an Accept-Language header, a locale or a shell's LANG; English when none fits. */
export function chooseLanguage(wanted: string | undefined): Language {
  const wishes = (wanted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = Number(
        parameters
          .find((p) => p.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      );
      return {
        tag: tag.trim().replace(/\..*$/, '').replace('_', '-').toLowerCase(),
        quality: Number.isFinite(quality) ? quality : 0,
      };
    })
    .filter((wish) => wish.tag && wish.quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wishes) {
    const found = findLanguage(tag);
    if (found) return found;
  }
  return 'en';
}

/** Our language for one tag or locale (`pl`, `pt`, `zh_TW.UTF-8`); null when we have none for it. */
export function findLanguage(locale: string): Language | null {
  const tag = locale
    .trim()
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-')
    .toLowerCase();
  return (
    LANGUAGES.find((l) => l.toLowerCase() === tag) ??
    LANGUAGES.find((l) => l.toLowerCase().split('-')[0] === tag.split('-')[0]) ??
    null
  );
}
