/** English texts: cli. English is the type of every other language. ICU MessageFormat. */
export const cli = {} as const;
