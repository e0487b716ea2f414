import type { notices as english } from '../en/notices.ts';
import type { PartOf } from '../part.ts';

/** ru texts: messages to people (mail, webhook, calendar). */
export const notices: PartOf<typeof english> = {
  'notice.what.one': '«{token}»',
  'notice.what.many':
    '{n, plural, one {# токен организации «{organization}»} few {# токена организации «{organization}»} many {# токенов организации «{organization}»} other {# токена организации «{organization}»}}',
  'notice.subject.opened': '{what}: {title}',
  'notice.subject.still-open': 'Всё ещё не устранено: {what}: {title}',
  'notice.subject.closed': 'Устранено: {what}: {title}',
  'notice.subject.expiry': '{what}: {title}',
  'notice.subject.simulated': 'Имитация: {subject}',
  'notice.label.error': 'Ошибка',
  'notice.label.warning': 'Предупреждение',
  'notice.label.closed': 'Устранено',
  'notice.label.test': 'Проверка',
  'notice.simulated': 'Речь идёт об имитации Apple, а не о настоящих устройствах.',
  'notice.section.affected': 'Что это значит для устройств',
  'notice.section.how': 'Откуда Adept это знает',
  'notice.section.not-ruled-out': 'Не исключено',
  'notice.section.do': 'Что делать',
  'notice.section.tokens': 'Токены',
  'notice.section.proof': 'Доказательство',
  'notice.since': 'Не устранено с {at, date, long}, {at, time, short}',
  'notice.from-to':
    'Длилось с {from, date, long}, {from, time, short} по {to, date, long}, {to, time, short}',
  'notice.expires': 'Дата окончания срока действия: {at, date, long}',
  'notice.still-open.meaning':
    '{days, plural, one {Проблема длится # день, и никто её не подтвердил.} few {Проблема длится # дня, и никто её не подтвердил.} many {Проблема длится # дней, и никто её не подтвердил.} other {Проблема длится # дня, и никто её не подтвердил.}}',
  'notice.closed.meaning': 'Ответы Apple показывают, что причина исчезла. Вручную проблемы не закрываются.',
  'notice.closed.proof': '«{token}»: {fact} ({at, date, long}, {at, time, short})',
  'notice.expiry.ahead':
    '{days, plural, =0 {срок действия истекает сегодня} one {срок действия истекает через # день} few {срок действия истекает через # дня} many {срок действия истекает через # дней} other {срок действия истекает через # дня}}',
  'notice.expiry.past':
    '{days, plural, one {срок действия истёк # день назад} few {срок действия истёк # дня назад} many {срок действия истёк # дней назад} other {срок действия истёк # дня назад}}',
  'notice.expiry.meaning.ahead':
    'После этого дня Apple будет отклонять токен: новые устройства не появятся, назначения станут невозможны. Зарегистрированные устройства продолжат работать.',
  'notice.expiry.meaning.past':
    'Apple отклоняет токен: новые устройства не появляются, назначения невозможны. Зарегистрированные устройства продолжают работать. Adept напоминает раз в неделю, пока Apple не примет новый токен.',
  'notice.action.open': 'Открыть шаги в Adept',
  'notice.action.look': 'Посмотреть в Adept',
  'notice.why.rule': 'Сообщение пришло по правилу «{rule}».',
  'notice.why.person': 'Сообщение пришло вам как ответственному за токен или его заместителю.',
  'notice.acknowledge':
    'Подтвердите проблему в Adept, и напоминания не будет. Она останется открытой, пока данные не покажут, что причина исчезла.',
  'notice.test.subject': 'Проверочное сообщение Adept',
  'notice.test.headline': 'Это сообщение дошло',
  'notice.test.meaning':
    'Оно отправлено вручную, чтобы проверить правило «{rule}». Настоящие сообщения приходят так же и выглядят так же.',
  'notice.calendar.name': 'Токены с истекающим сроком действия',
  'notice.calendar.event': 'Срок действия токена «{token}» истекает',
};
