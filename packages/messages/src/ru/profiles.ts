import type { PartOf } from '../part.ts';
import type { profiles as source } from '../en/profiles.ts';

/** Russian texts: enrollment profiles. ICU MessageFormat. */
export const profiles: PartOf<typeof source> = {
  'cause.profile-refused.title':
    '{profile, select, unknown {Apple не принимает один из профилей регистрации} other {Apple не принимает профиль регистрации «{profile}»}}',
  'cause.profile-refused.meaning':
    '{fieldName, select, unknown {Apple не принимает одно из полей профиля регистрации и называет его. С токеном всё в порядке.} other {Apple не принимает поле «{fieldName}» профиля регистрации. С токеном всё в порядке.}}',
  'cause.profile-refused.stops':
    'Устройства, для которых предназначен этот профиль, его не получают. Другие профили, синхронизация и зарегистрированные устройства не затронуты.',
  'cause.profile-refused.how':
    'На определение профиля Apple ответила кодом ошибки, который относится к одному из его полей. Одного такого ответа достаточно: на тот же профиль придёт тот же ответ.',
  'cause.profile-refused.verify':
    'Adept снова предлагает профиль Apple. Когда Apple его примет, проблема закроется; одного сохранения изменений мало.',
  'cause.profile-refused.next':
    '{fieldName, select, unknown {Исправьте профиль и сохраните его.} other {Исправьте поле «{fieldName}» профиля и сохраните его.}}',
  'cause.profile-missing-at-apple.title':
    '{profile, select, unknown {У Apple нет одного из профилей регистрации} other {У Apple нет профиля регистрации «{profile}»}}',
  'cause.profile-missing-at-apple.meaning':
    'Apple приняла профиль, но больше его не знает. Adept сам определяет его заново. С токеном всё в порядке.',
  'cause.profile-missing-at-apple.stops':
    'Пока профиля снова нет у Apple, его нельзя назначать. Зарегистрированные устройства продолжают работать.',
  'cause.profile-missing-at-apple.how':
    'На вопрос о принятом ранее профиле Apple ответила «NOT_FOUND» или «PROFILE_NOT_FOUND». Первые 36 часов после определения профиля Adept спрашивает каждый час, затем раз в день, а также при каждой проверке.',
  'cause.profile-missing-at-apple.verify':
    'Adept спрашивает Apple о профиле. Первый успешный ответ закрывает проблему. Если профиль пропал трижды, каждый раз менее чем через 36 часов после предыдущего, она остаётся открытой, пока не пройдут 36 часов без потерь.',
  'cause.profile-missing-at-apple.next':
    'Сначала делать ничего не нужно: Adept определяет профиль заново. Если он снова пропадёт, посмотрите в {portal}, не удалил ли кто-то сервер MDM и не создал ли новый.',
  'candidate.profile-refused.title': 'Поле профиля не такое, какого требует Apple',
  'candidate.profile-missing-at-apple.title': 'Apple потеряла профиль',
  'reason.profile-lost':
    'На вопрос о профиле Apple отвечала, что его не знает; раз за 24 часа: {count, number}.',
  'remedy.correct-profile.text':
    '{fieldName, select, unknown {Исправьте профиль регистрации там, где он хранится, и сохраните его. Код ошибки из ответа Apple показан в возможной причине.} other {Исправьте поле «{fieldName}» профиля регистрации «{profile}» там, где он хранится, и сохраните его.}}',
  'remedy.correct-profile.terminal':
    'Исправьте профиль в его файле и передайте Adept: ./adept profile apply -f FILE',
  'remedy.adept-defines-profile.text':
    '{profile, select, unknown {Adept сам определяет профиль регистрации у Apple и закрывает проблему, когда профиль там есть.} other {Adept сам определяет «{profile}» у Apple и закрывает проблему, когда профиль там есть.}}',
  'profile-field.profile_name': 'Имя профиля',
  'profile-field.url': 'Адрес регистрации',
  'profile-field.department': 'Отдел',
  'profile-field.support_phone_number': 'Номер телефона поддержки',
  'profile-field.support_email_address': 'Адрес электронной почты поддержки',
  'profile-field.org_magic': 'Идентификатор (magic)',
  'profile-field.flags': 'Параметры, противоречащие друг другу',
  'profile-field.locale': 'Язык или регион',
  'profile-field.description': 'Описание',
  'error.profile-not-found.title': 'Такого профиля регистрации нет',
  'error.profile-not-found.detail':
    'Профиля регистрации с таким идентификатором нет. Возможно, он удалён; имеющиеся профили показаны в списке.',
  'error.profile-name-taken.title': 'Имя профиля занято',
  'error.profile-name-taken.detail':
    'Это имя уже носит другой профиль регистрации. Выберите имя, по которому их можно различить, или измените тот профиль.',
  'error.profile-token-unknown.title': 'В профиле назван токен, которого нет',
  'error.profile-token-unknown.detail':
    'Токена с идентификатором {id} нет. Ничего не изменено; имеющиеся токены показаны в списке.',
  'error.profile-invalid.title': 'Apple не примет этот профиль',
  'error.profile-invalid.detail':
    '{problem, select, missing {Поле «{field}» отсутствует.} empty {Поле «{field}» пустое; поле без значения нужно убрать.} too_long {Поле «{field}» слишком длинное: не больше {limit} знаков.} wrong_type {Поле «{field}» имеет неверный тип.} wrong_form {Поле «{field}» имеет не ту форму.} contradiction {Поле «{field}» может быть false, только если «is_supervised» равно true.} other {В профиле нет поля «{field}».}} {code, select, none {Ничего не изменено.} other {Apple ответила бы «{code}». Ничего не изменено.}}',
};
