import type { PartOf } from '../part.ts';
import type { deviceHistory as source } from '../en/device-history.ts';

/** Russian texts: what happened to a device. ICU MessageFormat. */
export const deviceHistory: PartOf<typeof source> = {
  'device-event.added': 'Назначено серверу MDM на стороне Apple',
  'device-event.profile-assigned': 'Профиль регистрации назначен',
  'device-event.profile-pushed': 'Профиль регистрации получен устройством',
  'device-event.missing': 'Нет в полном списке Apple; Apple ещё не сообщила, что устройство удалено',
  'device-event.removed.deleted-by-apple': 'Удалено с сервера MDM на стороне Apple',
  'device-event.removed.absent-from-full-fetch':
    'Больше нет в полном списке Apple, и Apple подтвердила удаление',
  'device-event.removed.identity-replaced': 'Осталось позади: токен теперь принадлежит другому серверу MDM',
  'cli.command.device.timeline': 'Показать историю устройства',
  'cli.device.no-events': 'Apple не указала ни одной даты для этого устройства.',
};
