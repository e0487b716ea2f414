/** English texts: token-files. English is the type of every other language. ICU MessageFormat. */
export const tokenFiles = {} as const;
