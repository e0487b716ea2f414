import type { audit as english } from '../en/audit.ts';
import type { PartOf } from '../part.ts';

export const audit: PartOf<typeof english> = {
  'audit.action.set-up.done': '已完成初始設定',
  'audit.action.session.opened': '已登入',
  'audit.action.session.failed': '登入遭拒',
  'audit.action.session.closed': '已登出',
  'audit.action.api-token.made': '已建立 API 權杖',
  'audit.action.api-token.revoked': '已撤銷 API 權杖',
  'audit.action.token.created': '已新增權杖',
  'audit.action.token.changed': '已變更權杖',
  'audit.action.token.deleted': '已刪除權杖',
  'audit.action.token.restored': '已還原權杖',
  'audit.action.token.erased': '已永久清除刪除的權杖',
  'audit.action.key-pair.made': '已建立金鑰組',
  'audit.action.token-file.accepted': '已接受權杖檔案',
  'audit.action.token-file.refused': '權杖檔案遭拒',
  'audit.action.profile.created': '已新增註冊設定檔',
  'audit.action.profile.changed': '已變更註冊設定檔',
  'audit.action.profile.deleted': '已刪除註冊設定檔',
  'audit.action.sync.requested': '已要求同步',
  'audit.action.verify.requested': '已要求向 Apple 確認',
  'audit.actor.system': 'Adept 本身',
  'audit.actor.visitor': '未登入的訪客',
  'audit.actor.link': '連結持有人',
};
