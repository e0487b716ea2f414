import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';

/** Loaded when it is first opened: no page waits for it. */
const CommandPalette = lazy(() => import('./command-palette.tsx'));

const useStyles = makeStyles({
  button: {
    fontWeight: tokens.fontWeightRegular,
    minWidth: 0,
    '@media (max-width: 640px)': { padding: '5px' },
  },
  // On a phone it is read out only.
  word: {
    '@media (max-width: 640px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  keys: {
    marginLeft: '10px',
    padding: '0 5px',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    '@media (max-width: 900px)': { display: 'none' },
  },
});

/** As the key caps say: names of keys are the same in every language. */
const KEYS = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘K' : 'Ctrl+K';

/** Opens the palette; so does Ctrl or ⌘ with K, from anywhere. */
export function PaletteButton() {
  const { say } = useTexts();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return;
      if (event.ctrlKey === event.metaKey) return;
      event.preventDefault();
      // A dialog that is open keeps the floor.
      if (!document.querySelector('dialog[open]')) setOpen(true);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={<Search20Regular />}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <span className={styles.word}>{say('console.palette.open')}</span>
        <kbd className={styles.keys}>{KEYS}</kbd>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <CommandPalette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
