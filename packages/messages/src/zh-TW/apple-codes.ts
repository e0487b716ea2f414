import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

/** Traditional Chinese (Taiwan) texts: what each of Apple’s words means. ICU MessageFormat. */
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
  'apple-code.token_expired.meaning': '權杖的一年效期已滿。',
  'apple-code.token_rejected.meaning':
    'Apple 不接受此權杖，也沒有說明原因。最常見的情況是有人在入口網站下載了較新的權杖。',
  'apple-code.consumer_key_unknown.meaning':
    'Apple 不認識屬於 MDM 伺服器的取用者金鑰 (consumer key)。Apple 是否以此代碼表示 MDM 伺服器已刪除，尚未證實。',
  'apple-code.consumer_key_rejected.meaning':
    'Apple 認識取用者金鑰 (consumer key)，但予以拒絕。此金鑰屬於 MDM 伺服器。Apple 是否以此代碼表示 MDM 伺服器已刪除，尚未證實。',
  'apple-code.signature_invalid.meaning':
    'Apple 為此呼叫算出的簽章與 Adept 不同：Apple 所知的密鑰與此權杖中的不同。有人下載較新的權杖卻沒有上傳到這裡之後，也曾出現這種情況。',
  'apple-code.nonce_used.meaning':
    'Apple 先前已見過此呼叫的一次性數值。Adept 會換一個新的並再次呼叫；如果仍遭拒絕，就會比對兩邊的時鐘。',
  'apple-code.timestamp_refused.meaning': '簽署此呼叫所用的時間不為 Apple 接受：兩邊的時鐘有一個不正確。',
  'apple-code.FORBIDDEN.meaning':
    '與 Apple 的工作階段已結束。如果新的工作階段得到同樣的回應，就表示 Apple 禁止此權杖的要求。',
  'apple-code.ACCESS_DENIED.meaning': 'Apple 認識此權杖，但其後的 MDM 伺服器不得執行此操作。',
  'apple-code.T_C_NOT_SIGNED.meaning': '此權杖所屬的組織尚未接受 Apple 新的條款與約定。每個組織須各自接受。',
  'apple-code.MALFORMED_REQUEST_BODY.meaning':
    'Apple 無法讀取要求的內文：不是 JSON，或其中有值的型別不正確。',
  'apple-code.USER_AGENT_MISSING.meaning':
    '要求送達 Apple 時缺少標明程式的標頭 (User-Agent)。Adept 一律會傳送它；途中可能有其他程式將它移除。',
  'apple-code.USER_AGENT_INVALID.meaning':
    'Apple 不接受標明程式的標頭 (User-Agent)。途中可能有其他程式改動了它。',
  'apple-code.CURSOR_REQUIRED.meaning': '要求 Apple 提供變更時沒有附上同步位置。',
  'apple-code.INVALID_CURSOR.meaning': 'Apple 不認識此同步位置。它可能屬於另一部 MDM 伺服器。',
  'apple-code.EXPIRED_CURSOR.meaning': '此同步位置已超過 Apple 保留的 7 天。',
  'apple-code.DEVICE_ID_REQUIRED.meaning': '此要求與裝置有關，卻沒有指明任何裝置。',
  'apple-code.PROFILE_UUID_REQUIRED.meaning': '此要求與註冊設定檔有關，卻沒有指明是哪一個。',
  'apple-code.NOT_FOUND.meaning': '向 Apple 詢問的註冊設定檔，Apple 並不認識。',
  'apple-code.PROFILE_NOT_FOUND.meaning':
    '要求中指明的註冊設定檔不存在於 Apple。它可能是為另一部 MDM 伺服器建立的。',
  'apple-code.CONFIG_NAME_REQUIRED.meaning': '註冊設定檔沒有名稱。',
  'apple-code.CONFIG_NAME_INVALID.meaning': '註冊設定檔的名稱是空的，或超過 125 個字元。',
  'apple-code.CONFIG_URL_REQUIRED.meaning': '註冊設定檔沒有提供裝置註冊用的網址。',
  'apple-code.CONFIG_URL_INVALID.meaning': '註冊設定檔中的網址不是有效的網址，或超過 2000 個字元。',
  'apple-code.DEPARTMENT_INVALID.meaning': '註冊設定檔中的部門是空的，或超過 125 個字元。',
  'apple-code.DEPARTMENT_REQUIRED.meaning':
    '註冊設定檔沒有提供部門。Apple 現行文件將其列為選填；較舊的服務則要求提供。',
  'apple-code.SUPPORT_PHONE_INVALID.meaning': '註冊設定檔中的支援電話號碼是空的，或超過 50 個字元。',
  'apple-code.SUPPORT_PHONE_REQUIRED.meaning':
    '註冊設定檔沒有提供支援電話號碼。Apple 現行文件將其列為選填；較舊的服務則要求提供。',
  'apple-code.SUPPORT_EMAIL_INVALID.meaning': '註冊設定檔中的支援電子郵件地址是空的，或超過 250 個字元。',
  'apple-code.MAGIC_INVALID.meaning': '註冊設定檔中的識別碼 (magic) 是空的，或超過 256 個字元。',
  'apple-code.FLAGS_INVALID.meaning': '註冊設定檔中的設定互相矛盾：只有受監管的裝置才能禁止移除管理。',
  'apple-code.LOCALE_INVALID.meaning':
    '註冊設定檔中的語言或地區不是 Apple 認識的代碼：語言為兩個或三個字母，地區為兩個大寫字母。',
  'apple-code.DESCRIPTION_INVALID.meaning':
    'Apple 不接受註冊設定檔的說明。此代碼只出現在 Apple 較舊的清單中。',
  'apple-code.TOO_MANY_REQUESTS.meaning':
    'Apple 被詢問得過於頻繁，要求呼叫端等候。Adept 會依 Apple 指定的時間等候。',
};
