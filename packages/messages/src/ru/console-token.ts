import type { PartOf } from '../part.ts';
import type { consoleToken as source } from '../en/console-token.ts';

/** Russian texts: the console’s page of one token. ICU MessageFormat. */
export const consoleToken: PartOf<typeof source> = {
  'console.token.title': 'Токен',
  'console.token.missing': 'Такого токена нет',
  'console.token.trouble': 'Не удалось получить этот токен',
  'console.token.check': 'Проверить в Apple сейчас',
  'console.token.sync': 'Синхронизировать сейчас',
  'console.token.sync-started': 'Синхронизация запущена. Она показана в разделе «Последние синхронизации».',
  'console.token.upload': 'Загрузить сюда новый токен',
  'console.token.expires': 'Действует до',
  'console.token.expired': 'Срок истёк',

  'console.portal.ab': '{appleBusiness}',
  'console.portal.asm': '{appleSchool}',
  'console.portal.open': 'Открыть {portal}',

  'console.first-file.key': 'Скачайте открытый ключ',
  'console.first-file.key-text':
    'Этим ключом Apple шифрует токен. Его закрытая часть остаётся в Adept в зашифрованном виде.',
  'console.first-file.key-download': 'Скачать открытый ключ',
  'console.first-file.key-done':
    'Файл «{file}» находится в ваших загрузках. На следующем шаге его нужно передать Apple.',
  'console.first-file.upload': 'Загрузите сюда файл токена',

  'console.renew.title': 'Загрузка нового токена сюда',
  'console.renew.warning':
    'С момента скачивания нового токена прежний перестаёт действовать. Не закрывайте эту страницу.',
  'console.renew.once':
    'Скачивайте один раз: каждое скачивание прекращает действие предыдущего файла, и действует только последний.',
  'console.renew.download': 'Скачайте новый токен на портале Apple',
  'console.renew.have-it': 'Если файл уже скачан, но ещё не загружен сюда, можно использовать его.',
  'console.renew.upload': 'Загрузите его сюда',
  'console.upload.drop': 'Перетащите файл токена сюда',
  'console.upload.choose': 'Выбрать файл токена',
  'console.upload.hint': 'Файл, который выдала Apple; его имя заканчивается на .p7m.',
  'console.upload.sending': 'Чтение файла «{file}»',
  'console.upload.accepted': 'Файл токена принят.',
  'console.upload.anyway-text':
    'Файл с истёкшим сроком можно принять, чтобы не терять из виду его сервер и устройства; ошибка токена остаётся, пока сюда не загружен более новый.',
  'console.upload.anyway': 'Всё равно загрузить сюда',
  'console.replace-identity.text':
    'Если этот токен отныне должен относиться к серверу MDM из файла, замените его принадлежность. Сначала будет показано, что станет с устройствами и профилями.',
  'console.replace-identity.open': 'Заменить принадлежность',
  'console.replace-identity.title': 'Заменить принадлежность этого токена?',
  'console.replace-identity.submit': 'Заменить и загрузить сюда',
  'console.check.ok': 'В порядке:',
  'console.check.warning': 'Внимание:',
  'console.check.refused': 'Отклонено:',

  'console.facts.title': 'Сведения',
  'console.facts.organization': 'Организация',
  'console.facts.portal': 'Портал',
  'console.facts.identity': 'Принадлежность',
  'console.facts.identity.unknown':
    'Apple ещё не подтвердила, к какому серверу MDM относится текущий токен. До тех пор Adept не принимает устройства и ничего не записывает в Apple.',
  'console.facts.server': 'Сервер в Apple',
  'console.facts.account': 'Кем создан',
  'console.facts.expires': 'Действует до',
  'console.facts.devices': 'Устройства',
  'console.facts.unassigned': 'Без профиля',
  'console.facts.last-good-sync': 'Последняя успешная синхронизация',
  'console.facts.next-sync': 'Следующая синхронизация',
  'console.facts.added': 'Добавлен',
};
