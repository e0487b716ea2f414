import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { Notice } from './notice.tsx';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  secret: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end' },
  field: { flexGrow: 1, flexBasis: '220px', minWidth: 0 },
});

/** What was made and is shown this once, to be copied: a secret, or an address that is one. */
export interface ShownOnceProps {
  value: string;
  label: string;
  warning: string;
}

export function ShownOnce({ value, label, warning }: ShownOnceProps) {
  const { say } = useTexts();
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  return (
    <div role="status" className={styles.stack}>
      <Notice kind="warning" title={warning} />
      {isLoopback(value) && (
        <Notice kind="warning" title={say('console.link.loopback')}>
          {say('console.link.loopback-text')}
        </Notice>
      )}
      <div className={styles.secret}>
        <Field label={label} className={styles.field}>
          <Input readOnly value={value} onFocus={(event) => event.target.select()} />
        </Field>
        <Button
          appearance="primary"
          icon={<Copy20Regular />}
          onClick={() => {
            void navigator.clipboard.writeText(value).then(() => setCopied(true));
          }}
        >
          {copied ? say('console.link.copied') : say('console.link.copy')}
        </Button>
      </div>
    </div>
  );
}

/** An address that only this machine understands is no use to anybody else. */
function isLoopback(value: string): boolean {
  return URL.canParse(value) && /^(localhost|127\..*|\[::1\])$/.test(new URL(value).hostname);
}
