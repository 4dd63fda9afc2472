import { Link } from '@tanstack/react-router';
import { bySwedishName } from '../../cost-sharing/names.js';
import type { OpenClaimFragment } from '../../generated/graphql.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { reports } from '../../locales/sv/reports.js';
import { kronor, today } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';

const t = reports.claims;

/** A counterparty a row, whole; the documents that the sum comes from unfold. */
export function ClaimsTable({
  label,
  claims,
  sum,
}: {
  readonly label: string;
  readonly claims: readonly OpenClaimFragment[];
  readonly sum: string;
}) {
  const rows = bySwedishName(claims.map((claim) => ({ ...claim, ...claim.counterparty })));
  return (
    <TableBox label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.counterparty}</th>
            <th scope="col" className="num">
              {t.amount}
            </th>
            <th scope="col">{t.documents}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, amount, documents }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td className="num">{kronor(amount)}</td>
              <td>
                <details className="lines-why">
                  <summary>{t.documentsOf(documents.totalCount, name)}</summary>
                  <Documents of={documents} />
                </details>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.sum}</th>
            <td className="num">{kronor(sum)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </TableBox>
  );
}

function Documents({ of: { nodes, totalCount } }: { readonly of: OpenClaimFragment['documents'] }) {
  const day = today();
  return (
    <ul className="plain stack tight">
      {nodes.map(({ id, kind, number, body, year, dueOn, open }) => (
        <li key={id}>
          <Link to="/fakturor/$id" params={{ id }}>
            {t.document(invoicing.kinds[kind], number)}
          </Link>
          {`, ${body.name} ${year}: ${kronor(open)}, `}
          {dueOn < day ? <strong>{t.overdue(dueOn)}</strong> : t.due(dueOn)}
        </li>
      ))}
      {totalCount > nodes.length && <li className="muted">{t.more(totalCount - nodes.length)}</li>}
    </ul>
  );
}
