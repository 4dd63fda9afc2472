import { useState } from 'react';
import { typedDecimal } from '../../cost-sharing/swedish-input.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { kronor } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';
import type { Grant, Request, Tranche } from './grant.js';
import { MoveDialog, RequestDialog } from './request-dialogs.js';

const t = texts.grant;

const BADGES = { REQUESTED: 'badge info', GRANTED: 'badge good', PAID: 'badge good', REFUSED: 'badge bad' } as const;

/** The parts of a grant: what each needs, and what has become of it. */
export function Tranches({ grant, keeps }: { readonly grant: Grant; readonly keeps: boolean }) {
  const [asking, setAsking] = useState<number | null>(null);
  const [moving, setMoving] = useState<number | null>(null);
  const numbered = (number: number | null) => grant.tranches.find((one) => one.number === number);
  const [asked, moved] = [numbered(asking), numbered(moving)];
  const open = moved?.requests.at(-1);
  return (
    <section className="stack" aria-labelledby="delar">
      <h2 id="delar">{t.tranches}</h2>
      <TableBox label={t.tranchesTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.tranches}</th>
              <th scope="col" className="num">
                {texts.grants.amount}
              </th>
              <th scope="col">{t.condition}</th>
              <th scope="col">{t.state}</th>
              {keeps && (
                <th scope="col" className="no-print">
                  {texts.actions}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {grant.tranches.map((tranche) => (
              <tr key={tranche.id}>
                <th scope="row">{t.tranche(tranche.number)}</th>
                <td className="num">{kronor(tranche.amount)}</td>
                <td>
                  <Condition tranche={tranche} />
                </td>
                <td>
                  <State requests={tranche.requests} whole={tranche.amount} />
                </td>
                {keeps && (
                  <td className="no-print">
                    <Step tranche={tranche} ask={setAsking} move={setMoving} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {asked && <RequestDialog grant={grant} tranche={asked} onClose={() => setAsking(null)} />}
      {moved && open && <MoveDialog grant={grant} tranche={moved} request={open} onClose={() => setMoving(null)} />}
    </section>
  );
}

function Condition({ tranche: { measure, threshold, shownBy } }: { readonly tranche: Tranche }) {
  if (measure == null || threshold == null) return <span className="muted">{t.noCondition}</span>;
  return (
    <>
      {t.atLeast(typedDecimal(threshold), measure)}
      <br />
      {shownBy ? (
        <span className="badge good">{t.shown(typedDecimal(shownBy.value), shownBy.measuredOn)}</span>
      ) : (
        <span className="badge warn">{t.notShown}</span>
      )}
    </>
  );
}

function State({ requests, whole }: { readonly requests: readonly Request[]; readonly whole: string }) {
  if (requests.length === 0) return <span className="muted">{t.notYet}</span>;
  return (
    <ul className="plain stack tight">
      {requests.map(({ id, state, amount, requestedOn, grantedOn, paidOn, refusedOn, registrationNumber, note }) => (
        <li key={id}>
          <span className={BADGES[state]}>{t.states[state]}</span>{' '}
          <span className="nowrap">{refusedOn ?? paidOn ?? grantedOn ?? requestedOn}</span>
          {amount !== whole && ` · ${kronor(amount)}`}
          {registrationNumber != null && ` · ${registrationNumber}`}
          {note !== '' && <p className="small muted">{note}</p>}
        </li>
      ))}
    </ul>
  );
}

function Step({
  tranche,
  ask,
  move,
}: {
  readonly tranche: Tranche;
  readonly ask: (number: number) => void;
  readonly move: (number: number) => void;
}) {
  const { number, mayBeRequested, requests } = tranche;
  if (mayBeRequested) {
    return (
      <button type="button" className="button compact" aria-label={t.requestFor(number)} onClick={() => ask(number)}>
        {t.request}
      </button>
    );
  }
  if ((requests.at(-1)?.nextStates.length ?? 0) === 0) return null;
  return (
    <button type="button" className="button compact" aria-label={t.moveFor(number)} onClick={() => move(number)}>
      {t.move}
    </button>
  );
}
