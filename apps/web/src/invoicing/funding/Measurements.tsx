import { useState } from 'react';
import { typedDecimal } from '../../cost-sharing/swedish-input.js';
import { FundingRemoveMeasurementDocument } from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { TableBox } from '../../ui/TableBox.js';
import { MeasureDialog } from './grant-dialogs.js';
import type { Grant } from './grant.js';
import { RemoveRow } from './RemoveRow.js';

const t = texts.grant;

/** What has been measured, with what proves it. */
export function Measurements({ grant, keeps }: { readonly grant: Grant; readonly keeps: boolean }) {
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<string | null>(null);
  if (grant.tranches.every(({ measure }) => measure == null)) return null;
  return (
    <section className="stack" aria-labelledby="matta">
      <div className="row spread">
        <h2 id="matta">{t.measurements}</h2>
        {keeps && (
          <button type="button" className="button no-print" onClick={() => setAdding(true)}>
            {t.addMeasurement}
          </button>
        )}
      </div>
      {grant.measurements.length === 0 ? (
        <p className="muted">{t.noMeasurements}</p>
      ) : (
        <TableBox label={t.measurementsTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.day}</th>
                <th scope="col">{t.measure}</th>
                <th scope="col" className="num">
                  {t.value}
                </th>
                <th scope="col">{t.proof}</th>
                {keeps && (
                  <th scope="col" className="no-print">
                    {texts.actions}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {grant.measurements.map(({ id, measure, value, measuredOn, proof }) => (
                <tr key={id}>
                  <th scope="row" className="nowrap">
                    {measuredOn}
                  </th>
                  <td>{measure}</td>
                  <td className="num">{typedDecimal(value)}</td>
                  <td className="proof">{proof}</td>
                  {keeps && (
                    <td className="no-print">
                      <button
                        type="button"
                        className="button compact"
                        aria-label={t.removeMeasurement(typedDecimal(value), measuredOn)}
                        onClick={() => setRemoving(id)}
                      >
                        {texts.remove}
                      </button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      {adding && <MeasureDialog grant={grant} onClose={() => setAdding(false)} />}
      {removing !== null && (
        <RemoveRow
          document={FundingRemoveMeasurementDocument}
          input={{ grant: grant.id, version: grant.version, id: removing }}
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  );
}
