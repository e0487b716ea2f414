import type { renewalLinks as english } from '../en/renewal-links.ts';
import type { PartOf } from '../part.ts';

/** Texts: renewal links and key pairs. ICU MessageFormat. */
export const renewalLinks: PartOf<typeof english> = {
  'renewal-link.unnamed-server': 'сервер MDM организации',
  'error.token-file-not-of-this-server.title': 'Этот токен относится к другому серверу MDM',
  'error.token-file-not-of-this-server.detail':
    'Ничего не изменено, ссылкой ещё можно воспользоваться. Скачайте токен того сервера MDM, который назван на этой странице, и загрузите этот файл.',
  'error.renewal-link-not-usable.title': 'Этой ссылкой нельзя воспользоваться',
  'error.renewal-link-not-usable.detail':
    'Она уже использована, отозвана, просрочена или неполна. Ничего не изменено. Попросите новую у того, кто её прислал.',
  'error.renewal-link-file-expired.title': 'Срок действия токена в этом файле истёк',
  'error.renewal-link-file-expired.detail':
    'Ничего не изменено. Скачайте новый токен в {appleBusiness} или {appleSchool} и загрузите этот новый файл сюда; ссылкой ещё можно воспользоваться.',
  'error.renewal-link-not-found.title': 'Такой ссылки для продления нет',
  'error.renewal-link-not-found.detail':
    'У этого токена нет ссылки с таким идентификатором, которую можно было бы отозвать. Что стало с каждой, видно в списке его ссылок.',
  'deletion.links-void':
    '{links, plural, one {# действующая ссылка для продления навсегда перестанет работать.} few {# действующие ссылки для продления навсегда перестанут работать.} many {# действующих ссылок для продления навсегда перестанет работать.} other {# действующей ссылки для продления навсегда перестанет работать.}}',
  'cli.command.token.link': 'Ссылки для продления: продлить один токен один раз, без учётной записи',
  'cli.command.token.link.create': 'Создать ссылку для продления; она показывается один раз',
  'cli.command.token.link.list': 'Показать ссылки для продления токена',
  'cli.command.token.link.revoke': 'Отозвать ссылку для продления',
  'cli.command.token.keys': 'Показать пары ключей токена',
  'cli.option.days': 'Сколько дней она действует, от 1 до 90',
  'cli.option.pageLanguage': 'Язык страницы; если не указан, язык посетителя',
  'cli.option.newKey': 'Создать новую пару ключей и записать её сертификат',
  'cli.argument.link': 'Идентификатор ссылки',
  'cli.link.made':
    'Ссылка для продления токена «{name}» (до {until, date, long}). Сохраните её сейчас: больше она не будет показана.',
  'cli.link.none': 'У этого токена нет ссылок для продления.',
  'cli.link.revoked': 'Ссылка отозвана. Тот, кто её откроет, увидит, что ею нельзя воспользоваться.',
  'cli.link.state.open': 'действует',
  'cli.link.state.used': 'использована',
  'cli.link.state.expired': 'просрочена',
  'cli.link.state.revoked': 'отозвана',
  'cli.column.validUntil': 'Действует до',
  'cli.column.usedAt': 'Использована',
  'cli.column.createdBy': 'Кем создана',
  'cli.column.age': 'Возраст',
  'cli.column.downloadedAt': 'Открытый ключ скачан',
  'cli.key.none': 'У этого токена нет пар ключей.',
  'cli.key.age': '{days, plural, =0 {создана сегодня} one {# день} few {# дня} many {# дней} other {# дня}}',
  'cli.key.state.staged': 'файла ещё нет',
  'cli.key.state.current': 'используется',
  'cli.key.state.former': 'прежняя',
  'cli.key.staged':
    '{days, plural, =0 {Сегодня создана пара ключей, файл для неё ещё не загружен.} one {# день назад создана пара ключей, файл для неё ещё не загружен.} few {# дня назад создана пара ключей, файл для неё ещё не загружен.} many {# дней назад создана пара ключей, файл для неё ещё не загружен.} other {# дня назад создана пара ключей, файл для неё ещё не загружен.}}',
  'key-pair.file-probably-made':
    'Apple больше не принимает используемый токен: вероятно, там создан более новый файл, который так и не загружен сюда. Найдите его среди загрузок того, кто это сделал; его можно загрузить сюда как есть.',
  'cli.token.keeps-key':
    'Для продления новый ключ не нужен: у токена «{name}» остаётся прежний. Скачайте новый токен на портале Apple, затем: ./adept token renew "{name}" --token-file FILE. Если ключ утерян или его нужно заменить, --new-key создаёт новую пару ключей.',
};
