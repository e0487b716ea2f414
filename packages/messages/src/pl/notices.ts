import type { notices as english } from '../en/notices.ts';
import type { PartOf } from '../part.ts';

/** pl texts: messages to people (mail, webhook, calendar). */
export const notices: PartOf<typeof english> = {
  'notice.what.one': '„{token}”',
  'notice.what.many':
    '{n, plural, one {# token organizacji „{organization}”} few {# tokeny organizacji „{organization}”} many {# tokenów organizacji „{organization}”} other {# tokenu organizacji „{organization}”}}',
  'notice.subject.opened': '{what}: {title}',
  'notice.subject.still-open': 'Nadal nierozwiązane: {what}: {title}',
  'notice.subject.closed': 'Rozwiązane: {what}: {title}',
  'notice.subject.expiry': '{what}: {title}',
  'notice.subject.simulated': 'Symulacja: {subject}',
  'notice.label.error': 'Błąd',
  'notice.label.warning': 'Ostrzeżenie',
  'notice.label.closed': 'Rozwiązane',
  'notice.label.test': 'Próba',
  'notice.simulated': 'Ta wiadomość dotyczy symulowanego Apple, a nie prawdziwych urządzeń.',
  'notice.section.affected': 'Co to oznacza dla urządzeń',
  'notice.section.how': 'Skąd Adept to wie',
  'notice.section.not-ruled-out': 'Nie można wykluczyć',
  'notice.section.do': 'Co zrobić',
  'notice.section.tokens': 'Tokeny',
  'notice.section.proof': 'Dowód',
  'notice.since': 'Trwa od {at, date, long}, {at, time, short}',
  'notice.from-to':
    'Trwało od {from, date, long}, {from, time, short} do {to, date, long}, {to, time, short}',
  'notice.expires': 'Data wygaśnięcia: {at, date, long}',
  'notice.still-open.meaning':
    '{days, plural, one {Problem trwa # dzień i nikt go nie potwierdził.} few {Problem trwa # dni i nikt go nie potwierdził.} many {Problem trwa # dni i nikt go nie potwierdził.} other {Problem trwa # dnia i nikt go nie potwierdził.}}',
  'notice.closed.meaning':
    'Odpowiedzi Apple pokazują, że przyczyna ustała. Problemów nie zamyka się ręcznie.',
  'notice.closed.proof': '„{token}”: {fact} ({at, date, long}, {at, time, short})',
  'notice.expiry.ahead':
    '{days, plural, =0 {wygasa dzisiaj} one {do wygaśnięcia # dzień} few {do wygaśnięcia # dni} many {do wygaśnięcia # dni} other {do wygaśnięcia # dnia}}',
  'notice.expiry.past':
    '{days, plural, one {termin ważności minął # dzień temu} few {termin ważności minął # dni temu} many {termin ważności minął # dni temu} other {termin ważności minął # dnia temu}}',
  'notice.expiry.meaning.ahead':
    'Po tym dniu Apple będzie odrzucać token: nowe urządzenia przestaną się pojawiać i niczego nie będzie można przypisać. Zarejestrowane urządzenia będą działać dalej.',
  'notice.expiry.meaning.past':
    'Apple odrzuca token: nowe urządzenia się nie pojawiają i niczego nie można przypisać. Zarejestrowane urządzenia działają dalej. Adept przypomina raz w tygodniu, dopóki Apple nie przyjmie nowego tokenu.',
  'notice.action.open': 'Otwórz kroki w Adept',
  'notice.action.look': 'Zobacz w Adept',
  'notice.why.rule': 'Ta wiadomość przyszła z powodu reguły „{rule}”.',
  'notice.why.person': 'Ta wiadomość przyszła do osoby odpowiedzialnej za token lub do jej zastępcy.',
  'notice.acknowledge':
    'Potwierdź problem w Adept, a przypomnienie nie przyjdzie. Problem pozostanie otwarty, dopóki dane nie pokażą, że przyczyna ustała.',
  'notice.test.subject': 'Wiadomość próbna z Adept',
  'notice.test.headline': 'Ta wiadomość dotarła',
  'notice.test.meaning':
    'Wysłano ją ręcznie, aby sprawdzić regułę „{rule}”. Prawdziwe wiadomości przychodzą tą samą drogą i wyglądają tak samo.',
  'notice.calendar.name': 'Tokeny, które wygasają',
  'notice.calendar.event': '„{token}” wygasa',
};
