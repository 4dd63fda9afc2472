import { faultOf } from '../../bodies/form.js';
import {
  type GiroKind,
  type Issuing,
  type OcrLevel,
  type SettingsOrganisationQuery,
  SettingsSaveSellerDocument,
} from '../../generated/graphql.js';
import { invoiceSettings } from '../../locales/sv/invoice-settings.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import { SettingsForm } from './SettingsForm.js';
import { useVersioned } from './use-versioned.js';

const t = invoiceSettings.seller;
type Seller = SettingsOrganisationQuery['sellerSettings'];

const choices = <T extends string>(words: Readonly<Record<T, string>>) => Object.entries(words) as [T, string][];

/** How an organisation bills as host. */
export function SellerForm({ organisation, seller }: { readonly organisation: string; readonly seller: Seller }) {
  const { form, submit, keep, take, ...state } = useVersioned({
    stored: seller,
    fieldsOf: ({ version: _, ...fields }) => fields,
    document: SettingsSaveSellerDocument,
    variablesOf: (fields, version) => ({ input: { organisation, version, ...fields } }),
    shown: ['prefix', 'giro'],
  });
  const { register } = form;
  return (
    <SettingsForm label={t.title} button={t.save} {...state} onSubmit={submit} onKeep={keep} onTake={take}>
      <SelectField label={t.issuing} options={choices<Issuing>(t.issuings)} {...register('issuing')} />
      <TextField
        label={t.prefix}
        help={t.prefixHelp}
        autoComplete="off"
        fault={faultOf(state.error, 'prefix')}
        {...register('prefix')}
      />
      <div className="pair">
        <SelectField label={t.giroKind} options={choices<GiroKind>(t.giroKinds)} {...register('giroKind')} />
        <TextField
          label={t.giro}
          help={t.giroHelp}
          inputMode="numeric"
          autoComplete="off"
          fault={faultOf(state.error, 'giro')}
          {...register('giro')}
        />
      </div>
      <SelectField
        label={t.ocrLevel}
        help={t.ocrHelp}
        options={choices<OcrLevel>(t.ocrLevels)}
        {...register('ocrLevel')}
      />
      <label className="check">
        <input type="checkbox" {...register('approvalRequired')} />
        {t.approval}
      </label>
      <label className="check">
        <input type="checkbox" {...register('interest')} />
        <span>
          {t.interest}
          <br />
          <span className="small muted">{t.interestHelp}</span>
        </span>
      </label>
    </SettingsForm>
  );
}
