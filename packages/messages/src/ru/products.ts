import type { PartOf } from '../part.ts';
import type { products as source } from '../en/products.ts';

/** Russian texts: names of Apple’s products and the labels in its portals, each spelled here and nowhere else. ICU MessageFormat. */
export const products: PartOf<typeof source> = {
  'product.apple-business': 'Apple Business',
  'product.apple-business-long': 'Apple Business (ранее Apple Business Manager)',
  'product.apple-school': 'Apple School Manager',
  'product.apple-school-long': 'Apple School Manager',
  'product.ade': 'Автоматическая регистрация устройств',
  'product.ade-long': 'Автоматическая регистрация устройств (ADE)',
  'product.ade-short': 'ADE',
  'product.ade-dep': 'ADE/DEP',
  'portal-label.ab-services': '«Devices > Management Services» (Устройства > Службы управления)',
  'portal-label.connect':
    '«Connect external device management» (подключить внешнее управление устройствами; в первый раз — «Get Started»)',
  'portal-label.continue': '«Continue» (продолжить)',
  'portal-label.next': '«Next» (далее)',
  'portal-label.done': '«Done» (готово)',
  'portal-label.asm-servers':
    'Ваше имя внизу боковой панели > «Preferences > Your MDM Servers» (Настройки > Ваши серверы MDM)',
  'portal-label.add': '«Add» (добавить)',
  'portal-label.save': '«Save» (сохранить)',
  'portal-label.download': '«Download Token» (скачать токен)',
};
