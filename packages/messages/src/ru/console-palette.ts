import type { consolePalette as english } from '../en/console-palette.ts';
import type { PartOf } from '../part.ts';

export const consolePalette: PartOf<typeof english> = {
  'console.palette.open': 'Поиск',
  'console.palette.title': 'Перейти',
  'console.palette.label': 'Токен, серийный номер, причина, код Apple или страница',
  'console.palette.group.pages': 'Страницы',
  'console.palette.group.actions': 'Команды',
  'console.palette.group.tokens': 'Токены',
  'console.palette.group.devices': 'Устройства',
  'console.palette.group.causes': 'Причины',
  'console.palette.group.codes': 'Коды Apple',
  'console.palette.none': 'Ничего не найдено по запросу «{text}».',
  'console.palette.found':
    '{count, plural, one {# результат} few {# результата} many {# результатов} other {# результата}}',
  'console.palette.renew': 'Продлить «{token}»',
  'console.palette.check': 'Проверить «{token}» у Apple',
};
