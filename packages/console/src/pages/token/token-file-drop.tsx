import { Button, makeStyles, mergeClasses, shorthands, Spinner, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons';
import { useId, useRef, useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { TroubleBar } from '../../parts/trouble.tsx';
import { CheckList } from './check-list.tsx';
import { ReplaceIdentity } from './replace-identity.tsx';
import { refusalOf, type useTokenFile } from './use-token-file.ts';

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
export function TokenFileDrop({ tokenFile }: { tokenFile: ReturnType<typeof useTokenFile> }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { file, upload, send, sendAnyway } = tokenFile;
  const refusal = refusalOf(upload.error);
  return (
    <div className={styles.stack}>
      <DropZone busy={upload.isPending} onFile={send} />
      <div role="status">
        {upload.isPending && file && (
          <Spinner
            size="tiny"
            labelPosition="after"
            label={say('console.upload.sending', { file: file.name })}
          />
        )}
      </div>
      {refusal.checks.length > 0 && <CheckList checks={refusal.checks} />}
      {upload.error && <TroubleBar problem={upload.error} />}
      {refusal.expired && (
        <div className={styles.anyway}>
          <span>{say('console.upload.anyway-text')}</span>
          <Button onClick={sendAnyway}>{say('console.upload.anyway')}</Button>
        </div>
      )}
      {refusal.difference && <ReplaceIdentity difference={refusal.difference} tokenFile={tokenFile} />}
    </div>
  );
}

export function DropZone({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const [over, setOver] = useState(false);
  const take = (chosen: File | undefined) => {
    if (chosen && !busy) onFile(chosen);
  };
  return (
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
      <Button icon={<ArrowUpload20Regular />} disabledFocusable={busy} onClick={() => input.current?.click()}>
        {say('console.upload.choose')}
      </Button>
      <span className={styles.hint}>{say('console.upload.hint')}</span>
    </div>
  );
}
