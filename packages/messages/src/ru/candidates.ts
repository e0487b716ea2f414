import type { PartOf } from '../part.ts';
import type { candidates as source } from '../en/candidates.ts';

/** Russian texts: explanations that a problem may have, and what decides between them. ICU MessageFormat. */
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
  'candidate.token-identity-changed.title': 'Загружен файл другого сервера MDM',
  'candidate.token-replaced.title': 'Более новый токен скачан, но сюда не загружен',
  'candidate.token-used-elsewhere.title': 'Другие программы учитываются вместе с Adept',

  'candidate.unknown-apple-error.title': 'Что-то, что пока неизвестно',

  'cause.access-denied.decides':
    'Отдельного кода для удалённого сервера MDM у Apple нет, поэтому решает список на портале: если сервера MDM там нет, он удалён; если он есть, он лишился права.',
  'cause.apple-unavailable.decides':
    'Решает то, что отвечает: ошибка сервера говорит о сбое у Apple, веб-страница или перенаправление говорит о том, что вместо Apple отвечает что-то другое.',
  'cause.apple-unreachable.decides':
    'Решает то, где обрываются вызовы: на DNS, прокси-сервере или соединении дело на этой стороне; если соединение есть, а ответа нет, возможен и сбой службы Apple.',
  'cause.cursor-lost.decides':
    'Решают код Apple и возраст позиции: если она старше 7 дней, слишком долго не было синхронизации; более новая может относиться к другому серверу MDM, например после восстановления базы данных; если Apple не видит позиции, её могло убрать что-то на пути.',
  'cause.device-count-collapsed.decides':
    'Решает ответ Apple о каждом отдельном устройстве: если она сообщает, что их нет, кто-то переместил их или исключил из организации; если она их по-прежнему показывает, список был неполным.',
  'cause.mdm-server-removed.decides':
    'Сам по себе код Apple ничего из этого не доказывает. Решают: принимала ли Apple этот токен когда-либо, насколько старым был файл при загрузке, сменился ли аккаунт, создавший токен, и говорит ли код о ключе потребителя (consumer key), который относится к серверу MDM.',
  'cause.rate-limited.decides':
    'Apple не сообщает, кого считает вместе. Если ответы не меняются, хотя Adept спрашивает редко, учитываются и другие программы с тем же токеном или адресом.',
  'cause.request-refused.decides':
    'Отказ в запросе токену, который Apple принимала, говорит об Adept или о пути к Apple. Повреждён может быть только токен, который никогда не принимали и который при открытии сеанса не получает никакого кода.',
  'cause.sync-stale.decides':
    'Решает журнал синхронизаций: если они не удались, причину называет последняя ошибка; если ни одна не начиналась, этот сервер не работал.',
  'cause.tls-intercepted.decides':
    'Решает то, что не так с сертификатом: издатель, которому не доверяют, говорит о прокси-сервере, другое имя о странице входа в сеть, неверные даты о неверных часах.',
  'cause.token-damaged.decides':
    'Сам по себе код Apple ничего из этого не доказывает. Решают: принимала ли Apple этот токен когда-либо, насколько старым был файл при загрузке, сменился ли аккаунт, создавший токен, и говорит ли код о ключе потребителя (consumer key), который относится к серверу MDM.',
  'cause.token-forbidden.decides':
    'Решает список на портале: если сервер MDM там есть, вероятнее дело в аккаунте, создавшем токен; если его нет, он удалён.',
  'cause.token-replaced.decides':
    'Сам по себе код Apple ничего из этого не доказывает. Решают: принимала ли Apple этот токен когда-либо, насколько старым был файл при загрузке, сменился ли аккаунт, создавший токен, и говорит ли код о ключе потребителя (consumer key), который относится к серверу MDM.',
  'cause.unknown-apple-error.decides':
    'Решает необработанный ответ: веб-страница приходит от прокси-сервера или страницы входа в сеть; всё остальное это ответ Apple, которого эта версия не знает.',
};
