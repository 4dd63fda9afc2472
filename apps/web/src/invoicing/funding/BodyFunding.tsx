import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  FundingBodyCoFinancingDocument,
  type FundingBodyCoFinancingQuery,
  FundingBodyGrantsDocument,
  type FundingBodyGrantsQuery,
} from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { usePaged } from '../../shell/paged.js';
import { PagedList } from '../../shell/PagedList.js';
import { kronor } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';
import { inForm } from './co-financing.js';
import { CoFinancingDialog } from './CoFinancingDialog.js';
import { GrantDialog } from './GrantDialog.js';

const NOTHING = { nodes: [], pageInfo: { hasNextPage: false } };
type GrantRow = NonNullable<NonNullable<FundingBodyGrantsQuery['body']>['grants']>['nodes'][number];
type CoFinancingRow = NonNullable<NonNullable<FundingBodyCoFinancingQuery['body']>['coFinancings']>['nodes'][number];

/** How a body is financed beside the shared cost: grants, and what the members put in. */
export function BodyFunding({ slug }: { readonly slug: string }) {
  return (
    <div className="stack loose">
      <Grants slug={slug} />
      <CoFinancings slug={slug} />
    </div>
  );
}

function Grants({ slug }: { readonly slug: string }) {
  const t = texts.grants;
  const [adding, setAdding] = useState(false);
  const list = usePaged(FundingBodyGrantsDocument, { slug }, ({ body }) => body?.grants ?? NOTHING);
  return (
    <section className="stack" aria-labelledby="bidrag">
      <div className="row spread">
        <h2 id="bidrag">{t.title}</h2>
        {list.first?.body?.viewerMayKeepFunding && (
          <button type="button" className="button no-print" onClick={() => setAdding(true)}>
            {t.add}
          </button>
        )}
      </div>
      <PagedList of={list}>
        {list.rows?.length === 0 ? (
          <p className="muted">{t.empty}</p>
        ) : (
          <TableBox label={t.table}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.name}</th>
                  <th scope="col">{t.grantor}</th>
                  <th scope="col" className="num">
                    {t.amount}
                  </th>
                  <th scope="col" className="num">
                    {t.paid}
                  </th>
                  <th scope="col" className="num">
                    {t.spent}
                  </th>
                  <th scope="col" className="num">
                    {t.outstanding}
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.rows?.map((grant) => (
                  <GrantLine key={grant.id} grant={grant} />
                ))}
              </tbody>
            </table>
          </TableBox>
        )}
      </PagedList>
      {adding && <GrantDialog slug={slug} grant={null} onClose={() => setAdding(false)} />}
    </section>
  );
}

function GrantLine({ grant }: { readonly grant: GrantRow }) {
  const t = texts.grants;
  const { id, name, grantor, amount, paid, spent, outstanding, reminds, tranches } = grant;
  return (
    <tr>
      <th scope="row">
        <Link to="/samverkan/bidrag/$id" params={{ id }}>
          {name}
        </Link>
        <br />
        <span className="small muted">{tranches.length === 0 ? t.oneOff : t.inTranches(tranches.length)}</span>{' '}
        {reminds && <span className="badge warn">{t.reminds}</span>}
      </th>
      <td>{grantor}</td>
      <td className="num">{kronor(amount)}</td>
      <td className="num">{tranches.length > 0 && kronor(paid)}</td>
      <td className="num">{kronor(spent)}</td>
      <td className="num">{kronor(outstanding)}</td>
    </tr>
  );
}

function CoFinancings({ slug }: { readonly slug: string }) {
  const t = texts.coFinancings;
  const [adding, setAdding] = useState(false);
  const list = usePaged(FundingBodyCoFinancingDocument, { slug }, ({ body }) => body?.coFinancings ?? NOTHING);
  const body = list.first?.body;
  return (
    <section className="stack" aria-labelledby="medfinansiering">
      <div className="row spread">
        <h2 id="medfinansiering">{t.title}</h2>
        {body?.viewerMayKeepFunding && (
          <button type="button" className="button no-print" onClick={() => setAdding(true)}>
            {t.add}
          </button>
        )}
      </div>
      <PagedList of={list}>
        {list.rows?.length === 0 ? (
          <p className="muted">{t.empty}</p>
        ) : (
          <TableBox label={t.table}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.organisation}</th>
                  <th scope="col">{t.commitment}</th>
                  <th scope="col">{t.form}</th>
                  <th scope="col" className="num">
                    {t.delivered}
                  </th>
                  <th scope="col" className="num">
                    {t.remaining}
                  </th>
                </tr>
              </thead>
              <tbody>
                {list.rows?.map((row) => (
                  <CoFinancingLine key={row.id} row={row} />
                ))}
              </tbody>
            </table>
          </TableBox>
        )}
      </PagedList>
      {adding && body && (
        <CoFinancingDialog
          slug={slug}
          members={body.members.map(({ organisation }) => organisation)}
          coFinancing={null}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}

function CoFinancingLine({ row }: { readonly row: CoFinancingRow }) {
  const t = texts.coFinancings;
  const { id, organisation, name, commitment, form, deliveredAmount, deliveredHours } = row;
  return (
    <tr>
      <th scope="row">
        <Link to="/samverkan/medfinansiering/$id" params={{ id }}>
          {organisation.name}
        </Link>
        <br />
        <span className="small muted">{name}</span>
      </th>
      <td>{commitment}</td>
      <td>{form ? t.forms[form] : <span className="badge warn">{t.notChosen}</span>}</td>
      <td className="num">{form && inForm(form, deliveredAmount, deliveredHours)}</td>
      <td className="num">{form && inForm(form, row.remainingAmount, row.remainingHours)}</td>
    </tr>
  );
}
