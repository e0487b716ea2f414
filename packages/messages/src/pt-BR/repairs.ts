import type { PartOf } from '../part.ts';
import type { repairs as source } from '../en/repairs.ts';

/** Brazilian Portuguese texts: what Adept heals by itself, and its checks. ICU MessageFormat. */
export const repairs: PartOf<typeof source> = {
  'repair.define-profile':
    '{result, select, healed {O Adept definiu o perfil de novo, e a Apple o tem.} came_back {O Adept definiu o perfil de novo todas as vezes, e a Apple passou a tê-lo.} failed {O Adept definiu o perfil de novo, e a Apple ainda não o conhece.} other {O Adept define o perfil de novo.}}',
  'repair.read-list':
    '{result, select, healed {O Adept leu a lista completa desde o início, e tudo está em ordem de novo.} came_back {O Adept leu a lista completa desde o início todas as vezes, e isso resolveu.} failed {O Adept leu a lista completa desde o início, e isso não ajudou até agora.} other {O Adept lê a lista completa desde o início.}}',
  'repair.second-list':
    '{result, select, healed {O Adept leu a lista completa pela segunda vez e comparou; nada mais está em dúvida.} came_back {O Adept leu a lista completa pela segunda vez todas as vezes, e isso esclareceu.} failed {O Adept leu a lista completa pela segunda vez, e nada se esclareceu até agora.} other {O Adept lê a lista completa pela segunda vez antes de remover qualquer coisa.}}',
  'problem.came-back':
    'Isso aconteceu {times, plural, one {# vez} many {# de vezes} other {# vezes}} desde {since, date, medium} {since, time, short}, e o Adept resolveu todas as vezes. O problema fica aberto até que 36 horas passem sem ele.',
  'next.came-back': 'O Adept resolve cada vez que volta. Descubra o que faz isso voltar.',
  'reason.came-back':
    'Isso voltou: {count, plural, one {# vez} many {# de vezes} other {# vezes}} desde {at, date, medium} {at, time, short}.',
  'remedy.find-recurrence.text':
    'Veja, na página deste token, os momentos em que isso começou. Outro programa que usa o mesmo token, uma cópia restaurada deste servidor e falhas na Apple voltam assim.',
  'remedy.adept-watches.text': 'O Adept continua resolvendo e fecha o problema depois de 36 horas sem ele.',
  'verification.works': 'A Apple aceita este token.',
  'verification.warning': 'A Apple aceita este token; resta um aviso.',
  'verification.still': 'Não resolvido: o token ainda está com erro.',
  'verification.unclear': 'A resposta da Apple ainda não decide nada.',
  'verification.unanswered': 'A Apple não deu uma resposta utilizável.',
  'cli.column.lastCheck': 'Última verificação',
  'cli.last-check': '{text} ({at, date, medium}, {at, time, short})',
  'cli.option.healed': 'Só os que o Adept resolveu sozinho',
  'cli.option.organization': 'Todos os tokens desta organização',
  'error.no-such-organization.title': 'Organização não encontrada',
  'error.no-such-organization.detail':
    '{hasNearest, select, yes {Nenhum token pertence a “{name}”. O mais próximo é “{nearest}”.} other {Nenhum token pertence a “{name}”, e nenhuma organização é conhecida ainda.}}',
};
