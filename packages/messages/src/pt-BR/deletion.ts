import type { deletion as english } from '../en/deletion.ts';
import type { PartOf } from '../part.ts';

export const deletion: PartOf<typeof english> = {
  'deletion.no-sync':
    'O Adept deixa de sincronizar os dispositivos deste token: o que é novo ou muda na Apple não é visto.',
  'deletion.no-watch':
    '{problems, plural, =0 {Ninguém mais é avisado quando algo dá errado ou o token está para expirar.} one {O # problema aberto dele some das listas, e ninguém mais é avisado quando algo dá errado ou o token está para expirar.} many {Os # de problemas abertos dele somem das listas, e ninguém mais é avisado quando algo dá errado ou o token está para expirar.} other {Os # problemas abertos dele somem das listas, e ninguém mais é avisado quando algo dá errado ou o token está para expirar.}}',
  'deletion.enrolled-go-on':
    '{devices, plural, one {# dispositivo registrado continua registrado e funcionando.} many {# de dispositivos registrados continuam registrados e funcionando.} other {# dispositivos registrados continuam registrados e funcionando.}}',
  'deletion.assigned-still-enroll':
    '{devices, plural, one {# dispositivo ainda se registra com o perfil atribuído: a Apple fornece o perfil que guarda.} many {# de dispositivos ainda se registram com os perfis atribuídos: a Apple fornece os perfis que guarda.} other {# dispositivos ainda se registram com os perfis atribuídos: a Apple fornece os perfis que guarda.}}',
  'deletion.apple-unchanged':
    'Nada muda na Apple: lá o token continua válido até expirar. Para encerrá-lo lá, exclua o servidor MDM (serviço de gerenciamento de dispositivos) no portal da Apple.',
  'deletion.restorable':
    'Tudo é guardado até {until, date, long} e pode ser restaurado até lá. Depois disso, chaves, segredos, dispositivos e histórico são apagados em definitivo.',

  'error.deletion-not-confirmed.title': 'Não excluído',
  'error.deletion-not-confirmed.detail':
    'A confirmação não é o nome do token. Para excluí-lo, envie confirm={name}, letra por letra.',
  'error.token-not-deleted.title': 'O token não está excluído',
  'error.token-not-deleted.detail': 'O token “{name}” não está excluído: não há nada a restaurar.',
  'error.restore-name-taken.title': 'Nome ocupado nesse meio-tempo',
  'error.restore-name-taken.detail':
    'Agora outro token se chama “{name}”. Restaure este com outro nome ou renomeie o outro antes.',
  'error.no-such-deleted-token.title': 'Token excluído não encontrado',
  'error.no-such-deleted-token.detail':
    'Nenhum token excluído se chama “{name}”{hasNearest, select, yes {. O nome mais próximo é “{nearest}”.} other {.}} Tokens excluídos são guardados por 30 dias; ./adept token list --deleted mostra quais são.',
  'error.several-deleted-tokens.title': 'Vários tokens excluídos têm este nome',
  'error.several-deleted-tokens.detail': 'Indique o desejado pelo ID: {ids}.',

  'cli.command.token.restore': 'Trazer de volta um token excluído',
  'cli.option.deleted': 'Os excluídos, que podem ser restaurados',
  'cli.option.token.restore.name': 'Outro nome, se o antigo estiver ocupado',
  'cli.column.deletedAt': 'Excluído',
  'cli.column.restorableUntil': 'Restaurável até',
  'cli.no-deleted-tokens': 'Não há token excluído que possa ser restaurado.',
  'cli.token.deletion':
    'Exclusão de “{name}” ({devices, plural, =0 {nenhum dispositivo} one {# dispositivo} many {# de dispositivos} other {# dispositivos}}):',
  'cli.token.type-name': 'Digite o nome para excluí-lo:',
  'cli.token.deleted':
    'O token “{name}” foi excluído. Até {until, date, long} ele pode ser restaurado: ./adept token restore "{name}"',
  'cli.token.restored': 'O token “{name}” voltou.',
};
