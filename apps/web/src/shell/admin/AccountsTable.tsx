import { useChange } from '../../api/hooks.js';
import { type AdminAccountFragment, AdminRevokeRoleDocument } from '../../generated/graphql.js';
import { admin } from '../../locales/sv/admin.js';
import { common } from '../../locales/sv/common.js';
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
                          onClick={() => revoke.mutate({ role: held.id })}
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
    </>
  );
}

const roleText = ({ role, body, organisation }: AdminAccountFragment['roles'][number]): string =>
  [common.roles[role], body?.name ?? organisation?.name].filter(Boolean).join(', ');
