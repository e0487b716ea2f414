import type { WorkItem } from '@adept/contract';
import { Button, makeStyles, mergeClasses, tokens, Tooltip } from '@fluentui/react-components';
import { AlertOff20Regular, ShieldCheckmark20Regular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { MomentText } from '../../parts/moment-text.tsx';
import { StateSign } from '../../parts/state-sign.tsx';
import { ButtonLink, TextLink } from '../../parts/text-link.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { PATHS } from '../../paths.ts';
import { useTaskAcknowledgement, useTaskCheck } from './use-overview.ts';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    // What can be done stands below: beside it, three buttons leave the text no room.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    padding: '14px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  top: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', color: tokens.colorNeutralForeground3 },
  title: {
    margin: '2px 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'pretty',
  },
  text: { margin: 0, lineHeight: '22px', maxWidth: '68ch' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center', alignContent: 'center' },
  told: { flexBasis: '100%', color: tokens.colorNeutralForeground2, ':empty': { display: 'none' } },
});

/** Problems with one cure: what, whose, the next step, and the click that proves it done. */
export function TaskCard({ item }: { item: WorkItem }) {
  const { say } = useTexts();
  const styles = useStyles();
  const check = useTaskCheck(item);
  const silence = useTaskAcknowledgement(item);
  const first = item.tokens[0];
  return (
    <li className={mergeClasses(styles.card, item.severity === 'error' && styles.error)}>
      <div>
        <div className={styles.top}>
          <StateSign state={item.severity} />
          {item.organization.name && <span>{item.organization.name}</span>}
          <span>
            {say('console.diagnosis.since')} <MomentText at={item.openedAt} />
          </span>
        </div>
        <h3 className={styles.title}>{item.title}</h3>
        {item.nextStep && <p className={styles.text}>{item.nextStep}</p>}
        <p className={styles.text}>
          {item.tokens.map((token, index) => (
            <Fragment key={token.id}>
              {index > 0 && ', '}
              <TextLink to={PATHS.token} params={{ tokenId: token.id }}>
                {token.name}
              </TextLink>
            </Fragment>
          ))}
        </p>
      </div>
      <div className={styles.actions}>
        {first && (
          <ButtonLink to={PATHS.token} params={{ tokenId: first.id }} appearance="primary">
            {say('console.task.open')}
          </ButtonLink>
        )}
        <Button
          icon={<ShieldCheckmark20Regular />}
          disabledFocusable={check.isPending}
          onClick={() => check.mutate()}
        >
          {say('console.task.check', { scope: item.verifies.scope, count: item.verifies.tokens })}
        </Button>
        {item.acknowledgedAt === null && (
          <Tooltip content={say('console.task.acknowledge-hint')} relationship="description">
            <Button
              appearance="subtle"
              icon={<AlertOff20Regular />}
              disabledFocusable={silence.isPending}
              onClick={() => silence.mutate()}
            >
              {say('console.task.acknowledge')}
            </Button>
          </Tooltip>
        )}
        <div role="status" className={styles.told}>
          {item.acknowledgedAt !== null && (
            <p className={styles.text}>
              {say('console.task.acknowledged', { by: item.acknowledgedBy ?? '' })}
            </p>
          )}
          {check.isPending && say('console.task.checking')}
          {check.data &&
            say('console.task.checked', { resolved: check.data.resolved, open: check.data.open })}
        </div>
        {check.error && <TroubleBar problem={check.error} />}
        {silence.error && <TroubleBar problem={silence.error} />}
      </div>
    </li>
  );
}
