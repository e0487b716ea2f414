/** English texts: reasons. English is the type of every other language. ICU MessageFormat. */
export const reasons = {} as const;
