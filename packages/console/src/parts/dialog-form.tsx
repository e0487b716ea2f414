import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { TroubleBar } from './trouble.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', marginTop: '8px' },
  dangerous: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    ':hover': { backgroundColor: tokens.colorStatusDangerBackground3Hover },
    ':hover:active': { backgroundColor: tokens.colorStatusDangerBackground3Pressed },
  },
});

export interface DialogFormProps {
  /** On the button: names the result. */
  submit: string;
  /** What the form wants to be done; it isn't done twice at once. */
  action: { error: unknown; isPending: boolean };
  /** Something is still missing. */
  isIncomplete?: boolean;
  /** Something ends that can't be brought back. */
  isDangerous?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The inside of a dialog that asks for something: fields, what was refused, the way back and the way on. */
export function DialogForm({
  submit,
  action,
  isIncomplete = false,
  isDangerous = false,
  onSubmit,
  onClose,
  children,
}: DialogFormProps) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isIncomplete && !action.isPending) onSubmit();
      }}
    >
      {action.error !== null && <TroubleBar problem={action.error} />}
      {children}
      <div className={styles.actions}>
        <Button onClick={onClose}>{say('console.cancel')}</Button>
        <Button
          type="submit"
          appearance="primary"
          className={isDangerous ? styles.dangerous : undefined}
          disabledFocusable={isIncomplete || action.isPending}
        >
          {submit}
        </Button>
      </div>
    </form>
  );
}
