import type { PartOf } from '../part.ts';
import type { pages as source } from '../en/pages.ts';

/** Russian texts: pages of the documentation. ICU MessageFormat. */
export const pages: PartOf<typeof source> = {
  'page.section.meaning': 'Значение',
  'page.section.stops': 'Что перестаёт работать',
  'page.section.how': 'Откуда Adept это знает',
  'page.section.steps': 'Что делать',
  'page.section.verify': 'Как это проверяется',
  'page.section.codes': 'Коды Apple',
  'page.section.intune': 'Название строки в Intune',
  'page.section.symptoms': 'Проявления',
  'page.section.candidates': 'Что ещё это может быть и что решает',
  'page.section.actors': 'Кто должен действовать',
  'page.section.simulator': 'В симуляторе',
  'page.one-candidate': 'Факты не оставляют другого объяснения.',
  'page.actor.portal': '{portal}: {right}',
  'page.actor.console': 'Тот, кто отвечает за Adept и этот сервер.',
  'page.actor.adept': 'Adept делает это сам.',
  'page.simulated-by': 'Её вызывают эти сбои и сценарии:',
  'page.no-symptoms': 'Пока нет: всё работает.',
  'page.code': '{code}: {meaning}',
  'page.opens': 'Открывается: {rule}',
  'page.closes': 'Закрывается: {rule}',
  'page.before': 'Перед этим:',
  'page.calls': 'Вызовы к Apple: {calls}.',
  'page.pace':
    'Автоматически: {minutes, plural, =0 {вместе с синхронизациями, с их частотой} one {каждую # минуту} few {каждые # минуты} many {каждые # минут} other {каждые # минуты}}. После того как кто-то открыл шаги: {seconds, plural, one {каждую # секунду} few {каждые # секунды} many {каждые # секунд} other {каждые # секунды}} в течение {window, plural, one {# минуты} few {# минут} many {# минут} other {# минуты}}.',
  'page.repair':
    '{repair} Если это случится {times, plural, one {# раз} few {# раза} many {# раз} other {# раза}}, каждый раз менее чем через {hours, plural, one {# час} few {# часа} many {# часов} other {# часа}} после предыдущего, проблема останется открытой, пока столько же времени не пройдёт без повторения.',
  'page.no-codes': 'Нет: ни один код Apple сюда не ведёт.',
  'page.no-row': 'Нет.',
  'page.no-word': 'без кода',
  'page.row-of-codes': '{row}: {codes}',
  'page.severity.error': 'ошибка',
  'page.severity.warning': 'предупреждение',
  'page.errors.title': 'Ошибки',
  'page.errors.intro':
    'Все коды, которыми отвечают API, командная строка и запуск сервера. Коды никогда не переименовываются; тексты приходят на языке читателя.',

  'page.index.title': 'Причины',
  'page.index.intro':
    'Почему токен с ошибкой или скоро с ней окажется. На каждой странице указано, что это значит, что перестаёт работать, откуда Adept это знает, что делать и как это проверяется. Проблемы открываются и закрываются только по фактам: ответам Apple, датам, загрузкам токенов в Adept.',
  'page.index.good-answer':
    'Ответ считается успешным, когда удаётся любой вызов, которому нужен сеанс. Одного отказа недостаточно: один и тот же ответ должен прийти дважды.',
  'page.index.codes': 'Коды Apple',
  'page.index.codes-intro':
    'Все коды, которыми отвечает служба назначения устройств Apple, и причины, к которым они ведут. Прочерк означает, что код ничего не говорит о токене. Звёздочка означает, что код есть в документах, но ответа с ним никто не видел.',
  'page.index.intune': 'Одиннадцать строк Intune',
  'page.index.intune-intro':
    'Что портал Intune показывает как ошибку синхронизации токена, что советует документация Microsoft и что отвечает Adept.',
  'page.column.cause': 'Причина',
  'page.column.what': 'Что это',
  'page.column.severity': 'Серьёзность',
  'page.column.opens': 'Когда открывается',
  'page.column.closes': 'Когда закрывается',
  'page.column.code': 'Код Apple',
  'page.column.status': 'Статус',
  'page.column.row': 'Строка Intune',
  'page.column.intune-says': 'Что говорит Intune',
  'page.column.adept-says': 'Ответ Adept',
  'intune.says.renew-or-make': 'Продлить токен с истёкшим сроком; вместо недействительного создать новый.',
  'intune.says.check-token-and-server':
    'Проверить, не истёк ли срок действия токена, не создан ли новый и есть ли Intune в списке серверов MDM.',
  'intune.says.accept-terms': 'Попросить администратора принять новые условия соглашения.',
  'intune.says.contact-support': 'Обратиться в поддержку Microsoft.',
  'intune.says.edit-phone': 'Исправить номер телефона поддержки в профилях.',
  'intune.says.edit-name': 'Исправить имя профиля.',
  'intune.says.edit-department': 'Исправить отдел в профилях.',
  'intune.says.support-syncs': 'Обратиться в поддержку Microsoft, чтобы там запустили синхронизацию заново.',
  'intune.says.make-profile': 'Создать новый профиль и назначить его устройствам.',
};
