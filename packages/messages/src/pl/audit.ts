import type { audit as english } from '../en/audit.ts';
import type { PartOf } from '../part.ts';

export const audit: PartOf<typeof english> = {
  'audit.action.set-up.done': 'Pierwsza konfiguracja wykonana',
  'audit.action.session.opened': 'Zalogowano',
  'audit.action.session.failed': 'Logowanie odrzucone',
  'audit.action.session.closed': 'Wylogowano',
  'audit.action.api-token.made': 'Utworzono token API',
  'audit.action.api-token.revoked': 'Unieważniono token API',
  'audit.action.token.created': 'Dodano token',
  'audit.action.token.changed': 'Zmieniono token',
  'audit.action.token.deleted': 'Usunięto token',
  'audit.action.token.restored': 'Przywrócono token',
  'audit.action.token.erased': 'Usunięty token wymazano na stałe',
  'audit.action.key-pair.made': 'Utworzono parę kluczy',
  'audit.action.token-file.accepted': 'Przyjęto plik tokenu',
  'audit.action.token-file.refused': 'Odrzucono plik tokenu',
  'audit.action.profile.created': 'Dodano profil rejestracji',
  'audit.action.profile.changed': 'Zmieniono profil rejestracji',
  'audit.action.profile.deleted': 'Usunięto profil rejestracji',
  'audit.action.sync.requested': 'Zażądano synchronizacji',
  'audit.action.verify.requested': 'Zażądano sprawdzenia w Apple',
  'audit.actor.system': 'Sam Adept',
  'audit.actor.visitor': 'Osoba niezalogowana',
  'audit.actor.link': 'Posiadacz linku',
};
