import type { cliNotices as english } from '../en/cli-notices.ts';
import type { PartOf } from '../part.ts';

/** Polish texts: notices on the command line. */
export const cliNotices: PartOf<typeof english> = {
  'cli.command.notice': 'Wiadomości wysyłane przez Adept i ich odbiorcy',
  'cli.command.notice.list': 'Pokaż, co wysłano i co się z tym stało',
  'cli.command.notice.rules': 'Pokaż reguły powiadomień',
  'cli.command.notice.apply': 'Utwórz lub zmień reguły według pliku',
  'cli.command.notice.test': 'Wyślij prawdziwą wiadomość próbną według reguły',
  'cli.command.notice.replay': 'Wyślij wiadomość jeszcze raz, z tym samym identyfikatorem',
  'cli.argument.rule': 'Nazwa lub identyfikator reguły',
  'cli.option.notice.apply.file': 'Plik JSON z regułą albo listą reguł',
  'cli.notice.none': 'Nie ma jeszcze wiadomości.',
  'cli.notice.no-rules':
    'Nie ma jeszcze reguł. Osoba odpowiedzialna za token i jej zastępca dostają pocztę bez nich.',
  'cli.notice.delivered': 'Dotarła: {answer}',
  'cli.notice.not-delivered': 'Nie dotarła: {answer}',
  'cli.notice.replayed': 'Wiadomość jest wysyłana ponownie.',
  'cli.notice.state.waiting': 'czeka',
  'cli.notice.state.sent': 'wysłana',
  'cli.notice.state.failed': 'niedostarczona',
  'cli.notice.state.dropped': 'już niepotrzebna',
  'cli.notice.secret': 'Sekret reguły „{name}”, widoczny tylko teraz: {secret}',
  'cli.notice.applied':
    '{n, plural, one {# reguła jest zgodna z plikiem.} few {# reguły są zgodne z plikiem.} many {# reguł jest zgodnych z plikiem.} other {# reguły jest zgodne z plikiem.}}',
  'cli.column.subject': 'Temat',
  'cli.column.recipient': 'Odbiorca',
  'cli.column.sentAt': 'Wysłano',
  'cli.column.answer': 'Odpowiedź',
  'cli.column.channel': 'Sposób',
  'cli.column.severity': 'Od poziomu',
  'cli.column.language': 'Język',
  'cli.column.enabled': 'Włączona',
  'error.no-such-rule.title': 'Nie ma takiej reguły',
  'error.no-such-rule.detail':
    'Nie ma reguły powiadomień o nazwie lub identyfikatorze „{name}”.{hasNearest, select, yes { Najbliższa: „{nearest}”.} other {}}',
  'error.notice-file-not-read.title': 'To nie jest plik z regułami',
  'error.notice-file-not-read.detail':
    '„{file}” nie jest dokumentem JSON z regułą albo listą reguł, z których każda ma nazwę.',
  'cli.command.problem.acknowledge':
    'Wycisz przypomnienia o problemie; pozostaje on otwarty, dopóki nie zamkną go odpowiedzi Apple',
  'cli.problem.acknowledged':
    'Przypomnienia wyciszone. Problem pozostaje otwarty, dopóki odpowiedzi Apple nie pokażą, że jest rozwiązany.',
  'cli.command.calendar': 'Adresy, pod którymi kalendarz pokazuje, kiedy wygasają tokeny',
  'cli.command.calendar.list': 'Wyświetl kalendarze bez adresów',
  'cli.command.calendar.create': 'Utwórz adres dla kalendarza',
  'cli.command.calendar.revoke': 'Spraw, by adres niczego już nie pokazywał',
  'cli.calendar.none': 'Nie ma jeszcze kalendarzy.',
  'cli.calendar.made':
    'Adres kalendarza „{name}”, pokazywany tylko teraz. Kto go zna, widzi, kiedy wygasają tokeny.',
  'cli.calendar.revoked': 'Adres niczego już nie pokazuje.',
};
