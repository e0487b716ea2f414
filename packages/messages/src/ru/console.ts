import type { PartOf } from '../part.ts';
import type { console as source } from '../en/console.ts';

/** Russian texts: the console’s frame and doors. ICU MessageFormat. */
export const console: PartOf<typeof source> = {
  'console.product': 'Adept',
  'console.page-title': '{page} · Adept',
  'console.breadcrumb': 'Расположение этой страницы',
  'console.loading': 'Загрузка',
  'console.cancel': 'Отмена',
  'console.close': 'Закрыть',
  'console.clear-search': 'Очистить поиск',
  'console.page-broken': 'Не удалось показать эту страницу',

  'console.shell.skip': 'Перейти к содержимому',
  'console.shell.nav': 'Страницы',
  'console.shell.simulated': 'Имитация Apple',
  'console.shell.language': 'Язык',
  'console.shell.sign-out': 'Выйти',
  'console.shell.theme': 'Тема',
  'console.shell.theme.system': 'Системная тема',
  'console.shell.theme.light': 'Светлая тема',
  'console.shell.theme.dark': 'Тёмная тема',
  'console.nav.overview': 'Обзор',
  'console.nav.tokens': 'Токены программы регистрации',
  'console.nav.devices': 'Устройства',
  'console.nav.problems': 'Проблемы',
  'console.path.devices': 'Устройства',
  'console.path.enroll-devices': 'Регистрация устройств',
  'console.path.apple-enrollment': 'Регистрация Apple',

  'console.state.ok': 'Работает',
  'console.state.warning': 'Предупреждение',
  'console.state.error': 'Ошибка',
  'console.state.unknown': 'Неизвестно',
  'console.organization.ab': '{name} (AB)',
  'console.organization.asm': '{name} (ASM)',

  'console.trouble.unreachable.title': 'Adept не ответил.',
  'console.trouble.unreachable.detail':
    'Возможно, сервер остановлен или нет сети между ним и этим браузером.',
  'console.trouble.unexpected.title': 'Ответ получен не от Adept.',
  'console.trouble.unexpected.detail':
    'Возможно, вместо Adept ответило что-то между ним и этим браузером, например прокси-сервер. Запрос назван в подробностях.',
  'console.trouble.nothing-lost': 'Ничего не потеряно: токены, устройства и проблемы остались прежними.',
  'console.trouble.retry': 'Повторить попытку',
  'console.trouble.copy': 'Скопировать подробности',
  'console.trouble.copied': 'Подробности скопированы',

  'console.sign-in.title': 'Вход',
  'console.sign-in.intro':
    'Adept следит за токенами, через которые устройства Apple попадают под управление вашей организации.',
  'console.sign-in.email': 'Адрес электронной почты',
  'console.sign-in.password': 'Пароль',
  'console.sign-in.submit': 'Войти',
  'console.set-up.title': 'Настройка Adept',
  'console.set-up.intro':
    'Создайте учётную запись владельца. Ссылка, по которой вы сюда пришли, действует один раз; затем для входа используются этот адрес и пароль.',
  'console.set-up.password-hint':
    '{count, plural, one {Не менее # знака.} few {Не менее # знаков.} many {Не менее # знаков.} other {Не менее # знака.}} Несколько слов запомнить легче, чем набор знаков.',
  'console.set-up.password-too-short':
    '{count, plural, one {В пароле должно быть не менее # знака.} few {В пароле должно быть не менее # знаков.} many {В пароле должно быть не менее # знаков.} other {В пароле должно быть не менее # знака.}}',
  'console.set-up.password-fine': 'Длина достаточна.',
  'console.set-up.submit': 'Создать учётную запись и войти',
  'console.set-up.no-code':
    'В этом адресе нет кода. Откройте ссылку, которую Adept вывел при первом запуске: строка начинается с «set-up».',

  'console.not-found.title': 'Такой страницы нет',
  'console.not-found.text': 'По этому адресу ничего нет. Возможно, он был сокращён при передаче.',
  'console.not-found.to-tokens': 'Открыть токены программы регистрации',
};
