import type { PartOf } from '../part.ts';
import type { candidates as source } from '../en/candidates.ts';

/** Russian texts: explanations that a problem may have. ICU MessageFormat. */
export const candidates: PartOf<typeof source> = {
  'candidate.access-denied.title': 'Серверу MDM это больше не разрешено',
  'candidate.apple-unavailable.title': 'Сбой в службе Apple',
  'candidate.apple-unreachable.title': 'Путь от этого сервера к Apple закрыт',
  'candidate.captive-portal.title': 'Вместо Apple отвечает страница входа в сеть или прокси-сервер',
  'candidate.clock-skew.title': 'Часы этого сервера неверны',
  'candidate.cursor-lost.title': 'Позиция синхронизации больше не действует',
  'candidate.cursor-missing.title': 'Позиция синхронизации не дошла до Apple',
  'candidate.cursor-of-other-server.title': 'Позиция синхронизации относится к другому серверу MDM',
  'candidate.cursor-stuck.title': 'Список Apple идёт по кругу',
  'candidate.device-count-collapsed.title': 'Устройств гораздо меньше, чем было',
  'candidate.devices-moved.title': 'Кто-то переместил устройства или исключил их из организации',
  'candidate.list-incomplete.title': 'Список Apple был неполным',
  'candidate.mdm-server-removed.title': 'Сервер MDM удалён на портале',
  'candidate.rate-limited.title': 'Apple ограничивает частоту запросов',
  'candidate.request-refused.title': 'Ошибка Adept или что-то на пути, что меняет запросы',
  'candidate.server-not-running.title': 'Этот сервер не работал',
  'candidate.sync-incomplete.title': 'Apple пропускает устройства',
  'candidate.sync-paused.title': 'Синхронизации не было больше 7 дней',
  'candidate.sync-stale.title': 'Синхронизации не завершаются успешно',
  'candidate.terms-not-signed.title': 'Новые условия соглашения ждут принятия',
  'candidate.tls-intercepted.title':
    'Прокси-сервер вскрывает защищённые соединения и предъявляет свой сертификат',
  'candidate.token-account-changed.title':
    'У аккаунта, создавшего токен, изменился пароль, либо его владелец покинул организацию',
  'candidate.token-damaged.title': 'Токен повреждён: его секреты не совпадают с известными Apple',
  'candidate.token-expired.title': 'Год действия токена прошёл',
  'candidate.token-expiring.title': 'Год действия токена подходит к концу',
  'candidate.token-forbidden.title': 'Аккаунт, создавший токен, лишился прав или больше не существует',
  'candidate.token-held-twice.title': 'Два токена здесь делят один сервер MDM',
  'candidate.token-replaced.title': 'Более новый токен скачан, но сюда не загружен',
  'candidate.token-used-elsewhere.title': 'Другие программы учитываются вместе с Adept',

  'candidate.unknown-apple-error.title': 'Что-то, что пока неизвестно',
};
