import type { OrganisationsOneQuery } from '../generated/graphql.js';
import { organisations as texts } from '../locales/sv/organisations.js';
import { count, instant } from '../ui/format.js';
import { TableBox } from '../ui/TableBox.js';
import { PopulationChart } from './PopulationChart.js';
import { hasNoise, populationRows } from './population-rows.js';
import { signed } from './signed.js';

type Organisation = NonNullable<OrganisationsOneQuery['organisation']>;

/** Inhabitants over the years: a line, and the same figures as a table with source and corrections. */
export function PopulationSection({
  organisation: { name, populationHistory },
}: {
  readonly organisation: Organisation;
}) {
  const rows = populationRows(populationHistory);
  if (rows.length === 0) {
    return (
      <section className="stack" aria-labelledby="folkmangd">
        <h2 id="folkmangd">{texts.population.title}</h2>
        <p className="muted">{texts.population.none}</p>
      </section>
    );
  }
  const points = rows
    .map(({ figure }) => ({ year: Number(figure.referenceDate.slice(0, 4)), inhabitants: figure.inhabitants }))
    .reverse();
  const sources = [...new Set(rows.map(({ figure }) => figure.source))];
  const corrected = rows.filter(({ replaced }) => replaced.length > 0).length;
  return (
    <section className="stack" aria-labelledby="folkmangd">
      <h2 id="folkmangd">{texts.population.title}</h2>
      {points.length > 1 && (
        <div className="card">
          <PopulationChart name={name} points={points} />
        </div>
      )}
      {corrected > 0 && (
        <p className="notice">
          {corrected === 1 ? texts.population.correctedOne : texts.population.corrected(count(corrected))}
        </p>
      )}
      <details className="figures">
        <summary>{texts.population.table}</summary>
        <TableBox label={texts.population.tableLabel(name)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.population.day}</th>
                <th scope="col" className="num">
                  {texts.population.inhabitants}
                </th>
                <th scope="col" className="num">
                  {texts.population.change}
                </th>
                <th scope="col">{texts.population.source}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ figure, change, replaced }) => (
                <tr key={figure.referenceDate}>
                  <th scope="row" className="code">
                    {figure.referenceDate}
                  </th>
                  <td className="num">{count(figure.inhabitants)}</td>
                  <td className="num">{change === undefined ? '–' : signed(change)}</td>
                  <td>
                    {figure.source}
                    {figure.preliminary && ` (${texts.population.preliminary})`}
                    {replaced.map(({ inhabitants, replacedAt }) => (
                      <div key={replacedAt} className="muted">
                        {texts.population.replaced(count(inhabitants), instant(replacedAt!))}
                      </div>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      </details>
      <p className="muted small">
        {texts.population.sources} {sources.join('; ')}.{' '}
        {rows.some(({ figure }) => hasNoise(figure.referenceDate)) && texts.population.noise}
      </p>
    </section>
  );
}
