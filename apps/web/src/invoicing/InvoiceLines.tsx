import { readableKronor } from '@domain/shared/ore.js';
import type { Invoice } from './invoice.js';
import { invoicing } from '../locales/sv/invoicing.js';
import { kronor } from '../ui/format.js';
import { TableBox } from '../ui/TableBox.js';
import { bare, ore } from './words.js';
import { rateName, rateOf, vatRowsOf } from './vat-rows.js';

const t = invoicing.page;

/** Every line with its reason, the VAT per rate, and what is to pay. */
export function InvoiceLines({ invoice }: { readonly invoice: Invoice }) {
  const { lines, kind } = invoice;
  return (
    <section className="stack" aria-labelledby="rader">
      <h2 id="rader">{t.lines}</h2>
      <TableBox label={t.linesTable}>
        <table className="invoice-lines">
          <thead>
            <tr>
              <th scope="col">{t.component}</th>
              <th scope="col">{t.why}</th>
              <th scope="col">{t.vat}</th>
              <th scope="col" className="num">
                {t.net}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.component}>
                <th scope="row">{line.component}</th>
                <td className="why">{line.description}</td>
                <td className="nowrap">{rateOf(line)}</td>
                <td className="num">{bare(ore(line.amount))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <TableBox label={t.vatTable}>
        <table>
          <caption>{t.vatTable}</caption>
          <thead>
            <tr>
              <th scope="col">{t.rate}</th>
              <th scope="col" className="num">
                {t.taxable}
              </th>
              <th scope="col" className="num">
                {t.vatSum}
              </th>
            </tr>
          </thead>
          <tbody>
            {vatRowsOf(lines).map(({ category, percent, taxable, vat }) => (
              <tr key={`${category} ${percent}`}>
                <th scope="row">{rateName(category, percent)}</th>
                <td className="num">{bare(taxable)}</td>
                <td className="num">{bare(vat)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      <dl className="invoice-totals">
        <dt>{t.net}</dt>
        <dd>{kronor(invoice.netAmount)}</dd>
        <dt>{t.vatSum}</dt>
        <dd>{kronor(invoice.vatAmount)}</dd>
        <dt className="payable">{kind === 'INVOICE' ? t.toPay : t.given}</dt>
        <dd className="payable">{readableKronor(ore(invoice.totalAmount))}</dd>
      </dl>
    </section>
  );
}
