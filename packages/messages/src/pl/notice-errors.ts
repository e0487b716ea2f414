import type { noticeErrors as english } from '../en/notice-errors.ts';
import type { PartOf } from '../part.ts';

/** Polish texts: errors about notices. */
export const noticeErrors: PartOf<typeof english> = {
  'error.notice-rule-not-found.title': 'Nie ma takiej reguły',
  'error.notice-rule-not-found.detail':
    'Nie ma reguły powiadomień o tym identyfikatorze. Być może ją usunięto; lista reguł pokazuje, co jest.',
  'error.notice-not-found.title': 'Nie ma takiej wiadomości',
  'error.notice-not-found.detail':
    'Nie ma wiadomości o tym identyfikatorze. Wiadomości są przechowywane przez 90 dni.',
  'error.notice-not-replayable.title': 'Nie ma czego wysłać ponownie',
  'error.notice-not-replayable.detail':
    'Ponownie można wysłać tylko wiadomość wysłaną albo taką, z której zrezygnowano. Ta czeka albo sprawa skończyła się przed wysłaniem.',
  'error.work-item-not-open.title': 'Nie ma czego potwierdzić',
  'error.work-item-not-open.detail':
    'Nie ma otwartego zadania o tym identyfikatorze. Być może już je rozwiązano; przegląd pokazuje, co jest otwarte.',
  'error.mail-address-invalid.title': 'To nie jest adres e-mail',
  'error.mail-address-invalid.detail':
    'Odbiorcą musi być jeden adres e-mail, na przykład ops@example.org, bez nazwy, drugiego adresu i znaku nowego wiersza.',
  'error.notice-rule-incomplete.title': 'Reguła jest niepełna',
  'error.notice-rule-incomplete.detail':
    'Brakuje „{member}”: reguła dla poczty wymaga odbiorcy (recipient), a dla webhooka adresu (url).',
  'error.webhook-url-invalid.title': 'To nie jest adres webhooka',
  'error.webhook-url-invalid.detail':
    'Adres musi zaczynać się od https:// i nie może zawierać nazwy użytkownika. Zwykłe http:// jest dozwolone tylko dla hostów z ADEPT_NOTICE_PRIVATE_TARGETS.',
  'error.webhook-target-private.title': 'Webhook prowadzi do sieci prywatnej',
  'error.webhook-target-private.detail':
    '„{host}” to adres tego komputera lub sieci prywatnej. Jeśli wiadomości mają tam trafiać, podaj go w ADEPT_NOTICE_PRIVATE_TARGETS.',
  'error.webhook-secret-invalid.title': 'Nie można użyć tego sekretu',
  'error.webhook-secret-invalid.detail':
    'Sekret webhooka to „whsec_” i co najmniej 24 bajty w base64. Bez niego Adept utworzy własny.',
  'error.webhook-template-invalid.title': 'Szablon nie jest dokumentem JSON',
  'error.webhook-template-invalid.detail':
    'Własny szablon musi być dokumentem JSON. Przewodnik podaje nazwy wartości, które mogą stać w jego tekstach.',
  'error.time-zone-unknown.title': 'Nieznana strefa czasowa',
  'error.time-zone-unknown.detail': 'Nie ma strefy czasowej „{timeZone}”. Nazwy mają postać Europe/Warsaw.',
  'error.calendar-feed-not-found.title': 'Nie ma takiego kalendarza',
  'error.calendar-feed-not-found.detail':
    'Ten kalendarz nie istnieje albo został unieważniony. Nowy adres można utworzyć w ustawieniach.',
};
