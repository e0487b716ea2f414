import type { AuditEntry } from '@adept/contract';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTexts, type Texts } from '../../language/use-texts.ts';
import { MomentText } from '../../parts/moment-text.tsx';
import { TextLink } from '../../parts/text-link.tsx';
import { PATHS } from '../../paths.ts';
import { changesOf } from './changes.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '170px minmax(0, 1fr) minmax(0, 260px)',
    gap: '2px 16px',
    padding: '8px 14px',
    lineHeight: '20px',
    alignItems: 'start',
    '& + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '@media (max-width: 820px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  narrow: { gridTemplateColumns: 'minmax(0, 1fr)', paddingLeft: 0, paddingRight: 0 },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  refused: { color: tokens.colorStatusDangerForeground1 },
  // Beside other text a link needs more than its colour.
  link: { textDecorationLine: 'underline' },
  actor: {
    minWidth: 0,
    height: 'auto',
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
});

/** A name as it was then; who has none is described. */
export function actorName({ actor }: Pick<AuditEntry, 'actor'>, find: Texts['find']): string {
  return actor.name ?? find(`audit.actor.${actor.kind}`) ?? actor.kind;
}

export interface ActivityListProps {
  entries: readonly AuditEntry[];
  /** Narrows to whoever did a row; absent: beside something else, in one column and without the token's name. */
  onActor?: ((actor: string) => void) | undefined;
}

/** Rows of the audit: when, what to what, who from where. */
export function ActivityList({ entries, onActor }: ActivityListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.id} className={mergeClasses(styles.item, !onActor && styles.narrow)}>
          <span className={styles.quiet}>
            <MomentText at={entry.at} as={onActor ? 'time' : 'relative'} />
          </span>
          <What entry={entry} withTarget={onActor !== undefined} />
          <Who entry={entry} onActor={onActor} />
        </li>
      ))}
    </ul>
  );
}

function What({ entry, withTarget }: { entry: AuditEntry; withTarget: boolean }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { target, tokenId } = entry;
  const isGone = entry.action === 'token.deleted';
  return (
    <div>
      <span className={mergeClasses(entry.result === 'refused' && styles.refused)}>{entry.title}</span>
      {withTarget && target && (
        <>
          {' · '}
          {tokenId && !isGone ? (
            <TextLink to={PATHS.token} params={{ tokenId }} className={styles.link}>
              {target.name ?? target.id}
            </TextLink>
          ) : (
            (target.name ?? target.id)
          )}
        </>
      )}
      {changesOf(entry).map(({ member, before, after }) => (
        <div key={member} className={styles.quiet}>
          {say('console.activity.change', {
            member: say(`console.activity.member.${member}`),
            before: before || say('console.activity.empty-value'),
            after: after || say('console.activity.empty-value'),
          })}
        </div>
      ))}
      {typeof entry.details['code'] === 'string' && (
        <div className={styles.quiet}>{entry.details['code']}</div>
      )}
    </div>
  );
}

function Who({ entry, onActor }: { entry: AuditEntry; onActor: ActivityListProps['onActor'] }) {
  const { say, find } = useTexts();
  const styles = useStyles();
  const name = actorName(entry, find);
  const key = entry.actor.id;
  return (
    <div className={styles.quiet}>
      {onActor && key !== null ? (
        <Button
          appearance="transparent"
          size="small"
          className={styles.actor}
          aria-label={say('console.activity.only-by', { actor: name })}
          onClick={() => onActor(key)}
        >
          {name}
        </Button>
      ) : (
        name
      )}
      {entry.address && ` ${say('console.activity.from', { address: entry.address })}`}
    </div>
  );
}
