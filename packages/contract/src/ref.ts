import { Type, type Static, type TSchema, type TUnsafe } from 'typebox';

/** A reference by $id that keeps its static type: nested schemas appear once in the OpenAPI document. */
export function ref<T extends TSchema>(schema: T) {
  const id = (schema as { $id?: string }).$id;
  if (!id) throw new Error('ref() needs a schema with an $id');
  return Type.Unsafe<Static<T>>({ $ref: id });
}

const PLAIN = ['string', 'integer', 'number', 'boolean'];

/** A value or null. Plain values become `type: [type, 'null']`: answers are written several times faster than through anyOf. */
export function nullable<T extends TSchema>(schema: T): TUnsafe<Static<T> | null> {
  const { type } = schema as { type?: unknown };
  const both =
    typeof type === 'string' && PLAIN.includes(type)
      ? { ...schema, type: [type, 'null'] }
      : Type.Union([schema, Type.Null()]);
  return Type.Unsafe<Static<T> | null>(both);
}

/** RFC 3339, UTC, milliseconds, `Z`. */
export const Time = Type.String({ format: 'date-time' });
export const Id = Type.String({ description: 'UUIDv7' });

export function list<T extends TSchema>(name: string, item: T) {
  return Type.Object({ items: Type.Array(ref(item)), next: nullable(Type.String()) }, { $id: name });
}
