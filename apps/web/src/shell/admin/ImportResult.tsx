import { useState } from 'react';
import type { AdminImportPopulationMutation } from '../../generated/graphql.js';
import { admin } from '../../locales/sv/admin.js';
import { count } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';

const texts = admin.population;
const OUTCOMES = ['new', 'changed', 'equal', 'refused'] as const;
type OutcomeName = (typeof OUTCOMES)[number];

/** What an import did or would do: counts, and the rows of one outcome at a time. */
export function ImportResult({
  outcome,
  done = false,
}: {
  readonly outcome: AdminImportPopulationMutation['importPopulation'];
  readonly done?: boolean;
}) {
  const counts: Record<OutcomeName, number> = {
    new: outcome.newRows,
    changed: outcome.changedRows,
    equal: outcome.equalRows,
    refused: outcome.refusedRows,
  };
  // What needs a look comes first: refusals, then corrections.
  const [shown, show] = useState<OutcomeName>(
    () => (['refused', 'changed', 'new', 'equal'] as const).find((name) => counts[name] > 0) ?? 'new',
  );
  const { nodes } = outcome[shown];
  return (
    <section className="stack" aria-labelledby="utfall">
      <div className="stack tight">
        <h2 id="utfall">{done ? texts.done : texts.result}</h2>
        <p>{outcome.title}</p>
        <p className="small muted">
          {texts.source}: {outcome.source}. {!done && texts.untouched}
        </p>
      </div>
      <div className="tabs">
        {OUTCOMES.map((name) => (
          <button key={name} type="button" className="button" aria-pressed={shown === name} onClick={() => show(name)}>
            {texts.outcomes[name]}: {count(counts[name])}
          </button>
        ))}
      </div>
      {nodes.length > 0 && (
        <>
          {counts[shown] > nodes.length && <p className="small muted">{texts.first(nodes.length, counts[shown])}</p>}
          <TableBox label={texts.outcomes[shown]}>
            <table>
              <thead>
                <tr>
                  <th scope="col" className="num">
                    {texts.line}
                  </th>
                  <th scope="col">{texts.code}</th>
                  <th scope="col">{texts.date}</th>
                  <th scope="col" className="num">
                    {texts.inhabitants}
                  </th>
                  {shown === 'changed' && (
                    <th scope="col" className="num">
                      {texts.before}
                    </th>
                  )}
                  {shown === 'refused' && <th scope="col">{texts.reason}</th>}
                </tr>
              </thead>
              <tbody>
                {nodes.map((row) => (
                  <tr key={`${row.line} ${row.code} ${row.date}`}>
                    <td className="num">{row.line}</td>
                    <td>{row.code}</td>
                    <td className="nowrap">{row.date}</td>
                    <td className="num">{count(row.inhabitants)}</td>
                    {shown === 'changed' && <td className="num">{row.before == null ? '' : count(row.before)}</td>}
                    {shown === 'refused' && <td>{row.reason}</td>}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        </>
      )}
    </section>
  );
}
