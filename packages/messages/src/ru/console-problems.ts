import type { PartOf } from '../part.ts';
import type { consoleProblems as source } from '../en/console-problems.ts';

/** Russian texts: what the console says about problems. ICU MessageFormat. */
export const consoleProblems: PartOf<typeof source> = {
  'console.diagnosis.trouble': 'Не удалось получить диагноз',
  'console.diagnosis.ok.title': 'Apple принимает этот токен',
  'console.diagnosis.ok.text':
    'Устройства синхронизируются и регистрируются, профили назначаются. Делать ничего не нужно.',
  'console.diagnosis.unknown.title': 'Ещё не проверен',
  'console.diagnosis.unknown.text':
    'Ответа Apple, по которому можно судить, пока нет. Проверьте токен в Apple сейчас или дождитесь следующей синхронизации.',
  'console.diagnosis.since': 'Обнаружено',
  'console.diagnosis.seen-once': 'пока замечено один раз; повторная проверка подтвердит это или опровергнет',
  'console.diagnosis.symptoms': 'Что перестаёт работать',
  'console.diagnosis.affected': 'Что затронуто',
  'console.diagnosis.candidates': 'Почему, насколько известно',
  'console.diagnosis.steps': 'Что делать',
  'console.diagnosis.evidence': 'Откуда это известно',
  'console.diagnosis.read-more': 'Подробнее об этой причине',
  'console.symptom.devices-not-syncing': 'Новые устройства не поступают от Apple.',
  'console.symptom.assignments-failing': 'Назначить устройствам профили регистрации невозможно.',
  'console.symptom.enrollments-failing': 'У некоторых устройств автоматическая регистрация не завершается.',
  'console.affected.none': 'Пока не затронуто ни одно устройство.',
  'console.affected.enrolled':
    '{count, plural, one {зарегистрированное устройство продолжает работать} few {зарегистрированных устройства продолжают работать} many {зарегистрированных устройств продолжает работать} other {зарегистрированного устройства продолжает работать}}',
  'console.affected.assigned':
    '{count, plural, one {устройство с назначенным профилем по-прежнему сможет зарегистрироваться: профиль хранится у Apple} few {устройства с назначенным профилем по-прежнему смогут зарегистрироваться: профиль хранится у Apple} many {устройств с назначенным профилем по-прежнему сможет зарегистрироваться: профиль хранится у Apple} other {устройства с назначенным профилем по-прежнему сможет зарегистрироваться: профиль хранится у Apple}}',
  'console.affected.newOrUnassigned':
    '{count, plural, one {устройство (новое или без профиля) останется без управления} few {устройства (новые или без профиля) останутся без управления} many {устройств (новых или без профиля) останется без управления} other {устройства (нового или без профиля) останется без управления}}',
  'console.affected.assignmentsPending':
    '{count, plural, one {назначение ожидает, пока Apple примет токен} few {назначения ожидают, пока Apple примет токен} many {назначений ожидает, пока Apple примет токен} other {назначения ожидает, пока Apple примет токен}}',
  'console.affected.devicesFailing':
    '{count, plural, one {устройство не удалось зарегистрировать} few {устройства не удалось зарегистрировать} many {устройств не удалось зарегистрировать} other {устройства не удалось зарегистрировать}}',
  'console.candidates.probably': 'Вероятно:',
  'console.candidates.possibly': 'Возможно:',
  'console.candidates.for': 'Говорит за:',
  'console.candidates.against': 'Говорит против:',
  'console.evidence.all':
    '{count, plural, one {Ещё # факт} few {Ещё # факта} many {Ещё # фактов} other {Ещё # факта}}',
  'console.evidence.raw': 'Ответ Apple',
  'console.actor.ab': 'Сотрудник в {appleBusiness}',
  'console.actor.asm': 'Сотрудник в {appleSchool}',
  'console.actor.portal': 'Сотрудник на портале Apple',
  'console.actor.console': 'Сотрудник здесь',
  'console.actor.adept': 'Выполняет Adept',
  'console.verify.running': 'Отправлен запрос в Apple…',
  'console.verify.works': 'Apple принимает этот токен. Проверено',
  'console.verify.expiring': 'Apple принимает этот токен; предупреждение остаётся. Проверено',
  'console.verify.still': 'Не устранено: ошибка токена остаётся. Проверено',
  'console.verify.unclear': 'Ответ Apple пока не даёт ясности. Проверено',
  'console.verify.unanswered':
    'Сейчас Apple не дала пригодного ответа; до этого она принимала этот токен. Проверено',
  'console.verify.waiting':
    'Apple ещё не ответила. Проверка продолжается, и её результат появится на этой странице.',

  'console.problems.title': 'Проблемы',
  'console.problems.trouble': 'Не удалось получить проблемы',
  'console.problems.filter': 'Показать открытые или устранённые проблемы',
  'console.problems.open': 'Открытые',
  'console.problems.closed': 'Устранённые',
  'console.problems.none-open':
    'Открытых проблем нет. Adept открывает проблему, когда на неё указывают ответы Apple или дата.',
  'console.problems.none-closed': 'Устранённых проблем пока нет.',
  'console.problems.more': 'Показать ещё',
  'console.problem.title': 'Проблема',
  'console.problem.trouble': 'Не удалось получить эту проблему',
  'console.problem.resolved': 'Устранено',
  'console.problem.token': 'Открыть токен',
  'console.problem.open-token': 'Открыть токен «{token}»',
  'console.problem.opened': 'Обнаружено',
  'console.problem.closed': 'Устранено',
  'console.problem.still-open': 'Ещё не устранено',
  'console.cause.title': 'Причина',
  'console.cause.trouble': 'Не удалось получить эту страницу',
  'console.checks.title': 'Проверки у Apple',
  'console.checks.none': 'Проверок ещё не было.',
  'console.checks.trigger.person': 'по запросу',
  'console.checks.trigger.remedy-opened': 'автоматически, так как открыты шаги',
  'console.checks.trigger.pace': 'автоматически',
  'console.checks.by-itself': 'Когда эти шаги открыты, Adept в течение получаса сам проверяет каждую минуту.',
};
