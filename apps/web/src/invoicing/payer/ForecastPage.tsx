import { groupBy } from '@domain/shared/group-by.js';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useData } from '../../api/hooks.js';
import { PayerForecastDocument, type PayerForecastQuery } from '../../generated/graphql.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { payer as texts } from '../../locales/sv/payer.js';
import { Downloads } from '../../ui/Downloads.js';
import { kronor, today } from '../../ui/format.js';
import { Page } from '../../ui/Page.js';
import { Answer, Empty, Loading } from '../../ui/states.js';
import { TableBox } from '../../ui/TableBox.js';
import { Choices, yearsAround } from './Choices.js';
import { NotYours } from './NotYours.js';
import { type OwnOrganisation, useOwnOrganisations } from './own.js';
import './payer.css';

const t = texts.forecast;
const CRUMBS = [{ label: invoicing.title, to: '/fakturor' }] as const;
type Forecast = PayerForecastQuery['payerForecast'];
type Row = Forecast['rows'][number];

/** What an organisation will pay all its bodies, for its own budget. */
export function ForecastPage() {
  const search = useSearch({ from: '/fakturor/budget' });
  const own = useOwnOrganisations();
  const thisYear = Number(today().slice(0, 4));
  const year = search.ar ?? thisYear + 1;
  const chosen = own?.find(({ code }) => code === search.organisation) ?? own?.[0];
  if (own && !chosen) return <NotYours title={t.title(year)} />;
  return (
    <Page
      title={t.title(year)}
      crumbs={CRUMBS}
      lead={t.lead}
      actions={chosen && <Actions code={chosen.code} year={year} />}
    >
      {own && chosen ? <Loaded organisations={own} chosen={chosen} year={year} thisYear={thisYear} /> : <Loading />}
    </Page>
  );
}

function Actions({ code, year }: { readonly code: string; readonly year: number }) {
  return (
    <>
      <Link to="/fakturor/beslut" search={{ organisation: code }} className="button">
        {t.decisions}
      </Link>
      <Downloads path={`forecasts/${code}/${year}`} />
    </>
  );
}

function Loaded({
  organisations,
  chosen,
  year,
  thisYear,
}: {
  readonly organisations: readonly OwnOrganisation[];
  readonly chosen: OwnOrganisation;
  readonly year: number;
  readonly thisYear: number;
}) {
  const navigate = useNavigate({ from: '/fakturor/budget' });
  const query = useData(PayerForecastDocument, { organisation: chosen.code, year });
  return (
    <>
      <Choices
        organisations={organisations}
        chosen={chosen}
        years={yearsAround(thisYear, year)}
        year={year}
        choose={(next) => void navigate({ search: (before) => ({ ...before, ...next }), replace: true })}
      />
      {query.isPlaceholderData ? (
        <Loading />
      ) : (
        <Answer of={query}>{({ payerForecast }) => <Table forecast={payerForecast} />}</Answer>
      )}
    </>
  );
}

function Table({ forecast }: { readonly forecast: Forecast }) {
  const { year, rows, organisation } = forecast;
  if (rows.length === 0) {
    return (
      <Empty title={t.emptyTitle(year)}>
        <p>{t.emptyText}</p>
      </Empty>
    );
  }
  const known = rows.filter(({ source, previousSource }) => source !== 'UNKNOWN' || previousSource !== 'UNKNOWN');
  const unknown = rows.filter(({ source }) => source === 'UNKNOWN');
  return (
    <div className="stack loose">
      <section className="stack">
        <h2>{t.table(organisation.name, year)}</h2>
        <TableBox label={t.table(organisation.name, year)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.body}</th>
                <th scope="col" className="num">
                  {t.amount(year)}
                </th>
                <th scope="col">{t.basis(year)}</th>
                <th scope="col" className="num">
                  {t.previous(year - 1)}
                </th>
                <th scope="col" className="num">
                  {t.change}
                </th>
              </tr>
            </thead>
            <tbody>
              {known.map((row) => (
                <BodyRow key={row.body.slug} row={row} year={year} />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t.total}</th>
                <td className="num">{kronor(forecast.total)}</td>
                <td />
                <td className="num">{kronor(forecast.previousTotal)}</td>
                <td className="num">{forecast.change != null && signed(forecast.change)}</td>
              </tr>
            </tfoot>
          </table>
        </TableBox>
        {!forecast.complete && <p className="muted">{t.incomplete}</p>}
      </section>
      {unknown.length > 0 && (
        <section className="stack" aria-labelledby="okant">
          <h2 id="okant">{t.missing}</h2>
          {[...groupBy(unknown, ({ reason }) => reason)].map(([reason, group]) => (
            <div key={reason} className="stack tight">
              <p>{reason}</p>
              <ul>
                {group.map(({ body }) => (
                  <li key={body.slug}>
                    <Link to="/kostnader/$slug/$year" params={{ slug: body.slug, year: String(year) }}>
                      {body.name}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
    </div>
  );
}

function BodyRow({ row, year }: { readonly row: Row; readonly year: number }) {
  const { body, amount, source, allocationId, previous, change, remarks } = row;
  return (
    <tr>
      <th scope="row">
        <Link to="/samverkan/$slug" params={{ slug: body.slug }}>
          {body.name}
        </Link>
      </th>
      <td className="num">{amount == null ? <span className="muted">{t.unknown}</span> : kronor(amount)}</td>
      <td className="basis">
        {allocationId != null ? (
          <Link to="/kostnader/fordelning/$id" params={{ id: allocationId }}>
            {t.sources[source]}
          </Link>
        ) : source === 'PREVIEW' ? (
          <Link to="/kostnader/$slug/$year" params={{ slug: body.slug, year: String(year) }}>
            {t.sources[source]}
          </Link>
        ) : (
          t.sources[source]
        )}
        {remarks.map((remark) => (
          <p key={remark} className="small muted">
            {remark}
          </p>
        ))}
      </td>
      <td className="num">{previous == null ? <span className="muted">{t.unknown}</span> : kronor(previous)}</td>
      <td className="num">{change != null && signed(change)}</td>
    </tr>
  );
}

const signed = (text: string): string => (/^-|^0\.00$/.test(text) ? kronor(text) : `+${kronor(text)}`);
