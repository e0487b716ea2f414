/** English texts: what is worth knowing beside the problems. English is the type of every other language. ICU MessageFormat. */
export const notes = {
  'note.cursor-near':
    'No sync has ended well for {days, plural, one {# day} other {# days}}. On {ends, date, long}, day 7, Apple forgets the sync position; the next sync after that is a full fetch, which takes longer. Nothing is lost by it.',
  'note.cursor-past':
    'No sync has ended well for {days, plural, one {# day} other {# days}}. Apple has forgotten the sync position by now, so the next sync is a full fetch, which takes longer. Nothing is lost by it.',
} as const;
