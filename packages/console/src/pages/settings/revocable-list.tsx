import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Trouble } from '../../parts/trouble.tsx';

const useStyles = makeStyles({
  intro: { margin: '0 0 12px', maxWidth: '68ch', lineHeight: '22px' },
  list: { margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: '2px 16px',
    minHeight: '32px',
    padding: '8px 0',
    lineHeight: '20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  gone: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface Revocable {
  id: string;
  name: string;
  revokedAt: string | null;
}

export interface RevocableListProps<Item extends Revocable> {
  title?: string;
  intro: string;
  /** In place of an empty list. */
  none: string;
  /** What couldn't be read. */
  trouble: string;
  list: { data: unknown; error: unknown; isPending: boolean; refetch: () => Promise<unknown> };
  items: readonly Item[];
  lineOf: (item: Item) => string;
  revoke: {
    action: {
      error: unknown;
      isPending: boolean;
      reset: () => void;
      mutate: (id: string, options: { onSuccess: () => void }) => void;
    };
    /** Names the one that would end. */
    titleOf: (item: Item) => string;
    text: string;
  };
  /** On the button below. */
  add: string;
  onAdd: () => void;
}

/** Secrets that were given out, without the secrets: what for, since when, and the way to end each. */
export function RevocableList<Item extends Revocable>(props: RevocableListProps<Item>) {
  const { title, intro, none, trouble, list, items, lineOf, revoke, add, onAdd } = props;
  const { say } = useTexts();
  const styles = useStyles();
  const [asked, setAsked] = useState<Item | null>(null);
  const close = () => {
    setAsked(null);
    revoke.action.reset();
  };
  return (
    <Panel {...(title !== undefined && { title })}>
      <p className={styles.intro}>{intro}</p>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <div>
              <div className={item.revokedAt === null ? styles.name : styles.gone}>{item.name}</div>
              <div className={styles.quiet}>{lineOf(item)}</div>
            </div>
            {item.revokedAt === null && (
              <Button size="small" aria-label={revoke.titleOf(item)} onClick={() => setAsked(item)}>
                {say('console.link.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {list.data !== undefined && items.length === 0 && <p className={styles.intro}>{none}</p>}
      {list.data === undefined && list.isPending && <LoadingLines lines={2} />}
      {list.data === undefined && list.error !== null && (
        <Trouble problem={list.error} what={trouble} onRetry={() => void list.refetch()} />
      )}
      <Button icon={<Add20Regular />} onClick={onAdd}>
        {add}
      </Button>
      {asked && (
        <ConfirmDialog
          title={revoke.titleOf(asked)}
          text={revoke.text}
          confirm={say('console.link.revoke')}
          action={revoke.action}
          onConfirm={() => revoke.action.mutate(asked.id, { onSuccess: close })}
          onClose={close}
        />
      )}
    </Panel>
  );
}
