import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Forced colours leave the paint of drawings alone, so it is chosen from the system's here. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  window: {
    display: 'block',
    width: '100%',
    height: 'auto',
    fontFamily: tokens.fontFamilyBase,
    fontSize: '11px',
    overflow: 'visible',
  },
  pane: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStroke1,
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  shade: { fill: tokens.colorNeutralBackground3, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  bar: { fill: tokens.colorNeutralStroke2, [FORCED]: { fill: 'GrayText' } },
  words: { fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
  quiet: { fill: tokens.colorNeutralForeground3, [FORCED]: { fill: 'CanvasText' } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  target: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2px',
    [FORCED]: { fill: 'Canvas', stroke: 'Highlight' },
  },
  dot: { fill: tokens.colorBrandBackground, [FORCED]: { fill: 'Highlight' } },
  count: {
    fill: tokens.colorNeutralForegroundOnBrand,
    fontSize: '10px',
    fontWeight: tokens.fontWeightBold,
    [FORCED]: { fill: 'HighlightText' },
  },
  sign: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    [FORCED]: { stroke: 'CanvasText' },
  },
});

/** Room of a drawing; it grows and shrinks with the page. */
export const WIDTH = 300;
const TITLE = 24;

/** A window of a browser at a portal, of shapes of our own. What it shows is also said in words beside it. */
export function Window({ host, height, children }: { host: string; height: number; children: ReactNode }) {
  const styles = useStyles();
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} className={styles.window} aria-hidden>
      <rect className={styles.pane} x={1} y={1} width={WIDTH - 2} height={height - 2} rx={8} />
      {[13, 23, 33].map((x) => (
        <circle key={x} className={styles.bar} cx={x} cy={TITLE / 2 + 1} r={3} />
      ))}
      <rect className={styles.shade} x={62} y={6} width={176} height={15} rx={7} />
      <text className={styles.quiet} x={WIDTH / 2} y={17} textAnchor="middle" fontSize={10}>
        {host}
      </text>
      <line className={styles.pane} x1={1} x2={WIDTH - 1} y1={TITLE + 2} y2={TITLE + 2} />
      {children}
    </svg>
  );
}

/** The left part of a window. */
export function Sidebar({ width, height }: { width: number; height: number }) {
  const styles = useStyles();
  return <rect className={styles.shade} x={2} y={TITLE + 3} width={width} height={height - TITLE - 6} />;
}

/** Something that stands there and doesn't matter. */
export function Bar({ x, y, width }: { x: number; y: number; width: number }) {
  const styles = useStyles();
  return <rect className={styles.bar} x={x} y={y} width={width} height={7} rx={3.5} />;
}

export interface WordsProps {
  x: number;
  y: number;
  quiet?: boolean;
  strong?: boolean;
  middle?: boolean;
  children: string;
}

export function Words({ x, y, quiet = false, strong = false, middle = false, children }: WordsProps) {
  const styles = useStyles();
  return (
    <text
      className={mergeClasses(quiet ? styles.quiet : styles.words, strong && styles.strong)}
      x={x}
      y={y}
      textAnchor={middle ? 'middle' : 'start'}
    >
      {children}
    </text>
  );
}

/** A menu above the page. */
export function Menu(at: { x: number; y: number; width: number; height: number }) {
  const styles = useStyles();
  return <rect className={styles.pane} {...at} rx={6} />;
}

type Sign = 'download' | 'file' | 'person';
const SIGNS: Readonly<Record<Sign, string>> = {
  download: 'M6 1v8M2.5 6 6 9.5 9.5 6M1 12h10',
  file: 'M2 1h5l3 3v8H2zM7 1v3h3',
  person: 'M6 6a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M1 12c0-3 2-4.5 5-4.5s5 1.5 5 4.5',
};

export interface TargetProps {
  x: number;
  y: number;
  width: number;
  height?: number;
  /** In which order it is clicked. */
  n: number;
  /** A line each. */
  words: string | readonly string[];
  sign?: Sign;
}

/** What is to be clicked or filled in, in its order. */
export function Target({ x, y, width, height = 28, n, words, sign }: TargetProps) {
  const styles = useStyles();
  const lines = typeof words === 'string' ? [words] : words;
  const first = y + height / 2 + 4 - (lines.length - 1) * 7;
  const middle = x + width / 2 + (sign ? 10 : 3);
  return (
    <g>
      <rect className={styles.target} x={x} y={y} width={width} height={height} rx={6} />
      {sign && (
        <path
          className={styles.sign}
          d={SIGNS[sign]}
          transform={`translate(${x + 15} ${y + height / 2 - 6.5})`}
        />
      )}
      {lines.map((line, index) => (
        <text
          key={line}
          className={mergeClasses(styles.words, styles.strong)}
          x={middle}
          y={first + index * 14}
          textAnchor="middle"
        >
          {line}
        </text>
      ))}
      <circle className={styles.dot} cx={x + 2} cy={y + 2} r={9} />
      <text className={styles.count} x={x + 2} y={y + 6} textAnchor="middle">
        {n}
      </text>
    </g>
  );
}
