import type { NoticeRule } from '@adept/contract';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { LoadingLines } from '../../parts/loading-lines.tsx';
import { Panel } from '../../parts/panel.tsx';
import { Trouble, TroubleBar } from '../../parts/trouble.tsx';
import { RuleDialog } from './rule-dialog.tsx';
import { useNoticeRules, useTestRule } from './use-notices.ts';

const useStyles = makeStyles({
  intro: { margin: '0 0 12px', maxWidth: '68ch', lineHeight: '22px' },
  list: { margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '2px 16px',
    padding: '8px 0',
    lineHeight: '20px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 820px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  // Each fact is a phrase of its own, commas and all: dots keep them apart.
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    '& > li': { minWidth: 0 },
    '& > li:not(:last-child)::after': { content: '"·" / ""', margin: '0 8px' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  answer: { gridColumn: '1 / -1', overflowWrap: 'anywhere' },
});

/** Rules beside owners and deputies, who need none. */
export function RuleList() {
  const { say } = useTexts();
  const styles = useStyles();
  const known = useNoticeRules();
  const [dialog, setDialog] = useState<{ rule: NoticeRule | null } | null>(null);
  const [deleting, setDeleting] = useState<NoticeRule | null>(null);
  return (
    <Panel title={say('console.settings.rules')}>
      <p className={styles.intro}>{say('console.settings.rules-intro')}</p>
      <ul className={styles.list}>
        {known.rules.map((rule) => (
          <RuleItem
            key={rule.id}
            rule={rule}
            tokenName={known.tokenName}
            onEdit={() => setDialog({ rule })}
            onDelete={() => setDeleting(rule)}
          />
        ))}
      </ul>
      {known.list.data && known.rules.length === 0 && (
        <p className={styles.intro}>{say('console.settings.no-rules')}</p>
      )}
      {!known.list.data && known.list.isPending && <LoadingLines />}
      {!known.list.data && known.list.error && (
        <Trouble
          problem={known.list.error}
          what={say('console.settings.trouble')}
          onRetry={() => void known.list.refetch()}
        />
      )}
      <Button icon={<Add20Regular />} onClick={() => setDialog({ rule: null })}>
        {say('console.settings.add-rule')}
      </Button>
      {dialog && <RuleDialog former={dialog.rule} tokens={known.tokens} onClose={() => setDialog(null)} />}
      {deleting && <DeleteRule rule={deleting} remove={known.remove} onClose={() => setDeleting(null)} />}
    </Panel>
  );
}

interface DeleteRuleProps {
  rule: NoticeRule;
  remove: ReturnType<typeof useNoticeRules>['remove'];
  onClose: () => void;
}

function DeleteRule({ rule: { id, name }, remove, onClose }: DeleteRuleProps) {
  const { say } = useTexts();
  const close = () => {
    remove.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      title={say('console.settings.rule.delete-named', { name })}
      text={say('console.settings.rule.delete-text')}
      confirm={say('console.settings.delete')}
      action={remove}
      onConfirm={() => remove.mutate(id, { onSuccess: close })}
      onClose={close}
    />
  );
}

interface RuleItemProps {
  rule: NoticeRule;
  tokenName: (id: string) => string;
  onEdit: () => void;
  onDelete: () => void;
}

function RuleItem({ rule, tokenName, onEdit, onDelete }: RuleItemProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const test = useTestRule(rule.id);
  const { name } = rule;
  const facts = [
    ...(rule.enabled ? [] : [say('console.settings.off')]),
    say(`console.settings.rule.way.${rule.channel === 'email' ? 'email' : (rule.preset ?? 'adept')}`),
    rule.recipient ?? rule.host ?? '',
    scopeOf(rule, tokenName, say),
    say(`console.settings.severity.${rule.severity}`),
  ];
  return (
    <li className={styles.item}>
      <div>
        <div className={styles.name}>{name}</div>
        <ul className={styles.facts}>
          {facts.filter(Boolean).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <div className={styles.actions}>
        <Button
          size="small"
          aria-label={say('console.settings.rule.test-named', { name })}
          disabledFocusable={test.isPending}
          onClick={() => test.mutate()}
        >
          {say('console.settings.test')}
        </Button>
        <Button size="small" aria-label={say('console.settings.rule.edit-named', { name })} onClick={onEdit}>
          {say('console.settings.edit')}
        </Button>
        <Button
          size="small"
          aria-label={say('console.settings.rule.delete-named', { name })}
          onClick={onDelete}
        >
          {say('console.settings.delete')}
        </Button>
      </div>
      {test.data && (
        <div className={styles.answer} role="status">
          {say(test.data.delivered ? 'console.settings.delivered' : 'console.settings.not-delivered', {
            answer: test.data.answer,
          })}
        </div>
      )}
      {test.error && <TroubleBar problem={test.error} />}
    </li>
  );
}

function scopeOf(
  { tokenId, tag }: NoticeRule,
  tokenName: (id: string) => string,
  say: ReturnType<typeof useTexts>['say'],
): string {
  if (tokenId !== null) return say('console.settings.scope.token', { token: tokenName(tokenId) });
  return tag === null ? say('console.settings.scope.all') : say('console.settings.scope.tag', { tag });
}
