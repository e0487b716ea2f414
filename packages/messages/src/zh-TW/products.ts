import type { PartOf } from '../part.ts';
import type { products as source } from '../en/products.ts';

/** Traditional Chinese (Taiwan) texts: names of Apple’s products and the labels in its portals, each spelled here and nowhere else. ICU MessageFormat. */
export const products: PartOf<typeof source> = {
  'product.apple-business': 'Apple Business',
  'product.apple-business-long': 'Apple Business（舊稱 Apple 商務管理）',
  'product.apple-school': 'Apple 校務管理',
  'product.apple-school-long': 'Apple 校務管理 (Apple School Manager)',
  'product.ade': '自動裝置註冊',
  'product.ade-long': '自動裝置註冊 (ADE)',
  'product.ade-short': 'ADE',
  'product.ade-dep': 'ADE/DEP',
  'portal-label.ab-services': '「Devices > Management Services」（裝置 > 管理服務）',
  'portal-label.connect':
    '「Connect external device management」（連接外部裝置管理；第一次為「Get Started」）',
  'portal-label.continue': '「Continue」（繼續）',
  'portal-label.next': '「Next」（下一步）',
  'portal-label.done': '「Done」（完成）',
  'portal-label.asm-servers':
    '側邊欄底部您的名字 >「Preferences > Your MDM Servers」（偏好設定 > 您的 MDM 伺服器）',
  'portal-label.add': '「Add」（新增）',
  'portal-label.save': '「Save」（儲存）',
  'portal-label.download': '「Download Token」（下載代號，即權杖）',
};
