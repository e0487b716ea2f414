import { describe, expect, it } from 'vitest';
import { loadMessages } from './catalogue.ts';
import { LANGUAGES } from './language.ts';
import { FORBIDDEN_WORDS } from './testing/forbidden-words.ts';
import { forbiddenWords, spelledProducts } from './testing/wording-checks.ts';

const textsOf = async (language: (typeof LANGUAGES)[number]) =>
  (await loadMessages(language)) as Record<string, string>;
const english = await textsOf('en');

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('name Apple’s products and portal labels by placeholders of products.ts', async () => {
    expect(spelledProducts(await textsOf(language), english, language)).toEqual([]);
  });

  it('are those of the glossary', async () => {
    expect(forbiddenWords(await textsOf(language), language)).toEqual([]);
  });
});

describe('the checks bite', () => {
  it.each([
    ['en', 'Sign in to Apple Business (formerly Apple Business Manager).', '{appleBusinessLong}'],
    ['en', 'ADE will not work.', '{adeShort}'],
    ['en', 'One ADE/DEP token.', '{adeDep}'],
    ['zh-TW', '請登入 Apple 校務管理。', '{appleSchool}'],
    ['ru', 'На Автоматическую регистрацию устройств это не влияет.', '«{ade}»'],
    ['pl', 'Nie ma to wpływu na Automatyczną rejestrację urządzeń.', '„{ade}”'],
    ['pt-BR', 'Automated Device Enrollment', '{ade}'],
    ['vi', 'chọn “Download Token” (tải xuống mã thông báo)', '{labelDownload}'],
  ] as const)('%s: %s', async (language, text, placeholder) => {
    const texts = { ...(await textsOf(language)), 'any.text': text };
    const found = spelledProducts(texts, english, language);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(placeholder);
  });

  it.each([
    ['en', 'Log in to the portal, sorry'],
    ['zh-TW', '標記已過期'],
    ['vi', 'Tải tệp'],
    ['vi', 'thẻ đăng ký'],
    ['vi', 'Ai đó đã giải phóng các thiết bị'],
    ['ru', 'Срок действия маркера истёк'],
    ['ru', 'Устройства освобождены'],
    ['ru', 'Токен ещё не загружен, а Вы ушли'],
    ['pl', 'Odśwież token'],
    ['pl', 'Nazwa tokena'],
    ['pt-BR', 'Descarregue o ficheiro'],
  ] as const)('%s: %s', (language, text) => {
    expect(forbiddenWords({ 'any.text': text }, language)).not.toEqual([]);
  });

  it.each([
    ['vi', 'Có thể tải xuống lại mã thông báo'],
    ['vi', 'Hãy giải phóng dung lượng'],
    ['ru', 'Освободите место'],
    ['ru', 'Выберите новый токен: его срок действия истёк'],
    ['pl', 'Panel tokenu'],
    ['pt-BR', 'O registro foi baixado'],
    ['en', 'Adjust the justified text; the skills stay'],
  ] as const)('%s lets through: %s', (language, text) => {
    expect(forbiddenWords({ 'any.text': text }, language)).toEqual([]);
  });

  it('has corrections for every language', () => {
    for (const language of LANGUAGES) expect(FORBIDDEN_WORDS[language].length).toBeGreaterThan(4);
  });
});
