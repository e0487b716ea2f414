/** English texts: remedies. English is the type of every other language. ICU MessageFormat. */
export const remedies = {} as const;
