/** English texts: errors. English is the type of every other language. ICU MessageFormat. */
export const errors = {} as const;
