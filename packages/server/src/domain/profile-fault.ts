import type { ProfileFault } from '@adept/apple/profile/profile-rules';

/** What the texts about a fault need. */
export function faultParameters({ field, code, problem, limit }: ProfileFault): {
  field: string;
  code: string;
  problem: string;
  limit: number;
} {
  // A select's branch name can't hold a hyphen; an unknown field is the caller's own word.
  return {
    field: field.slice(0, 100),
    code: code ?? 'none',
    problem: problem.replaceAll('-', '_'),
    limit: limit ?? 0,
  };
}
