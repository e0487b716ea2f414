import type { audit as english } from '../en/audit.ts';
import type { PartOf } from '../part.ts';

export const audit: PartOf<typeof english> = {
  'audit.action.set-up.done': 'Configuração inicial feita',
  'audit.action.session.opened': 'Sessão iniciada',
  'audit.action.session.failed': 'Início de sessão recusado',
  'audit.action.session.closed': 'Sessão encerrada',
  'audit.action.api-token.made': 'Token de API criado',
  'audit.action.api-token.revoked': 'Token de API revogado',
  'audit.action.token.created': 'Token adicionado',
  'audit.action.token.changed': 'Token alterado',
  'audit.action.token.deleted': 'Token excluído',
  'audit.action.token.restored': 'Token restaurado',
  'audit.action.token.erased': 'Token excluído apagado em definitivo',
  'audit.action.key-pair.made': 'Par de chaves criado',
  'audit.action.token-file.accepted': 'Arquivo de token aceito',
  'audit.action.token-file.refused': 'Arquivo de token recusado',
  'audit.action.profile.created': 'Perfil de registro adicionado',
  'audit.action.profile.changed': 'Perfil de registro alterado',
  'audit.action.profile.deleted': 'Perfil de registro excluído',
  'audit.action.sync.requested': 'Sincronização solicitada',
  'audit.action.verify.requested': 'Verificação com a Apple solicitada',
  'audit.actor.system': 'O próprio Adept',
  'audit.actor.visitor': 'Alguém sem sessão iniciada',
  'audit.actor.link': 'Portador de um link',
};
