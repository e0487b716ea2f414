import type { consoleActivity as english } from '../en/console-activity.ts';
import type { PartOf } from '../part.ts';

export const consoleActivity: PartOf<typeof english> = {
  'console.nav.activity': 'Действия',
  'console.activity.title': 'Действия',
  'console.activity.trouble': 'Не удалось получить список действий',
  'console.activity.none': 'Ничего подходящего сделано не было.',
  'console.activity.more': 'Показать ещё',
  'console.activity.filter': 'Сузить список',
  'console.activity.all-tokens': 'Все токены',
  'console.activity.all-actions': 'Все действия',
  'console.activity.token': 'Токен',
  'console.activity.action': 'Действие',
  'console.activity.since': 'С',
  'console.activity.until': 'По (включительно)',
  'console.activity.only-by': 'Показать только сделанное: {actor}',
  'console.activity.by': 'Кем: {actor}',
  'console.activity.everybody': 'Показать всех',
  'console.activity.from': 'с адреса {address}',
  'console.activity.change': '{member}: {before} → {after}',
  'console.activity.empty-value': 'пусто',
  'console.activity.of-token': 'Все действия с этим токеном',
  'console.activity.member.name': 'Имя',
  'console.activity.member.owner': 'Ответственный',
  'console.activity.member.deputy': 'Заместитель',
  'console.activity.member.tags': 'Метки',
};
