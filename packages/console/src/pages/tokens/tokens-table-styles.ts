import { makeStyles, tokens } from '@fluentui/react-components';

const NARROW = '@media (max-width: 820px)';
/** Between a phone and a wide screen: words of some languages are long, so what belongs together stands in two lines. */
const MIDDLE = '@media (min-width: 821px) and (max-width: 1439px)';

/** Dense on a screen (32 px a row, two lines where something is wrong), one card per token on a phone. */
export const useTokensTableStyles = makeStyles({
  /** Long words of some languages: the table scrolls, the page doesn't. */
  frame: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: '13px',
    lineHeight: '20px',
    [NARROW]: { display: 'block' },
  },
  head: {
    [NARROW]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  body: { [NARROW]: { display: 'block' } },
  heading: {
    height: '32px',
    padding: '6px 8px',
    textAlign: 'left',
    whiteSpace: 'normal',
    verticalAlign: 'bottom',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    position: 'relative',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '& + tr > td': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    [NARROW]: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: '2px 14px',
      padding: '12px 14px',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
      '& + tr > td': { borderTop: 'none' },
    },
  },
  cell: {
    height: '31px',
    boxSizing: 'border-box',
    padding: '5px 8px',
    verticalAlign: 'top',
    [NARROW]: { height: 'auto', padding: 0 },
  },
  numberHeading: { textAlign: 'right' },
  number: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    [NARROW]: { textAlign: 'left' },
  },
  date: { fontVariantNumeric: 'tabular-nums', '& > span': { whiteSpace: 'nowrap' } },
  /** Room for a date and its days in one line; in the middle the days go below. */
  expires: { minWidth: '190px', [MIDDLE]: { minWidth: 0 }, [NARROW]: { minWidth: 0 } },
  /** Seen in the middle only: the organization, whose own column is left out there. */
  below: {
    display: 'none',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'normal',
    [MIDDLE]: { display: 'block' },
  },
  wideOnly: { [MIDDLE]: { display: 'none' } },
  /** One line whatever the name: the rest shows on hover, and on the token's own page. */
  clipped: {
    maxWidth: '168px',
    [MIDDLE]: { maxWidth: '136px' },
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [NARROW]: { maxWidth: 'none', whiteSpace: 'normal' },
  },
  /** On a phone the column's name stands before the value. */
  labelled: {
    [NARROW]: {
      color: tokens.colorNeutralForeground2,
      '::before': { content: 'attr(data-label) " "', color: tokens.colorNeutralForeground3 },
    },
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    minWidth: '110px',
    '& a::after': { content: '""', position: 'absolute', inset: 0 },
  },
  what: { width: '99%', minWidth: '190px', [NARROW]: { flexBasis: '100%', order: 1, minWidth: 0 } },
  trailing: { [NARROW]: { order: 2 } },
  /** What to do, on a line of its own. */
  step: { display: 'block', color: tokens.colorNeutralForeground2 },
  /** A value that is not there says nothing on a phone. */
  absent: { [NARROW]: { display: 'none' } },
  signed: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  quiet: { color: tokens.colorNeutralForeground3 },
  /** Above the link that covers the row, so that dates can be pointed at. */
  above: { position: 'relative', zIndex: 1 },
});
