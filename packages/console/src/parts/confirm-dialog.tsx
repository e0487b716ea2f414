import { makeStyles } from '@fluentui/react-components';
import { DialogForm, type DialogFormProps } from './dialog-form.tsx';
import { Modal } from './modal.tsx';

const useStyles = makeStyles({ text: { margin: 0, maxWidth: '68ch', lineHeight: '22px' } });

export interface ConfirmDialogProps {
  /** What would be done to what, by name. */
  title: string;
  /** What it means. */
  text: string;
  /** On the button: the verb. */
  confirm: string;
  action: DialogFormProps['action'];
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something ends that can't be brought back. */
export function ConfirmDialog({ title, text, confirm, action, onConfirm, onClose }: ConfirmDialogProps) {
  const styles = useStyles();
  return (
    <Modal title={title} onClose={onClose}>
      <DialogForm submit={confirm} action={action} isDangerous onSubmit={onConfirm} onClose={onClose}>
        <p className={styles.text}>{text}</p>
      </DialogForm>
    </Modal>
  );
}
