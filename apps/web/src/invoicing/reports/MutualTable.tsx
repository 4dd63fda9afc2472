import { readableKronor } from '@domain/shared/ore.js';
import { bySwedishName } from '../../cost-sharing/names.js';
import type { OpenClaimsQuery } from '../../generated/graphql.js';
import { reports } from '../../locales/sv/reports.js';
import { kronor } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';
import { ore } from '../words.js';

const t = reports.claims;

/** Who owes each other, and what netting would leave: only a view. */
export function MutualTable({
  mutual,
  name,
}: {
  readonly mutual: OpenClaimsQuery['openClaims']['mutual'];
  readonly name: string;
}) {
  const rows = bySwedishName(mutual.map((one) => ({ ...one, ...one.counterparty })));
  return (
    <TableBox label={t.mutual}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.counterparty}</th>
            <th scope="col" className="num">
              {t.theyOwe}
            </th>
            <th scope="col" className="num">
              {t.weOwe(name)}
            </th>
            <th scope="col" className="num">
              {t.net}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{row.name}</th>
              <td className="num">{kronor(row.receivable)}</td>
              <td className="num">{kronor(row.payable)}</td>
              <td className="num">{netInWords(ore(row.net), name, row.name)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function netInWords(net: bigint, own: string, other: string): string {
  if (net === 0n) return t.even;
  return net > 0n ? t.netTo(own, readableKronor(net)) : t.netTo(other, readableKronor(-net));
}
