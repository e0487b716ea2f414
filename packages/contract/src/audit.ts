import { Type, type Static } from 'typebox';
import {
  AUDIT_ACTIONS,
  AUDIT_ACTOR_KINDS,
  type AuditAction as Action,
  type AuditActorKind,
} from './audit-actions.ts';
import { Id, list, nullable, Time } from './ref.ts';

export type { AuditActorKind } from './audit-actions.ts';
export type AuditAction = Action;

/** What was done; texts are `audit.action.<id>`. */
export const AuditAction = Type.Unsafe<Action>({ type: 'string', enum: [...AUDIT_ACTIONS] });

/** Who did what. Rows are never changed, and stay when the token they are about is gone. */
export const AuditEntry = Type.Object(
  {
    id: Id,
    at: Time,
    /** By the name it had then; a user's is the e-mail address. */
    actor: Type.Object({
      kind: Type.Unsafe<AuditActorKind>({ type: 'string', enum: [...AUDIT_ACTOR_KINDS] }),
      id: nullable(Type.String()),
      name: nullable(Type.String()),
    }),
    action: AuditAction,
    /** The action in words. */
    title: Type.String(),
    tokenId: nullable(Id),
    target: nullable(Type.Object({ id: Type.String(), name: nullable(Type.String()) })),
    result: Type.Union([Type.Literal('done'), Type.Literal('refused')]),
    /** What there is to say of this action: before and after, codes, dates. No secrets. */
    details: Type.Unsafe<Readonly<Record<string, unknown>>>({ type: 'object', additionalProperties: true }),
    /** Where the request came from. */
    address: nullable(Type.String()),
  },
  { $id: 'AuditEntry' },
);
export type AuditEntry = Static<typeof AuditEntry>;
export const AuditList = list('AuditList', AuditEntry);
export type AuditList = Static<typeof AuditList>;
