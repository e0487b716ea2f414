import type { TokenFileReport } from '@adept/contract';
import type { ReactNode } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { endingOf } from './ending.ts';
import { FileEnding } from './file-ending.tsx';

interface TakenFileProps {
  report: TokenFileReport;
  /** Since when Apple takes it; null: it hasn't said yes. */
  liveSince: Date | null;
  heading: 'h2' | 'h3';
  /** Where to go from here. */
  children?: ReactNode;
}

/** A file that is in use from now on: live only by Apple’s word, which may still come while the page is open. */
export function TakenFile({ report, liveSince, heading, children }: TakenFileProps) {
  const { say } = useTexts();
  const ending = liveSince ? 'done' : endingOf(report.checks);
  const title = liveSince
    ? say('console.upload.live-since', { at: liveSince })
    : say(ending === 'done' ? 'console.upload.accepted' : `console.invitation.${ending}`);
  // What Apple hadn't said at the upload is said by now.
  const isLater = liveSince !== null && report.liveSince === undefined;
  const checks = isLater ? report.checks.filter(({ result }) => result === 'ok') : report.checks;
  return (
    <FileEnding ending={ending} title={title} heading={heading} checks={checks}>
      {ending === 'done' ? (
        liveSince && <p>{say('console.upload.accepted')}</p>
      ) : (
        <p>{say(`console.ending.${ending}-text`)}</p>
      )}
      {report.difference && <p>{report.difference}</p>}
      {children}
    </FileEnding>
  );
}
