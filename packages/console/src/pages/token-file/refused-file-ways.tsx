import { Button, makeStyles } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { refusalOf } from './file-in-hand.ts';
import { ReplaceIdentity } from './replace-identity.tsx';
import type { useTokenFile } from './use-token-file.ts';

const useStyles = makeStyles({
  anyway: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    maxWidth: '68ch',
    lineHeight: '22px',
  },
});

/** How a refused file may be taken in on purpose: an expired one, or one of another MDM server. */
export function RefusedFileWays({ tokenFile }: { tokenFile: ReturnType<typeof useTokenFile> }) {
  const { say } = useTexts();
  const styles = useStyles();
  const refusal = refusalOf(tokenFile.hand.problem);
  return (
    <>
      {refusal.expired && (
        <div className={styles.anyway}>
          <span>{say('console.upload.anyway-text')}</span>
          <Button onClick={tokenFile.sendAnyway}>{say('console.upload.anyway')}</Button>
        </div>
      )}
      {refusal.difference && <ReplaceIdentity difference={refusal.difference} tokenFile={tokenFile} />}
    </>
  );
}
