import type { RenewalLink, Token } from '@adept/contract';
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { LanguageField } from '../../parts/choice-fields.tsx';
import { ConfirmDialog } from '../../parts/confirm-dialog.tsx';
import { DialogForm } from '../../parts/dialog-form.tsx';
import { MakeDialog } from '../../parts/make-dialog.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { useRenewalLinks } from './use-renewal-links.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 1fr))',
    alignItems: 'start',
    gap: '12px',
  },
  heading: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  link: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 12px',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  state: { fontWeight: tokens.fontWeightSemibold },
  facts: { flexGrow: 1, color: tokens.colorNeutralForeground2, lineHeight: '20px' },
});

const DAYS = [1, 7, 14, 30, 90] as const;
/** Whoever opens it decides. */
const VISITOR = '';

/** Makes a link for somebody without an account, shows its address once, and lists what became of earlier ones. */
export function RenewalLinkDialog({ token, onClose }: { token: Token; onClose: () => void }) {
  const { say } = useTexts();
  const { links, trouble, make, revoke } = useRenewalLinks(token.id);
  return (
    <MakeDialog
      title={say('console.link.title', { token: token.name })}
      intro={say('console.link.what')}
      made={
        make.data
          ? {
              value: make.data.url,
              label: say('console.link.address'),
              warning: say('console.link.made'),
            }
          : null
      }
      onClose={onClose}
      below={
        <>
          {trouble && <TroubleBar problem={trouble} />}
          <LinkList links={links} revoke={revoke} />
        </>
      }
    >
      <LinkForm make={make} onClose={onClose} />
    </MakeDialog>
  );
}

type Links = ReturnType<typeof useRenewalLinks>;

function LinkForm({ make, onClose }: { make: Links['make']; onClose: () => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const [days, setDays] = useState(14);
  const [language, setLanguage] = useState(VISITOR);
  return (
    <DialogForm
      submit={say('console.link.make')}
      action={make}
      onSubmit={() => make.mutate({ days, language: language === VISITOR ? null : language })}
      onClose={onClose}
    >
      <div className={styles.row}>
        <Field label={say('console.link.valid-for')}>
          <Select value={String(days)} onChange={(_, { value }) => setDays(Number(value))}>
            {DAYS.map((one) => (
              <option key={one} value={one}>
                {say('console.link.days', { days: one })}
              </option>
            ))}
          </Select>
        </Field>
        <LanguageField
          label={say('console.link.language')}
          none={say('console.link.visitor-language')}
          value={language}
          onChoose={setLanguage}
        />
      </div>
    </DialogForm>
  );
}

function LinkList({ links, revoke }: Pick<Links, 'links' | 'revoke'>) {
  const { say } = useTexts();
  const styles = useStyles();
  const [asked, setAsked] = useState<RenewalLink | null>(null);
  const nameOf = (link: RenewalLink) => say('console.link.revoke-named', { until: new Date(link.expiresAt) });
  const close = () => {
    setAsked(null);
    revoke.reset();
  };
  if (links.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{say('console.link.list')}</h3>
      <ul className={styles.list}>
        {links.map((link) => (
          <li key={link.id} className={styles.link}>
            <span className={styles.state}>{say(`console.link.state.${link.state}`)}</span>
            <span className={styles.facts}>
              {say('console.link.line', {
                created: new Date(link.createdAt),
                by: link.createdBy,
                until: new Date(link.expiresAt),
              })}
            </span>
            {link.state === 'open' && (
              <Button size="small" aria-label={nameOf(link)} onClick={() => setAsked(link)}>
                {say('console.link.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          title={nameOf(asked)}
          text={say('console.link.revoke-text')}
          confirm={say('console.link.revoke')}
          action={revoke}
          onConfirm={() => revoke.mutate(asked.id, { onSuccess: close })}
          onClose={close}
        />
      )}
    </>
  );
}
