import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { OrganisationsOneQuery } from '../generated/graphql.js';
import { organisations as texts } from '../locales/sv/organisations.js';
import { kronor } from '../ui/format.js';
import { Empty } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import { CostBars } from './CostBars.js';
import { costYears } from './cost-years.js';

type Organisation = NonNullable<OrganisationsOneQuery['organisation']>;
type Shares = Organisation['costShares']['nodes'];

/** What the organisation pays in its bodies, year by year. */
export function CostSection({ organisation: { name, costShares } }: { readonly organisation: Organisation }) {
  const { matt } = useSearch({ from: '/organisationer/$code' });
  const navigate = useNavigate({ from: '/organisationer/$code' });
  const { nodes: shares, pageInfo } = costShares;
  const years = costYears(shares);
  if (years.length === 0) {
    return (
      <section className="stack" aria-labelledby="kostnader">
        <h2 id="kostnader">{texts.costs.title}</h2>
        <NoCosts />
      </section>
    );
  }
  return (
    <section className="stack" aria-labelledby="kostnader">
      <h2 id="kostnader">{texts.costs.title}</h2>
      <p className="muted">{texts.costs.lead}</p>
      <div className="card stack">
        <fieldset className="row choice no-print">
          <legend className="hidden">{texts.costs.measure}</legend>
          {([undefined, 'invanare'] as const).map((choice) => (
            <label key={choice ?? 'kronor'}>
              <input
                type="radio"
                name="matt"
                checked={matt === choice}
                onChange={() => void navigate({ search: { matt: choice }, replace: true, resetScroll: false })}
              />
              {choice ? texts.costs.perInhabitant : texts.costs.kronor}
            </label>
          ))}
        </fieldset>
        <CostBars years={years} perInhabitant={matt === 'invanare'} />
      </div>
      <details className="figures">
        <summary>{texts.costs.table}</summary>
        <CostTable name={name} shares={shares} />
      </details>
      <p className="muted small">
        {texts.costs.note} {pageInfo.hasNextPage && texts.costs.cut}
      </p>
    </section>
  );
}

function NoCosts() {
  return (
    <Empty title={texts.costs.noneTitle}>
      <p>{texts.costs.none}</p>
      <Link className="button" to="/kostnader">
        {texts.costs.toCosts}
      </Link>
    </Empty>
  );
}

function CostTable({ name, shares }: { readonly name: string; readonly shares: Shares }) {
  return (
    <TableBox label={texts.costs.tableLabel(name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.costs.year}</th>
            <th scope="col">{texts.costs.body}</th>
            <th scope="col">{texts.costs.status}</th>
            <th scope="col" className="num">
              {texts.costs.amount}
            </th>
            <th scope="col" className="num">
              {texts.costs.perInhabitant}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map(({ allocationId, year, body, status, superseded, amount, perInhabitant }) => (
            <tr key={allocationId} className={superseded ? 'muted' : undefined}>
              <td className="code">{year}</td>
              <th scope="row">
                <Link to="/kostnader/fordelning/$id" params={{ id: allocationId }}>
                  {body.name}
                </Link>
              </th>
              <td>
                {status === 'FINAL' ? texts.costs.final : texts.costs.preliminary}
                {superseded && ` (${texts.costs.superseded})`}
              </td>
              <td className="num">{kronor(amount)}</td>
              <td className="num">{perInhabitant == null ? '–' : kronor(perInhabitant)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
