import type { PartOf } from '../part.ts';
import type { cliProfiles as source } from '../en/cli-profiles.ts';

/** Polish texts: the commands about enrollment profiles. ICU MessageFormat. */
export const cliProfiles: PartOf<typeof source> = {
  'cli.command.profile': 'Profile rejestracji: to, co Apple daje urządzeniom do rejestracji',
  'cli.command.profile.list': 'Pokaż wszystkie profile rejestracji',
  'cli.command.profile.apply': 'Utwórz lub zmień profil rejestracji według pliku JSON',
  'cli.command.profile.show': 'Pokaż profil rejestracji i to, co ma z niego Apple',
  'cli.command.profile.delete': 'Usuń profil rejestracji tutaj; Apple zachowa to, co ma',
  'cli.argument.profile': 'Nazwa lub identyfikator profilu rejestracji',
  'cli.option.profile.apply.file': 'Plik JSON: sam profil Apple albo z name i tokens, a profil w „content”',
  'cli.option.profile.apply.token':
    'Token, dla którego go zdefiniować (nazwa lub identyfikator); można podać kilka razy',
  'cli.profile.none': 'Nie ma jeszcze profilu rejestracji. Utwórz go: ./adept profile apply -f FILE',
  'cli.profile.applied': 'Zapisano „{name}”, wersja {revision, number}. Adept przedstawia go Apple.',
  'cli.profile.deleted': 'Usunięto tutaj „{name}”. To, co ma Apple, tam pozostaje.',
  'cli.profile.confirm-delete':
    '„{name}” zostanie usunięty tutaj; Apple zachowa to, co ma. Aby usunąć, wpisz nazwę:',
  'cli.column.profile': 'Profil rejestracji',
  'cli.column.revision': 'Wersja',
  'cli.column.atApple': 'W Apple',
  'cli.profile.state.wanted': 'jeszcze nie przedstawiony',
  'cli.profile.state.defined': 'jest',
  'cli.profile.state.refused': 'odrzucony',
  'cli.profile.state.missing': 'utracony',
  'cli.profile.state.unused': 'nieużywany w żadnym tokenie',
  'error.no-such-profile.title': 'Brak takiego profilu rejestracji',
  'error.no-such-profile.detail':
    '{hasNearest, select, yes {Nie ma profilu rejestracji „{name}”. Najbliższy to „{nearest}”.} other {Nie ma profilu rejestracji „{name}” ani na razie żadnego innego.}}',
  'error.profile-file-not-read.title': 'To nie jest plik z profilem rejestracji',
  'error.profile-file-not-read.detail':
    '{problem, select, json {„{file}” nie jest w formacie JSON.} member {Obok „content” pole „{member}” nie jest znane; znane są name, tokens i content.} other {„{file}” nie zawiera obiektu JSON.}} Plik powinien zawierać profil Apple albo obiekt z name, tokens i content. Nic nie zmieniono.',
};
