import { Type, type Static, type TSchema } from 'typebox';

/** A reference by $id that keeps its static type: nested schemas appear once in the OpenAPI document. */
export function ref<T extends TSchema>(schema: T) {
  const id = (schema as { $id?: string }).$id;
  if (!id) throw new Error('ref() needs a schema with an $id');
  return Type.Unsafe<Static<T>>({ $ref: id });
}

export function nullable<T extends TSchema>(schema: T) {
  return Type.Union([schema, Type.Null()]);
}

/** RFC 3339, UTC, milliseconds, `Z`. */
export const Time = Type.String({ format: 'date-time' });
export const Id = Type.String({ description: 'UUIDv7' });

export function list<T extends TSchema>(name: string, item: T) {
  return Type.Object({ items: Type.Array(ref(item)), next: nullable(Type.String()) }, { $id: name });
}
