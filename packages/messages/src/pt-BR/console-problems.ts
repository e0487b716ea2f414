import type { PartOf } from '../part.ts';
import type { consoleProblems as source } from '../en/console-problems.ts';

/** Brazilian Portuguese texts: what the console says about problems. ICU MessageFormat. */
export const consoleProblems: PartOf<typeof source> = {
  'console.diagnosis.trouble': 'Não foi possível ler o diagnóstico',
  'console.diagnosis.ok.title': 'A Apple aceita este token',
  'console.diagnosis.ok.text':
    'Os dispositivos são sincronizados, os perfis são atribuídos, os dispositivos se registram. Nada a fazer.',
  'console.diagnosis.unknown.title': 'Ainda não avaliado',
  'console.diagnosis.unknown.text':
    'Não há resposta da Apple para fazer uma avaliação. Verifique com a Apple agora ou aguarde a próxima sincronização.',
  'console.diagnosis.since': 'Aberto',
  'console.diagnosis.seen-once': 'visto uma única vez até agora; uma segunda verificação confirmará ou não',
  'console.diagnosis.symptoms': 'O que deixa de funcionar',
  'console.diagnosis.affected': 'Afetados',
  'console.diagnosis.candidates': 'Por quê, até onde se sabe',
  'console.diagnosis.steps': 'O que fazer',
  'console.diagnosis.evidence': 'Como sabemos',
  'console.diagnosis.read-more': 'Saiba mais sobre esta causa',
  'console.symptom.devices-not-syncing': 'Novos dispositivos não são sincronizados a partir da Apple.',
  'console.symptom.assignments-failing': 'Não é possível atribuir perfis de registro aos dispositivos.',
  'console.symptom.enrollments-failing': 'Alguns dispositivos não concluem o registro automatizado.',
  'console.affected.none': 'Nenhum dispositivo foi afetado até agora.',
  'console.affected.enrolled':
    '{count, plural, one {dispositivo registrado continua funcionando} many {de dispositivos registrados continuam funcionando} other {dispositivos registrados continuam funcionando}}',
  'console.affected.assigned':
    '{count, plural, one {dispositivo com perfil atribuído ainda se registra com o perfil que a Apple mantém} many {de dispositivos com perfil atribuído ainda se registram com o perfil que a Apple mantém} other {dispositivos com perfil atribuído ainda se registram com o perfil que a Apple mantém}}',
  'console.affected.newOrUnassigned':
    '{count, plural, one {dispositivo novo ou sem perfil ficaria sem gerenciamento} many {de dispositivos novos ou sem perfil ficariam sem gerenciamento} other {dispositivos novos ou sem perfil ficariam sem gerenciamento}}',
  'console.affected.assignmentsPending':
    '{count, plural, one {atribuição aguarda até que a Apple aceite o token} many {de atribuições aguardam até que a Apple aceite o token} other {atribuições aguardam até que a Apple aceite o token}}',
  'console.affected.devicesFailing':
    '{count, plural, one {dispositivo não conseguiu se registrar} many {de dispositivos não conseguiram se registrar} other {dispositivos não conseguiram se registrar}}',
  'console.candidates.probably': 'Provavelmente:',
  'console.candidates.possibly': 'Possivelmente:',
  'console.candidates.for': 'A favor:',
  'console.candidates.against': 'Contra:',
  'console.evidence.all': '{count, plural, one {mais # fato} many {mais # de fatos} other {mais # fatos}}',
  'console.evidence.raw': 'Resposta da Apple',
  'console.actor.ab': 'Uma pessoa no {appleBusiness}',
  'console.actor.asm': 'Uma pessoa no {appleSchool}',
  'console.actor.portal': 'Uma pessoa no portal da Apple',
  'console.actor.console': 'Uma pessoa aqui',
  'console.actor.adept': 'O Adept faz isso',
  'console.verify.running': 'Consultando a Apple…',
  'console.verify.works': 'A Apple aceita este token. Verificado em',
  'console.verify.expiring': 'A Apple aceita este token; resta um aviso. Verificado em',
  'console.verify.still': 'Não resolvido: o token ainda está com erro. Verificado em',
  'console.verify.unclear': 'A resposta da Apple ainda não esclarece a situação. Verificado em',
  'console.verify.unanswered':
    'A Apple não deu agora uma resposta utilizável; antes disso, aceitava este token. Verificado em',
  'console.verify.waiting':
    'A Apple ainda não respondeu. A verificação continua, e esta página mostrará o resultado.',

  'console.problems.title': 'Problemas',
  'console.problems.trouble': 'Não foi possível ler os problemas',
  'console.problems.filter': 'Mostrar problemas abertos ou resolvidos',
  'console.problems.open': 'Abertos',
  'console.problems.closed': 'Resolvidos',
  'console.problems.none-open':
    'Nenhum problema aberto. O Adept abre um quando as respostas da Apple ou uma data dão motivo para isso.',
  'console.problems.none-closed': 'Nenhum problema foi resolvido ainda.',
  'console.problems.more': 'Mostrar mais',
  'console.problem.title': 'Problema',
  'console.problem.trouble': 'Não foi possível ler este problema',
  'console.problem.resolved': 'Resolvido',
  'console.problem.token': 'Abrir o token',
  'console.problem.open-token': 'Abrir o token “{token}”',
  'console.problem.opened': 'Aberto em',
  'console.problem.closed': 'Resolvido',
  'console.problem.still-open': 'Ainda aberto',
  'console.cause.title': 'Causa',
  'console.cause.trouble': 'Não foi possível ler esta página',
  'console.checks.title': 'Verificações com a Apple',
  'console.checks.none': 'Nenhuma verificação ainda.',
  'console.checks.trigger.person': 'a pedido',
  'console.checks.trigger.remedy-opened': 'automática, pois os passos foram abertos',
  'console.checks.trigger.pace': 'automática',
  'console.checks.by-itself':
    'Com estes passos abertos, o Adept verifica sozinho a cada minuto por meia hora.',
};
