/** What a language has to say for a part of the English catalogue: all of it. */
export type PartOf<English> = { readonly [Id in keyof English]: string };
