import type { PartOf } from '../part.ts';
import type { products as source } from '../en/products.ts';

/** Polish texts: names of Apple’s products and the labels in its portals, each spelled here and nowhere else. ICU MessageFormat. */
export const products: PartOf<typeof source> = {
  'product.apple-business': 'Apple Business',
  'product.apple-business-long': 'Apple Business (dawniej Apple Business Manager)',
  'product.apple-school': 'Apple School Manager',
  'product.apple-school-long': 'Apple School Manager',
  'product.ade': 'Automatyczna rejestracja urządzeń',
  'product.ade-long': 'Automatyczna rejestracja urządzeń (ADE)',
  'product.ade-short': 'ADE',
  'product.ade-dep': 'ADE/DEP',
  'portal-label.ab-services': '„Devices > Management Services” (Urządzenia > Usługi zarządzania)',
  'portal-label.connect':
    '„Connect external device management” (połącz zewnętrzne zarządzanie urządzeniami; za pierwszym razem „Get Started”)',
  'portal-label.continue': '„Continue” (kontynuuj)',
  'portal-label.next': '„Next” (dalej)',
  'portal-label.done': '„Done” (gotowe)',
  'portal-label.asm-servers':
    'Twoje imię i nazwisko na dole paska bocznego > „Preferences > Your MDM Servers” (Preferencje > Twoje serwery MDM)',
  'portal-label.add': '„Add” (dodaj)',
  'portal-label.save': '„Save” (zachowaj)',
  'portal-label.download': '„Download Token” (pobierz token)',
};
