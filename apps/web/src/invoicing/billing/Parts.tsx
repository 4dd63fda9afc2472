import { Link } from '@tanstack/react-router';
import { billing } from '../../locales/sv/billing.js';
import { today } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';
import { Word } from '../shown.js';
import { type BillingYear, type Part, partName, type PartState, stateOf } from './billing-view.js';

const t = billing.parts;
const LOOKS: Readonly<Record<PartState, string>> = { billed: 'good', due: 'warn', coming: '', late: '' };

/** The parts of the year as the terms divide it, each with its one next step. */
export function Parts({
  billed: { parts, settled },
  chosen,
  blocked,
}: {
  readonly billed: BillingYear;
  readonly chosen: Part | undefined;
  /** Something waits for approval: nothing else can be billed meanwhile. */
  readonly blocked: boolean;
}) {
  const day = today();
  return (
    <section className="stack" aria-labelledby="delar">
      <h2 id="delar">{t.title}</h2>
      <TableBox label={t.label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.part}</th>
              <th scope="col">{t.period}</th>
              <th scope="col">{t.issuedOn}</th>
              <th scope="col">{t.dueOn}</th>
              <th scope="col">{t.state}</th>
              <th scope="col" className="no-print">
                <span className="hidden">{t.bill}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map((one) => {
              const state = stateOf(one, settled, day);
              const name = partName(one.part);
              return (
                <tr key={one.part.index} className={one === chosen ? 'chosen-part' : undefined}>
                  <th scope="row" className="nowrap">
                    {name}
                  </th>
                  <td className="day">
                    {one.from} – {one.to}
                  </td>
                  <td className="day">{one.issuedOn}</td>
                  <td className="day">{one.dueOn}</td>
                  <td>
                    <Word look={LOOKS[state]} word={t.states[state]} />
                  </td>
                  <td className="no-print">
                    {!settled && !blocked && (
                      <Link
                        from="/fakturor/fakturera/$slug/$year"
                        to="."
                        search={{ del: one.part.index }}
                        resetScroll={false}
                        className={
                          state === 'billed'
                            ? 'button quiet compact'
                            : state === 'due'
                              ? 'button primary compact'
                              : 'button compact'
                        }
                        aria-label={state === 'billed' ? t.againNamed(name) : t.billNamed(name)}
                      >
                        {state === 'billed' ? t.again : t.bill}
                      </Link>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
