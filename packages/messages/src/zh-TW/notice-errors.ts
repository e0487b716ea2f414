import type { noticeErrors as english } from '../en/notice-errors.ts';
import type { PartOf } from '../part.ts';

/** zh-TW texts: errors about notices. */
export const noticeErrors: PartOf<typeof english> = {
  'error.notice-rule-not-found.title': '沒有此規則',
  'error.notice-rule-not-found.detail':
    '沒有使用此 ID 的通知規則。它可能已被刪除；規則清單會顯示現有的規則。',
  'error.notice-not-found.title': '沒有此訊息',
  'error.notice-not-found.detail': '沒有使用此 ID 的訊息。訊息會保留 90 天。',
  'error.notice-not-replayable.title': '沒有可重新傳送的內容',
  'error.notice-not-replayable.detail':
    '只有已傳送或已放棄的訊息才能重新傳送。此訊息仍在等待，或在送出前事情就已結束。',
  'error.work-item-not-open.title': '沒有可確認的項目',
  'error.work-item-not-open.detail':
    '沒有使用此 ID 的未完成待辦事項。它可能已解決；總覽會顯示仍未解決的項目。',
  'error.mail-address-invalid.title': '不是電子郵件地址',
  'error.mail-address-invalid.detail':
    '收件者必須是一個電子郵件地址，例如 ops@example.org，不含名稱、第二個地址或換行。',
  'error.notice-rule-incomplete.title': '規則不完整',
  'error.notice-rule-incomplete.detail':
    '缺少「{member}」：電子郵件規則需要收件者，Webhook 規則需要其網址 (url)。',
  'error.webhook-url-invalid.title': '不是 Webhook 的網址',
  'error.webhook-url-invalid.detail':
    '網址必須以 https:// 開頭，且不含使用者名稱。只有列於 ADEPT_NOTICE_PRIVATE_TARGETS 的主機才能使用 http://。',
  'error.webhook-target-private.title': 'Webhook 指向私人網路',
  'error.webhook-target-private.detail':
    '「{host}」是本機或私人網路的位址。若訊息確實要送往該處，請將它列入 ADEPT_NOTICE_PRIVATE_TARGETS。',
  'error.webhook-secret-invalid.title': '無法使用此密鑰',
  'error.webhook-secret-invalid.detail':
    'Webhook 的密鑰是「whsec_」加上至少 24 個位元組的 base64。省略時由 Adept 產生。',
  'error.webhook-template-invalid.title': '範本不是 JSON',
  'error.webhook-template-invalid.detail': '自訂範本必須是 JSON。指南列出可放在其文字內的值名稱。',
  'error.time-zone-unknown.title': '未知的時區',
  'error.time-zone-unknown.detail': '沒有時區「{timeZone}」。名稱類似 Asia/Taipei。',
  'error.calendar-feed-not-found.title': '沒有此行事曆',
  'error.calendar-feed-not-found.detail': '此行事曆不存在或已撤銷。可在設定中建立新的網址。',
};
