import type { cliNotices as english } from '../en/cli-notices.ts';
import type { PartOf } from '../part.ts';

/** Brazilian Portuguese texts: notices on the command line. */
export const cliNotices: PartOf<typeof english> = {
  'cli.command.notice': 'Mensagens que o Adept envia e quem as recebe',
  'cli.command.notice.list': 'Listar o que foi enviado e o que aconteceu',
  'cli.command.notice.rules': 'Listar as regras de aviso',
  'cli.command.notice.apply': 'Criar ou alterar regras a partir de um arquivo',
  'cli.command.notice.test': 'Enviar uma mensagem de teste real por uma regra',
  'cli.command.notice.replay': 'Enviar uma mensagem mais uma vez, com o mesmo ID',
  'cli.argument.rule': 'Nome ou ID da regra',
  'cli.option.notice.apply.file': 'Arquivo JSON com uma regra ou uma lista de regras',
  'cli.notice.none': 'Ainda não há mensagens.',
  'cli.notice.no-rules':
    'Ainda não há regras. O responsável por um token e o substituto recebem email sem elas.',
  'cli.notice.delivered': 'Chegou: {answer}',
  'cli.notice.not-delivered': 'Não chegou: {answer}',
  'cli.notice.replayed': 'A mensagem será enviada de novo.',
  'cli.notice.state.waiting': 'aguardando',
  'cli.notice.state.sent': 'enviada',
  'cli.notice.state.failed': 'não entregue',
  'cli.notice.state.dropped': 'não é mais necessária',
  'cli.notice.secret': 'Segredo de “{name}”, mostrado só agora: {secret}',
  'cli.notice.applied':
    '{n, plural, one {# regra está como no arquivo.} many {# de regras estão como no arquivo.} other {# regras estão como no arquivo.}}',
  'cli.column.subject': 'Assunto',
  'cli.column.recipient': 'Destinatário',
  'cli.column.sentAt': 'Enviada em',
  'cli.column.answer': 'Resposta',
  'cli.column.channel': 'Como',
  'cli.column.severity': 'A partir de',
  'cli.column.language': 'Idioma',
  'cli.column.enabled': 'Ativada',
  'error.no-such-rule.title': 'Essa regra não existe',
  'error.no-such-rule.detail':
    'Não há regra de aviso com o nome ou ID “{name}”.{hasNearest, select, yes { A mais próxima é “{nearest}”.} other {}}',
  'error.notice-file-not-read.title': 'Não é um arquivo de regras',
  'error.notice-file-not-read.detail':
    '“{file}” não é um JSON com uma regra ou uma lista de regras, cada uma com um nome.',
  'cli.command.problem.acknowledge':
    'Silenciar os lembretes de um problema; ele fica aberto até que as respostas da Apple o encerrem',
  'cli.problem.acknowledged':
    'Lembretes silenciados. O problema fica aberto até que as respostas da Apple mostrem que foi resolvido.',
  'cli.command.calendar': 'Endereços pelos quais um calendário mostra quando os tokens expiram',
  'cli.command.calendar.list': 'Listar os calendários, sem os endereços',
  'cli.command.calendar.create': 'Criar um endereço para um calendário',
  'cli.command.calendar.revoke': 'Fazer com que um endereço não mostre mais nada',
  'cli.calendar.none': 'Ainda não há calendários.',
  'cli.calendar.made':
    'Endereço do calendário “{name}”, mostrado só agora. Quem o conhece vê quando os tokens expiram.',
  'cli.calendar.revoked': 'O endereço não mostra mais nada.',
};
