import { idsOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import type { Candidate, Reason } from '../diagnosis.ts';
import type { AppleAnswer } from '../evidence.ts';
import { clockStep, retryStep, tokenParameters, trustStep } from '../remedy-steps.ts';
import { CERTIFICATE_FAILURES, failedWay, type FailedWay } from '../way-to-apple.ts';

/**
 * The certificate shown in Apple's place isn't one to believe, so nothing was sent. As a rule a proxy opens secure
 * connections and shows a certificate of its own: who issued it is shown. A clock that is wrong here makes good
 * certificates look outside their dates.
 */
export const tlsIntercepted: Cause = {
  id: 'tls-intercepted',
  severity: 'error',
  appleCodes: [],
  intuneRow: null,
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['tls-intercepted', 'clock-skew', 'captive-portal'],
  simulatedBy: ['tls-intercepted'],
  rank: 46,
  remedyOrder: 2,
  rules: {
    opens: `At least ${CERTIFICATE_FAILURES} of the newest three calls without a usable answer ended because of the certificate that was shown: issued by nobody this server trusts, made for another name, or outside its dates. A certificate is judged by arithmetic: no time has to pass. A single look (doctor) reports the first and marks it as seen once.`,
    closes:
      "The first answer that is Apple's: a good one of an endpoint that needs a session, or a refusal with a word of Apple's. It gives way to apple-unreachable or apple-unavailable when calls fail in another way.",
  },
  judge(history) {
    const way = failedWay(history);
    if (way?.causeId !== 'tls-intercepted') return null;
    return {
      since: way.failures[0]?.at ?? way.telling.at,
      evidenceIds: idsOf(way.failures),
      seenOnce: history.oneMoment,
      candidates: candidates(way),
      parameters: { ...tokenParameters(history), ...certificate(way.telling) },
    };
  },
  remedy(history) {
    const way = failedWay(history);
    const shown = way?.causeId === 'tls-intercepted' ? way.telling : null;
    return [
      ...(shown && isOutsideDates(shown) ? [clockStep(history)] : []),
      trustStep(history, shown ? certificate(shown) : {}),
      retryStep(history),
    ];
  },
};

function certificate({ tlsIssuer, tlsFault }: AppleAnswer): Record<string, string> {
  return { ...(tlsIssuer ? { issuer: tlsIssuer } : {}), fault: tlsFault ?? 'untrusted' };
}

function isOutsideDates({ tlsFault }: AppleAnswer): boolean {
  return tlsFault === 'expired' || tlsFault === 'not-yet-valid';
}

function candidates({ telling }: FailedWay): Candidate[] {
  const { tlsIssuer, tlsFault } = telling;
  const refused: Reason = { id: 'certificate-refused', parameters: { fault: tlsFault ?? 'untrusted' } };
  const issued: Reason[] = tlsIssuer ? [{ id: 'certificate-issuer', parameters: { issuer: tlsIssuer } }] : [];
  const proxy: Candidate = { causeId: 'tls-intercepted', for: [...issued, refused], against: [] };
  if (isOutsideDates(telling))
    return [
      {
        causeId: 'clock-skew',
        for: [refused, { id: 'clock-ages-certificates', parameters: {} }],
        against: [],
      },
      proxy,
    ];
  if (tlsFault === 'other-name') return [proxy, { causeId: 'captive-portal', for: [refused], against: [] }];
  return [proxy];
}
