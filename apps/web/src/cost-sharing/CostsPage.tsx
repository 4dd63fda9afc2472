import './cost-sharing.css';
import type { LocalDate } from '@domain/shared/local-date.js';
import { coversYear } from '@domain/shared/period.js';
import { Link } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { CostsBodiesDocument, type CostsBodiesQuery, CostsOfBodyDocument } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { useOwnOrganisations } from '../invoicing/payer/own.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { payer } from '../locales/sv/payer.js';
import { kronor, today } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Answer, Empty } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';

const texts = costs.list;
type Body = CostsBodiesQuery['bodies']['nodes'][number];

/** The person's bodies with this year's model and what was fixed last. */
export function CostsPage() {
  const query = useData(CostsBodiesDocument, {});
  const mine = useOwnOrganisations();
  return (
    <Page
      title={costs.title}
      lead={<p>{costs.lead}</p>}
      actions={
        <>
          {mine && mine.length > 0 && (
            <Link className="button" to="/fakturor/budget">
              {payer.forecast.link}
            </Link>
          )}
          <Link className="button" to="/kostnader/vidarefordelning">
            {texts.onward}
          </Link>
        </>
      }
    >
      <Answer of={query}>
        {({ bodies }) => <List bodies={bodies.nodes.filter((body) => body.viewerMayReadCosts)} />}
      </Answer>
    </Page>
  );
}

function List({ bodies }: { readonly bodies: readonly Body[] }) {
  const year = Number(today().slice(0, 4));
  if (bodies.length === 0) {
    return (
      <Empty title={texts.emptyTitle}>
        <p>{texts.emptyText}</p>
      </Empty>
    );
  }
  return (
    <TableBox label={costs.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.body}</th>
            <th scope="col">{texts.model(year)}</th>
            <th scope="col">{texts.latest}</th>
            <th scope="col" className="num">
              {texts.total}
            </th>
            <th scope="col" className="num">
              {texts.perInhabitant}
            </th>
            <th scope="col">{texts.year}</th>
          </tr>
        </thead>
        <tbody>
          {bodies.map((body) => (
            <Row key={body.slug} body={body} year={year} />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Row({ body, year }: { readonly body: Body; readonly year: number }) {
  const { data } = useData(CostsOfBodyDocument, { slug: body.slug, on: `${year}-01-01` });
  const model = data?.body?.costModels?.nodes.find(({ validFrom, validTo }) =>
    coversYear({ from: validFrom as LocalDate, to: validTo as LocalDate | null }, year),
  );
  const latest = data?.body?.costAllocations?.nodes[0];
  const heads = latest?.shares.flatMap(({ perInhabitant }) => (perInhabitant === null ? [] : [perInhabitant])) ?? [];
  const same = heads.length > 0 && heads.every((amount) => amount === heads[0]);
  return (
    <tr>
      <th scope="row">
        <Link to="/kostnader/$slug/$year" params={{ slug: body.slug, year: String(year) }}>
          {body.name}
        </Link>
        <br />
        <span className="small muted">{common.kinds[body.kind]}</span>
      </th>
      <td>
        {model ? (
          <Link to="/kostnader/$slug/modell/$id" params={{ slug: body.slug, id: model.id }}>
            {model.name}
          </Link>
        ) : (
          <span className="muted">{data && texts.noModel}</span>
        )}
      </td>
      <td>
        {latest ? (
          <Link to="/kostnader/fordelning/$id" params={{ id: latest.id! }}>
            {latest.year} {costs.status[latest.status!].toLowerCase()}
          </Link>
        ) : (
          <span className="muted">{data && texts.none}</span>
        )}
      </td>
      <td className="num">{latest && kronor(latest.total)}</td>
      <td className="num">{same ? kronor(heads[0]!) : heads.length > 0 && range(heads)}</td>
      <td className="nowrap">
        {[year - 1, year, year + 1].map((one) => (
          <Link
            key={one}
            className="year-link"
            to="/kostnader/$slug/$year"
            params={{ slug: body.slug, year: String(one) }}
            aria-label={`${body.name} ${one}`}
          >
            {one}
          </Link>
        ))}
      </td>
    </tr>
  );
}

/** From the least to the most that a member pays per inhabitant. */
function range(amounts: readonly string[]): string {
  const sorted = [...amounts].sort((a, b) => Number(a) - Number(b));
  return `${kronor(sorted[0]!).replace(/\skr$/, '')} – ${kronor(sorted.at(-1)!)}`;
}
