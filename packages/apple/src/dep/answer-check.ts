import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';

/** Gives parsed JSON its type, or undefined when it isn't what the endpoint promises. */
export type AnswerCheck<T> = (json: unknown) => T | undefined;

/** null means the same as absent: one empty field of one device must not cost a page of a thousand. */
function withoutNulls(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutNulls);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, withoutNulls(value)]),
  );
}

/** A check against a wire schema that leaves unknown members and unknown values as they are. */
export function answerCheck<Schema extends TSchema>(schema: Schema): AnswerCheck<Static<Schema>> {
  const compiled = Compile(schema);
  const fits = (json: unknown): json is Static<Schema> => compiled.Check(json);
  return (json) => {
    if (fits(json)) return json;
    const bare = withoutNulls(json);
    return fits(bare) ? bare : undefined;
  };
}
