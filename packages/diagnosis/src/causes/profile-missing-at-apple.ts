import { idsOf } from '../apple-answers.ts';
import type { Cause, Verdict } from '../cause.ts';
import type { Reason, TokenHistory, WantedProfile } from '../diagnosis.ts';
import type { AppleAnswer } from '../evidence.ts';
import { answersAbout } from '../profile-answers.ts';
import { defineProfileStep, portalStep, tokenParameters } from '../remedy-steps.ts';

const DAY_MS = 86_400_000;
/** So many losses within a day are no accident any more. */
export const LOSSES_THAT_STAY_OPEN = 3;

/**
 * Apple no longer knows an enrollment profile that it had taken (reference §6). Adept defines it again by itself, which
 * heals it as a rule within the same visit; what comes back again and again has a reason that a person must find.
 */
export const profileMissingAtApple: Cause = {
  id: 'profile-missing-at-apple',
  severity: 'error',
  appleCodes: ['NOT_FOUND', 'PROFILE_NOT_FOUND'],
  intuneRow: 'Apple profile not found',
  symptoms: ['assignments-failing'],
  rank: 72,
  remedyOrder: 71,
  rules: {
    opens:
      'Apple answers GET /profile for a profile that it had taken and that is wanted under the token with NOT_FOUND or PROFILE_NOT_FOUND: at the first answer. Adept asks once a day and at every verification. One problem for each profile.',
    closes: `The first good answer to GET /profile for this profile, after Adept defined it again by itself, or when it is wanted under the token no more. Lost ${LOSSES_THAT_STAY_OPEN} times within 24 hours it stays open until 24 hours have passed since the last loss.`,
  },
  judge: (history, now) => history.profiles.flatMap((profile) => judgeProfile(profile, history, now)),
  remedy(history, _now, verdict) {
    const again = verdict === undefined || Number(verdict.parameters['count']) >= LOSSES_THAT_STAY_OPEN;
    return [...(again ? [portalStep('check-mdm-server', history)] : []), defineProfileStep(history, verdict)];
  },
};

const saysMissing = ({ appleCode }: AppleAnswer): boolean =>
  appleCode === 'NOT_FOUND' || appleCode === 'PROFILE_NOT_FOUND';

function judgeProfile(profile: WantedProfile, history: TokenHistory, now: Date): Verdict[] {
  const call = { profileId: profile.id, endpoint: 'GET /profile' } as const;
  const answers = answersAbout(history, call, saysMissing);
  const losses = lossesOf(answers);
  const latest = losses.at(-1)?.[0]?.at.getTime() ?? 0;
  const recent = losses.filter(([first]) => first !== undefined && latest - first.at.getTime() < DAY_MS);
  const isMissing = answers.at(-1)?.outcome === 'refused';
  const comesBack = recent.length >= LOSSES_THAT_STAY_OPEN && now.getTime() - latest < DAY_MS;
  // Lost and not back since: it is open since then, also where that is longer ago than a day.
  const told = comesBack ? recent.flat() : isMissing ? (losses.at(-1) ?? []) : [];
  const [first] = told;
  if (!first) return [];
  return [
    {
      profile,
      since: first.at,
      evidenceIds: idsOf(told),
      seenOnce: false,
      candidates: [
        { causeId: 'profile-missing-at-apple', for: reasons(recent.length, isMissing), against: [] },
      ],
      parameters: { ...tokenParameters(history), profile: profile.name, count: recent.length },
    },
  ];
}

/** Answers that missed it, those in a row together: from one loss to the next it had been there. */
function lossesOf(answers: readonly AppleAnswer[]): AppleAnswer[][] {
  const losses: AppleAnswer[][] = [];
  answers.forEach((answer, index) => {
    if (answer.outcome === 'success') return;
    const before = answers[index - 1];
    if (before?.outcome === 'refused') losses.at(-1)?.push(answer);
    else losses.push([answer]);
  });
  return losses;
}

function reasons(count: number, isMissing: boolean): Reason[] {
  const lost: Reason = { id: 'profile-lost', parameters: { count: Math.max(1, count) } };
  return isMissing ? [lost] : [lost, { id: 'profile-came-back', parameters: {} }];
}
