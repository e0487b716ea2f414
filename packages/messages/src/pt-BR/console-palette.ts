import type { consolePalette as english } from '../en/console-palette.ts';
import type { PartOf } from '../part.ts';

export const consolePalette: PartOf<typeof english> = {
  'console.palette.open': 'Pesquisar',
  'console.palette.title': 'Ir para',
  'console.palette.label': 'Token, número de série, causa, código da Apple ou página',
  'console.palette.group.pages': 'Páginas',
  'console.palette.group.actions': 'Comandos',
  'console.palette.group.tokens': 'Tokens da lista',
  'console.palette.group.devices': 'Dispositivos',
  'console.palette.group.causes': 'Causas',
  'console.palette.group.codes': 'Códigos da Apple',
  'console.palette.none': 'Nada corresponde a “{text}”.',
  'console.palette.found': '{count, plural, one {# resultado} many {# resultados} other {# resultados}}',
  'console.palette.renew': 'Renovar “{token}”',
  'console.palette.check': 'Verificar “{token}” com a Apple',
};
