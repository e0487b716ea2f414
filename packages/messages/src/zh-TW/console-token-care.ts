import type { consoleTokenCare as english } from '../en/console-token-care.ts';
import type { PartOf } from '../part.ts';

export const consoleTokenCare: PartOf<typeof english> = {
  'console.token.edit': '編輯',
  'console.token.delete': '刪除',
  'console.edit-token.title': '編輯「{token}」',
  'console.edit-token.name': '名稱',
  'console.edit-token.owner': '擁有者',
  'console.edit-token.owner-hint': '電子郵件地址。發生問題時最先通知。',
  'console.edit-token.deputy': '代理人',
  'console.edit-token.deputy-hint': '電子郵件地址。無人及時處理時通知。',
  'console.edit-token.tags': '標籤',
  'console.edit-token.tags-hint': '以逗號分隔',
  'console.edit-token.save': '儲存',
  'console.delete-token.title': '要刪除「{token}」嗎？',
  'console.delete-token.type-name': '輸入權杖的名稱：{name}',
  'console.delete-token.submit': '刪除權杖',
  'console.deleted-tokens.title': '已刪除的權杖',
  'console.deleted-tokens.what': '還原時，所有已知的資料會一併恢復。',
  'console.deleted-tokens.line': '刪除於 {deleted}，可還原至 {until}',
  'console.deleted-tokens.restore': '還原',
  'console.deleted-tokens.name': '新名稱',
  'console.facts.owner': '擁有者',
  'console.facts.deputy': '代理人',
  'console.facts.tags': '標籤',
  'console.admin-unknown.title': 'Apple 端的帳號不屬於這裡的任何人。',
  'console.admin-unknown.text':
    '{admin} 既不屬於擁有者，也不屬於代理人。該人員離開時帳號也隨之離開：這裡列出的人便無法在 Apple 更新權杖。',
  'console.admin-unknown.action': '指定擁有者與代理人',
};
