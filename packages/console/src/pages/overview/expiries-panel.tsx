import type { Overview } from '@adept/contract';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { MomentText } from '../../parts/moment-text.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { useNow } from '../../parts/use-now.ts';
import { PATHS } from '../../paths.ts';
import { expiryMonths } from './expiry-months.ts';

/** Soonest first; the rest one click away. */
const SHOWN = 5;

const useStyles = makeStyles({
  months: {
    display: 'grid',
    gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
    gap: '3px',
    margin: '0 0 14px',
    padding: 0,
    listStyleType: 'none',
  },
  month: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
  },
  count: {
    width: '100%',
    height: '26px',
    lineHeight: '26px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontVariantNumeric: 'tabular-nums',
  },
  some: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText', outlineOffset: '-1px' },
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content max-content',
    gap: '8px 20px',
    margin: 0,
    '& dd': { margin: 0, color: tokens.colorNeutralForeground2 },
    '@media (max-width: 480px)': { columnGap: '10px' },
  },
  rest: { marginTop: '10px' },
});

/** When tokens expire: the next twelve months in a row, and the tokens, soonest first. */
export function ExpiriesPanel({ expiries }: { expiries: Overview['expiries'] }) {
  const { say, number, intl } = useTexts();
  const styles = useStyles();
  const months = expiryMonths(expiries, useNow());
  const rest = expiries.slice(SHOWN);
  return (
    <Panel title={say('console.overview.expiries')}>
      <ol className={styles.months}>
        {months.map(({ month, tokens: expiring }) => {
          const text = say('console.overview.expiries.month', {
            month: intl.formatDate(month, { month: 'long', year: 'numeric' }),
            count: expiring.length,
          });
          return (
            <li key={month.toISOString()} className={styles.month}>
              <span
                role="img"
                aria-label={text}
                title={text}
                className={mergeClasses(styles.count, expiring.length > 0 && styles.some)}
              >
                {expiring.length > 0 && number(expiring.length)}
              </span>
              <span aria-hidden>{intl.formatDate(month, { month: 'narrow' })}</span>
            </li>
          );
        })}
      </ol>
      <ExpiryList expiries={expiries.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <div className={styles.rest}>
          <Disclosure summary={say('console.overview.expiries.rest', { count: rest.length })}>
            <ExpiryList expiries={rest} />
          </Disclosure>
        </div>
      )}
    </Panel>
  );
}

function ExpiryList({ expiries }: { expiries: Overview['expiries'] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {expiries.flatMap(({ tokenId, name, expiresAt }) => [
        <dt key={tokenId}>
          <TextLink to={PATHS.token} params={{ tokenId }}>
            {name}
          </TextLink>
        </dt>,
        <dd key={`${tokenId}-date`}>
          <MomentText at={expiresAt} as="date" />
        </dd>,
        <dd key={`${tokenId}-in`}>
          <MomentText at={expiresAt} />
        </dd>,
      ])}
    </dl>
  );
}
