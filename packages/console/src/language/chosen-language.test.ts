import { LANGUAGES } from '@adept/messages/language';
import { describe, expect, it } from 'vitest';
import { isPseudo, keepLanguage, LANGUAGE_NAMES, readLanguage } from './chosen-language.ts';

const keeping = (value: string | null) => ({ getItem: () => value });

describe('the language of the console', () => {
  it('is what was chosen before', () => {
    expect(readLanguage(keeping('pl'), ['ru-RU', 'en'])).toBe('pl');
  });

  it('is the best for the browser when nothing, or nothing of ours, was kept', () => {
    expect(readLanguage(keeping(null), ['fr-FR', 'pt-PT', 'en'])).toBe('pt-BR');
    expect(readLanguage(keeping('klingon'), ['zh-HK', 'en'])).toBe('zh-TW');
    expect(readLanguage(null, ['fr'])).toBe('en');
  });

  it('is the one for tests only where its name was kept by hand', () => {
    expect(isPseudo(keeping('en-XA'))).toBe(true);
    expect(readLanguage(keeping('en-XA'), ['en-XA', 'pl'])).toBe('en');
    for (const kept of [keeping('en'), keeping(null), null]) expect(isPseudo(kept)).toBe(false);
  });

  it('survives a storage that refuses', () => {
    const refuse = () => {
      throw new Error('QuotaExceededError');
    };
    expect(() => keepLanguage({ setItem: refuse }, 'vi')).not.toThrow();
  });

  it('has each language named once', () => {
    expect(Object.keys(LANGUAGE_NAMES)).toEqual([...LANGUAGES]);
    expect(new Set(Object.values(LANGUAGE_NAMES)).size).toBe(LANGUAGES.length);
  });
});
