import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons';
import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { CheckList } from './check-list.tsx';
import type { FileInHand } from './file-in-hand.ts';

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
});

interface TokenFileDropProps {
  hand: FileInHand;
  /** Ways with a file that was refused. */
  children?: ReactNode;
}

/** Takes the .p7m by drop or chooser, sends it at once, and shows every check as it is done; a refused file has changed nothing. */
export function TokenFileDrop({ hand, children }: TokenFileDropProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const { sending, checks } = hand;
  const asksApple = checks.some(({ id, result }) => id === 'expiry' && result !== 'refused');
  const underWay =
    sending &&
    (asksApple ? say('console.upload.asking') : say('console.upload.sending', { file: sending.name }));
  return (
    <div className={styles.stack}>
      <DropZone busy={sending !== null} onFile={hand.send} />
      <div role="status">
        {(underWay !== null || checks.length > 0) && (
          <CheckList checks={checks} underWay={underWay ?? undefined} />
        )}
      </div>
      {children}
    </div>
  );
}

function DropZone({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const inputId = useId();
  const take = (chosen: File | undefined) => {
    if (chosen && !busy) onFile(chosen);
  };
  const over = useDropAnywhere(take);
  return (
    <div className={mergeClasses(styles.zone, over && styles.over)}>
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

/**
 * A file that is dropped beside the zone is taken, too: a browser would leave the page for it otherwise, in the very
 * minutes in which the page has to stay open.
 * @returns whether files are held over the window
 */
function useDropAnywhere(onFile: (file: File | undefined) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(onFile);
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files[0]);
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragover', onDragOver, { signal });
    window.addEventListener('dragleave', onDragLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    return () => listening.abort();
  }, []);
  return over;
}
