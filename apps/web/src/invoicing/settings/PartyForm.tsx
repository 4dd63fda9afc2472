import { faultOf } from '../../bodies/form.js';
import { SettingsSavePartyDocument, type SettingsOrganisationQuery } from '../../generated/graphql.js';
import { invoiceSettings } from '../../locales/sv/invoice-settings.js';
import { TextField } from '../../ui/TextField.js';
import { SettingsForm } from './SettingsForm.js';
import { useVersioned } from './use-versioned.js';

const t = invoiceSettings.party;
type Party = SettingsOrganisationQuery['invoiceParty'];

const TEXTS = ['addressLine1', 'addressLine2', 'postalCode', 'city', 'vatNumber', 'gln'] as const;
const HELP: Partial<Record<(typeof TEXTS)[number], string>> = { vatNumber: t.vatHelp, gln: t.glnHelp };

/** How an organisation stands on invoices. */
export function PartyForm({ organisation, party }: { readonly organisation: string; readonly party: Party }) {
  const { form, submit, keep, take, ...state } = useVersioned({
    stored: party,
    fieldsOf: ({ version: _, ...fields }) => fields,
    document: SettingsSavePartyDocument,
    variablesOf: (fields, version) => ({ input: { organisation, version, ...fields } }),
    shown: TEXTS,
  });
  return (
    <SettingsForm label={t.title} button={t.save} {...state} onSubmit={submit} onKeep={keep} onTake={take}>
      {TEXTS.map((field) => (
        <TextField
          key={field}
          label={t[field]}
          help={HELP[field]}
          fault={faultOf(state.error, field)}
          {...form.register(field)}
        />
      ))}
      <label className="check">
        <input type="checkbox" {...form.register('approvedForFTax')} />
        {t.fTax}
      </label>
    </SettingsForm>
  );
}
