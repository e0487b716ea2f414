import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { TroubleBar } from '../../parts/trouble.tsx';
import { useAddToken } from './use-tokens.ts';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { margin: 0, lineHeight: '22px' },
});

/** Asks for the name alone; key, portal and file follow on the token's own page, where they can be taken up again. */
export function AddTokenDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const [name, setName] = useState('');
  const add = useAddToken();
  return (
    <Dialog open={open} onOpenChange={(_, { open: stays }) => !stays && onClose()}>
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() && !add.isPending) add.mutate(name);
          }}
        >
          <DialogBody>
            <DialogTitle>{say('console.add-token.title')}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.text}>{say('console.add-token.intro')}</p>
              {add.error && <TroubleBar problem={add.error} />}
              <Field label={say('console.add-token.name')} hint={say('console.add-token.name-hint')} required>
                <Input value={name} maxLength={200} autoFocus onChange={(_, { value }) => setName(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{say('console.cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={!name.trim() || add.isPending}>
                {say('console.add-token.submit')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
