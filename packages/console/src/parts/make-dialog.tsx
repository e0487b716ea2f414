import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { Modal } from './modal.tsx';
import { ShownOnce, type ShownOnceProps } from './shown-once.tsx';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  intro: { margin: 0, lineHeight: '22px' },
  actions: { display: 'flex', justifyContent: 'flex-end', marginTop: '8px' },
});

export interface MakeDialogProps {
  title: string;
  intro?: string;
  /** What came of the form: shown once, in its place. */
  made: ShownOnceProps | null;
  onClose: () => void;
  /** The form. */
  children: ReactNode;
  /** What stands there before and after. */
  below?: ReactNode;
}

/** Makes something secret: asks for what is needed, shows it once, and forgets it when it is closed. */
export function MakeDialog({ title, intro, made, onClose, children, below }: MakeDialogProps) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <Modal title={title} onClose={onClose}>
      <div className={styles.stack}>
        {intro && <p className={styles.intro}>{intro}</p>}
        {made ? <ShownOnce {...made} /> : children}
        {below}
        {made && (
          <div className={styles.actions}>
            <Button onClick={onClose}>{say('console.close')}</Button>
          </div>
        )}
      </div>
    </Modal>
  );
}
