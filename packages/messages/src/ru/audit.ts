import type { audit as english } from '../en/audit.ts';
import type { PartOf } from '../part.ts';

export const audit: PartOf<typeof english> = {
  'audit.action.set-up.done': 'Первая настройка выполнена',
  'audit.action.session.opened': 'Вход выполнен',
  'audit.action.session.failed': 'Вход отклонён',
  'audit.action.session.closed': 'Выход выполнен',
  'audit.action.api-token.made': 'Токен API создан',
  'audit.action.api-token.revoked': 'Токен API отозван',
  'audit.action.token.created': 'Токен добавлен',
  'audit.action.token.changed': 'Токен изменён',
  'audit.action.token.deleted': 'Токен удалён',
  'audit.action.token.restored': 'Токен восстановлен',
  'audit.action.token.erased': 'Удалённый токен стёрт окончательно',
  'audit.action.key-pair.made': 'Пара ключей создана',
  'audit.action.token-file.accepted': 'Файл токена принят',
  'audit.action.token-file.refused': 'Файл токена отклонён',
  'audit.action.profile.created': 'Профиль регистрации добавлен',
  'audit.action.profile.changed': 'Профиль регистрации изменён',
  'audit.action.profile.deleted': 'Профиль регистрации удалён',
  'audit.action.sync.requested': 'Запрошена синхронизация',
  'audit.action.verify.requested': 'Запрошена проверка в Apple',
  'audit.actor.system': 'Сам Adept',
  'audit.actor.visitor': 'Кто-то без входа в систему',
  'audit.actor.link': 'Владелец ссылки',
};
