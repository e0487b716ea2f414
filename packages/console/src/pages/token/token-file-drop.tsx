import { Button, makeStyles, mergeClasses, shorthands, Spinner, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { TroubleBar } from '../../parts/trouble.tsx';
import { CheckList } from './check-list.tsx';
import { refusalOf, useTokenFile } from './use-token-file.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '22px 16px',
    textAlign: 'center',
    border: `1.5px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  over: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    backgroundColor: tokens.colorBrandBackground2,
  },
  input: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  accepted: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  anyway: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    maxWidth: '68ch',
    lineHeight: '22px',
  },
});

/** Takes the .p7m by drop or chooser, sends it at once, and shows every check; a refused file has changed nothing. */
export function TokenFileDrop({ tokenId, onAccepted }: { tokenId: string; onAccepted: () => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { file, upload, send, sendAnyway } = useTokenFile(tokenId, onAccepted);
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [over, setOver] = useState(false);
  const refusal = refusalOf(upload.error);
  const busy = upload.isPending;
  const take = (chosen: File | undefined) => {
    if (chosen && !busy) send(chosen);
  };
  return (
    <div className={styles.stack}>
      <div
        className={mergeClasses(styles.zone, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files[0]);
        }}
      >
        <label htmlFor={inputId}>{say('console.upload.drop')}</label>
        <input
          ref={input}
          id={inputId}
          type="file"
          tabIndex={-1}
          className={styles.input}
          accept=".p7m,application/pkcs7-mime,application/x-pkcs7-mime"
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button
          icon={<ArrowUpload20Regular />}
          disabledFocusable={busy}
          onClick={() => input.current?.click()}
        >
          {say('console.upload.choose')}
        </Button>
        <span className={styles.hint}>{say('console.upload.hint')}</span>
      </div>
      <div role="status" className={styles.stack}>
        {busy && file && (
          <Spinner
            size="tiny"
            labelPosition="after"
            label={say('console.upload.sending', { file: file.name })}
          />
        )}
        {upload.data && <CheckList checks={upload.data.checks} />}
        {upload.data && <p className={styles.accepted}>{say('console.upload.accepted')}</p>}
        {upload.data?.difference && <p className={styles.accepted}>{upload.data.difference}</p>}
      </div>
      {refusal.checks.length > 0 && <CheckList checks={refusal.checks} />}
      {upload.error && <TroubleBar problem={upload.error} />}
      {refusal.expired && (
        <div className={styles.anyway}>
          <span>{say('console.upload.anyway-text')}</span>
          <Button onClick={sendAnyway}>{say('console.upload.anyway')}</Button>
        </div>
      )}
    </div>
  );
}
