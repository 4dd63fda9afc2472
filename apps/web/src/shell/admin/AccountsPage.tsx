import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import {
  type AdminAccountFragment,
  AdminAccountsDocument,
  AdminCloseAccountDocument,
} from '../../generated/graphql.js';
import { admin } from '../../locales/sv/admin.js';
import { common } from '../../locales/sv/common.js';
import { Modal } from '../../ui/Modal.js';
import { usePaged } from '../paged.js';
import { PagedList } from '../PagedList.js';
import { AccountsTable } from './AccountsTable.js';
import { AdminFrame } from './AdminFrame.js';
import { GrantRole } from './GrantRole.js';
import { NewAccount } from './NewAccount.js';

const texts = admin.accounts;

/** Accounts and what they may. */
export function AccountsPage() {
  return (
    <AdminFrame page="konton">
      <Accounts />
    </AdminFrame>
  );
}

function Accounts() {
  const accounts = usePaged(AdminAccountsDocument, {}, (answer) => answer.accounts);
  const [adding, setAdding] = useState(false);
  const [added, setAdded] = useState<string>();
  const [granting, setGranting] = useState<AdminAccountFragment>();
  const [closing, setClosing] = useState<AdminAccountFragment>();
  return (
    <>
      {added !== undefined && (
        <p className="notice good" role="status">
          {texts.saved(added)}
        </p>
      )}
      {adding ? (
        <NewAccount
          cancel={() => setAdding(false)}
          done={(name) => {
            setAdding(false);
            setAdded(name);
          }}
        />
      ) : (
        <p>
          <button type="button" className="button primary" onClick={() => setAdding(true)}>
            {texts.add}
          </button>
        </p>
      )}
      <PagedList of={accounts}>
        <div className="stack tight">
          <p className="muted">{texts.count(accounts.first?.accounts.totalCount ?? 0)}</p>
          <AccountsTable accounts={accounts.rows ?? []} grant={setGranting} close={setClosing} />
        </div>
      </PagedList>
      <Modal
        open={granting !== undefined}
        title={granting ? texts.grantTo(granting.name) : ''}
        onClose={() => setGranting(undefined)}
      >
        {granting && <GrantRole account={granting.id} done={() => setGranting(undefined)} />}
      </Modal>
      <Modal
        open={closing !== undefined}
        title={closing ? texts.closeOf(closing.name) : ''}
        onClose={() => setClosing(undefined)}
      >
        {closing && <CloseAccount account={closing.id} done={() => setClosing(undefined)} />}
      </Modal>
    </>
  );
}

function CloseAccount({ account, done }: { readonly account: string; readonly done: () => void }) {
  const close = useChange(AdminCloseAccountDocument);
  return (
    <>
      <p>{texts.closeText}</p>
      {close.error && (
        <p className="notice bad" role="alert">
          {close.error.message}
        </p>
      )}
      <div className="row">
        <button
          type="button"
          className="button danger"
          disabled={close.isPending}
          onClick={() => close.mutate({ account }, { onSuccess: done })}
        >
          {texts.close}
        </button>
        <button type="button" className="button" onClick={done}>
          {common.cancel}
        </button>
      </div>
    </>
  );
}
