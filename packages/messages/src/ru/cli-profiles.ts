import type { PartOf } from '../part.ts';
import type { cliProfiles as source } from '../en/cli-profiles.ts';

/** Russian texts: the commands about enrollment profiles. ICU MessageFormat. */
export const cliProfiles: PartOf<typeof source> = {
  'cli.command.profile': 'Профили регистрации: с чем Apple регистрирует устройства',
  'cli.command.profile.list': 'Показать все профили регистрации',
  'cli.command.profile.apply': 'Создать или изменить профиль регистрации по файлу JSON',
  'cli.command.profile.show': 'Показать профиль регистрации и то, что есть у Apple',
  'cli.command.profile.delete': 'Удалить профиль регистрации здесь; у Apple он останется',
  'cli.argument.profile': 'Имя или идентификатор профиля регистрации',
  'cli.option.profile.apply.file':
    'Файл JSON: только профиль Apple или с name и tokens, а профиль в «content»',
  'cli.option.profile.apply.token':
    'Токен, под которым его определить (имя или идентификатор); можно несколько раз',
  'cli.profile.none': 'Профилей регистрации пока нет. Создайте: ./adept profile apply -f FILE',
  'cli.profile.applied': '«{name}» сохранён, редакция {revision, number}. Adept предлагает его Apple.',
  'cli.profile.deleted': '«{name}» удалён здесь. То, что есть у Apple, там остаётся.',
  'cli.profile.confirm-delete':
    '«{name}» будет удалён здесь; у Apple он останется. Чтобы удалить, введите имя:',
  'cli.column.profile': 'Профиль регистрации',
  'cli.column.revision': 'Редакция',
  'cli.column.atApple': 'У Apple',
  'cli.profile.state.wanted': 'ещё не предложен',
  'cli.profile.state.defined': 'есть',
  'cli.profile.state.refused': 'не принят',
  'cli.profile.state.missing': 'потерян',
  'cli.profile.state.unused': 'не нужен ни под одним токеном',
  'error.no-such-profile.title': 'Нет такого профиля регистрации',
  'error.no-such-profile.detail':
    '{hasNearest, select, yes {Профиля регистрации «{name}» нет. Ближайший — «{nearest}».} other {Профиля регистрации «{name}» нет, других тоже пока нет.}}',
  'error.profile-file-not-read.title': 'Это не файл профиля регистрации',
  'error.profile-file-not-read.detail':
    '{problem, select, json {«{file}» — не JSON.} member {Рядом с «content» поле «{member}» неизвестно; есть name, tokens и content.} other {В «{file}» нет объекта JSON.}} В файле должен быть профиль Apple или объект с name, tokens и content. Ничего не изменено.',
};
