import type { NoticeRule, Token } from '@adept/contract';
import { Checkbox, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { LanguageField, TimeZoneField } from '../../parts/choice-fields.tsx';
import { DialogForm } from '../../parts/dialog-form.tsx';
import { MakeDialog } from '../../parts/make-dialog.tsx';
import { type Draft, draftOf, ruleOf, type Way, WAYS } from './rule-draft.ts';
import { useSaveRule } from './use-notices.ts';

const useStyles = makeStyles({
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    alignItems: 'start',
    gap: '12px',
  },
});

/** Asks who is told of what and how; a webhook's secret is shown once, when it was made. */
export function RuleDialog({
  former,
  tokens,
  onClose,
}: {
  former: NoticeRule | null;
  tokens: readonly Token[];
  onClose: () => void;
}) {
  const { say, intl } = useTexts();
  const [draft, setDraft] = useState(() => draftOf(former, intl.locale));
  const [secret, setSecret] = useState<string | null>(null);
  const save = useSaveRule(former, (made) => (made === null ? onClose() : setSecret(made)));
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  return (
    <MakeDialog
      title={say(former ? 'console.settings.rule.change' : 'console.settings.rule.new')}
      made={
        secret === null
          ? null
          : {
              value: secret,
              label: say('console.settings.rule.secret-of', { name: draft.name }),
              warning: say('console.settings.rule.secret'),
            }
      }
      onClose={onClose}
    >
      <DialogForm
        submit={say('console.settings.rule.save')}
        action={save}
        isIncomplete={!draft.name.trim()}
        onSubmit={() => save.mutate(ruleOf(draft))}
        onClose={onClose}
      >
        <Field label={say('console.settings.rule.name')} required>
          <Input value={draft.name} maxLength={200} onChange={(_, { value }) => change({ name: value })} />
        </Field>
        <WayFields draft={draft} change={change} former={former} />
        <ScopeFields draft={draft} change={change} tokens={tokens} />
        <Checkbox
          label={say('console.settings.rule.enabled')}
          checked={draft.enabled}
          onChange={(_, { checked }) => change({ enabled: checked === true })}
        />
      </DialogForm>
    </MakeDialog>
  );
}

interface FieldsProps {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
}

function WayFields({ draft, change, former }: FieldsProps & { former: NoticeRule | null }) {
  const { say } = useTexts();
  const kept = former?.channel === 'webhook';
  return (
    <>
      <Field label={say('console.settings.rule.way')}>
        <Select value={draft.way} onChange={(_, { value }) => change({ way: value as Way })}>
          {WAYS.map((way) => (
            <option key={way} value={way}>
              {say(`console.settings.rule.way.${way}`)}
            </option>
          ))}
        </Select>
      </Field>
      {draft.way === 'email' ? (
        <Field label={say('console.settings.rule.recipient')} required>
          <Input
            type="email"
            value={draft.recipient}
            onChange={(_, { value }) => change({ recipient: value })}
          />
        </Field>
      ) : (
        <Field
          label={say('console.settings.rule.url')}
          required={!kept}
          hint={kept ? say('console.settings.rule.url-kept') : undefined}
        >
          <Input type="url" value={draft.url} onChange={(_, { value }) => change({ url: value })} />
        </Field>
      )}
      {draft.way === 'custom' && (
        <Field label={say('console.settings.rule.template')} required>
          <Textarea
            value={draft.template}
            rows={5}
            onChange={(_, { value }) => change({ template: value })}
          />
        </Field>
      )}
    </>
  );
}

function ScopeFields({ draft, change, tokens }: FieldsProps & { tokens: readonly Token[] }) {
  const { say } = useTexts();
  const styles = useStyles();
  return (
    <div className={styles.two}>
      <Field label={say('console.settings.rule.severity')}>
        <Select
          value={draft.severity}
          onChange={(_, { value }) => change({ severity: value as Draft['severity'] })}
        >
          <option value="warning">{say('console.settings.severity.warning')}</option>
          <option value="error">{say('console.settings.severity.error')}</option>
        </Select>
      </Field>
      <Field label={say('console.settings.rule.token')}>
        <Select value={draft.tokenId} onChange={(_, { value }) => change({ tokenId: value })}>
          <option value="">{say('console.settings.scope.all')}</option>
          {tokens.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('console.settings.rule.tag')} hint={say('console.settings.rule.tag-hint')}>
        <Input value={draft.tag} maxLength={64} onChange={(_, { value }) => change({ tag: value })} />
      </Field>
      <LanguageField value={draft.language} onChoose={(language) => change({ language })} />
      <TimeZoneField value={draft.timeZone} onChoose={(timeZone) => change({ timeZone })} />
    </div>
  );
}
