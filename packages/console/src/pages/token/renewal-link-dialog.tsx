import type { RenewalLink, Token } from '@adept/contract';
import { LANGUAGES } from '@adept/messages/language';
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LANGUAGE_NAMES } from '../../language/chosen-language.ts';
import { useTexts } from '../../language/use-texts.ts';
import { AddressOnce } from '../../parts/address-once.tsx';
import { Modal } from '../../parts/modal.tsx';
import { TroubleBar } from '../../parts/trouble.tsx';
import { useRenewalLinks } from './use-renewal-links.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { margin: 0, lineHeight: '22px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'end', '& > *': { minWidth: '140px' } },
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
  actions: { display: 'flex', justifyContent: 'flex-end', gap: '8px', marginTop: '8px' },
});

const DAYS = [1, 7, 14, 30, 90] as const;
/** Whoever opens it decides. */
const VISITOR = '';

/** Makes a link for somebody without an account, shows its address once, and lists what became of earlier ones. */
export function RenewalLinkDialog({ token, onClose }: { token: Token; onClose: () => void }) {
  const { say } = useTexts();
  const styles = useStyles();
  const { links, trouble, make, revoke } = useRenewalLinks(token.id);
  return (
    <Modal title={say('console.link.title', { token: token.name })} onClose={onClose}>
      <div className={styles.stack}>
        <p className={styles.text}>{say('console.link.what')}</p>
        {trouble && <TroubleBar problem={trouble} />}
        {make.data ? (
          <AddressOnce
            url={make.data.url}
            label={say('console.link.address')}
            warning={say('console.link.made')}
          />
        ) : (
          <LinkForm make={make} />
        )}
        {links.length > 0 && <h3 className={styles.heading}>{say('console.link.list')}</h3>}
        <ul className={styles.list}>
          {links.map((link) => (
            <LinkLine
              key={link.id}
              link={link}
              busy={revoke.isPending}
              onRevoke={() => revoke.mutate(link.id)}
            />
          ))}
        </ul>
        <div className={styles.actions}>
          <Button onClick={onClose}>{say('console.close')}</Button>
        </div>
      </div>
    </Modal>
  );
}

function LinkForm({ make }: { make: ReturnType<typeof useRenewalLinks>['make'] }) {
  const { say } = useTexts();
  const styles = useStyles();
  const [days, setDays] = useState(14);
  const [language, setLanguage] = useState(VISITOR);
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate({ days, language: language === VISITOR ? null : language });
      }}
    >
      <Field label={say('console.link.valid-for')}>
        <Select value={String(days)} onChange={(_, { value }) => setDays(Number(value))}>
          {DAYS.map((one) => (
            <option key={one} value={one}>
              {say('console.link.days', { days: one })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('console.link.language')}>
        <Select value={language} onChange={(_, { value }) => setLanguage(value)}>
          <option value={VISITOR}>{say('console.link.visitor-language')}</option>
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={make.isPending}>
        {say('console.link.make')}
      </Button>
    </form>
  );
}

interface LinkLineProps {
  link: RenewalLink;
  busy: boolean;
  onRevoke: () => void;
}

function LinkLine({ link, busy, onRevoke }: LinkLineProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const created = new Date(link.createdAt);
  const until = new Date(link.expiresAt);
  return (
    <li className={styles.link}>
      <span className={styles.state}>{say(`console.link.state.${link.state}`)}</span>
      <span className={styles.facts}>{say('console.link.line', { created, by: link.createdBy, until })}</span>
      {link.state === 'open' && (
        <Button size="small" disabledFocusable={busy} onClick={onRevoke}>
          {say('console.link.revoke')}
        </Button>
      )}
    </li>
  );
}
