import type { PartOf } from '../part.ts';
import type { consoleToken as source } from '../en/console-token.ts';

/** Polish texts: the console’s page of one token. ICU MessageFormat. */
export const consoleToken: PartOf<typeof source> = {
  'console.token.title': 'Token rejestracji',
  'console.token.missing': 'Nie ma takiego tokenu',
  'console.token.trouble': 'Nie udało się odczytać tego tokenu',
  'console.token.check': 'Sprawdź teraz w Apple',
  'console.token.sync': 'Synchronizuj teraz',
  'console.token.sync-started':
    'Synchronizacja została uruchomiona. Jej przebieg jest widoczny w sekcji „Ostatnie synchronizacje”.',
  'console.token.upload': 'Prześlij nowy token',
  'console.token.expires': 'Wygasa',
  'console.token.expired': 'Wygasł',

  'console.portal.ab': '{appleBusiness}',
  'console.portal.asm': '{appleSchool}',
  'console.portal.open': 'Otwórz {portal}',

  'console.first-file.key': 'Pobierz klucz publiczny',
  'console.first-file.key-text':
    'Tym kluczem Apple szyfruje token. Jego część prywatna pozostaje w programie Adept w postaci zaszyfrowanej.',
  'console.first-file.key-download': 'Pobierz klucz publiczny',
  'console.first-file.key-done':
    'Plik „{file}” znajduje się w pobranych plikach. W następnym kroku przekazuje się go Apple.',
  'console.first-file.upload': 'Prześlij tutaj plik tokenu',

  'console.renew.title': 'Prześlij nowy token',
  'console.renew.warning': 'Z chwilą pobrania nowego tokenu stary przestaje działać. Nie zamykaj tej strony.',
  'console.renew.once':
    'Pobierz tylko raz: każde pobranie unieważnia poprzednie i liczy się tylko ostatni plik.',
  'console.renew.download': 'Pobierz nowy token w Apple',
  'console.renew.have-it':
    'Jeśli plik został już pobrany, ale jeszcze nie przesłany, można użyć go bez zmian.',
  'console.renew.upload': 'Prześlij go tutaj',
  'console.upload.drop': 'Upuść tutaj plik tokenu',
  'console.upload.choose': 'Wybierz plik tokenu',
  'console.upload.hint': 'Plik otrzymany od Apple; jego nazwa kończy się na .p7m.',
  'console.upload.sending': 'Odczytywanie pliku „{file}”',
  'console.upload.accepted': 'Plik tokenu został przyjęty.',
  'console.upload.anyway-text':
    'Plik, który wygasł, można przyjąć, aby nie stracić z oczu jego serwera i urządzeń; token będzie zgłaszać błąd, dopóki nie zostanie przesłany nowszy.',
  'console.upload.anyway': 'Prześlij mimo to',
  'console.replace-identity.text':
    'Jeśli ten token ma odtąd należeć do serwera MDM z pliku, zmień jego tożsamość. Najpierw zobaczysz, co stanie się z urządzeniami i profilami.',
  'console.replace-identity.open': 'Zmień tożsamość',
  'console.replace-identity.title': 'Zmienić tożsamość tego tokenu?',
  'console.replace-identity.submit': 'Zmień i prześlij',
  'console.check.ok': 'W porządku:',
  'console.check.warning': 'Uwaga:',
  'console.check.refused': 'Odrzucono:',

  'console.facts.title': 'Informacje',
  'console.facts.organization': 'Organizacja',
  'console.facts.portal': 'Portal Apple',
  'console.facts.identity': 'Tożsamość',
  'console.facts.identity.unknown':
    'Firma Apple jeszcze nie potwierdziła, do którego serwera MDM należy token będący w użyciu. Do tego czasu Adept nie przyjmuje urządzeń i niczego nie zapisuje w Apple.',
  'console.facts.server': 'Serwer w Apple',
  'console.facts.account': 'Utworzono przez',
  'console.facts.expires': 'Wygasa',
  'console.facts.devices': 'Urządzenia',
  'console.facts.unassigned': 'Bez profilu',
  'console.facts.last-good-sync': 'Ostatnia udana synchronizacja',
  'console.facts.next-sync': 'Następna synchronizacja',
  'console.facts.added': 'Dodano',
};
