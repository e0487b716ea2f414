import type { TokenState } from '@adept/contract';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  Add20Regular,
  ArrowDownload20Regular,
  ArrowSync20Regular,
  ShieldCheckmark20Regular,
} from '@fluentui/react-icons';
import { useTexts } from '../../language/use-texts.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import type { useColumns } from './token-columns.ts';
import { TokensFilters } from './tokens-filters.tsx';
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
  told: { flexBasis: '100%', color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
});

export interface TokensToolbarProps {
  counts: Record<TokenState, number>;
  filter: ReturnType<typeof useTokenFilter>;
  organizations: readonly string[];
  columns: ReturnType<typeof useColumns>;
  /** Tokens that fit the filters: what the buttons act on. */
  shown: number;
  bulk: ReturnType<typeof useBulk>;
  onExport: () => void;
  onAdd: () => void;
}

export function TokensToolbar(props: TokensToolbarProps) {
  const { counts, organizations, filter, columns, shown, bulk, onExport, onAdd } = props;
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Button appearance="primary" icon={<Add20Regular />} onClick={onAdd}>
        {say('console.tokens.add')}
      </Button>
      <Button
        icon={<ShieldCheckmark20Regular />}
        disabledFocusable={bulk.running || shown === 0}
        onClick={() => bulk.start('verify')}
      >
        {filter.isNarrowed
          ? say('console.tokens.check-shown', { count: shown })
          : say('console.tokens.check-all')}
      </Button>
      <Button
        icon={<ArrowSync20Regular />}
        disabledFocusable={bulk.running || shown === 0}
        onClick={() => bulk.start('sync')}
      >
        {filter.isNarrowed
          ? say('console.tokens.sync-shown', { count: shown })
          : say('console.tokens.sync-all')}
      </Button>
      <ColumnsMenu {...columns} />
      <Button icon={<ArrowDownload20Regular />} disabledFocusable={shown === 0} onClick={onExport}>
        {say('console.tokens.export')}
      </Button>
      <TokensFilters counts={counts} organizations={organizations} filter={filter} />
      <div role="status" className={styles.told}>
        <BulkReport bulk={bulk} />
      </div>
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
