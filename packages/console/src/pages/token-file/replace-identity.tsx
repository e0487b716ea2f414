import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { Modal } from '../../parts/modal.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import type { useTokenFile } from './use-token-file.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', maxWidth: '68ch' },
  text: { margin: 0, lineHeight: '22px' },
  difference: { margin: 0, lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  dialog: { display: 'flex', flexDirection: 'column', gap: '12px' },
  list: { margin: 0, paddingLeft: '20px', lineHeight: '22px', '& li + li': { marginTop: '6px' } },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', marginTop: '8px' },
});

interface ReplaceIdentityProps {
  difference: string;
  tokenFile: ReturnType<typeof useTokenFile>;
}

/** The named way for a file of another MDM server: what becomes of everything is shown before anything does. */
export function ReplaceIdentity({ difference, tokenFile }: ReplaceIdentityProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const { preview, showReplacement, replaceIdentity } = tokenFile;
  // Nothing can be confirmed that wasn't shown.
  const replacement = preview.data?.replacement;
  return (
    <div className={styles.stack}>
      <p className={styles.difference}>{difference}</p>
      <p className={styles.text}>{say('console.replace-identity.text')}</p>
      {preview.error && <TroubleBar problem={preview.error} />}
      <Button disabledFocusable={preview.isPending} onClick={showReplacement}>
        {say('console.replace-identity.open')}
      </Button>
      {replacement && (
        <Modal title={say('console.replace-identity.title')} onClose={() => preview.reset()}>
          <div className={styles.dialog}>
            <p className={styles.text}>{difference}</p>
            <ul className={styles.list}>
              {replacement.effects.map((effect) => (
                <li key={effect}>{effect}</li>
              ))}
            </ul>
            <div className={styles.actions}>
              <Button onClick={() => preview.reset()}>{say('console.cancel')}</Button>
              <Button appearance="primary" onClick={replaceIdentity}>
                {say('console.replace-identity.submit')}
              </Button>
            </div>
          </div>
        </Modal>
      )}
    </div>
  );
}
