import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { Notice } from './notice.tsx';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: '12px' },
  address: { display: 'flex', gap: '8px', alignItems: 'end', '& > :first-child': { flexGrow: 1 } },
});

/** A secret address, shown this once, to be copied. */
export function AddressOnce({ url, label, warning }: { url: string; label: string; warning: string }) {
  const { say } = useTexts();
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  return (
    <div role="status" className={styles.stack}>
      <Notice kind="warning" title={warning} />
      {isLoopback(url) && (
        <Notice kind="warning" title={say('console.link.loopback')}>
          {say('console.link.loopback-text')}
        </Notice>
      )}
      <div className={styles.address}>
        <Field label={label}>
          <Input readOnly value={url} onFocus={(event) => event.target.select()} />
        </Field>
        <Button
          appearance="primary"
          icon={<Copy20Regular />}
          onClick={() => {
            void navigator.clipboard.writeText(url).then(() => setCopied(true));
          }}
        >
          {copied ? say('console.link.copied') : say('console.link.copy')}
        </Button>
      </div>
    </div>
  );
}

/** An address that only this machine understands is no use to anybody else. */
function isLoopback(url: string): boolean {
  return /^(localhost|127\..*|\[::1\])$/.test(new URL(url).hostname);
}
