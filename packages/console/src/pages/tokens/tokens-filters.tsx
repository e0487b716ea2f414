import type { TokenState } from '@adept/contract';
import { makeStyles, SearchBox, ToggleButton } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { EXPIRY_FILTERS, STATE_ORDER, type ExpiryFilter } from './token-rows.ts';
import type { useTokenFilter } from './use-tokens.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px 8px', flexBasis: '100%' },
  search: { flexBasis: '220px', '@media (max-width: 820px)': { flexGrow: 1, maxWidth: 'none' } },
  states: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  count: { marginLeft: '6px', opacity: 0.75, fontVariantNumeric: 'tabular-nums' },
});

export interface TokensFiltersProps {
  counts: Record<TokenState, number>;
  organizations: readonly string[];
  filter: ReturnType<typeof useTokenFilter>;
}

/** What narrows the list; all of it stands in the address. */
export function TokensFilters({ counts, organizations, filter }: TokensFiltersProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const every = '';
  return (
    <div className={styles.bar}>
      <SearchBox
        dismiss={{ 'aria-label': say('console.clear-search') }}
        className={styles.search}
        placeholder={say('console.tokens.search')}
        aria-label={say('console.tokens.search')}
        value={filter.q}
        onChange={(_, { value }) => void filter.set({ q: value })}
      />
      <StateFilter counts={counts} filter={filter} />
      {organizations.length > 1 && (
        <PlainSelect
          label={say('console.tokens.filter.organization')}
          value={filter.organization ?? every}
          options={[every, ...organizations].map((name) => ({
            value: name,
            name: name || say('console.tokens.filter.every-organization'),
          }))}
          onChoose={(name) => void filter.set({ organization: name || null })}
        />
      )}
      <PlainSelect<ExpiryFilter | 'any'>
        label={say('console.tokens.filter.expires')}
        value={filter.expires ?? 'any'}
        options={(['any', ...EXPIRY_FILTERS] as const).map((value) => ({
          value,
          name:
            value === 'any' || value === 'past'
              ? say(`console.tokens.filter.expires.${value}`)
              : say('console.tokens.filter.expires.days', { count: Number(value) }),
        }))}
        onChoose={(value) => void filter.set({ expires: value === 'any' ? null : value })}
      />
    </div>
  );
}

function StateFilter({ counts, filter }: Pick<TokensFiltersProps, 'counts' | 'filter'>) {
  const { say, number } = useTexts();
  const styles = useStyles();
  const all = STATE_ORDER.reduce((sum, state) => sum + counts[state], 0);
  return (
    <div role="group" aria-label={say('console.tokens.filter')} className={styles.states}>
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
