import type { SyncRun, Token } from '@adept/contract';
import { makeStyles } from '@fluentui/react-components';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTexts, type TextId } from '../../language/use-texts.ts';
import { Panel } from '../../parts/panel.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';
import { ActivityList } from '../activity/activity-list.tsx';
import { useTokenActivity } from '../activity/use-activity.ts';
import { HealedList } from '../problem/healed-list.tsx';
import { CheckHistory } from './check-history.tsx';
import { KeyList } from '../token-file/key-list.tsx';
import { SyncRunList } from './sync-run-list.tsx';
import { TokenDevices } from './token-devices.tsx';
import { TokenProfiles } from './token-profiles.tsx';
import { TokenTold } from './token-told.tsx';
import { useKeyPairs } from '../token-file/use-key-pairs.ts';
import { useTokenHistory } from './use-token-history.ts';

const useStyles = makeStyles({
  tabs: { marginTop: '16px' },
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { margin: '12px 0 0' },
  none: { margin: 0 },
});

const TITLES = {
  devices: 'console.facts.devices',
  runs: 'console.runs.title',
  checks: 'console.checks.title',
  profiles: 'console.nav.profiles',
  notices: 'console.settings.rules',
  keys: 'console.keys.title',
  activity: 'console.nav.activity',
} as const satisfies Record<string, TextId>;
export type TokenTab = keyof typeof TITLES;
const TABS = Object.keys(TITLES) as TokenTab[];
/** A token without a file has no devices, syncs, checks or profiles. */
const WAITING: readonly TokenTab[] = ['notices', 'keys', 'activity'];

export interface TokenTabsProps {
  token: Token;
  runs: readonly SyncRun[];
  /** No token file was uploaded yet. */
  waiting: boolean;
}

/** What there is about a token besides its state; which of it is shown stands in the address. */
export function TokenTabs({ token, runs, waiting }: TokenTabsProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const search: { tab?: string | undefined; upload?: 'open' | undefined } = useSearch({ strict: false });
  const navigate = useNavigate();
  const names = waiting ? WAITING : TABS;
  const chosen = names.find((name) => name === search.tab) ?? names[0]!;
  const choose = (tab: TokenTab) =>
    void navigate({
      to: PATHS.token,
      params: { tokenId: token.id },
      search: { ...search, tab },
      replace: true,
      resetScroll: false,
    });
  return (
    <Panel flush className={styles.tabs}>
      <Tabs
        label={say('console.tabs.label')}
        tabs={names.map((name) => ({ name, title: say(TITLES[name]) }))}
        chosen={chosen}
        onChoose={choose}
      >
        {chosen === 'devices' && <TokenDevices token={token} />}
        {chosen === 'runs' && <SyncRunList runs={runs} />}
        {chosen === 'checks' && <Checks tokenId={token.id} />}
        {chosen === 'profiles' && <TokenProfiles tokenId={token.id} />}
        {chosen === 'notices' && <TokenTold token={token} />}
        {chosen === 'keys' && <Keys token={token} />}
        {chosen === 'activity' && <Activity tokenId={token.id} />}
      </Tabs>
    </Panel>
  );
}

function Checks({ tokenId }: { tokenId: string }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { checks, healed } = useTokenHistory(tokenId);
  return (
    <div className={styles.stack}>
      <CheckHistory checks={checks.data?.items ?? []} />
      {healed.length > 0 && (
        <>
          <h3 className={styles.heading}>{say('console.healed.title')}</h3>
          <HealedList items={healed} />
        </>
      )}
    </div>
  );
}

function Keys({ token }: { token: Token }) {
  const { say } = useTexts();
  const styles = useStyles();
  const keys = useKeyPairs(token.id);
  return keys.pairs.length === 0 ? (
    <p className={styles.none}>{say('console.tabs.keys.none')}</p>
  ) : (
    <KeyList token={token} keys={keys} />
  );
}

/** The newest that was done to this token, and the way to the rest. */
function Activity({ tokenId }: { tokenId: string }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { data } = useTokenActivity(tokenId);
  if (!data || data.items.length === 0)
    return <p className={styles.none}>{say(data ? 'console.tabs.activity.none' : 'console.loading')}</p>;
  return (
    <div className={styles.stack}>
      <ActivityList entries={data.items} />
      <TextLink to={PATHS.activity} search={{ token: tokenId }}>
        {say('console.activity.of-token')}
      </TextLink>
    </div>
  );
}
