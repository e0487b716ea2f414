import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { Modal } from '../../parts/modal.tsx';
import { PALETTE_GROUPS, type PaletteItem } from './palette-results.ts';
import { usePaletteItems } from './use-palette-items.ts';

const useStyles = makeStyles({
  input: { width: '100%' },
  list: { height: 'min(420px, 55dvh)', margin: '12px -8px 0', padding: '0 8px', overflowY: 'auto' },
  group: {
    padding: '8px 8px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  item: {
    padding: '5px 8px',
    lineHeight: '20px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  below: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  none: { margin: 0, padding: '16px 8px', color: tokens.colorNeutralForeground2 },
  told: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Type a few letters, choose by arrows or pointer, Enter: from anywhere to a token, device, cause, code, page or action. */
export default function CommandPalette({ onClose }: { onClose: () => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const items = usePaletteItems(text);
  const at = Math.min(active, items.length - 1);
  const optionId = (item: PaletteItem) => `${listId}-${item.id}`;
  const chosen = items[at];
  useEffect(() => {
    if (chosen) document.getElementById(`${listId}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [listId, chosen]);
  const go = (item: PaletteItem | undefined) => {
    if (!item) return;
    onClose();
    item.go();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined && items.length > 0) setActive((at + step + items.length) % items.length);
    else if (event.key === 'Enter') go(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Modal title={say('console.palette.title')} onClose={onClose}>
      <Input
        className={styles.input}
        contentBefore={<Search20Regular aria-hidden />}
        autoFocus
        role="combobox"
        aria-label={say('console.palette.label')}
        placeholder={say('console.palette.label')}
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={chosen && optionId(chosen)}
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div role="status" className={styles.told}>
        {text.trim() && say('console.palette.found', { count: items.length })}
      </div>
      <div id={listId} role="listbox" aria-label={say('console.palette.title')} className={styles.list}>
        {PALETTE_GROUPS.map((group) => {
          const own = items.filter((item) => item.group === group);
          if (own.length === 0) return null;
          const name = say(`console.palette.group.${group}`);
          return (
            <div key={group} role="group" aria-label={name}>
              <div className={styles.group} aria-hidden>
                {name}
              </div>
              {own.map((item) => (
                <div
                  key={item.id}
                  id={optionId(item)}
                  role="option"
                  aria-selected={item === chosen}
                  className={mergeClasses(styles.item, item === chosen && styles.active)}
                  onPointerMove={() => setActive(items.indexOf(item))}
                  onClick={() => go(item)}
                >
                  {item.title}
                  {item.below && <span className={styles.below}>{item.below}</span>}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      {items.length === 0 && <p className={styles.none}>{say('console.palette.none', { text })}</p>}
    </Modal>
  );
}
