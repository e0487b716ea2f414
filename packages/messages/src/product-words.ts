/**
 * Apple's names for its products and the labels of its portals: placeholder → id of its text. They are renamed now and
 * then (2026 the portals were), so each is spelled once per language in `<language>/products.ts`, and every text may use
 * the placeholders without being given them.
 */
export const PRODUCT_WORDS = {
  appleBusiness: 'product.apple-business',
  appleBusinessLong: 'product.apple-business-long',
  appleSchool: 'product.apple-school',
  appleSchoolLong: 'product.apple-school-long',
  ade: 'product.ade',
  adeLong: 'product.ade-long',
  adeShort: 'product.ade-short',
  adeDep: 'product.ade-dep',
  labelAbServices: 'portal-label.ab-services',
  labelConnect: 'portal-label.connect',
  labelContinue: 'portal-label.continue',
  labelNext: 'portal-label.next',
  labelDone: 'portal-label.done',
  labelAsmServers: 'portal-label.asm-servers',
  labelAdd: 'portal-label.add',
  labelSave: 'portal-label.save',
  labelDownload: 'portal-label.download',
} as const;
export type ProductWord = keyof typeof PRODUCT_WORDS;

/** The words of one language, as values for its texts. @param texts by id; English lies beneath what a language lacks */
export function productWords(
  texts: Readonly<Record<string, string | undefined>>,
  beneath: Readonly<Record<string, string | undefined>> = {},
): Record<ProductWord, string> {
  const words = Object.entries(PRODUCT_WORDS).map(([word, id]) => [word, texts[id] ?? beneath[id] ?? '']);
  return Object.fromEntries(words) as Record<ProductWord, string>;
}
