import type { TokenState } from '@adept/contract';
import { Button, makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import { Add20Regular, ArrowSync20Regular, ShieldCheckmark20Regular } from '@fluentui/react-icons';
import { useTexts } from '../../language/use-texts.ts';
import { STATE_ORDER } from './token-rows.ts';
import type { useBulk, useTokenFilter } from './use-tokens.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  search: {
    marginLeft: 'auto',
    minWidth: '160px',
    flexBasis: '220px',
    '@media (max-width: 820px)': { marginLeft: 0, flexGrow: 1, maxWidth: 'none' },
  },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  count: { marginLeft: '6px', opacity: 0.75, fontVariantNumeric: 'tabular-nums' },
  told: { flexBasis: '100%', color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
});

export interface TokensToolbarProps {
  counts: Record<TokenState, number>;
  filter: ReturnType<typeof useTokenFilter>;
  bulk: ReturnType<typeof useBulk>;
  onAdd: () => void;
}

export function TokensToolbar({ counts, filter, bulk, onAdd }: TokensToolbarProps) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Button appearance="primary" icon={<Add20Regular />} onClick={onAdd}>
        {say('console.tokens.add')}
      </Button>
      <Button
        icon={<ShieldCheckmark20Regular />}
        disabledFocusable={bulk.running}
        onClick={() => bulk.start('verify')}
      >
        {say('console.tokens.check-all')}
      </Button>
      <Button
        icon={<ArrowSync20Regular />}
        disabledFocusable={bulk.running}
        onClick={() => bulk.start('sync')}
      >
        {say('console.tokens.sync-all')}
      </Button>
      <SearchBox
        dismiss={{ 'aria-label': say('console.clear-search') }}
        className={styles.search}
        placeholder={say('console.tokens.search')}
        aria-label={say('console.tokens.search')}
        value={filter.q}
        onChange={(_, { value }) => void filter.set({ q: value })}
      />
      <StateFilter counts={counts} filter={filter} />
      <div role="status" className={styles.told}>
        <BulkReport bulk={bulk} />
      </div>
    </div>
  );
}

function StateFilter({ counts, filter }: Pick<TokensToolbarProps, 'counts' | 'filter'>) {
  const { say, number } = useTexts();
  const styles = useStyles();
  const all = STATE_ORDER.reduce((sum, state) => sum + counts[state], 0);
  return (
    <div role="group" aria-label={say('console.tokens.filter')} className={styles.filters}>
      {[null, ...STATE_ORDER].map((state) => (
        <ToggleButton
          key={state ?? 'all'}
          size="small"
          shape="circular"
          appearance={filter.state === state ? 'primary' : 'outline'}
          checked={filter.state === state}
          onClick={() => void filter.set({ state })}
        >
          {state ? say(`console.state.${state}`) : say('console.tokens.filter.all')}
          <span className={styles.count}>{number(state ? counts[state] : all)}</span>
        </ToggleButton>
      ))}
    </div>
  );
}

/** What a round over all tokens has come to; read out as it changes. */
function BulkReport({ bulk }: Pick<TokensToolbarProps, 'bulk'>) {
  const { say } = useTexts();
  const { tally, running } = bulk;
  if (!tally) return null;
  const values = { done: tally.done, all: tally.all, failed: tally.failed };
  if (running) return <>{say(`console.tokens.${tally.kind}.running`, values)}</>;
  if (tally.failed > 0) return <>{say(`console.tokens.${tally.kind}.partly`, values)}</>;
  return <>{say(`console.tokens.${tally.kind}.done`, values)}</>;
}
