import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { bodies as texts } from '../locales/sv/bodies.js';
import { TableBox } from '../ui/TableBox.js';
import { AgreementDialog } from './AgreementDialog.js';
import { type Agreement, AgreementTerms } from './AgreementTerms.js';
import type { Body } from './body.js';
import { SeatDialog } from './SeatDialog.js';
import { StayDialog, type StayKind } from './StayDialog.js';
import { Timeline, type TimelineRow } from './Timeline.js';

const t = texts.members;
type Seat = Body['seats'][number];

/** What the dialogs of this tab are about; null = something new. */
type Changing =
  | { readonly what: StayKind; readonly row: TimelineRow | null }
  | { readonly what: 'seat'; readonly row: Seat | null }
  | { readonly what: 'agreement'; readonly row: Agreement | null };

export function BodyMembers({ body }: { readonly body: Body }) {
  const [changing, setChanging] = useState<Changing>();
  const close = () => setChanging(undefined);
  return (
    <div className="stack loose">
      <Stays body={body} what="membership" change={(row) => setChanging({ what: 'membership', row })} />
      <Agreements body={body} change={(row) => setChanging({ what: 'agreement', row })} />
      <Stays body={body} what="hosting" change={(row) => setChanging({ what: 'hosting', row })} />
      <People body={body} change={(row) => setChanging({ what: 'seat', row })} />
      {changing?.what === 'seat' && <SeatDialog body={body} seat={changing.row} onClose={close} />}
      {changing?.what === 'agreement' && <AgreementDialog body={body} agreement={changing.row} onClose={close} />}
      {(changing?.what === 'membership' || changing?.what === 'hosting') && (
        <StayDialog body={body} kind={changing.what} stay={changing.row} onClose={close} />
      )}
    </div>
  );
}

function Part({
  id,
  title,
  add,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly add?: { readonly label: string; readonly onClick: () => void } | false;
  readonly children: ReactNode;
}) {
  return (
    <section className="stack" aria-labelledby={id}>
      <div className="row spread">
        <h2 id={id}>{title}</h2>
        {add && (
          <button type="button" className="button no-print" onClick={add.onClick}>
            {add.label}
          </button>
        )}
      </div>
      {children}
    </section>
  );
}

function ChangeButton({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" className="cell-button" aria-label={t.changeFor(name)} onClick={onClick}>
      {t.change}
    </button>
  );
}

function Agreements({ body, change }: { readonly body: Body; readonly change: (row: Agreement | null) => void }) {
  const mayWrite = body.viewerMayWritePeople;
  return (
    <Part
      id="avtal"
      title={texts.agreement.title}
      add={mayWrite && { label: texts.agreement.add, onClick: () => change(null) }}
    >
      {body.agreements.length === 0 && <p className="muted">{texts.agreement.empty}</p>}
      {body.agreements.map((agreement) => (
        <article key={agreement.id} className="card stack">
          <div className="row spread">
            <h3>{agreement.title}</h3>
            {mayWrite && (
              <button
                type="button"
                className="button no-print"
                aria-label={t.changeFor(agreement.title)}
                onClick={() => change(agreement)}
              >
                {t.change}
              </button>
            )}
          </div>
          <AgreementTerms agreement={agreement} members={body.members.length} />
        </article>
      ))}
    </Part>
  );
}

const STAYS = {
  membership: { id: 'medlemmar', title: t.title, label: t.table, who: t.member, add: t.add, empty: t.empty },
  hosting: { id: 'vardar', title: t.hosts, label: t.hostsTable, who: t.host, add: t.addHost, empty: t.hostsEmpty },
} as const;

function Stays({
  body,
  what,
  change,
}: {
  readonly body: Body;
  readonly what: StayKind;
  readonly change: (row: TimelineRow | null) => void;
}) {
  const { id, title, label, who, add, empty } = STAYS[what];
  const rows: readonly TimelineRow[] = what === 'membership' ? body.memberships : body.hostings;
  const mayWrite = body.viewerMayWriteRegister;
  return (
    <Part id={id} title={title} add={mayWrite && { label: add, onClick: () => change(null) }}>
      {rows.length === 0 ? (
        <p className="muted">{empty}</p>
      ) : (
        <Timeline
          label={label}
          who={who}
          rows={rows}
          action={
            mayWrite
              ? (row) => <ChangeButton name={`${row.organisation.name} ${row.validFrom}`} onClick={() => change(row)} />
              : undefined
          }
        />
      )}
    </Part>
  );
}

function People({ body, change }: { readonly body: Body; readonly change: (row: Seat | null) => void }) {
  const mayWrite = body.viewerMayWritePeople;
  // Null for those without a place in the body.
  const withEmail = body.seats.some(({ person }) => person.email != null);
  return (
    <Part id="personer" title={t.people} add={mayWrite && { label: t.addSeat, onClick: () => change(null) }}>
      {body.seats.length === 0 ? (
        <p className="muted">{t.peopleEmpty}</p>
      ) : (
        <TableBox label={t.peopleTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.person}</th>
                <th scope="col">{t.role}</th>
                <th scope="col">{t.organisation}</th>
                {withEmail && <th scope="col">{t.email}</th>}
                <th scope="col">{t.since}</th>
                {mayWrite && (
                  <th scope="col" className="no-print">
                    <span className="hidden">{t.actions}</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {body.seats.map((seat) => (
                <tr key={seat.id}>
                  <th scope="row">{seat.person.name}</th>
                  <td>{texts.roles[seat.role]}</td>
                  <td>
                    {seat.organisation && (
                      <Link to="/organisationer/$code" params={{ code: seat.organisation.code }}>
                        {seat.organisation.name}
                      </Link>
                    )}
                  </td>
                  {withEmail && (
                    <td>{seat.person.email && <a href={`mailto:${seat.person.email}`}>{seat.person.email}</a>}</td>
                  )}
                  <td className="day">{texts.time.between(seat.validFrom, seat.validTo ?? null)}</td>
                  {mayWrite && (
                    <td className="no-print">
                      <ChangeButton name={seat.person.name} onClick={() => change(seat)} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </Part>
  );
}
