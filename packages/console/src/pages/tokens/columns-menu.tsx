import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ColumnTriple20Regular } from '@fluentui/react-icons';
import { useEffect, useId, useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { COLUMN_TEXTS, COLUMNS, FIXED_COLUMNS, type useColumns } from './token-columns.ts';

/** Pixels; long names of columns go on in a second line. */
const WIDTH = 280;
const AWAY = 8;

/** Below the button, and inside the window. */
function placeBelow(button: Element): { top: number; left: number; maxHeight: number } {
  const { bottom, left } = button.getBoundingClientRect();
  const top = bottom + 4;
  const farthest = Math.max(AWAY, innerWidth - WIDTH - AWAY);
  return { top, left: Math.min(left, farthest), maxHeight: Math.max(160, innerHeight - top - AWAY) };
}

const useStyles = makeStyles({
  menu: {
    // Fixed: the panel around cuts off what goes beyond it.
    position: 'fixed',
    zIndex: 3,
    display: 'flex',
    flexDirection: 'column',
    width: `${WIDTH}px`,
    boxSizing: 'border-box',
    overflowY: 'auto',
    padding: '6px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
  },
});

/** Which columns the table has. Closes by Escape, and when the focus goes elsewhere. */
export function ColumnsMenu({ columns, toggle }: ReturnType<typeof useColumns>) {
  const { say } = useTexts();
  const styles = useStyles();
  const [place, setPlace] = useState<ReturnType<typeof placeBelow> | null>(null);
  useEffect(() => {
    if (!place) return undefined;
    const close = () => setPlace(null);
    // The page moves below it: it would no longer stand at its button.
    addEventListener('scroll', close);
    addEventListener('resize', close);
    return () => {
      removeEventListener('scroll', close);
      removeEventListener('resize', close);
    };
  }, [place]);
  const menuId = useId();
  return (
    <div
      onKeyDown={(event) => event.key === 'Escape' && setPlace(null)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setPlace(null);
      }}
    >
      <Button
        icon={<ColumnTriple20Regular />}
        aria-expanded={place !== null}
        aria-controls={menuId}
        onClick={({ currentTarget }) => setPlace(place ? null : placeBelow(currentTarget))}
      >
        {say('console.tokens.columns')}
      </Button>
      {place && (
        <div
          id={menuId}
          role="group"
          aria-label={say('console.tokens.columns')}
          className={styles.menu}
          style={place}
        >
          {COLUMNS.filter((column) => !FIXED_COLUMNS.includes(column)).map((column) => (
            <Checkbox
              key={column}
              label={say(COLUMN_TEXTS[column])}
              checked={columns.includes(column)}
              onChange={() => toggle(column)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
