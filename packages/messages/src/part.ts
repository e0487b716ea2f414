/** What a language has to say for a part of the English catalogue. (Partial until the translations are in; then complete.) */
export type PartOf<English> = { readonly [Id in keyof English]?: string };
