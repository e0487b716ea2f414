import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

/** Traditional Chinese (Taiwan) texts: Apple’s words that are no cause of a token’s error state. ICU MessageFormat. */
export const appleCodes: PartOf<typeof source> = {
  'apple-code.title': 'Apple 的回應「{code}」',
  'apple-code.UNAUTHORIZED.meaning':
    '與 Apple 的工作階段已結束。Adept 會取得新的工作階段並再次要求。除非新的工作階段也遭拒絕，否則這無法說明權杖的狀況。',
  'apple-code.EXPIRED_TOKEN.meaning':
    '工作階段或權杖已結束；Apple 沒有說明是哪一個。Adept 會取得新的工作階段並再次要求。如果仍遭拒絕，就會檢查權杖。',
  'apple-code.APPLE_SEED_FOR_IT_TURNED_OFF.meaning': '組織已關閉 Beta 版軟體的存取。註冊不受影響。',
  'apple-code.EXHAUSTED_CURSOR.meaning': '所有裝置都已列出。這不是錯誤：Adept 會接著取得此後的變更。',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_REQUIRED.meaning': '缺少帳號驅動註冊的網址。{ade}不受影響。',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_NOT_VALID.meaning':
    'Apple 不接受帳號驅動註冊的網址：必須以 https 開頭。{ade}不受影響。',
  'apple-code.ORG_NOT_SUPPORTED.meaning': 'Apple 未向此組織提供這項功能。',
  'apple-code.DEVICE_NOT_FOUND.meaning': 'Apple 沒有此裝置的替換記錄。這不是權杖的錯誤。',
};
