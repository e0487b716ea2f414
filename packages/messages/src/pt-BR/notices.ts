import type { notices as english } from '../en/notices.ts';
import type { PartOf } from '../part.ts';

/** pt-BR texts: messages to people (mail, webhook, calendar). */
export const notices: PartOf<typeof english> = {
  'notice.what.one': '“{token}”',
  'notice.what.many':
    '{n, plural, one {# token de “{organization}”} many {# de tokens de “{organization}”} other {# tokens de “{organization}”}}',
  'notice.subject.opened': '{what}: {title}',
  'notice.subject.still-open': 'Ainda sem solução: {what}: {title}',
  'notice.subject.closed': 'Resolvido: {what}: {title}',
  'notice.subject.expiry': '{what}: {title}',
  'notice.subject.simulated': 'Simulação: {subject}',
  'notice.label.error': 'Erro',
  'notice.label.warning': 'Aviso',
  'notice.label.closed': 'Resolvido',
  'notice.label.test': 'Teste',
  'notice.simulated': 'Esta mensagem trata de uma Apple simulada, não de dispositivos reais.',
  'notice.section.affected': 'O que isso significa para os dispositivos',
  'notice.section.how': 'Como o Adept sabe',
  'notice.section.not-ruled-out': 'Não descartado',
  'notice.section.do': 'O que fazer',
  'notice.section.tokens': 'Tokens afetados',
  'notice.section.proof': 'A prova',
  'notice.since': 'Aberto desde {at, date, long}, {at, time, short}',
  'notice.from-to': 'Aberto de {from, date, long}, {from, time, short} a {to, date, long}, {to, time, short}',
  'notice.expires': 'Data de expiração: {at, date, long}',
  'notice.still-open.meaning':
    '{days, plural, one {O problema está aberto há # dia e ninguém o confirmou.} many {O problema está aberto há # de dias e ninguém o confirmou.} other {O problema está aberto há # dias e ninguém o confirmou.}}',
  'notice.closed.meaning':
    'As respostas atuais da Apple mostram que a causa desapareceu. Nenhum problema é fechado manualmente.',
  'notice.closed.proof': '“{token}”: {fact} ({at, date, long}, {at, time, short})',
  'notice.expiry.ahead':
    '{days, plural, =0 {expira hoje} one {expiração em # dia} many {expiração em # de dias} other {expiração em # dias}}',
  'notice.expiry.past':
    '{days, plural, one {expirado há # dia} many {expirado há # de dias} other {expirado há # dias}}',
  'notice.expiry.meaning.ahead':
    'Depois desse dia, a Apple recusa o token: nenhum dispositivo novo chega e nada pode ser atribuído. Os dispositivos registrados continuam funcionando.',
  'notice.expiry.meaning.past':
    'A Apple recusa o token: nenhum dispositivo novo chega e nada pode ser atribuído. Os dispositivos registrados continuam funcionando. O Adept lembra uma vez por semana até que a Apple aceite um novo token.',
  'notice.action.open': 'Abrir as etapas no Adept',
  'notice.action.look': 'Ver no Adept',
  'notice.why.rule': 'Você recebe esta mensagem por causa da regra “{rule}”.',
  'notice.why.person': 'Você recebe esta mensagem como responsável por um token ou como substituto.',
  'notice.acknowledge':
    'Confirme o problema no Adept e o lembrete não virá. Ele continua aberto até que os dados mostrem que a causa desapareceu.',
  'notice.test.subject': 'Mensagem de teste do Adept',
  'notice.test.headline': 'Esta mensagem chegou',
  'notice.test.meaning':
    'Ela foi enviada manualmente para testar a regra “{rule}”. As mensagens reais chegam pelo mesmo caminho e têm a mesma aparência.',
  'notice.calendar.name': 'Tokens que expiram',
  'notice.calendar.event': '“{token}” expira',
};
