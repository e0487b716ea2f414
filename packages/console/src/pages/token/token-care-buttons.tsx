import type { Token } from '@adept/contract';
import { Button } from '@fluentui/react-components';
import { Delete20Regular, Edit20Regular, Link20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTexts } from '../../language/use-texts.ts';
import { Notice } from '../../parts/notice.tsx';
import { DeleteTokenDialog } from './delete-token-dialog.tsx';
import { RenewalLinkDialog } from './renewal-link-dialog.tsx';
import { EditTokenDialog } from './edit-token-dialog.tsx';

/** *Edit*, *Renewal link* and *Delete*, with what they open. */
export function TokenCareButtons({ token }: { token: Token }) {
  const { say } = useTexts();
  const [open, setOpen] = useState<'edit' | 'link' | 'delete' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button icon={<Edit20Regular />} onClick={() => setOpen('edit')}>
        {say('console.token.edit')}
      </Button>
      <Button icon={<Link20Regular />} onClick={() => setOpen('link')}>
        {say('console.link.button')}
      </Button>
      <Button icon={<Delete20Regular />} onClick={() => setOpen('delete')}>
        {say('console.token.delete')}
      </Button>
      {open === 'edit' && <EditTokenDialog token={token} onClose={close} />}
      {open === 'link' && <RenewalLinkDialog token={token} onClose={close} />}
      {open === 'delete' && <DeleteTokenDialog token={token} onClose={close} />}
    </>
  );
}

/** Apple's account is neither the owner's nor the deputy's: who leaves takes it along. */
export function AdminUnknownNotice({ token }: { token: Token }) {
  const { say } = useTexts();
  const [editing, setEditing] = useState(false);
  if (token.adminIsKnown !== false) return null;
  return (
    <>
      <Notice
        kind="warning"
        title={say('console.admin-unknown.title')}
        actions={
          <Button appearance="subtle" onClick={() => setEditing(true)}>
            {say('console.admin-unknown.action')}
          </Button>
        }
      >
        {say('console.admin-unknown.text', { admin: token.adminId ?? '' })}
      </Notice>
      {editing && <EditTokenDialog token={token} onClose={() => setEditing(false)} />}
    </>
  );
}
