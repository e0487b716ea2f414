import { isProfileCode, PROFILE_CODE_FIELDS, type ProfileCode } from '@adept/apple/wire/profile-codes';
import { idsOf } from '../apple-answers.ts';
import type { Cause, Verdict } from '../cause.ts';
import type { TokenHistory, WantedProfile } from '../diagnosis.ts';
import type { AppleAnswer } from '../evidence.ts';
import { answersAbout } from '../profile-answers.ts';
import { appleAnswered } from '../reasons.ts';
import { correctProfileStep, defineProfileStep, tokenParameters } from '../remedy-steps.ts';

/**
 * Apple refuses an enrollment profile and names the field in its word (reference §5, §6). Adept checks the known rules
 * before Apple is asked, so what gets here is a rule that Apple changed or never documented. One refusal is enough: the
 * same content gets the same answer. One profile stops only its own devices, never the token's.
 */
export const profileRefused: Cause = {
  id: 'profile-refused',
  severity: 'error',
  appleCodes: Object.keys(PROFILE_CODE_FIELDS) as ProfileCode[],
  intuneRow: null,
  symptoms: ['assignments-failing'],
  candidates: ['profile-refused'],
  simulatedBy: [
    'profile-refused',
    'profile-department-invalid',
    'profile-department-required',
    'profile-name-required',
    'profile-phone-invalid',
    'profile-phone-required',
    'profile-url-required',
  ],
  rank: 70,
  remedyOrder: 70,
  rules: {
    opens:
      'Apple answers POST /profile for a profile that is wanted under the token with one of the words about a field of it: at the first answer, since the same profile gets the same answer again. One problem for each profile.',
    closes:
      'The first good answer to POST /profile for this profile, or when it is wanted under the token no more. Saving a change does not close it by itself.',
  },
  judge: (history) => history.profiles.flatMap((profile) => judgeProfile(profile, history)),
  remedy(history, _now, verdict) {
    return [correctProfileStep(history, verdict), defineProfileStep(history, verdict)];
  },
};

const refusesProfile = ({ appleCode }: AppleAnswer): boolean => isProfileCode(appleCode);

function judgeProfile(profile: WantedProfile, history: TokenHistory): Verdict[] {
  const call = { profileId: profile.id, endpoint: 'POST /profile' } as const;
  const answers = answersAbout(history, call, refusesProfile);
  const refused = answers.slice(answers.findLastIndex(({ outcome }) => outcome === 'success') + 1);
  const [first] = refused;
  const last = refused.at(-1);
  const code = last?.appleCode ?? null;
  if (!first || !isProfileCode(code)) return [];
  return [
    {
      profile,
      since: first.at,
      evidenceIds: idsOf(refused),
      seenOnce: false,
      candidates: [{ causeId: 'profile-refused', for: [appleAnswered(refused)], against: [] }],
      parameters: {
        ...tokenParameters(history),
        profile: profile.name,
        field: PROFILE_CODE_FIELDS[code],
        code,
      },
    },
  ];
}
