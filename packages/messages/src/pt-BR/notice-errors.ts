import type { noticeErrors as english } from '../en/notice-errors.ts';
import type { PartOf } from '../part.ts';

/** Brazilian Portuguese texts: errors about notices. */
export const noticeErrors: PartOf<typeof english> = {
  'error.notice-rule-not-found.title': 'Essa regra não existe',
  'error.notice-rule-not-found.detail':
    'Não há regra de aviso com esse ID. Ela pode ter sido excluída; a lista de regras mostra o que há.',
  'error.notice-not-found.title': 'Essa mensagem não existe',
  'error.notice-not-found.detail': 'Não há mensagem com esse ID. As mensagens ficam guardadas por 90 dias.',
  'error.notice-not-replayable.title': 'Nada para enviar de novo',
  'error.notice-not-replayable.detail':
    'Só uma mensagem enviada ou abandonada pode ser enviada de novo. Esta ainda espera, ou o assunto terminou antes do envio.',
  'error.work-item-not-open.title': 'Nada para confirmar',
  'error.work-item-not-open.detail':
    'Não há tarefa aberta com esse ID. Ela pode ter sido resolvida; a visão geral mostra o que está aberto.',
  'error.mail-address-invalid.title': 'Não é um endereço de email',
  'error.mail-address-invalid.detail':
    'O destinatário precisa ser um único endereço de email, como ops@example.org, sem nome, segundo endereço nem quebra de linha.',
  'error.notice-rule-incomplete.title': 'Falta algo na regra',
  'error.notice-rule-incomplete.detail':
    'Falta “{member}”: uma regra de email precisa de destinatário (recipient), e uma de webhook, do endereço (url).',
  'error.webhook-url-invalid.title': 'Não é um endereço de webhook',
  'error.webhook-url-invalid.detail':
    'O endereço precisa começar com https:// e não conter nome de usuário. http:// simples só é aceito para hosts em ADEPT_NOTICE_PRIVATE_TARGETS.',
  'error.webhook-target-private.title': 'O webhook leva a uma rede privada',
  'error.webhook-target-private.detail':
    '“{host}” é um endereço desta máquina ou de uma rede privada. Se as mensagens devem ir para lá, inclua-o em ADEPT_NOTICE_PRIVATE_TARGETS.',
  'error.webhook-secret-invalid.title': 'O segredo não pode ser usado',
  'error.webhook-secret-invalid.detail':
    'O segredo de um webhook é “whsec_” e pelo menos 24 bytes em base64. Sem ele, o Adept cria um.',
  'error.webhook-template-invalid.title': 'O modelo não é JSON',
  'error.webhook-template-invalid.detail':
    'Um modelo próprio precisa ser JSON. O guia lista os nomes dos valores que podem ficar dentro dos textos.',
  'error.time-zone-unknown.title': 'Fuso horário desconhecido',
  'error.time-zone-unknown.detail': 'Não há fuso horário “{timeZone}”. Os nomes são como America/Sao_Paulo.',
  'error.calendar-feed-not-found.title': 'Esse calendário não existe',
  'error.calendar-feed-not-found.detail':
    'Este calendário não existe ou foi revogado. Um novo endereço pode ser criado nas configurações.',
};
