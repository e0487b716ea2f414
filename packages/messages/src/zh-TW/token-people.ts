import type { tokenPeople as english } from '../en/token-people.ts';
import type { PartOf } from '../part.ts';

export const tokenPeople: PartOf<typeof english> = {
  'error.email-address-invalid.title': '不是電子郵件地址',
  'error.email-address-invalid.detail':
    '「{member}」接受單一電子郵件地址，例如 ops@example.org：不含姓名、不含第二個地址、不含換行。沒有變更任何內容。',
  'error.tag-invalid.title': '不是標籤',
  'error.tag-invalid.detail': '標籤至少需要一個可見字元，且不可換行。沒有變更任何內容。',
  'error.nothing-to-set.title': '沒有可設定的內容',
  'error.nothing-to-set.detail': '請指定要變更的項目：--name、--owner、--deputy 或 --tag。',
  'cli.command.token.set': '變更權杖的名稱、擁有者、代理人或標籤',
  'cli.option.token.set.name': '其他名稱',
  'cli.option.token.set.owner': '擁有者的電子郵件地址；"" 會移除',
  'cli.option.token.set.deputy': '代理人的電子郵件地址；"" 會移除',
  'cli.option.token.set.tag': '標籤，每個標籤一次；合起來取代先前的標籤，"" 會全部移除',
  'cli.column.deputy': '代理人',
  'cli.column.tags': '標籤',
  'cli.column.admin': 'Apple 端的帳號',
  'cli.token.changed': '已變更「{name}」。',
  'cli.token.admin-unknown':
    'Apple 端的帳號 {admin} 既不屬於擁有者，也不屬於代理人。該人員離開時帳號也隨之離開：這裡列出的人便無法在 Apple 更新權杖。',
};
