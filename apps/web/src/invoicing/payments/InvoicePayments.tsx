import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { PaymentsUndoDocument } from '../../generated/graphql.js';
import { payments } from '../../locales/sv/payments.js';
import { Confirm } from '../../meetings/Confirm.js';
import { kronor, today } from '../../ui/format.js';
import { TableBox } from '../../ui/TableBox.js';
import type { Invoice } from '../invoice.js';
import { EnterDialog } from './EnterDialog.js';
import { InterestShown } from './InterestShown.js';
import './payments.css';

const t = payments.invoice;
type Payment = Invoice['payments'][number];

/** What has been paid on an invoice, for both sides; the seller enters payments and sees interest. */
export function InvoicePayments({ invoice }: { readonly invoice: Invoice }) {
  const [entering, setEntering] = useState(false);
  const [undoing, setUndoing] = useState<Payment | null>(null);
  const mayRecord = invoice.viewerMayRecordPayment;
  const mayUndo = invoice.payments.some(({ viewerMayUndo }) => viewerMayUndo);
  return (
    <section className="stack" aria-labelledby="betalningar">
      <h2 id="betalningar">{t.title}</h2>
      <p>{invoice.payments.length === 0 && invoice.status === 'ISSUED' ? t.none : invoice.paymentExplanation}</p>
      {invoice.paymentRemarks.map((remark) => (
        <p key={remark} className="notice warn">
          {remark}
        </p>
      ))}
      {invoice.payments.length > 0 && (
        <TableBox label={t.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.paidOn}</th>
                <th scope="col" className="num">
                  {t.amount}
                </th>
                {mayRecord && <th scope="col">{t.source}</th>}
                {mayUndo && <th scope="col">{t.do}</th>}
              </tr>
            </thead>
            <tbody>
              {invoice.payments.map((payment) => (
                <tr key={payment.id}>
                  <td className="day">{payment.paidOn}</td>
                  <td className="num">{kronor(payment.amount)}</td>
                  {mayRecord && <td>{payment.byHand === null ? t.list : t.byHand(payment.byHand)}</td>}
                  {mayUndo && (
                    <td>
                      {payment.viewerMayUndo && (
                        <button
                          type="button"
                          className="button quiet compact"
                          aria-label={t.undoOf(kronor(payment.amount), payment.paidOn)}
                          onClick={() => setUndoing(payment)}
                        >
                          {t.undo}
                        </button>
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
      {mayRecord && (
        <p className="no-print">
          <button type="button" className="button" onClick={() => setEntering(true)}>
            {t.add}
          </button>
        </p>
      )}
      {mayRecord && invoice.kind === 'INVOICE' && invoice.dueOn < today() && <InterestShown invoice={invoice} />}
      {entering && <EnterDialog invoice={invoice} onClose={() => setEntering(false)} />}
      {undoing && <Undo payment={undoing} onClose={() => setUndoing(null)} />}
    </section>
  );
}

function Undo({ payment, onClose }: { readonly payment: Payment; readonly onClose: () => void }) {
  const undo = useChange(PaymentsUndoDocument);
  return (
    <Confirm
      title={t.undoTitle}
      text={t.undoText(kronor(payment.amount))}
      button={t.undoButton}
      danger
      error={undo.error}
      pending={undo.isPending}
      onConfirm={() => undo.mutate({ id: payment.id }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
