import type { PartOf } from '../part.ts';
import type { appleCodes as source } from '../en/apple-codes.ts';

/** Russian texts: Apple’s words that are no cause of a token’s error state. ICU MessageFormat. */
export const appleCodes: PartOf<typeof source> = {
  'apple-code.title': 'Ответ Apple «{code}»',
  'apple-code.UNAUTHORIZED.meaning':
    'Сеанс с Apple завершился. Adept получает новый и спрашивает ещё раз. О токене это ничего не говорит, если только не отклонён и новый сеанс.',
  'apple-code.EXPIRED_TOKEN.meaning':
    'Закончился срок сеанса или токена; чего именно, Apple не сообщает. Adept получает новый сеанс и спрашивает ещё раз. Если отклонён и он, проверяется токен.',
  'apple-code.APPLE_SEED_FOR_IT_TURNED_OFF.meaning':
    'Доступ к бета-версиям ПО для организации отключён. На регистрацию это не влияет.',
  'apple-code.EXHAUSTED_CURSOR.meaning':
    'Все устройства уже перечислены. Это не ошибка: Adept продолжает с изменений, появившихся с тех пор.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_REQUIRED.meaning':
    'Не указан адрес для регистрации через аккаунт пользователя. На функцию «{ade}» это не влияет.',
  'apple-code.MDM_SERVICE_DISCOVERY_URL_NOT_VALID.meaning':
    'Apple не принимает адрес для регистрации через аккаунт пользователя: он должен начинаться с https. На функцию «{ade}» это не влияет.',
  'apple-code.ORG_NOT_SUPPORTED.meaning': 'Apple не предоставляет организации эту функцию.',
  'apple-code.DEVICE_NOT_FOUND.meaning':
    'У Apple нет сведений о замене этого устройства. Это не ошибка токена.',
};
