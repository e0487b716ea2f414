import type { consolePalette as english } from '../en/console-palette.ts';
import type { PartOf } from '../part.ts';

export const consolePalette: PartOf<typeof english> = {
  'console.palette.open': '搜尋',
  'console.palette.title': '前往',
  'console.palette.label': '權杖、序號、原因、Apple 代碼或頁面',
  'console.palette.group.pages': '頁面',
  'console.palette.group.actions': '動作',
  'console.palette.group.tokens': '權杖',
  'console.palette.group.devices': '裝置',
  'console.palette.group.causes': '原因',
  'console.palette.group.codes': 'Apple 代碼',
  'console.palette.none': '沒有符合「{text}」的項目。',
  'console.palette.found': '{count, plural, other {# 個結果}}',
  'console.palette.renew': '續約「{token}」',
  'console.palette.check': '與 Apple 確認「{token}」',
};
