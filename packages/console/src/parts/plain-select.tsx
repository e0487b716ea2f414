import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

const NARROW = '@media (max-width: 640px)';

const useStyles = makeStyles({
  frame: { position: 'relative', display: 'inline-flex', alignItems: 'center', minWidth: 0 },
  select: {
    appearance: 'none',
    fieldSizing: 'content',
    maxWidth: '100%',
    height: '32px',
    padding: '0 28px 0 10px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorTransparentBackground,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: 'ellipsis',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& option': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1 },
  },
  // Where there is no room for the words, the icon stands for them: a cut name says less than a sign.
  short: {
    [NARROW]: {
      width: '36px',
      padding: 0,
      fontSize: 0,
      color: 'transparent',
      '& option': { fontSize: tokens.fontSizeBase300 },
    },
  },
  icon: {
    display: 'none',
    position: 'absolute',
    left: '8px',
    pointerEvents: 'none',
    [NARROW]: { display: 'block' },
  },
  wide: { [NARROW]: { display: 'none' } },
  arrow: { position: 'absolute', right: '8px', pointerEvents: 'none', color: tokens.colorNeutralForeground3 },
});

export interface PlainSelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; name: string; lang?: string }[];
  onChoose: (value: Value) => void;
  /** Stands alone on narrow screens; 20 pixels wide. */
  icon?: ReactNode | undefined;
}

/** The browser's own list: known to every hand, screen reader and phone. */
export function PlainSelect<Value extends string>({
  label,
  value,
  options,
  onChoose,
  icon,
}: PlainSelectProps<Value>) {
  const styles = useStyles();
  return (
    <span className={styles.frame}>
      <select
        className={mergeClasses(styles.select, icon !== undefined && styles.short)}
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.name}
          </option>
        ))}
      </select>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden>
          {icon}
        </span>
      )}
      <ChevronDown16Regular
        className={mergeClasses(styles.arrow, icon !== undefined && styles.wide)}
        aria-hidden
      />
    </span>
  );
}
