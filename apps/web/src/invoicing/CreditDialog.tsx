import { addDays } from '@domain/shared/swedish-day.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { formatKronor, type Ore, readableKronor } from '@domain/shared/ore.js';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import '../cost-sharing/cost-sharing.css';
import { useChange } from '../api/hooks.js';
import { faultOf, TextArea } from '../bodies/form.js';
import { InvoicingCreditDocument } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { invoicing } from '../locales/sv/invoicing.js';
import { today } from '../ui/format.js';
import { Modal } from '../ui/Modal.js';
import { Fault } from '../ui/states.js';
import { TextField } from '../ui/TextField.js';
import { leftOf, typedSum } from './credit.js';
import type { Invoice } from './invoice.js';
import { numberOf } from './words.js';

const t = invoicing.credit;
const PAYMENT_DAYS = 30;
const WAYS = ['whole', 'part', 'replace'] as const;

interface Fields {
  readonly reason: string;
  readonly way: (typeof WAYS)[number];
  readonly amounts: readonly string[];
  readonly issuedOn: string;
  readonly dueOn: string;
}

/** Takes back an invoice in part or whole: first what and why, then the question whether to. */
export function CreditDialog({ invoice, onClose }: { readonly invoice: Invoice; readonly onClose: () => void }) {
  const credit = useChange(InvoicingCreditDocument);
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Fields | null>(null);
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => (opener as HTMLElement | null)?.focus(), [opener]);
  const left = leftOf(invoice.lines, invoice.credits);
  const ways = invoice.kind === 'INVOICE' ? WAYS : (['replace'] as const);
  const { register, handleSubmit, formState, watch, setError } = useForm<Fields>({
    defaultValues: {
      reason: '',
      way: ways[0],
      amounts: left.map(() => ''),
      issuedOn: today(),
      dueOn: addDays(today() as LocalDate, PAYMENT_DAYS) ?? '',
    },
  });
  const way = watch('way');
  const sums = (fields: Fields): (Ore | undefined)[] =>
    fields.amounts.map((typed) => {
      const sum = typedSum(typed);
      return sum === 'BAD' ? undefined : sum;
    });
  const sumOf = (fields: Fields): Ore =>
    fields.way === 'part'
      ? sums(fields).reduce<Ore>((whole, sum) => whole + (sum ?? 0n), 0n)
      : left.reduce((whole, line) => whole + line.left, 0n);
  const review = handleSubmit((fields) => {
    if (fields.way === 'part' && sums(fields).every((sum) => sum === undefined)) {
      setError('amounts.0', { message: t.nothing });
      return;
    }
    credit.reset();
    setAsked(fields);
  });
  const linesOf = (fields: Fields) =>
    sums(fields).flatMap((amount, index) =>
      amount === undefined ? [] : [{ component: left[index]!.component, amount: formatKronor(amount) }],
    );
  const send = async (fields: Fields) => {
    const input = {
      invoice: invoice.id,
      reason: fields.reason,
      issuedOn: fields.issuedOn,
      dueOn: fields.way === 'replace' ? fields.dueOn : fields.issuedOn,
      ...(fields.way === 'part' && { lines: linesOf(fields) }),
      ...(fields.way === 'replace' && { replace: true }),
    };
    const done = await credit.mutateAsync({ input }).catch(() => null);
    if (!done) {
      // What a field is to blame for is mended where it was typed.
      setAsked(null);
      return;
    }
    onClose();
    await navigate({ to: '/fakturor/utskick/$id', params: { id: done.creditInvoice.run.id } });
  };
  /** The amounts that were sent are those that were filled in. */
  const amountFault = (index: number): string | undefined => {
    const sent = sums(watch()).flatMap((sum, place) => (sum === undefined ? [] : [place]));
    const place = sent.indexOf(index);
    return place < 0
      ? undefined
      : (faultOf(credit.error, `lines[${place}].amount`) ?? faultOf(credit.error, `lines[${place}].component`));
  };
  const shownAtField =
    ['reason', 'dueOn', 'replace'].includes(credit.error?.field ?? '') || /^lines\[/.test(credit.error?.field ?? '');
  if (asked) {
    return (
      <Modal open title={t.confirmTitle} onClose={onClose}>
        <p>
          {asked.way === 'replace'
            ? t.confirmReplace(numberOf(invoice))
            : t.confirm(readableKronor(sumOf(asked)), numberOf(invoice))}
        </p>
        <p className="notice warn">{t.noUndo}</p>
        <div className="row">
          <button type="button" className="button primary" disabled={credit.isPending} onClick={() => void send(asked)}>
            {credit.isPending ? t.working : t.button}
          </button>
          <button type="button" className="button" onClick={() => setAsked(null)}>
            {t.back}
          </button>
        </div>
      </Modal>
    );
  }
  return (
    <Modal open title={t.title(numberOf(invoice))} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => void review(event)}>
        {credit.error && !shownAtField && <Fault error={credit.error} />}
        <TextArea
          label={`${t.reason} ${t.reasonHelp}`}
          fault={faultOf(credit.error, 'reason', formState.errors.reason?.message)}
          {...register('reason', { validate: (text) => text.trim() !== '' || t.noReason })}
        />
        <fieldset className="stack tight">
          <legend className="label">{t.what}</legend>
          {ways.map((choice) => (
            <label key={choice} className="tick">
              <input type="radio" value={choice} {...register('way')} />
              <span>
                <strong>{t.ways[choice][0]}</strong>
                <br />
                <span className="small muted">{t.ways[choice][1]}</span>
              </span>
            </label>
          ))}
          {faultOf(credit.error, 'replace') && (
            <p className="fault" role="alert">
              {credit.error!.message}
            </p>
          )}
        </fieldset>
        {way === 'part' &&
          left.map(({ component, left: most }, index) => (
            <TextField
              key={component}
              label={t.amount(component)}
              help={t.left(readableKronor(most))}
              number
              inputMode="decimal"
              autoComplete="off"
              fault={formState.errors.amounts?.[index]?.message ?? amountFault(index)}
              {...register(`amounts.${index}`, {
                validate: (typed, { way: chosen }) => chosen !== 'part' || typedSum(typed) !== 'BAD' || t.badAmount,
              })}
            />
          ))}
        <div className="pair">
          <TextField label={t.issuedOn} type="date" {...register('issuedOn', { required: true })} />
          {way === 'replace' && (
            <TextField
              label={t.dueOn}
              type="date"
              help={t.dueHelp}
              fault={faultOf(credit.error, 'dueOn')}
              {...register('dueOn', { required: true })}
            />
          )}
        </div>
        <div className="row">
          <button type="submit" className="button primary">
            {t.next}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
}
