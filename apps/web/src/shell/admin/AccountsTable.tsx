import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { type AdminAccountFragment, AdminRevokeRoleDocument } from '../../generated/graphql.js';
import { admin } from '../../locales/sv/admin.js';
import { common } from '../../locales/sv/common.js';
import { Modal } from '../../ui/Modal.js';
import { TableBox } from '../../ui/TableBox.js';

const texts = admin.accounts;

export function AccountsTable({
  accounts,
  grant,
  close,
}: {
  readonly accounts: readonly AdminAccountFragment[];
  readonly grant: (account: AdminAccountFragment) => void;
  readonly close: (account: AdminAccountFragment) => void;
}) {
  const revoke = useChange(AdminRevokeRoleDocument);
  const [asked, setAsked] = useState<{ readonly id: string; readonly what: string; readonly name: string }>();
  return (
    <>
      {revoke.error && (
        <p className="notice bad" role="alert">
          {revoke.error.message}
        </p>
      )}
      <TableBox label={texts.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.name}</th>
              <th scope="col">{texts.email}</th>
              <th scope="col">{texts.roles}</th>
              <th scope="col">{texts.state}</th>
              <th scope="col">{texts.actions}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <tr key={account.id}>
                <th scope="row">{account.name}</th>
                <td>{account.email}</td>
                <td>
                  {account.roles.length === 0 && <span className="muted">{texts.none}</span>}
                  <ul className="plain">
                    {account.roles.map((held) => (
                      <li key={held.id} className="role">
                        {roleText(held)}
                        <button
                          type="button"
                          className="cell-button"
                          aria-label={texts.revokeOf(roleText(held), account.name)}
                          disabled={revoke.isPending}
                          onClick={() => setAsked({ id: held.id, what: roleText(held), name: account.name })}
                        >
                          {texts.revoke}
                        </button>
                      </li>
                    ))}
                  </ul>
                </td>
                <td>
                  {account.closedAt == null ? (
                    texts.open
                  ) : (
                    <span className="muted">{texts.closed(account.closedAt.slice(0, 10))}</span>
                  )}
                </td>
                <td>
                  {account.closedAt == null && (
                    <div className="small-actions">
                      <button
                        type="button"
                        className="button compact"
                        aria-label={texts.grantTo(account.name)}
                        onClick={() => grant(account)}
                      >
                        {texts.grant}
                      </button>
                      <button
                        type="button"
                        className="button compact danger"
                        aria-label={texts.closeOf(account.name)}
                        onClick={() => close(account)}
                      >
                        {texts.close}
                      </button>
                    </div>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <Modal open={asked !== undefined} title={texts.revokeTitle} onClose={() => setAsked(undefined)}>
        <p>{asked && texts.revokeText(asked.what, asked.name)}</p>
        <div className="row">
          <button
            type="button"
            className="button danger"
            disabled={revoke.isPending}
            onClick={() => revoke.mutate({ role: asked!.id }, { onSettled: () => setAsked(undefined) })}
          >
            {texts.revokeConfirm}
          </button>
          <button type="button" className="button" onClick={() => setAsked(undefined)}>
            {common.cancel}
          </button>
        </div>
      </Modal>
    </>
  );
}

const roleText = ({ role, body, organisation }: AdminAccountFragment['roles'][number]): string =>
  [common.roles[role], body?.name ?? organisation?.name].filter(Boolean).join(', ');
