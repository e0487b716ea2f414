import { AUDIT_ACTIONS, type AuditAction } from '@adept/contract/audit-actions';
import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useTexts } from '../../language/use-texts.ts';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { ActivityList, actorName } from './activity-list.tsx';
import { useActivity } from './use-activity.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: '8px 12px',
    padding: '10px 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choice: { maxWidth: '260px' },
  by: { display: 'flex', flexBasis: '100%', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  none: { padding: '32px 24px', margin: 0, lineHeight: '22px', maxWidth: '68ch' },
  more: { margin: '12px 14px' },
});

/** Who did what, on which token, with which result. */
export function ActivityPage() {
  const { say } = useTexts();
  const styles = useStyles();
  const activity = useActivity();
  const { list, entries, narrow } = activity;
  return (
    <>
      <PageHead title={say('console.activity.title')} />
      <Panel flush>
        <Filters activity={activity} />
        <ActivityList entries={entries} onActor={(actor) => void narrow({ actor })} />
        {list.data && entries.length === 0 && <p className={styles.none}>{say('console.activity.none')}</p>}
        {list.hasNextPage && (
          <Button className={styles.more} onClick={() => void list.fetchNextPage()}>
            {say('console.activity.more')}
          </Button>
        )}
        {!list.data && list.isPending && <LoadingLines />}
        {!list.data && list.error && (
          <Trouble
            problem={list.error}
            what={say('console.activity.trouble')}
            onRetry={() => void list.refetch()}
          />
        )}
      </Panel>
    </>
  );
}

function Filters({ activity }: { activity: ReturnType<typeof useActivity> }) {
  const { say, find } = useTexts();
  const styles = useStyles();
  const { filter, tokens: known, narrow, entries } = activity;
  const by = entries.find(({ actor }) => actor.id === filter.actor);
  return (
    <div role="group" aria-label={say('console.activity.filter')} className={styles.bar}>
      <Field label={say('console.activity.token')} className={styles.choice}>
        <Select
          value={filter.token ?? ''}
          onChange={(_, { value }) => void narrow({ token: value || undefined })}
        >
          <option value="">{say('console.activity.all-tokens')}</option>
          {known.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('console.activity.action')} className={styles.choice}>
        <Select
          value={filter.action ?? ''}
          onChange={(_, { value }) =>
            void narrow({ action: (value || undefined) as AuditAction | undefined })
          }
        >
          <option value="">{say('console.activity.all-actions')}</option>
          {AUDIT_ACTIONS.map((action) => (
            <option key={action} value={action}>
              {say(`audit.action.${action}`)}
            </option>
          ))}
        </Select>
      </Field>
      {(['since', 'until'] as const).map((end) => (
        <Field key={end} label={say(`console.activity.${end}`)}>
          <Input
            type="date"
            value={filter[end] ?? ''}
            onChange={(_, { value }) => void narrow({ [end]: value || undefined })}
          />
        </Field>
      ))}
      {filter.actor && (
        <div className={styles.by}>
          {say('console.activity.by', { actor: by ? actorName(by, find) : filter.actor })}
          <Button size="small" onClick={() => void narrow({ actor: undefined })}>
            {say('console.activity.everybody')}
          </Button>
        </div>
      )}
    </div>
  );
}
