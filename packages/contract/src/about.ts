import { Type, type Static } from 'typebox';
import { nullable } from './ref.ts';

/** GET /about: what runs here; what a report of a fault should name. */
export const About = Type.Object(
  {
    version: Type.String(),
    /** Of the checkout it runs from; null for an installed program. */
    commit: nullable(Type.String()),
    /** e.g. `Node.js 24.1.0`. */
    runtime: Type.String(),
    /** e.g. `linux x64`. */
    platform: Type.String(),
    apple: Type.Union([Type.Literal('real'), Type.Literal('simulated')]),
    store: Type.Object({
      kind: Type.Union([Type.Literal('embedded'), Type.Literal('postgres')]),
      /** PostgreSQL's, of both kinds. */
      version: Type.String(),
      /** Name of the newest migration in it. */
      schema: Type.String(),
    }),
  },
  { $id: 'About' },
);
export type About = Static<typeof About>;
