import { faultOf } from '../../bodies/form.js';
import {
  type BillingRhythm,
  type BillingTiming,
  type DeficitTerm,
  type SettingsBodyQuery,
  SettingsSaveTermsDocument,
  type SurplusTerm,
} from '../../generated/graphql.js';
import { invoiceSettings } from '../../locales/sv/invoice-settings.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import { SettingsForm } from './SettingsForm.js';
import { useVersioned } from './use-versioned.js';
import { isWhole } from './whole.js';

const t = invoiceSettings.terms;
type Terms = SettingsBodyQuery['billingSettings']['terms'];

const choices = <T extends string>(words: Readonly<Record<T, string>>) => Object.entries(words) as [T, string][];

/** When a body's cost is billed, and what its agreement says of differences. */
export function TermsForm({ body, terms }: { readonly body: string; readonly terms: Terms }) {
  const { form, submit, keep, take, ...state } = useVersioned({
    stored: terms,
    fieldsOf: ({ version: _, paymentDays, ...fields }) => ({ ...fields, paymentDays: String(paymentDays) }),
    document: SettingsSaveTermsDocument,
    variablesOf: ({ paymentDays, ...fields }, version) => ({
      input: { body, version, ...fields, paymentDays: Number(paymentDays) },
    }),
    shown: ['paymentDays'],
  });
  const { register, formState } = form;
  return (
    <SettingsForm label={t.heading} button={t.save} {...state} onSubmit={submit} onKeep={keep} onTake={take}>
      <div className="pair">
        <SelectField label={t.rhythm} options={choices<BillingRhythm>(t.rhythms)} {...register('rhythm')} />
        <SelectField label={t.timing} options={choices<BillingTiming>(t.timings)} {...register('timing')} />
      </div>
      <TextField
        label={t.paymentDays}
        inputMode="numeric"
        fault={faultOf(state.error, 'paymentDays', formState.errors.paymentDays?.message)}
        {...register('paymentDays', { validate: (text) => isWhole(text) || t.wholeDays })}
      />
      <div className="pair">
        <SelectField label={t.surplus} options={choices<SurplusTerm>(t.surpluses)} {...register('surplus')} />
        <SelectField label={t.deficit} options={choices<DeficitTerm>(t.deficits)} {...register('deficit')} />
      </div>
    </SettingsForm>
  );
}
