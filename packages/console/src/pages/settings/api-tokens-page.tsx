import type { ApiToken } from '@adept/contract';
import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { DialogForm } from '../../parts/dialog-form.tsx';
import { MakeDialog } from '../../parts/make-dialog.tsx';
import { RevocableList } from './revocable-list.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { useApiTokens, useNewApiToken } from './use-api-tokens.ts';

/** How programs sign in: made here, shown once, and ended one by one. */
export function ApiTokensPage() {
  const { say } = useTexts();
  const { list, apiTokens, revoke } = useApiTokens();
  const [adding, setAdding] = useState(false);
  const lineOf = ({ createdAt, revokedAt }: ApiToken) =>
    revokedAt === null
      ? say('console.settings.calendar.line', { created: new Date(createdAt) })
      : say('console.api-tokens.revoked', { created: new Date(createdAt), revoked: new Date(revokedAt) });
  return (
    <SettingsFrame title={say('console.api-tokens.title')}>
      <RevocableList
        intro={say('console.api-tokens.intro')}
        none={say('console.api-tokens.none')}
        trouble={say('console.api-tokens.trouble')}
        list={list}
        items={apiTokens}
        lineOf={lineOf}
        revoke={{
          action: revoke,
          titleOf: ({ name }) => say('console.api-tokens.revoke-named', { name }),
          text: say('console.api-tokens.revoke-text'),
        }}
        add={say('console.api-tokens.add')}
        onAdd={() => setAdding(true)}
      />
      {adding && <ApiTokenDialog onClose={() => setAdding(false)} />}
    </SettingsFrame>
  );
}

function ApiTokenDialog({ onClose }: { onClose: () => void }) {
  const { say } = useTexts();
  const [name, setName] = useState('');
  const make = useNewApiToken();
  return (
    <MakeDialog
      title={say('console.api-tokens.add')}
      made={
        make.data
          ? {
              value: make.data.apiToken,
              label: say('console.api-tokens.secret-of', { name: make.data.name }),
              warning: say('console.api-tokens.made'),
            }
          : null
      }
      onClose={onClose}
    >
      <DialogForm
        submit={say('console.api-tokens.add')}
        action={make}
        isIncomplete={!name.trim()}
        onSubmit={() => make.mutate(name.trim())}
        onClose={onClose}
      >
        <Field label={say('console.settings.rule.name')} hint={say('console.api-tokens.name-hint')} required>
          <Input value={name} maxLength={200} autoFocus onChange={(_, { value }) => setName(value)} />
        </Field>
      </DialogForm>
    </MakeDialog>
  );
}
