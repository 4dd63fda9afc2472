import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useData } from '../../api/hooks.js';
import { FundingCoFinancingPageDocument, FundingRemoveDeliveryDocument } from '../../generated/graphql.js';
import { funding as texts } from '../../locales/sv/funding.js';
import { kronor } from '../../ui/format.js';
import { Page } from '../../ui/Page.js';
import { Answer, Loading } from '../../ui/states.js';
import { TableBox } from '../../ui/TableBox.js';
import { inForm, type LoadedCoFinancing } from './co-financing.js';
import { CoFinancingDialog } from './CoFinancingDialog.js';
import { ChooseDialog, DeliverDialog } from './delivery-dialogs.js';
import '../../bodies/bodies.css';
import './funding.css';
import { RemoveRow } from './RemoveRow.js';

const t = texts.coFinancing;

/** One member's co-financing: what it has committed, chosen and delivered. */
export function CoFinancingPage() {
  const { id } = useParams({ from: '/samverkan/medfinansiering/$id' });
  const query = useData(FundingCoFinancingPageDocument, { id });
  const found = query.isPlaceholderData ? undefined : query.data?.coFinancing;
  const [changing, setChanging] = useState(false);
  return (
    <Page
      title={found ? t.title(found.organisation.name) : t.loading}
      crumbs={[
        { label: texts.bodies, to: '/samverkan' },
        ...(found
          ? [{ label: found.body.name, to: '/samverkan/$slug', params: { slug: found.body.slug } } as const]
          : []),
      ]}
      lead={found?.name}
      actions={
        found?.body.viewerMayKeepFunding && (
          <button type="button" className="button" onClick={() => setChanging(true)}>
            {texts.coFinancings.change}
          </button>
        )
      }
    >
      {query.isPlaceholderData ? (
        <Loading />
      ) : (
        <Answer of={query}>{(data) => <Content coFinancing={data.coFinancing} />}</Answer>
      )}
      {changing && found && (
        <CoFinancingDialog slug={found.body.slug} members={[]} coFinancing={found} onClose={() => setChanging(false)} />
      )}
    </Page>
  );
}

function Content({ coFinancing }: { readonly coFinancing: LoadedCoFinancing }) {
  const { commitment, validFrom, validTo, maximum, form } = coFinancing;
  return (
    <div className="stack loose">
      <dl className="key-figures">
        <div className="key-figure">
          <dt className="small muted">{t.commitment}</dt>
          <dd className="value">{commitment}</dd>
          <dd className="small muted">
            {validFrom} – {validTo ?? 'tills vidare'}
          </dd>
          {maximum != null && <dd className="small muted">{t.cap(kronor(maximum))}</dd>}
        </div>
        {form && (
          <>
            <div className="key-figure">
              <dt className="small muted">{t.delivered}</dt>
              <dd className="value">{inForm(form, coFinancing.deliveredAmount, coFinancing.deliveredHours)}</dd>
            </div>
            <div className="key-figure">
              <dt className="small muted">{t.remaining}</dt>
              <dd className="value">{inForm(form, coFinancing.remainingAmount, coFinancing.remainingHours)}</dd>
            </div>
          </>
        )}
      </dl>
      <Choice coFinancing={coFinancing} />
      {form && <Deliveries coFinancing={coFinancing} form={form} />}
    </div>
  );
}

function Choice({ coFinancing }: { readonly coFinancing: LoadedCoFinancing }) {
  const [choosing, setChoosing] = useState(false);
  const { amount, hours, chosen, chosenOn, form, viewerMayDeliver, deliveries } = coFinancing;
  const { forms } = texts.coFinancings;
  const both = amount != null && hours != null;
  return (
    <section className="stack tight" aria-labelledby="val">
      <h2 id="val">{t.choice}</h2>
      {chosen && chosenOn != null ? (
        <p>{t.chosen(forms[chosen], chosenOn)}</p>
      ) : form ? (
        <p>{t.only(forms[form])}</p>
      ) : (
        <p className="notice warn">{t.notChosen}</p>
      )}
      {both && viewerMayDeliver && deliveries.length === 0 && (
        <p className="no-print">
          <button type="button" className="button" onClick={() => setChoosing(true)}>
            {chosen ? t.changeChoice : t.choose}
          </button>
        </p>
      )}
      {choosing && <ChooseDialog coFinancing={coFinancing} onClose={() => setChoosing(false)} />}
    </section>
  );
}

function Deliveries({
  coFinancing,
  form,
}: {
  readonly coFinancing: LoadedCoFinancing;
  readonly form: 'CASH' | 'HOURS';
}) {
  const [adding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<string | null>(null);
  const { deliveries, viewerMayDeliver, version } = coFinancing;
  return (
    <section className="stack" aria-labelledby="leveranser">
      <div className="row spread">
        <h2 id="leveranser">{t.deliveries}</h2>
        {viewerMayDeliver && (
          <button type="button" className="button no-print" onClick={() => setAdding(true)}>
            {t.add}
          </button>
        )}
      </div>
      {deliveries.length === 0 ? (
        <p className="muted">{t.noDeliveries}</p>
      ) : (
        <TableBox label={t.deliveriesTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.day}</th>
                <th scope="col">{t.what}</th>
                <th scope="col" className="num">
                  {form === 'CASH' ? t.amount : t.hours}
                </th>
                {viewerMayDeliver && (
                  <th scope="col" className="no-print">
                    {texts.actions}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {deliveries.map(({ id, deliveredOn, amount, hours, note }) => (
                <tr key={id}>
                  <th scope="row" className="nowrap">
                    {deliveredOn}
                  </th>
                  <td className="proof">{note}</td>
                  <td className="num">{inForm(form, amount, hours)}</td>
                  {viewerMayDeliver && (
                    <td className="no-print">
                      <button
                        type="button"
                        className="button compact"
                        aria-label={t.removeFor(deliveredOn, inForm(form, amount, hours))}
                        onClick={() => setRemoving(id)}
                      >
                        {texts.remove}
                      </button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t.total}</th>
                <td />
                <td className="num">{inForm(form, coFinancing.deliveredAmount, coFinancing.deliveredHours)}</td>
                {viewerMayDeliver && <td className="no-print" />}
              </tr>
            </tfoot>
          </table>
        </TableBox>
      )}
      {adding && <DeliverDialog coFinancing={coFinancing} onClose={() => setAdding(false)} />}
      {removing !== null && (
        <RemoveRow
          document={FundingRemoveDeliveryDocument}
          input={{ id: removing, version }}
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  );
}
