import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { PayerDecisionsDocument } from '../../generated/graphql.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { payer as texts } from '../../locales/sv/payer.js';
import { usePaged } from '../../shell/paged.js';
import { PagedList } from '../../shell/PagedList.js';
import { instant, today } from '../../ui/format.js';
import { Page } from '../../ui/Page.js';
import { Empty, Loading } from '../../ui/states.js';
import { TableBox } from '../../ui/TableBox.js';
import { Choices, yearsAround } from './Choices.js';
import type { Decision } from './decision.js';
import { DecisionDialog } from './DecisionDialog.js';
import { NotYours } from './NotYours.js';
import { type OwnOrganisation, useOwnOrganisations } from './own.js';
import './payer.css';

const t = texts.decisions;
const CRUMBS = [{ label: invoicing.title, to: '/fakturor' }] as const;

/** What an organisation has decided about what it pays: its own business. */
export function DecisionsPage() {
  const search = useSearch({ from: '/fakturor/beslut' });
  const own = useOwnOrganisations();
  const [changing, setChanging] = useState<Decision | 'new' | null>(null);
  const chosen = own?.find(({ code }) => code === search.organisation) ?? own?.[0];
  if (own && !chosen) return <NotYours title={t.title} />;
  return (
    <Page
      title={t.title}
      crumbs={CRUMBS}
      lead={t.lead}
      actions={
        chosen && (
          <>
            <Link to="/fakturor/budget" search={{ organisation: chosen.code }} className="button">
              {t.forecast}
            </Link>
            {chosen.writes && (
              <button type="button" className="button primary" onClick={() => setChanging('new')}>
                {t.add}
              </button>
            )}
          </>
        )
      }
    >
      {own && chosen ? <Loaded organisations={own} chosen={chosen} change={setChanging} /> : <Loading />}
      {chosen && changing !== null && (
        <DecisionDialog
          organisation={chosen.code}
          decision={changing === 'new' ? null : changing}
          onClose={() => setChanging(null)}
        />
      )}
    </Page>
  );
}

function Loaded({
  organisations,
  chosen,
  change,
}: {
  readonly organisations: readonly OwnOrganisation[];
  readonly chosen: OwnOrganisation;
  readonly change: (decision: Decision) => void;
}) {
  const { ar, visa } = useSearch({ from: '/fakturor/beslut' });
  const navigate = useNavigate({ from: '/fakturor/beslut' });
  const history = visa === 'historik';
  const list = usePaged(
    PayerDecisionsDocument,
    { organisation: chosen.code, filter: { year: ar ?? null, history } },
    ({ payerDecisions }) => payerDecisions,
  );
  return (
    <>
      <div className="row">
        <Choices
          organisations={organisations}
          chosen={chosen}
          years={yearsAround(Number(today().slice(0, 4)), ar)}
          year={ar}
          allYears={t.allYears}
          choose={(next) => void navigate({ search: (before) => ({ ...before, ...next }), replace: true })}
        />
        <label className="row no-print">
          <input
            type="checkbox"
            checked={history}
            onChange={() =>
              void navigate({
                search: (before) => ({ ...before, visa: history ? undefined : 'historik' }),
                replace: true,
              })
            }
          />
          {t.history}
        </label>
      </div>
      <PagedList of={list}>
        {list.rows?.length === 0 ? (
          <Empty title={t.emptyTitle}>
            <p>{chosen.writes ? t.emptyWrite : t.emptyRead}</p>
          </Empty>
        ) : (
          <Table rows={list.rows ?? []} organisation={chosen} change={change} />
        )}
      </PagedList>
    </>
  );
}

function Table({
  rows,
  organisation,
  change,
}: {
  readonly rows: readonly Decision[];
  readonly organisation: OwnOrganisation;
  readonly change: (decision: Decision) => void;
}) {
  return (
    <TableBox label={t.table(organisation.name)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.body}</th>
            <th scope="col">{texts.year}</th>
            <th scope="col">{t.decision}</th>
            <th scope="col">{t.coding}</th>
            <th scope="col">{t.officer}</th>
            <th scope="col">{t.period}</th>
            {organisation.writes && (
              <th scope="col" className="no-print">
                {t.change}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <DecisionRow key={row.id} row={row} change={organisation.writes ? change : undefined} />
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function DecisionRow({
  row,
  change,
}: {
  readonly row: Decision;
  readonly change: ((decision: Decision) => void) | undefined;
}) {
  const { body, year, paragraph, instance, decidedOn, registrationNumber, validFrom, validTo, replaced } = row;
  const latest = !replaced && validTo == null;
  return (
    <tr>
      <th scope="row">
        <Link to="/samverkan/$slug" params={{ slug: body.slug }}>
          {body.name}
        </Link>
      </th>
      <td>{year}</td>
      <td>
        {paragraph}, {instance}
        <br />
        <span className="small muted">
          {decidedOn}
          {registrationNumber != null && ` · ${t.registration(registrationNumber)}`}
        </span>
      </td>
      <td>{row.codingString}</td>
      <td>
        {row.authorisingOfficer}
        {row.substitute != null && (
          <>
            <br />
            <span className="small muted">
              {t.substitute}: {row.substitute}
            </span>
          </>
        )}
      </td>
      <td className="nowrap">
        {replaced ? <span className="badge">{t.replaced}</span> : `${validFrom} – ${validTo ?? 'tills vidare'}`}
        {row.savedBy != null && (
          <>
            <br />
            <span className="small muted">{t.saved(instant(row.savedAt), row.savedBy)}</span>
          </>
        )}
      </td>
      {change && (
        <td className="no-print">
          {latest && (
            <button
              type="button"
              className="button compact"
              aria-label={t.changeFor(body.name, year)}
              onClick={() => change(row)}
            >
              {t.change}
            </button>
          )}
        </td>
      )}
    </tr>
  );
}
