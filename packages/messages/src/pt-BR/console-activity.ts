import type { consoleActivity as english } from '../en/console-activity.ts';
import type { PartOf } from '../part.ts';

export const consoleActivity: PartOf<typeof english> = {
  'console.nav.activity': 'Atividade',
  'console.activity.title': 'Atividade',
  'console.activity.trouble': 'Não foi possível ler a atividade',
  'console.activity.none': 'Nada do que foi feito corresponde.',
  'console.activity.more': 'Mostrar mais',
  'console.activity.filter': 'Restringir a lista',
  'console.activity.all-tokens': 'Todos os tokens',
  'console.activity.all-actions': 'Todas as ações',
  'console.activity.token': 'Token de registro',
  'console.activity.action': 'Ação',
  'console.activity.since': 'De',
  'console.activity.until': 'Até (inclusive)',
  'console.activity.only-by': 'Mostrar somente o que {actor} fez',
  'console.activity.by': 'Por {actor}',
  'console.activity.everybody': 'Mostrar todos',
  'console.activity.from': 'de {address}',
  'console.activity.change': '{member}: {before} → {after}',
  'console.activity.empty-value': 'vazio',
  'console.activity.of-token': 'Toda a atividade deste token',
  'console.activity.member.name': 'Nome',
  'console.activity.member.owner': 'Proprietário',
  'console.activity.member.deputy': 'Substituto',
  'console.activity.member.tags': 'Etiquetas',
};
