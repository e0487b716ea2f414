import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { Notice } from '../../parts/notice.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import type { FileInHand } from './file-in-hand.ts';

const useStyles = makeStyles({ cure: { marginBottom: '12px', outlineStyle: 'none' } });

/** What was wrong with the file, at the step that cures it; whoever dropped it is taken there. */
export function Cure({ hand }: { hand: FileInHand }) {
  const { say } = useTexts();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const { problem, tooLarge, report } = hand;
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.focus({ preventScroll: true });
  }, [problem, tooLarge, report]);
  return (
    <div ref={place} tabIndex={-1} className={styles.cure}>
      {tooLarge ? (
        <Notice kind="error" title={say('console.invitation.too-large')}>
          {say('console.invitation.too-large-text')}
        </Notice>
      ) : report ? (
        <Notice kind="error" title={say('console.invitation.rejected')}>
          {say('console.ending.rejected-text')}
        </Notice>
      ) : (
        <TroubleBar problem={problem} />
      )}
    </div>
  );
}
