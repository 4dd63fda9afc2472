import { useState } from 'react';
import { FundingRemoveSpendingDocument } from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { kronor } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';
import { SpendDialog } from './grant-dialogs.js';
import type { Grant } from './grant.js';
import { RemoveRow } from './RemoveRow.js';

const t = texts.grant;

/** What a grant has been used for. */
export function Spendings({ grant, keeps }: { readonly grant: Grant; readonly keeps: boolean }) {
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<string | null>(null);
  return (
    <section className="stack" aria-labelledby="anvant">
      <div className="row spread">
        <h2 id="anvant">{t.spendings}</h2>
        {keeps && (
          <button type="button" className="button no-print" onClick={() => setAdding(true)}>
            {t.addSpending}
          </button>
        )}
      </div>
      {grant.spendings.length === 0 ? (
        <p className="muted">{t.noSpendings}</p>
      ) : (
        <TableBox label={t.spendingsTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.day}</th>
                <th scope="col">{t.what}</th>
                <th scope="col" className="num">
                  {texts.grants.amount}
                </th>
                {keeps && (
                  <th scope="col" className="no-print">
                    {texts.actions}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {grant.spendings.map(({ id, spentOn, amount, note }) => (
                <tr key={id}>
                  <th scope="row" className="nowrap">
                    {spentOn}
                  </th>
                  <td className="proof">{note}</td>
                  <td className="num">{kronor(amount)}</td>
                  {keeps && (
                    <td className="no-print">
                      <button
                        type="button"
                        className="button compact"
                        aria-label={t.removeSpending(note)}
                        onClick={() => setRemoving(id)}
                      >
                        {texts.remove}
                      </button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      {adding && <SpendDialog grant={grant} onClose={() => setAdding(false)} />}
      {removing !== null && (
        <RemoveRow
          document={FundingRemoveSpendingDocument}
          input={{ grant: grant.id, version: grant.version, id: removing }}
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  );
}
