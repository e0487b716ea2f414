import type { PartOf } from '../part.ts';
import type { consoleProfiles as source } from '../en/console-profiles.ts';

/** Brazilian Portuguese texts: the console’s page of enrollment profiles. ICU MessageFormat. */
export const consoleProfiles: PartOf<typeof source> = {
  'console.nav.profiles': 'Perfis de registro',
  'console.profiles.title': 'Perfis de registro',
  'console.profiles.trouble': 'Não foi possível ler os perfis de registro',
  'console.profiles.none':
    'Ainda não há perfis de registro. Eles são criados a partir de um arquivo na linha de comando: ./adept profile apply -f FILE',
  'console.profiles.more': 'Mostrar mais',
  'console.profiles.revision': 'Revisão {revision, number}',
  'console.profiles.unused': 'Não está em nenhum token',
  'console.profiles.state.wanted': 'Ainda não oferecido à Apple',
  'console.profiles.state.defined': 'A Apple o tem desde {at, date, medium}',
  'console.profiles.state.refused': 'A Apple recusou: {code}',
  'console.profiles.state.missing': 'A Apple perdeu: {code}',
  'console.activity.member.revision': 'Revisão',
};
