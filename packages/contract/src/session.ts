import { Type, type Static } from 'typebox';

/** Who is signed in, for the console. POST /session {email, password} signs in, DELETE signs out. */
export const Session = Type.Object(
  { user: Type.Object({ email: Type.String() }), csrfToken: Type.String() },
  { $id: 'Session' },
);
export type Session = Static<typeof Session>;
export const SignIn = Type.Object(
  { email: Type.String({ maxLength: 320 }), password: Type.String({ maxLength: 1024 }) },
  { $id: 'SignIn', additionalProperties: false },
);
/** POST /set-up {code, email, password}: makes the owner, once, with the code of the printed link. */
export const SetUp = Type.Object(
  {
    code: Type.String(),
    email: Type.String({ minLength: 3, maxLength: 320 }),
    password: Type.String({ description: 'At least 12 characters', maxLength: 1024 }),
  },
  { $id: 'SetUp', additionalProperties: false },
);
