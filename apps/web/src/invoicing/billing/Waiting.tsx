import { readableKronor } from '@domain/shared/ore.js';
import { Link, useNavigate } from '@tanstack/react-router';
import { useChange } from '../../api/hooks.js';
import { BillingApproveDocument, BillingDiscardDocument, type BillingRunRowFragment } from '../../generated/graphql.js';
import { billing } from '../../locales/sv/billing.js';
import { invoicing } from '../../locales/sv/invoicing.js';
import { instant } from '../../ui/format.js';
import { ore } from '../words.js';
import { Ask } from './Ask.js';

const t = billing.waiting;

/** What waits for approval: issued by somebody else than prepared it, or put aside. */
export function Waiting({ run, open = true }: { readonly run: BillingRunRowFragment; readonly open?: boolean }) {
  const approve = useChange(BillingApproveDocument);
  const discard = useChange(BillingDiscardDocument);
  const navigate = useNavigate();
  const { id, kind, part, invoiceCount, total, preparedAt, preparedBy, viewerMayApprove } = run;
  const documents = invoicing.documents(invoiceCount);
  const name = `${billing.runs.name(billing.runs.kinds[kind], part)}, ${documents},`;
  const issue = async () => {
    const done = await approve.mutateAsync({ id }).catch(() => null);
    if (done && open) await navigate({ to: '/fakturor/utskick/$id', params: { id } });
    return done !== null;
  };
  return (
    <section className="notice warn stack tight" aria-labelledby="vantar">
      <h2 id="vantar">{t.title}</h2>
      <p>{t.text(name, preparedBy, instant(preparedAt))}</p>
      {!viewerMayApprove && <p>{t.own}</p>}
      <div className="row no-print">
        {open && (
          <Link className="button" to="/fakturor/utskick/$id" params={{ id }}>
            {t.open}
          </Link>
        )}
        {viewerMayApprove && (
          <Ask
            label={t.approve}
            text={t.approveText(documents, readableKronor(ore(total)))}
            error={approve.error}
            pending={approve.isPending}
            onConfirm={issue}
            onOpen={() => approve.reset()}
          />
        )}
        <Ask
          label={t.discard}
          text={t.discardText}
          look=""
          danger
          error={discard.error}
          pending={discard.isPending}
          onConfirm={() =>
            discard.mutateAsync({ id }).then(
              () => true,
              () => false,
            )
          }
          onOpen={() => discard.reset()}
        />
      </div>
    </section>
  );
}
