import type { consoleTokenCare as english } from '../en/console-token-care.ts';
import type { PartOf } from '../part.ts';

export const consoleTokenCare: PartOf<typeof english> = {
  'console.token.edit': 'Изменить',
  'console.token.delete': 'Удалить',
  'console.edit-token.title': 'Изменить «{token}»',
  'console.edit-token.name': 'Имя',
  'console.edit-token.owner': 'Ответственный',
  'console.edit-token.owner-hint': 'Адрес почты. Первым узнаёт, когда что-то не так.',
  'console.edit-token.deputy': 'Заместитель',
  'console.edit-token.deputy-hint': 'Адрес почты. Узнаёт, если никто не взялся вовремя.',
  'console.edit-token.tags': 'Метки',
  'console.edit-token.tags-hint': 'Через запятую',
  'console.edit-token.save': 'Сохранить',
  'console.delete-token.title': 'Удалить «{token}»?',
  'console.delete-token.type-name': 'Введите имя токена: {name}',
  'console.delete-token.submit': 'Удалить токен',
  'console.deleted-tokens.title': 'Удалённые токены',
  'console.deleted-tokens.what': 'Вместе с токеном возвращается всё, что о нём известно.',
  'console.deleted-tokens.line': 'удалён {deleted}, можно восстановить до {until}',
  'console.deleted-tokens.restore': 'Восстановить',
  'console.deleted-tokens.name': 'Новое имя',
  'console.facts.owner': 'Ответственный',
  'console.facts.deputy': 'Заместитель',
  'console.facts.tags': 'Метки',
  'console.admin-unknown.title': 'Аккаунт в Apple здесь ничей.',
  'console.admin-unknown.text':
    '{admin} не принадлежит ни ответственному, ни заместителю. Кто уходит, уносит его с собой: тогда никто из названных здесь не сможет продлить токен в Apple.',
  'console.admin-unknown.action': 'Назвать ответственного и заместителя',
};
