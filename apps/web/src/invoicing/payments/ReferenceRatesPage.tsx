import { sayHalfYear } from '@domain/invoicing/half-year.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import '../../bodies/bodies.css';
import { faultOf } from '../../bodies/form.js';
import { asDecimal, typedDecimal } from '../../cost-sharing/swedish-input.js';
import {
  PaymentsRatesDocument,
  type PaymentsRatesQuery,
  PaymentsRemoveRateDocument,
  PaymentsSaveRateDocument,
} from '../../generated/graphql.js';
import { payments } from '../../locales/sv/payments.js';
import { Confirm } from '../../meetings/Confirm.js';
import { AdminFrame } from '../../shell/admin/AdminFrame.js';
import { usePaged } from '../../shell/paged.js';
import { PagedList } from '../../shell/PagedList.js';
import { TableBox } from '../../ui/TableBox.js';
import { TextField } from '../../ui/TextField.js';
import { atFields } from '../fault.js';
import { useSave } from '../use-save.js';
import './payments.css';

const t = payments.rates;
type Rate = PaymentsRatesQuery['referenceRates']['nodes'][number];

const halfYear = (from: string): string => sayHalfYear(from as LocalDate);

/** The rates that interest is counted with, half-year by half-year. */
export function ReferenceRatesPage() {
  return (
    <AdminFrame page="referensrantor">
      <Rates />
    </AdminFrame>
  );
}

function Rates() {
  const list = usePaged(PaymentsRatesDocument, {}, (data) => data.referenceRates);
  const [changing, setChanging] = useState<Rate | null>(null);
  const [removing, setRemoving] = useState<Rate | null>(null);
  const [saved, setSaved] = useState<string>();
  const rows = list.rows ?? [];
  return (
    <div className="stack loose">
      <RateForm
        key={changing?.from ?? 'new'}
        known={rows}
        changing={changing}
        onSaved={({ from }) => {
          setSaved(t.saved(halfYear(from)));
          setChanging(null);
        }}
      />
      <p role="status" className={saved === undefined ? 'hidden' : 'notice good'}>
        {saved}
      </p>
      <PagedList of={list}>
        {rows.length === 0 ? (
          <p className="muted">{t.empty}</p>
        ) : (
          <TableBox label={t.table}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.half}</th>
                  <th scope="col" className="num">
                    {t.rate}
                  </th>
                  <th scope="col">{t.do}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((rate) => (
                  <tr key={rate.from}>
                    <th scope="row">{halfYear(rate.from)}</th>
                    <td className="num">{typedDecimal(rate.rate)}</td>
                    <td className="nowrap">
                      <span className="row">
                        <button
                          type="button"
                          className="button compact"
                          aria-label={t.changeOf(halfYear(rate.from))}
                          onClick={() => setChanging(rate)}
                        >
                          {t.change}
                        </button>
                        <button
                          type="button"
                          className="button quiet compact"
                          aria-label={t.removeOf(halfYear(rate.from))}
                          onClick={() => setRemoving(rate)}
                        >
                          {t.remove}
                        </button>
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        )}
      </PagedList>
      {removing && <Remove rate={removing} onClose={() => setRemoving(null)} />}
    </div>
  );
}

function RateForm({
  known,
  changing,
  onSaved,
}: {
  readonly known: readonly Rate[];
  readonly changing: Rate | null;
  readonly onSaved: (rate: Rate) => void;
}) {
  const save = useSave(PaymentsSaveRateDocument);
  const { register, handleSubmit, formState, reset } = useForm({
    defaultValues: { from: changing?.from ?? '', rate: changing ? typedDecimal(changing.rate) : '' },
  });
  const submit = handleSubmit(({ from, rate }) => {
    // The version of what stands in the table: a change since then is a conflict.
    const version = known.find((one) => one.from === from)?.version ?? 0;
    save.mutate(
      { input: { from, rate: asDecimal(rate), version } },
      {
        onSuccess: (answer) => {
          reset({ from: '', rate: '' });
          onSaved(answer.saveReferenceRate);
        },
      },
    );
  });
  const error = atFields(save.error, ['from', 'rate']);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {error && error.field === undefined && (
        <p className="notice bad" role="alert">
          {error.message}
        </p>
      )}
      <div className="rate-form">
        <TextField
          label={t.from}
          help={t.fromHelp}
          type="date"
          autoFocus={changing !== null}
          fault={faultOf(save.error, 'from', formState.errors.from?.message)}
          {...register('from', { required: t.badDay })}
        />
        <TextField
          label={t.value}
          help={t.valueHelp}
          number
          inputMode="decimal"
          autoComplete="off"
          fault={faultOf(save.error, 'rate', formState.errors.rate?.message)}
          {...register('rate', { validate: (typed) => /^-?\d+(\.\d+)?$/.test(asDecimal(typed)) || t.badRate })}
        />
      </div>
      <p>
        <button type="submit" className="button primary" disabled={save.isPending}>
          {save.isPending ? t.saving : t.save}
        </button>
      </p>
    </form>
  );
}

function Remove({ rate: { from, version }, onClose }: { readonly rate: Rate; readonly onClose: () => void }) {
  const remove = useSave(PaymentsRemoveRateDocument);
  return (
    <Confirm
      title={t.removeTitle}
      text={t.removeText(halfYear(from))}
      button={t.remove}
      danger
      error={remove.error}
      pending={remove.isPending}
      onConfirm={() => remove.mutate({ input: { from, version } }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
