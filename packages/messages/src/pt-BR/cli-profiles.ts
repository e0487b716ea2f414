import type { PartOf } from '../part.ts';
import type { cliProfiles as source } from '../en/cli-profiles.ts';

/** Brazilian Portuguese texts: the commands about enrollment profiles. ICU MessageFormat. */
export const cliProfiles: PartOf<typeof source> = {
  'cli.command.profile': 'Perfis de registro: o que a Apple entrega aos dispositivos para o registro',
  'cli.command.profile.list': 'Listar todos os perfis de registro',
  'cli.command.profile.apply': 'Criar ou alterar um perfil de registro conforme um arquivo JSON',
  'cli.command.profile.show': 'Mostrar um perfil de registro e o que a Apple tem dele',
  'cli.command.profile.delete': 'Excluir um perfil de registro aqui; a Apple mantém o que tem',
  'cli.argument.profile': 'Nome ou ID do perfil de registro',
  'cli.option.profile.apply.file':
    'Arquivo JSON: só o perfil da Apple, ou com name e tokens em volta dele como “content”',
  'cli.option.profile.apply.token': 'Token sob o qual defini-lo (nome ou ID); pode ser repetido',
  'cli.profile.none': 'Ainda não há perfil de registro. Crie um: ./adept profile apply -f FILE',
  'cli.profile.applied': '“{name}” foi salvo, revisão {revision, number}. O Adept o oferece à Apple.',
  'cli.profile.deleted': '“{name}” foi excluído aqui. O que a Apple tem dele continua lá.',
  'cli.profile.confirm-delete':
    '“{name}” será excluído aqui; a Apple mantém o que tem. Digite o nome para excluí-lo:',
  'cli.column.profile': 'Perfil de registro',
  'cli.column.revision': 'Revisão',
  'cli.column.atApple': 'Na Apple',
  'cli.profile.state.wanted': 'ainda não oferecido',
  'cli.profile.state.defined': 'guardado',
  'cli.profile.state.refused': 'recusado',
  'cli.profile.state.missing': 'perdido',
  'cli.profile.state.unused': 'sem token',
  'error.no-such-profile.title': 'Perfil de registro inexistente',
  'error.no-such-profile.detail':
    '{hasNearest, select, yes {Não há um perfil de registro “{name}”. O mais próximo é “{nearest}”.} other {Não há um perfil de registro “{name}”, e ainda não há nenhum outro.}}',
  'error.profile-file-not-read.title': 'Não é um arquivo de perfil de registro',
  'error.profile-file-not-read.detail':
    '{problem, select, json {“{file}” não é JSON.} member {Ao lado de “content”, “{member}” não é conhecido; são name, tokens e content.} other {“{file}” não contém um objeto JSON.}} O arquivo deve conter o perfil da Apple ou um objeto com name, tokens e content. Nada foi alterado.',
};
