/** English texts: causes. English is the type of every other language. ICU MessageFormat. */
export const causes = {} as const;
