import type { NewNoticeRule, NoticeRule, Token } from '@adept/contract';
import { LANGUAGES } from '@adept/messages/language';
import { Button, Checkbox, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { Modal } from '../../parts/modal.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { useSaveRule } from './use-notices.ts';

const WAYS = ['email', 'adept', 'slack', 'teams', 'custom'] as const;
type Way = (typeof WAYS)[number];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '12px' },
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))',
    alignItems: 'start',
    gap: '12px',
  },
  secret: { margin: 0, lineHeight: '22px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: '8px', marginTop: '8px' },
});

interface Draft {
  name: string;
  way: Way;
  recipient: string;
  url: string;
  template: string;
  tokenId: string;
  tag: string;
  severity: 'warning' | 'error';
  language: string;
  timeZone: string;
  enabled: boolean;
}

function draftOf(rule: NoticeRule | null, language: string): Draft {
  return {
    name: rule?.name ?? '',
    way: rule === null || rule.channel === 'email' ? 'email' : (rule.preset ?? 'adept'),
    recipient: rule?.recipient ?? '',
    url: '',
    template: rule?.template ?? '',
    tokenId: rule?.tokenId ?? '',
    tag: rule?.tag ?? '',
    severity: rule?.severity ?? 'warning',
    language: rule?.language ?? language,
    timeZone: rule?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
    enabled: rule?.enabled ?? true,
  };
}

function ruleOf(draft: Draft): NewNoticeRule {
  const { name, way, recipient, url, template, tokenId, tag, severity, language, timeZone, enabled } = draft;
  const target =
    way === 'email'
      ? { channel: 'email' as const, recipient }
      : {
          channel: 'webhook' as const,
          preset: way,
          ...(url ? { url } : {}),
          ...(way === 'custom' ? { template } : {}),
        };
  return {
    name,
    ...target,
    tokenId: tokenId || null,
    tag: tag || null,
    severity,
    language,
    timeZone,
    enabled,
  };
}

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
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(former, intl.locale));
  const [secret, setSecret] = useState<string | null>(null);
  const save = useSaveRule(former, (made) => (made === null ? onClose() : setSecret(made)));
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const title = say(former ? 'console.settings.rule.change' : 'console.settings.rule.new');
  if (secret !== null) {
    return (
      <Modal title={title} onClose={onClose}>
        <p className={styles.secret}>{say('console.settings.rule.secret', { secret })}</p>
        <div className={styles.actions}>
          <Button appearance="primary" onClick={onClose}>
            {say('console.close')}
          </Button>
        </div>
      </Modal>
    );
  }
  return (
    <Modal title={title} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!save.isPending) save.mutate(ruleOf(draft));
        }}
      >
        {save.error && <TroubleBar problem={save.error} />}
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
        <div className={styles.actions}>
          <Button onClick={onClose}>{say('console.cancel')}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={!draft.name.trim() || save.isPending}>
            {say('console.settings.rule.save')}
          </Button>
        </div>
      </form>
    </Modal>
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
  const { say, intl } = useTexts();
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
      <Field label={say('console.settings.rule.language')}>
        <Select value={draft.language} onChange={(_, { value }) => change({ language: value })}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} lang={language}>
              {new Intl.DisplayNames(intl.locale, { type: 'language' }).of(language) ?? language}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('console.settings.rule.zone')}>
        <Select value={draft.timeZone} onChange={(_, { value }) => change({ timeZone: value })}>
          {[...new Set(['UTC', draft.timeZone, ...Intl.supportedValuesOf('timeZone')])].map((zone) => (
            <option key={zone} value={zone}>
              {zone}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
