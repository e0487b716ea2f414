import type { Overview } from '@adept/contract';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';

type DevicesOfToken = Overview['devices'][number];
const FORCED = '@media (forced-colors: active)';
/** Tokens with fewer devices than these are a number. */
const TOKENS_SHOWN = 8;

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: '12px', lineHeight: '20px' },
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  total: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2 },
  bar: { display: 'flex', gap: '1px', height: '8px', marginTop: '3px' },
  part: { borderRadius: '2px', minWidth: '3px', [FORCED]: { forcedColorAdjust: 'none' } },
  pushed: { backgroundColor: tokens.colorBrandBackground, [FORCED]: { backgroundColor: 'CanvasText' } },
  assigned: {
    backgroundColor: tokens.colorPaletteLightTealBorderActive,
    [FORCED]: { backgroundColor: 'GrayText' },
  },
  unassigned: {
    backgroundColor: tokens.colorStatusWarningBorderActive,
    [FORCED]: { backgroundColor: 'Canvas', border: '1px solid CanvasText', boxSizing: 'border-box' },
  },
  other: { backgroundColor: tokens.colorNeutralStroke1, [FORCED]: { backgroundColor: 'LinkText' } },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    margin: '0 0 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    '& > span': { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  },
  key: { width: '12px', height: '12px', minWidth: '12px' },
  rest: { margin: '10px 0 0', color: tokens.colorNeutralForeground3 },
});

const PARTS = ['pushed', 'assigned', 'unassigned', 'other'] as const;
type Part = (typeof PARTS)[number];

function countsOf({ devices, pushed, assigned, unassigned }: DevicesOfToken): Record<Part, number> {
  return { pushed, assigned, unassigned, other: Math.max(0, devices - pushed - assigned - unassigned) };
}

/** Per token, how many of its devices have which profile status; as long as its share of the largest token. */
export function DevicesByProfile({ items }: { items: readonly DevicesOfToken[] }) {
  const { say, number, list } = useTexts();
  const styles = useStyles();
  const most = Math.max(1, ...items.map(({ devices }) => devices));
  const shown = items.slice(0, TOKENS_SHOWN);
  const name = (part: Part) =>
    part === 'other'
      ? say('console.overview.devices.other')
      : say(`console.devices.profile.${part === 'unassigned' ? 'empty' : part}`);
  const used = PARTS.filter((part) => shown.some((item) => countsOf(item)[part] > 0));
  return (
    <Panel title={say('console.overview.devices')}>
      <p className={styles.legend}>
        {used.map((part) => (
          <span key={part}>
            <span className={mergeClasses(styles.part, styles.key, styles[part])} aria-hidden />
            {name(part)}
          </span>
        ))}
      </p>
      <ul className={styles.list}>
        {shown.map((item) => {
          const counts = countsOf(item);
          const parts = used.filter((part) => counts[part] > 0);
          const text = list(parts.map((part) => `${name(part)}: ${number(counts[part])}`));
          return (
            <li key={item.tokenId}>
              <div className={styles.line}>
                <TextLink to={PATHS.devices} search={{ token: item.tokenId }} className={styles.name}>
                  {item.name}
                </TextLink>
                <span className={styles.total}>
                  {say('console.overview.devices.total', { count: item.devices })}
                </span>
              </div>
              <div
                className={styles.bar}
                role="img"
                aria-label={text}
                title={text}
                style={{ width: `${(item.devices / most) * 100}%` }}
              >
                {parts.map((part) => (
                  <span
                    key={part}
                    className={mergeClasses(styles.part, styles[part])}
                    style={{ flexGrow: counts[part] }}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      {items.length > shown.length && (
        <p className={styles.rest}>
          {say('console.overview.devices.rest', { count: items.length - shown.length })}
        </p>
      )}
    </Panel>
  );
}
