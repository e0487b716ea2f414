import type { consoleRenewal as english } from '../en/console-renewal.ts';
import type { PartOf } from '../part.ts';

/** Texts: renewal in the console: public keys, renewal links and the page behind one. ICU MessageFormat. */
export const consoleRenewal: PartOf<typeof english> = {
  'console.keys.title': 'Открытые ключи',
  'console.keys.not-needed':
    'Для продления новый ключ не нужен: тот, что есть у Apple, продолжает работать. Новый создают, только если прежний утерян или его нужно заменить.',
  'console.keys.lost': 'Apple запрашивает открытый ключ, или ключ утерян',
  'console.keys.state.staged': 'Файла для него ещё нет',
  'console.keys.state.current': 'Используется',
  'console.keys.state.former': 'Прежний',
  'console.keys.age':
    '{days, plural, =0 {создан сегодня} one {создан # день назад} few {создан # дня назад} many {создан # дней назад} other {создан # дня назад}}',
  'console.keys.downloaded': 'скачан {at, date, medium}',
  'console.keys.never-downloaded': 'ещё не скачан',
  'console.keys.download': 'Скачать',
  'console.keys.make': 'Создать новую пару ключей',
  'console.keys.probably-made': 'Вероятно, файл создан в Apple и так и не загружен сюда.',
  'console.keys.probably-made-text':
    'Apple больше не принимает используемый токен, как и после каждого нового скачивания. Найдите файл среди загрузок того, кто это сделал; его можно загрузить сюда как есть.',
  'console.link.button': 'Ссылка для продления',
  'console.link.title': 'Ссылка для продления токена «{token}»',
  'console.link.what':
    'По этой ссылке можно один раз продлить токен без учётной записи; больше ничего в Adept по ней не видно. Открыть её можно сколько угодно раз.',
  'console.link.valid-for': 'Действует',
  'console.link.days': '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'console.link.language': 'Язык страницы',
  'console.link.visitor-language': 'Язык посетителя',
  'console.link.make': 'Создать ссылку',
  'console.link.made': 'Скопируйте ссылку сейчас: больше она не будет показана.',
  'console.link.address': 'Ссылка',
  'console.link.copy': 'Скопировать',
  'console.link.copied': 'Скопировано',
  'console.link.loopback': 'Этот адрес работает только на этом компьютере.',
  'console.link.loopback-text':
    'Укажите в ADEPT_PUBLIC_URL адрес, доступный другим, и создайте ссылку заново.',
  'console.link.list': 'Ссылки этого токена',
  'console.link.line': 'создана {created, date, medium} ({by}), действует до {until, date, medium}',
  'console.link.state.open': 'Действует',
  'console.link.state.used': 'Использована',
  'console.link.state.expired': 'Просрочена',
  'console.link.state.revoked': 'Отозвана',
  'console.link.revoke': 'Отозвать',
  'console.invitation.renew': 'Продление токена сервера',
  'console.invitation.create': 'Подключение сервера MDM',
  'console.invitation.renew-intro':
    'Управлению вашими устройствами нужен новый токен сервера Apple для «{server}». Ниже описано, что сделать; это займёт несколько минут.',
  'console.invitation.create-intro':
    'Управление вашими устройствами нужно подключить к Apple под именем «{server}». Ниже описано, что сделать; это займёт несколько минут.',
  'console.invitation.link-until': 'Эта ссылка',
  'console.invitation.link-until-text': 'до {until, date, long}, для одного принятого файла',
  'console.invitation.key-text':
    'Его указывают в настройках сервера MDM на портале Apple, прежде чем скачать там токен.',
  'console.invitation.key': 'Apple запрашивает открытый ключ',
  'console.invitation.key-download': 'Скачать открытый ключ',
  'console.invitation.done': 'Готово: файл токена принят',
  'console.invitation.terms': 'Файл сохранён: нужно принять новые условия',
  'console.invitation.rejected': 'Файл сохранён, но Apple его не принимает',
  'console.invitation.unsure': 'Файл сохранён, ответа Apple пока нет',
  'console.invitation.too-large': 'Файл слишком велик для токена сервера.',
  'console.invitation.too-large-text':
    'Он не отправлен. Выберите файл, который выдала Apple; в нём несколько килобайт.',
  'console.link.revoke-named': 'Отозвать ссылку, действующую до {until, date, medium}',
  'console.link.revoke-text':
    'Тот, кто её откроет, увидит, что ею нельзя воспользоваться. Отменить это нельзя; новую ссылку можно создать в любое время.',
};
