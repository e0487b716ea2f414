import type { PartOf } from '../part.ts';
import type { consoleProfiles as source } from '../en/console-profiles.ts';

/** Russian texts: the console’s page of enrollment profiles. ICU MessageFormat. */
export const consoleProfiles: PartOf<typeof source> = {
  'console.nav.profiles': 'Профили регистрации',
  'console.profiles.title': 'Профили регистрации',
  'console.profiles.trouble': 'Не удалось прочитать профили регистрации',
  'console.profiles.none':
    'Профилей регистрации пока нет. Их создают из файла в командной строке: ./adept profile apply -f FILE',
  'console.profiles.more': 'Показать ещё',
  'console.profiles.revision': 'Редакция {revision, number}',
  'console.profiles.unused': 'Не нужен ни под одним токеном',
  'console.profiles.state.wanted': 'Ещё не предложен Apple',
  'console.profiles.state.defined': 'Есть у Apple с {at, date, medium}',
  'console.profiles.state.refused': 'Apple не приняла: {code}',
  'console.profiles.state.missing': 'Apple потеряла: {code}',
  'console.activity.member.revision': 'Редакция',
};
