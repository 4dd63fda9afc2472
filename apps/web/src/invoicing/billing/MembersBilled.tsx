import { readableKronor } from '@domain/shared/ore.js';
import { bySwedishName } from '../../cost-sharing/names.js';
import { billing } from '../../locales/sv/billing.js';
import { TableBox } from '../../ui/TableBox.js';
import { bare, ore } from '../words.js';
import type { BillingYear } from './billing-view.js';

const t = billing.members;

/** Each member's share of the year and what has been charged of it. */
export function MembersBilled({ billed: { members, seller } }: { readonly billed: BillingYear }) {
  const rows = bySwedishName(
    members.map(({ organisation, share, billed }) => ({ ...organisation, share: ore(share), billed: ore(billed) })),
  );
  const sum = (of: (row: (typeof rows)[number]) => bigint) => rows.reduce((whole, row) => whole + of(row), 0n);
  return (
    <section className="stack" aria-labelledby="medlemmar">
      <h2 id="medlemmar">{t.title}</h2>
      <TableBox label={t.label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.member}</th>
              <th scope="col" className="num">
                {t.share}
              </th>
              <th scope="col" className="num">
                {t.billed}
              </th>
              <th scope="col" className="num">
                {t.left}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, share, billed }) => (
              <tr key={code}>
                <th scope="row">
                  {name}
                  {code === seller.code && <span className="part-of small muted">{t.host}</span>}
                </th>
                <td className="num">{bare(share)}</td>
                <td className="num">{bare(billed)}</td>
                <td className="num">{bare(share - billed)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.sum}</th>
              <td className="num">{bare(sum(({ share }) => share))}</td>
              <td className="num">{bare(sum(({ billed }) => billed))}</td>
              <td className="num">{readableKronor(sum(({ share, billed }) => share - billed))}</td>
            </tr>
          </tfoot>
        </table>
      </TableBox>
      <p className="small muted">{t.note}</p>
    </section>
  );
}
