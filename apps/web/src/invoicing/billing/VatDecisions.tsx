import { useForm } from 'react-hook-form';
import { useChange } from '../../api/hooks.js';
import { faultOf } from '../../bodies/form.js';
import { BillingDecideVatDocument, type VatCategory } from '../../generated/graphql.js';
import { billing } from '../../locales/sv/billing.js';
import { kronor } from '../../ui/format.js';
import { SelectField } from '../../ui/SelectField.js';
import { Fault } from '../../ui/states.js';
import { TableBox } from '../../ui/TableBox.js';
import { TextField } from '../../ui/TextField.js';
import { rateOf } from '../vat-rows.js';
import { swedishList } from '@domain/shared/swedish-list.js';
import { type BillingYear, undecidedOf } from './billing-view.js';

const t = billing.vat;
type Component = BillingYear['vat'][number];

/** What a person has decided on the VAT of each component, and what is left to decide. */
export function VatDecisions({ billed }: { readonly billed: BillingYear }) {
  const undecided = undecidedOf(billed);
  return (
    <section className="stack" aria-labelledby="moms">
      <h2 id="moms" tabIndex={-1}>
        {t.title}
      </h2>
      {undecided.length > 0 && (
        <p className="notice warn" role="status">
          {t.undecidedFor(swedishList(undecided))} {t.lead}
        </p>
      )}
      <TableBox label={t.label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.component}</th>
              <th scope="col" className="num">
                {t.budget}
              </th>
              <th scope="col">{t.decision}</th>
            </tr>
          </thead>
          <tbody>
            {billed.vat.map((component) => (
              <tr key={component.component}>
                <th scope="row">{component.component}</th>
                <td className="num">{kronor(component.budget)}</td>
                <td>{component.category === null ? <strong>{t.undecided}</strong> : decisionText(component)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {billed.vat
        .filter(({ category }) => category === null)
        .map(({ component }) => (
          <Decide key={component} allocation={billed.allocation} component={component} />
        ))}
    </section>
  );
}

function decisionText({ category, percent, reason }: Component): string {
  const rate = rateOf({ amount: '0.00', vatCategory: category!, vatPercent: percent ?? '0' });
  return category === 'S'
    ? `${t.choices.S}, ${rate}`
    : reason
      ? `${t.choices[category!]}: ${reason}`
      : t.choices[category!];
}

interface Fields {
  readonly category: '' | VatCategory;
  readonly percent: string;
  readonly reason: string;
}

/** Nothing is chosen beforehand: it is a person's decision. */
function Decide({ allocation, component }: { readonly allocation: string; readonly component: string }) {
  const decide = useChange(BillingDecideVatDocument);
  const { register, handleSubmit, formState, watch } = useForm<Fields>({
    defaultValues: { category: '', percent: '', reason: '' },
  });
  const category = watch('category');
  const submit = handleSubmit(async ({ category: chosen, percent, reason }) => {
    const input = {
      allocation,
      component,
      category: chosen as VatCategory,
      ...(chosen === 'S' && { percent }),
      ...(chosen === 'E' && { reason }),
    };
    await decide.mutateAsync({ input }).catch(() => null);
  });
  const own = (field: keyof Fields) => faultOf(decide.error, field, formState.errors[field]?.message);
  return (
    <form
      className="card stack tight no-print"
      noValidate
      aria-label={t.decideNamed(component)}
      onSubmit={(event) => void submit(event)}
    >
      <h3>{component}</h3>
      {decide.error && !['category', 'percent', 'reason'].includes(decide.error.field ?? '') && (
        <Fault error={decide.error} />
      )}
      <div className="filters">
        <SelectField
          label={t.category(component)}
          fault={own('category')}
          options={[['', t.choose], ...(['S', 'E', 'O'] as const).map((one) => [one, t.choices[one]] as const)]}
          {...register('category', { validate: (chosen) => chosen !== '' || t.missing })}
        />
        {category === 'S' && (
          <SelectField
            label={t.percent}
            fault={own('percent')}
            options={[['', t.choosePercent], ...['25', '12', '6'].map((rate) => [rate, `${rate} %`] as const)]}
            {...register('percent', {
              validate: (rate, fields) => fields.category !== 'S' || rate !== '' || t.missingPercent,
            })}
          />
        )}
        {category === 'E' && (
          <TextField
            label={t.reason}
            help={t.reasonHelp}
            fault={own('reason')}
            {...register('reason', {
              validate: (text, fields) => fields.category !== 'E' || text.trim() !== '' || t.missingReason,
            })}
          />
        )}
      </div>
      <p>
        <button type="submit" className="button" disabled={decide.isPending}>
          {t.decide}
        </button>
      </p>
    </form>
  );
}
