import type { cliNotices as english } from '../en/cli-notices.ts';
import type { PartOf } from '../part.ts';

/** Russian texts: notices on the command line. */
export const cliNotices: PartOf<typeof english> = {
  'cli.command.notice': 'Сообщения Adept и их получатели',
  'cli.command.notice.list': 'Показать, что отправлено и чем это закончилось',
  'cli.command.notice.rules': 'Показать правила уведомлений',
  'cli.command.notice.apply': 'Создать или изменить правила по файлу',
  'cli.command.notice.test': 'Отправить настоящее проверочное сообщение по правилу',
  'cli.command.notice.replay': 'Отправить сообщение ещё раз с тем же идентификатором',
  'cli.argument.rule': 'Название или идентификатор правила',
  'cli.option.notice.apply.file': 'Файл JSON с правилом или списком правил',
  'cli.notice.none': 'Сообщений пока нет.',
  'cli.notice.no-rules':
    'Правил пока нет. Ответственный за токен и его заместитель получают письма и без них.',
  'cli.notice.delivered': 'Сообщение дошло: {answer}',
  'cli.notice.not-delivered': 'Сообщение не дошло: {answer}',
  'cli.notice.replayed': 'Сообщение отправляется ещё раз.',
  'cli.notice.state.waiting': 'ждёт',
  'cli.notice.state.sent': 'отправлено',
  'cli.notice.state.failed': 'не доставлено',
  'cli.notice.state.dropped': 'больше не нужно',
  'cli.notice.secret': 'Секрет правила «{name}», показывается только сейчас: {secret}',
  'cli.notice.applied':
    '{n, plural, one {# правило приведено к виду из файла.} few {# правила приведены к виду из файла.} many {# правил приведено к виду из файла.} other {# правила приведены к виду из файла.}}',
  'cli.column.subject': 'Тема',
  'cli.column.recipient': 'Получатель',
  'cli.column.sentAt': 'Отправлено',
  'cli.column.answer': 'Ответ',
  'cli.column.channel': 'Способ',
  'cli.column.severity': 'Начиная с',
  'cli.column.language': 'Язык',
  'cli.column.enabled': 'Включено',
  'error.no-such-rule.title': 'Такого правила нет',
  'error.no-such-rule.detail':
    'Правила уведомлений с названием или идентификатором «{name}» нет.{hasNearest, select, yes { Ближайшее: «{nearest}».} other {}}',
  'error.notice-file-not-read.title': 'Это не файл с правилами',
  'error.notice-file-not-read.detail':
    '«{file}» – не документ JSON с правилом или списком правил, у каждого из которых есть название.',
  'cli.command.problem.acknowledge':
    'Отключить напоминания о проблеме; она остаётся открытой, пока её не закроют ответы Apple',
  'cli.problem.acknowledged':
    'Напоминания отключены. Проблема остаётся открытой, пока ответы Apple не покажут, что она решена.',
  'cli.command.calendar': 'Адреса, по которым календарь показывает сроки действия токенов',
  'cli.command.calendar.list': 'Показать календари без адресов',
  'cli.command.calendar.create': 'Создать адрес для календаря',
  'cli.command.calendar.revoke': 'Сделать так, чтобы адрес больше ничего не показывал',
  'cli.calendar.none': 'Календарей пока нет.',
  'cli.calendar.made':
    'Адрес календаря «{name}», показывается только сейчас. Кто его знает, видит сроки действия токенов.',
  'cli.calendar.revoked': 'Адрес больше ничего не показывает.',
};
