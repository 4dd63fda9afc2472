import './cost-sharing.css';
import { Link, useParams } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { CostsFixedDocument, type CostsFixedQuery } from '../generated/graphql.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { reports } from '../locales/sv/reports.js';
import { Downloads } from '../ui/Downloads.js';
import { count, instant, kronor } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Answer, Loading } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import { Bars } from './Bars.js';
import { allocationOf } from './fixed-view.js';
import { ModelRead } from './ModelRead.js';
import { bySwedishName } from './names.js';
import { ResultTable } from './ResultTable.js';
import { typedDecimal } from './swedish-input.js';

const texts = costs.fixed;
type Fixed = CostsFixedQuery['costAllocation'];

/** A fixed allocation: what was decided, on which figures, and what has changed in the register since. */
export function FixedPage() {
  const { id } = useParams({ from: '/kostnader/fordelning/$id' });
  const query = useData(CostsFixedDocument, { id });
  const fixed = query.isPlaceholderData ? undefined : query.data?.costAllocation;
  const year = String(fixed?.year);
  return (
    <Page
      title={fixed ? texts.title(fixed.body.name, fixed.year) : costs.fixedBadge}
      crumbs={[
        { label: costs.title, to: '/kostnader' },
        ...(fixed
          ? [
              {
                label: `${fixed.body.name} ${year}`,
                to: '/kostnader/$slug/$year',
                params: { slug: fixed.body.slug, year },
              } as const,
            ]
          : []),
      ]}
      lead={fixed && <Status fixed={fixed} />}
      actions={fixed && <Actions fixed={fixed} />}
    >
      {query.isPlaceholderData ? (
        <Loading />
      ) : (
        <Answer of={query}>{(data) => <Content fixed={data.costAllocation} />}</Answer>
      )}
    </Page>
  );
}

function Status({ fixed }: { readonly fixed: Fixed }) {
  return (
    <p className="row">
      <span className={fixed.status === 'FINAL' ? 'badge good' : 'badge info'}>
        {costs.fixedBadge}, {costs.status[fixed.status!].toLowerCase()}
      </span>
      <span>{texts.when(instant(fixed.fixedAt!), fixed.fixedBy)}</span>
    </p>
  );
}

function Actions({ fixed }: { readonly fixed: Fixed }) {
  const { slug, viewerBillingYears } = fixed.body;
  return (
    <>
      {viewerBillingYears.includes(fixed.year) && (
        <Link
          className="button primary"
          to="/fakturor/fakturera/$slug/$year"
          params={{ slug, year: String(fixed.year) }}
        >
          {texts.bill}
        </Link>
      )}
      <Link className="button" to="/fakturor/regeln/$slug/$year" params={{ slug, year: String(fixed.year) }}>
        {reports.rule.link}
      </Link>
      <Downloads path={`allocations/${fixed.id}`} />
    </>
  );
}

function Content({ fixed }: { readonly fixed: Fixed }) {
  const allocation = allocationOf(fixed);
  const payers = fixed.shares.map(({ organisation }) => organisation);
  const model = fixed.costModel;
  return (
    <div className="stack loose">
      <dl className="cost-figures">
        <div>
          <dt>{texts.total}</dt>
          <dd>{kronor(fixed.total)}</dd>
        </div>
        <div>
          <dt>{texts.members}</dt>
          <dd>{fixed.shares.length}</dd>
        </div>
      </dl>
      {fixed.deviations.length > 0 && <Deviations fixed={fixed} />}
      <section className="stack">
        <h2>{texts.split}</h2>
        <ResultTable allocation={allocation} payers={payers} year={fixed.year} rounding={model?.rounding ?? 'ORE'} />
        <Bars allocation={allocation} payers={payers} />
      </section>
      <Explanations fixed={fixed} />
      {fixed.usage.length > 0 && <UsageTable fixed={fixed} />}
      {model && (
        <section className="card stack">
          <h2>{texts.model}</h2>
          <ModelRead model={model} names={payers} />
        </section>
      )}
    </div>
  );
}

/** Shown, never applied. */
function Deviations({ fixed }: { readonly fixed: Fixed }) {
  return (
    <div className="notice warn stack tight">
      <p>
        <strong>{texts.deviations}</strong>
      </p>
      <ul className="plain">
        {fixed.deviations.map(({ organisation, date, stored, current }) => (
          <li key={`${organisation.code} ${date}`}>
            {texts.deviation(organisation.name, date, count(stored), count(current))}
          </li>
        ))}
      </ul>
      <p>{texts.deviationText}</p>
    </div>
  );
}

/** Every amount with its sentence: what stands on paper when the page is printed. */
function Explanations({ fixed }: { readonly fixed: Fixed }) {
  const rows = bySwedishName(fixed.shares.map((share) => ({ ...share, ...share.organisation })));
  return (
    <section className="stack">
      <h2>{texts.explanations}</h2>
      <TableBox label={texts.explanations}>
        <table className="explanations">
          <thead>
            <tr>
              <th scope="col">{costs.table.member}</th>
              <th scope="col">{costs.why.title}</th>
              <th scope="col" className="num">
                {costs.table.sum}
              </th>
              <th scope="col" className="no-print">
                <span className="hidden">{texts.onward}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, amount, components }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td>
                  {components.map((part) => (
                    <p key={part.name}>
                      {components.length > 1 && <strong>{part.name}: </strong>}
                      {part.explanation}
                    </p>
                  ))}
                </td>
                <td className="num">{kronor(amount)}</td>
                <td className="no-print nowrap">
                  <Link
                    to="/kostnader/vidarefordelning"
                    search={{ belopp: amount, vad: `${fixed.body.name} ${fixed.year}, ${name}` }}
                    aria-label={`${texts.onward}: ${name}`}
                  >
                    {texts.onward}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{costs.table.total}</th>
              <td />
              <td className="num">{kronor(fixed.total)}</td>
              <td className="no-print" />
            </tr>
          </tfoot>
        </table>
      </TableBox>
    </section>
  );
}

function UsageTable({ fixed }: { readonly fixed: Fixed }) {
  const names = new Map(fixed.shares.map(({ organisation }) => [organisation.code, organisation.name]));
  const rows = bySwedishName(fixed.usage.map((one) => ({ ...one, name: names.get(one.code) ?? one.code })));
  return (
    <section className="stack">
      <h2>{texts.usage}</h2>
      <TableBox label={texts.usage}>
        <table>
          <thead>
            <tr>
              <th scope="col">{costs.table.member}</th>
              <th scope="col">{costs.why.measure}</th>
              <th scope="col" className="num">
                {costs.why.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name, measure, value }) => (
              <tr key={`${measure} ${code}`}>
                <th scope="row">{name}</th>
                <td>{measure}</td>
                <td className="num">{typedDecimal(value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
