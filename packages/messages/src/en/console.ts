/** English texts: console. English is the type of every other language. ICU MessageFormat. */
export const console = {} as const;
