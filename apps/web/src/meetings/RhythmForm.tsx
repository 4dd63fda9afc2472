import type { UseFormReturn } from 'react-hook-form';
import { meetings as texts } from '../locales/sv/meetings.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { PlanFields } from './plan-days.js';

const t = texts.plan;
const WEEKS = ['1', '2', '3', '4', '6', '8'] as const;
const MONTHS = ['1', '2', '3', '4', '6', '12'] as const;
const plain = (values: readonly string[]) => values.map((value) => [value, value] as const);

/** How often, and between which days. */
export function RhythmForm({ form }: { readonly form: UseFormReturn<PlanFields> }) {
  const { register, watch, formState } = form;
  const { errors } = formState;
  const isMonthly = watch('rhythm') === 'MONTHS';
  return (
    <fieldset className="stack tight">
      <legend className="legend">{t.rhythm}</legend>
      <div className="card stack">
        <div className="row">
          {(['WEEKS', 'MONTHS'] as const).map((kind) => (
            <label key={kind} className="check">
              <input type="radio" value={kind} {...register('rhythm')} />
              <span>{kind === 'WEEKS' ? t.weekly : t.monthly}</span>
            </label>
          ))}
        </div>
        <div className="pair">
          <SelectField
            label={isMonthly ? t.everyMonths : t.everyWeeks}
            options={plain(isMonthly ? MONTHS : WEEKS)}
            {...register('every')}
          />
          {isMonthly && <SelectField label={t.nth} options={t.nths.map(pairOf)} {...register('nth')} />}
          <SelectField label={t.weekday} options={t.weekdays.map(pairOf)} {...register('weekday')} />
        </div>
        <div className="pair">
          <TextField
            label={t.from}
            type="date"
            fault={errors.from?.message}
            {...register('from', { required: t.needFrom, shouldUnregister: true })}
          />
          <TextField
            label={t.to}
            type="date"
            fault={errors.to?.message}
            {...register('to', { required: t.needTo, shouldUnregister: true })}
          />
        </div>
      </div>
    </fieldset>
  );
}

const pairOf = (pair: readonly string[]) => [pair[0]!, pair[1]!] as const;
