import type { noticeErrors as english } from '../en/notice-errors.ts';
import type { PartOf } from '../part.ts';

/** Russian texts: errors about notices. */
export const noticeErrors: PartOf<typeof english> = {
  'error.notice-rule-not-found.title': 'Такого правила нет',
  'error.notice-rule-not-found.detail':
    'Правила уведомлений с таким идентификатором нет. Возможно, его удалили; список правил показывает, что есть.',
  'error.notice-not-found.title': 'Такого сообщения нет',
  'error.notice-not-found.detail': 'Сообщения с таким идентификатором нет. Сообщения хранятся 90 дней.',
  'error.notice-not-replayable.title': 'Повторять нечего',
  'error.notice-not-replayable.detail':
    'Повторить можно только отправленное сообщение или то, отправку которого прекратили. Это сообщение ждёт или потеряло смысл до отправки.',
  'error.work-item-not-open.title': 'Подтверждать нечего',
  'error.work-item-not-open.detail':
    'Открытой задачи с таким идентификатором нет. Возможно, её уже решили; обзор показывает, что открыто.',
  'error.mail-address-invalid.title': 'Это не адрес почты',
  'error.mail-address-invalid.detail':
    'Получатель – это один адрес почты, например ops@example.org, без имени, второго адреса и переноса строки.',
  'error.notice-rule-incomplete.title': 'Правило неполное',
  'error.notice-rule-incomplete.detail':
    'Не хватает «{member}»: для почты нужен получатель (recipient), для вебхука – адрес (url).',
  'error.webhook-url-invalid.title': 'Это не адрес вебхука',
  'error.webhook-url-invalid.detail':
    'Адрес должен начинаться с https:// и не содержать имени пользователя. Адреса с http:// принимаются только для узлов из ADEPT_NOTICE_PRIVATE_TARGETS.',
  'error.webhook-target-private.title': 'Вебхук ведёт в частную сеть',
  'error.webhook-target-private.detail':
    '«{host}» – адрес этого компьютера или частной сети. Если сообщения должны идти туда, укажите его в ADEPT_NOTICE_PRIVATE_TARGETS.',
  'error.webhook-secret-invalid.title': 'Секрет не подходит',
  'error.webhook-secret-invalid.detail':
    'Секрет вебхука – это «whsec_» и не меньше 24 байт в base64. Без него Adept создаст свой.',
  'error.webhook-template-invalid.title': 'Шаблон – не JSON',
  'error.webhook-template-invalid.detail':
    'Собственный шаблон должен быть документом JSON. Имена значений, которые могут стоять в его строках, перечислены в руководстве.',
  'error.time-zone-unknown.title': 'Неизвестный часовой пояс',
  'error.time-zone-unknown.detail': 'Часового пояса «{timeZone}» нет. Названия выглядят так: Europe/Moscow.',
  'error.calendar-feed-not-found.title': 'Такого календаря нет',
  'error.calendar-feed-not-found.detail':
    'Этот календарь не существует или отозван. Новый адрес можно создать в настройках.',
};
