import type { JudgedProblem, RepairAction } from '@adept/diagnosis';
import { required } from './render-remedy.ts';
import type { Speaker } from './catalogue.ts';

/** The shape of the API's Repair: what Adept does by itself about a problem, and what came of it. */
export interface RenderedRepair {
  action: RepairAction;
  result: 'healed' | 'under-way' | 'failed' | 'came-back';
  /** When it was healed last. */
  at: string | null;
  text: string;
}

/** @param healed how the problem was closed, where Adept's own doing closed it */
export function renderRepair(
  judged: Pick<JudgedProblem, 'repair'>,
  healed: { action: RepairAction; at: Date } | null,
  speaker: Speaker,
): RenderedRepair | null {
  const { action, result, at } = healed
    ? { action: healed.action, result: 'healed' as const, at: healed.at }
    : (judged.repair ?? { action: null, result: null, at: null });
  if (action === null) return null;
  // A select's branch name can't hold a hyphen.
  const text = required(speaker, `repair.${action}`, { result: result.replaceAll('-', '_') });
  return { action, result, at: at === null ? null : new Date(at).toISOString(), text };
}
