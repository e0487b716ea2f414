import type { tokenPeople as english } from '../en/token-people.ts';
import type { PartOf } from '../part.ts';

export const tokenPeople: PartOf<typeof english> = {
  'error.email-address-invalid.title': 'Это не адрес электронной почты',
  'error.email-address-invalid.detail':
    '«{member}» принимает один адрес почты вида ops@example.org: без имени рядом, без второго адреса, без переноса строки. Ничего не изменено.',
  'error.tag-invalid.title': 'Это не метка',
  'error.tag-invalid.detail':
    'Метке нужен хотя бы один видимый знак; переноса строки в ней быть не может. Ничего не изменено.',
  'error.nothing-to-set.title': 'Нечего задавать',
  'error.nothing-to-set.detail': 'Укажите, что изменить: --name, --owner, --deputy или --tag.',
  'cli.command.token.set': 'Изменить имя, ответственного, заместителя или метки токена',
  'cli.option.token.set.name': 'Другое имя',
  'cli.option.token.set.owner': 'Адрес почты ответственного; "" убирает его',
  'cli.option.token.set.deputy': 'Адрес почты заместителя; "" убирает его',
  'cli.option.token.set.tag': 'Метка, по одной; вместе они заменяют прежние, "" убирает все',
  'cli.column.deputy': 'Заместитель',
  'cli.column.tags': 'Метки',
  'cli.column.admin': 'Аккаунт в Apple',
  'cli.token.changed': 'Токен «{name}» изменён.',
  'cli.token.admin-unknown':
    'Аккаунт {admin} в Apple не принадлежит ни ответственному, ни заместителю. Кто уходит, уносит его с собой: тогда никто из названных здесь не сможет продлить токен в Apple.',
};
