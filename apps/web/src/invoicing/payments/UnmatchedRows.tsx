import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  PaymentsReopenDocument,
  type PaymentsRowFragment,
  PaymentsUnmatchedDocument,
} from '../../generated/graphql.js';
import { payments } from '../../locales/sv/payments.js';
import { Confirm } from '../../meetings/Confirm.js';
import { usePaged } from '../../shell/paged.js';
import { PagedList } from '../../shell/PagedList.js';
import { instant, kronor } from '../../ui/format.js';
import { SelectField } from '../../ui/SelectField.js';
import { Empty } from '../../ui/states.js';
import { TableBox } from '../../ui/TableBox.js';
import { useChange } from '../../api/hooks.js';
import { DismissDialog } from './DismissDialog.js';
import { MatchDialog } from './MatchDialog.js';
import { type PaymentsSearch, ROWS_SHOWN, type RowsShown, stateOf } from './search.js';
import { referencesOf, sayRow } from './view.js';

const t = payments.rows;
type Row = PaymentsRowFragment;

/** Rows of lists that fit no invoice: a person says what they are. */
export function UnmatchedRows({
  seller,
  search,
  choose,
}: {
  readonly seller: string;
  readonly search: PaymentsSearch;
  readonly choose: (rader: RowsShown | undefined) => void;
}) {
  const state = stateOf(search);
  const list = usePaged(PaymentsUnmatchedDocument, { seller, state }, (data) => data.unmatchedPayments);
  const [asking, setAsking] = useState<{ readonly what: 'match' | 'dismiss' | 'reopen'; readonly row: Row } | null>(
    null,
  );
  const close = () => setAsking(null);
  const [title, text] = t.empty[state];
  return (
    <section className="stack" aria-labelledby="rader">
      <h2 id="rader" tabIndex={-1}>
        {t.title}
      </h2>
      <div className="filters no-print">
        <SelectField
          label={t.show}
          value={search.rader ?? 'vantar'}
          onChange={({ target }) => choose(ROWS_SHOWN.find((shown) => shown === target.value && shown !== 'vantar'))}
          options={ROWS_SHOWN.map((shown) => [shown, t.states[stateOf({ rader: shown })]] as const)}
        />
      </div>
      <PagedList of={list}>
        {list.rows?.length === 0 ? (
          <Empty title={title}>
            <p>{text}</p>
          </Empty>
        ) : (
          <TableBox label={t.table}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.paidOn}</th>
                  <th scope="col" className="num">
                    {t.amount}
                  </th>
                  <th scope="col">{t.who}</th>
                  <th scope="col">{state === 'WAITING' ? t.why : t.became}</th>
                  <th scope="col">{t.do}</th>
                </tr>
              </thead>
              <tbody>
                {list.rows?.map((row) => (
                  <tr key={row.id}>
                    <td className="day">{row.paidOn}</td>
                    <td className="num">{kronor(row.amount)}</td>
                    <td className="row-who">
                      {row.counterparty || <span className="muted">{t.nobody}</span>}
                      <br />
                      <span className="small muted">
                        {referencesOf(row)} ({t.from(row.import.name, row.line)})
                      </span>
                    </td>
                    <td className="row-why">{state === 'WAITING' ? row.explanation : <Became row={row} />}</td>
                    <td className="nowrap">
                      <span className="row">
                        {state === 'WAITING' ? (
                          <>
                            <button
                              type="button"
                              className="button compact"
                              aria-label={t.matchOf(sayRow(row))}
                              onClick={() => setAsking({ what: 'match', row })}
                            >
                              {t.match}
                            </button>
                            <button
                              type="button"
                              className="button quiet compact"
                              aria-label={t.dismissOf(sayRow(row))}
                              onClick={() => setAsking({ what: 'dismiss', row })}
                            >
                              {t.dismiss}
                            </button>
                          </>
                        ) : (
                          <button
                            type="button"
                            className="button compact"
                            aria-label={t.reopenOf(sayRow(row))}
                            onClick={() => setAsking({ what: 'reopen', row })}
                          >
                            {t.reopen}
                          </button>
                        )}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        )}
      </PagedList>
      {asking?.what === 'match' && <MatchDialog seller={seller} row={asking.row} onClose={close} />}
      {asking?.what === 'dismiss' && <DismissDialog row={asking.row} onClose={close} />}
      {asking?.what === 'reopen' && <Reopen row={asking.row} onClose={close} />}
    </section>
  );
}

function Became({ row: { state, invoice, note, decidedBy, decidedAt } }: { readonly row: Row }) {
  return (
    <>
      {state === 'MATCHED' && invoice ? (
        <>
          {t.onInvoice}{' '}
          <Link to="/fakturor/$id" params={{ id: invoice.id }}>
            {invoice.number}
          </Link>
        </>
      ) : (
        note
      )}
      <br />
      <span className="small muted">
        {decidedBy === null || decidedAt === null ? t.byPortal : t.by(decidedBy, instant(decidedAt))}
      </span>
    </>
  );
}

function Reopen({ row, onClose }: { readonly row: Row; readonly onClose: () => void }) {
  const reopen = useChange(PaymentsReopenDocument);
  return (
    <Confirm
      title={t.reopenTitle}
      text={row.invoice ? t.reopenMatched(row.invoice.number ?? '') : t.reopenDismissed}
      button={t.reopen}
      error={reopen.error}
      pending={reopen.isPending}
      onConfirm={() => reopen.mutate({ id: row.id }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
