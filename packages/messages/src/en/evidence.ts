/** English texts: evidence. English is the type of every other language. ICU MessageFormat. */
export const evidence = {} as const;
