import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';

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
  arrow: { position: 'absolute', right: '8px', pointerEvents: 'none', color: tokens.colorNeutralForeground3 },
});

export interface PlainSelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; name: string; lang?: string }[];
  onChoose: (value: Value) => void;
}

/** The browser's own list: known to every hand, screen reader and phone. */
export function PlainSelect<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: PlainSelectProps<Value>) {
  const styles = useStyles();
  return (
    <span className={styles.frame}>
      <select
        className={styles.select}
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
      <ChevronDown16Regular className={styles.arrow} aria-hidden />
    </span>
  );
}
