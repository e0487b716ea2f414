import type { PartOf } from '../part.ts';
import type { deviceHistory as source } from '../en/device-history.ts';

/** Polish texts: what happened to a device. ICU MessageFormat. */
export const deviceHistory: PartOf<typeof source> = {
  'device-event.added': 'Przypisano do serwera MDM po stronie Apple',
  'device-event.profile-assigned': 'Przypisano profil rejestracji',
  'device-event.profile-pushed': 'Profil rejestracji dostarczono do urządzenia',
  'device-event.missing': 'Brak na pełnej liście Apple; Apple jeszcze nie potwierdziło usunięcia',
  'device-event.removed.deleted-by-apple': 'Usunięto z serwera MDM po stronie Apple',
  'device-event.removed.absent-from-full-fetch':
    'Nie ma go już na pełnej liście Apple, a Apple potwierdziło usunięcie',
  'device-event.removed.identity-replaced': 'Pozostawione: token należy teraz do innego serwera MDM',
  'cli.command.device.timeline': 'Pokaż historię urządzenia',
  'cli.device.no-events': 'Apple nie podało żadnej daty dla tego urządzenia.',
};
