import { idsOf } from '../apple-answers.ts';
import type { Cause, Verdict } from '../cause.ts';
import type { TokenHistory, WantedProfile } from '../diagnosis.ts';
import type { AppleAnswer } from '../evidence.ts';
import type { Incident } from '../incident.ts';
import { RECURRENCE } from '../recurrence.ts';
import { answersAbout } from '../profile-answers.ts';
import { defineProfileStep, portalStep, tokenParameters } from '../remedy-steps.ts';

const DAY_MS = 86_400_000;

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
  candidates: ['profile-missing-at-apple'],
  simulatedBy: ['profile-missing-at-apple', 'profile-not-found'],
  rank: 72,
  remedyOrder: 71,
  rules: {
    opens: `Apple answers GET /profile for a profile that it had taken and that is wanted under the token with NOT_FOUND or PROFILE_NOT_FOUND: at the first answer. Adept asks every hour in the first ${RECURRENCE.hours} hours after it defined the profile, the first time or again, then once a day, and at every verification. One problem for each profile.`,
    closes: `The first good answer to GET /profile for this profile, after Adept defined it again by itself, or when it is wanted under the token no more. Lost ${RECURRENCE.times} times, each less than ${RECURRENCE.hours} hours after it was healed the time before, it stays open, as a warning, until ${RECURRENCE.hours} hours have passed since it was healed last.`,
  },
  repair: {
    action: 'define-profile',
    incidents: (history) => history.profiles.flatMap((profile) => incidentsOf(profile, history)),
    // A server that was made anew knows no profile of the former one.
    whenBack: (history) => [portalStep('check-mdm-server', history)],
  },
  judge: (history) => history.profiles.flatMap((profile) => judgeProfile(profile, history)),
  remedy(history, _now, verdict) {
    return [
      ...(verdict === undefined ? [portalStep('check-mdm-server', history)] : []),
      defineProfileStep(history, verdict),
    ];
  },
};

const saysMissing = ({ appleCode }: AppleAnswer): boolean =>
  appleCode === 'NOT_FOUND' || appleCode === 'PROFILE_NOT_FOUND';

function answersOn(profile: WantedProfile, history: TokenHistory): AppleAnswer[] {
  return answersAbout(history, { profileId: profile.id, endpoint: 'GET /profile' }, saysMissing);
}

/** Answers that missed it, those in a row together: one loss, until Apple has it again. */
function judgeProfile(profile: WantedProfile, history: TokenHistory): Verdict[] {
  const answers = answersOn(profile, history);
  const missed = answers.slice(answers.findLastIndex(({ outcome }) => outcome === 'success') + 1);
  const [first] = missed;
  const last = missed.at(-1);
  if (!first || !last) return [];
  const recent = missed.filter(({ at }) => last.at.getTime() - at.getTime() < DAY_MS);
  return [
    {
      profile,
      since: first.at,
      evidenceIds: idsOf(missed),
      seenOnce: false,
      candidates: [
        {
          causeId: 'profile-missing-at-apple',
          for: [{ id: 'profile-lost', parameters: { count: recent.length } }],
          against: [],
        },
      ],
      parameters: { ...tokenParameters(history), profile: profile.name },
    },
  ];
}

function incidentsOf(profile: WantedProfile, history: TokenHistory): Incident[] {
  const found: Incident[] = [];
  for (const answer of answersOn(profile, history)) {
    const last = found.at(-1);
    const going = last?.healedAt === null ? last : null;
    if (answer.outcome === 'success') {
      if (going)
        found.splice(-1, 1, {
          ...going,
          healedAt: answer.at,
          evidenceIds: [...going.evidenceIds, answer.id],
        });
    } else if (!going)
      found.push({ since: answer.at, healedAt: null, evidenceIds: [answer.id], profileId: profile.id });
  }
  return found;
}
