import type { PartOf } from '../part.ts';
import type { deviceHistory as source } from '../en/device-history.ts';

/** Brazilian Portuguese texts: what happened to a device. ICU MessageFormat. */
export const deviceHistory: PartOf<typeof source> = {
  'device-event.added': 'Atribuído ao servidor MDM no portal da Apple',
  'device-event.profile-assigned': 'Perfil de registro atribuído',
  'device-event.profile-pushed': 'Perfil de registro entregue ao dispositivo',
  'device-event.missing': 'Ausente da lista completa da Apple; a Apple ainda não disse que ele saiu',
  'device-event.removed.deleted-by-apple': 'Removido do servidor MDM no portal da Apple',
  'device-event.removed.absent-from-full-fetch':
    'Não está mais na lista completa da Apple, e a Apple confirmou que ele saiu',
  'device-event.removed.identity-replaced': 'Deixado para trás: o token agora pertence a outro servidor MDM',
  'cli.command.device.timeline': 'Contar o que aconteceu com um dispositivo',
  'cli.device.no-events': 'A Apple não informou nenhuma data deste dispositivo.',
};
