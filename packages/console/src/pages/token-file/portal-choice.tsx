import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import type { Portal } from './drawings/portal-words.ts';

const useStyles = makeStyles({
  choice: { margin: '0 0 12px', padding: 0, border: 'none', minInlineSize: 'auto' },
  legend: { padding: 0, lineHeight: '22px', marginBottom: '4px' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  way: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '5px 14px 5px 10px',
    lineHeight: '20px',
    cursor: 'pointer',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':has(input:checked)': {
      border: `1px solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorBrandBackground2,
    },
    ':has(input:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '& input': { margin: 0, accentColor: tokens.colorCompoundBrandBackground, outlineStyle: 'none' },
  },
});

const KEY = 'adept.portal';

function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** The portal to describe: the only one there is, else the one that was chosen in this browser. */
export function usePortal(portals: readonly Portal[]): { portal: Portal; choose: (portal: Portal) => void } {
  const [chosen, setChosen] = useState(kept);
  const choose = (portal: Portal): void => {
    setChosen(portal);
    try {
      localStorage.setItem(KEY, portal);
    } catch {
      // Not kept for the next visit; this one has it.
    }
  };
  return { portal: portals.find((one) => one === chosen) ?? portals[0] ?? 'ab', choose };
}

interface PortalChoiceProps {
  portals: readonly Portal[];
  portal: Portal;
  onChoose: (portal: Portal) => void;
}

/** Asked only while Apple hasn't said which portal the organisation uses. */
export function PortalChoice({ portals, portal, onChoose }: PortalChoiceProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const name = useId();
  if (portals.length < 2) return null;
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{say('console.portal.which')}</legend>
      <div className={styles.ways}>
        {portals.map((one) => (
          <label key={one} className={styles.way}>
            <input type="radio" name={name} checked={one === portal} onChange={() => onChoose(one)} />
            {say(`console.portal.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
