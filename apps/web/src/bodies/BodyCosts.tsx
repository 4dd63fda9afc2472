import { Link } from '@tanstack/react-router';
import { bodies as texts } from '../locales/sv/bodies.js';
import { instant, kronor } from '../ui/format.js';
import { Empty } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import type { Body } from './body.js';

const t = texts.costs;

/** How the cost is split, and what has been fixed: doors into the cost pages. */
export function BodyCosts({ body }: { readonly body: Body }) {
  const models = body.costModels?.nodes ?? [];
  const fixed = body.costAllocations?.nodes ?? [];
  return (
    <div className="stack loose">
      <section className="stack" aria-labelledby="fordelningar">
        <h2 id="fordelningar">{t.fixed}</h2>
        {fixed.length === 0 ? (
          <p className="muted">{t.fixedEmpty}</p>
        ) : (
          <TableBox label={t.fixedTable}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.year}</th>
                  <th scope="col">{t.status}</th>
                  <th scope="col" className="num">
                    {t.total}
                  </th>
                  <th scope="col">{t.fixedAt}</th>
                </tr>
              </thead>
              <tbody>
                {fixed.map(({ id, year, status, total, fixedAt }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Link to="/kostnader/fordelning/$id" params={{ id: id! }}>
                        {t.allocation(year)}
                      </Link>
                    </th>
                    <td>{status && t.statuses[status]}</td>
                    <td className="num">{kronor(total)}</td>
                    <td className="day">{fixedAt && instant(fixedAt)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        )}
      </section>
      <section className="stack" aria-labelledby="modeller">
        <h2 id="modeller">{t.models}</h2>
        {models.length === 0 ? (
          <Empty title={t.models}>
            <p>{t.modelsEmpty}</p>
          </Empty>
        ) : (
          <TableBox label={t.modelsTable}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.model}</th>
                  <th scope="col">{t.period}</th>
                  <th scope="col" className="num">
                    {t.version}
                  </th>
                </tr>
              </thead>
              <tbody>
                {models.map(({ id, name, version, validFrom, validTo }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Link to="/kostnader/$slug/modell/$id" params={{ slug: body.slug, id }}>
                        {name}
                      </Link>
                    </th>
                    <td className="day">{texts.time.between(validFrom, validTo ?? null)}</td>
                    <td className="num">{version}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        )}
      </section>
    </div>
  );
}
