import { describe, expect, it } from 'vitest';
import { createSpeaker, loadMessages, type MessageId } from './catalogue.ts';
import { chooseLanguage, LANGUAGES } from './language.ts';

describe('createSpeaker', () => {
  it.each(LANGUAGES)('speaks %s, in English where a text is missing', async (language) => {
    const speaker = await createSpeaker(language, 'Europe/Warsaw');
    expect(speaker.say('portal.apple-business.name')).not.toBe('');
    expect(await loadMessages(language)).toBeTypeOf('object');
  });

  it('writes dates for its zone', async () => {
    const at = new Date('2026-12-31T23:30:00Z');
    const said = async (zone: string) =>
      (await createSpeaker('en', zone)).say('reason.account-changed', { at });
    expect(await said('UTC')).toContain('December 31, 2026');
    expect(await said('Europe/Warsaw')).toContain('January 1, 2027');
  });

  it('refuses an id that has no text', async () => {
    const speaker = await createSpeaker('en', 'UTC');
    expect(() => speaker.say('no.such.id' as MessageId)).toThrow('no.such.id');
    expect(speaker.find('no.such.id')).toBeNull();
  });
});

describe('chooseLanguage', () => {
  it.each([
    ['pl', 'pl'],
    ['pt_BR.UTF-8', 'pt-BR'],
    ['zh-Hant-TW,zh;q=0.9', 'zh-TW'],
    ['de, ru;q=0.8, en;q=0.5', 'ru'],
    ['vi;q=0, en', 'en'],
    ['xx', 'en'],
    [undefined, 'en'],
  ])('%s → %s', (wanted, language) => {
    expect(chooseLanguage(wanted)).toBe(language);
  });
});
