import { type ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import { faultOf } from '../../bodies/form.js';
import { type AccountingDetailsFragment, SaveAccountingDocument } from '../../generated/graphql.js';
import { invoiceDocuments } from '../../locales/sv/invoice-documents.js';
import { TextField } from '../../ui/TextField.js';
import { SettingsForm } from '../settings/SettingsForm.js';
import { useVersioned } from '../settings/use-versioned.js';
import {
  type AccountingForm,
  accountingForm,
  accountingInput,
  counterpartyPlace,
  RATES,
  ratePlace,
} from './accounting-form.js';

const t = invoiceDocuments.accounting;
const MOST = 200;
const at = (path: string): string => `accounting.${path}`;
const ROWS = {
  counterparties: ['receivable', 'counterparty'],
  vatAccounts: ['account'],
  componentAccounts: ['component', 'account'],
  dimensions: ['number', 'name'],
  objects: ['dimension', 'code'],
} as const;
/** Where a refusal can point at a field that is shown. */
const SHOWN = [
  ...['series', 'incomeAccount', 'internalAccount', 'counterpartyDimension'].map(at),
  ...Object.entries(ROWS).flatMap(([list, leaves]) =>
    Array.from({ length: MOST }, (_, index) => leaves.map((leaf) => at(`${list}[${index}].${leaf}`))).flat(),
  ),
];

/** The accounts, series and dimensions of a host. */
export function AccountingSettings({
  organisation,
  stored,
}: {
  readonly organisation: string;
  readonly stored: AccountingDetailsFragment;
}) {
  const { form, submit, keep, take, ...state } = useVersioned({
    stored,
    fieldsOf: accountingForm,
    document: SaveAccountingDocument,
    variablesOf: (fields, version) => ({ input: { organisation, version, accounting: accountingInput(fields) } }),
    shown: SHOWN,
  });
  const { register, control, watch } = form;
  const components = useFieldArray({ control, name: 'componentAccounts' });
  const dimensions = useFieldArray({ control, name: 'dimensions' });
  const objects = useFieldArray({ control, name: 'objects' });
  const fault = (path: string) => faultOf(state.error, at(path));
  const current: AccountingForm = watch();
  return (
    <SettingsForm label={t.title} button={t.save} {...state} onSubmit={submit} onKeep={keep} onTake={take}>
      <TextField label={t.series} help={t.seriesHelp} fault={fault('series')} {...register('series')} />
      <div className="pair">
        <TextField
          label={t.incomeAccount}
          help={t.incomeHelp}
          inputMode="numeric"
          fault={fault('incomeAccount')}
          {...register('incomeAccount')}
        />
        <TextField
          label={t.internalAccount}
          help={t.internalHelp}
          inputMode="numeric"
          fault={fault('internalAccount')}
          {...register('internalAccount')}
        />
      </div>
      <fieldset className="stack tight">
        <legend className="label">{t.receivables}</legend>
        <p className="help">{t.counterpartyHelp}</p>
        {current.counterparties.map(({ kind }, index) => {
          const place = `counterparties[${counterpartyPlace(current, index)}]`;
          return (
            <div key={kind} className="pair">
              <TextField
                label={t.receivable(t.kinds[kind])}
                inputMode="numeric"
                fault={fault(`${place}.receivable`)}
                {...register(`counterparties.${index}.receivable`)}
              />
              <TextField
                label={t.counterparty(t.kinds[kind])}
                fault={fault(`${place}.counterparty`)}
                {...register(`counterparties.${index}.counterparty`)}
              />
            </div>
          );
        })}
      </fieldset>
      <fieldset className="stack tight">
        <legend className="label">{t.vat}</legend>
        {RATES.map((percent, index) => (
          <TextField
            key={percent}
            label={t.vatAccount(percent)}
            inputMode="numeric"
            fault={fault(`vatAccounts[${ratePlace(current, index)}].account`)}
            {...register(`vatAccounts.${index}.account`)}
          />
        ))}
      </fieldset>
      <Rows
        legend={t.components}
        of={components.fields}
        what={t.component}
        onRemove={components.remove}
        add={t.addComponent}
        onAdd={() => components.append({ component: '', account: '' })}
      >
        {(index) => (
          <>
            <TextField
              label={t.component}
              fault={fault(`componentAccounts[${index}].component`)}
              {...register(`componentAccounts.${index}.component`)}
            />
            <TextField
              label={t.account}
              inputMode="numeric"
              fault={fault(`componentAccounts[${index}].account`)}
              {...register(`componentAccounts.${index}.account`)}
            />
          </>
        )}
      </Rows>
      <Rows
        legend={t.dimensions}
        help={t.dimensionsHelp}
        of={dimensions.fields}
        what={t.dimension}
        onRemove={dimensions.remove}
        add={t.addDimension}
        onAdd={() => dimensions.append({ number: '', name: '' })}
      >
        {(index) => (
          <>
            <TextField
              label={t.number}
              inputMode="numeric"
              fault={fault(`dimensions[${index}].number`)}
              {...register(`dimensions.${index}.number`)}
            />
            <TextField
              label={t.name}
              fault={fault(`dimensions[${index}].name`)}
              {...register(`dimensions.${index}.name`)}
            />
          </>
        )}
      </Rows>
      <TextField
        label={t.counterpartyDimension}
        help={t.counterpartyDimensionHelp}
        inputMode="numeric"
        fault={fault('counterpartyDimension')}
        {...register('counterpartyDimension')}
      />
      <Rows
        legend={t.objects}
        of={objects.fields}
        what={t.code}
        onRemove={objects.remove}
        add={t.addObject}
        onAdd={() => objects.append({ dimension: '', code: '' })}
      >
        {(index) => (
          <>
            <TextField
              label={t.dimension}
              inputMode="numeric"
              fault={fault(`objects[${index}].dimension`)}
              {...register(`objects.${index}.dimension`)}
            />
            <TextField label={t.code} fault={fault(`objects[${index}].code`)} {...register(`objects.${index}.code`)} />
          </>
        )}
      </Rows>
    </SettingsForm>
  );
}

/** Rows that can be added and taken away. */
function Rows({
  legend,
  help,
  of,
  what,
  add,
  onAdd,
  onRemove,
  children,
}: {
  readonly legend: string;
  readonly help?: string;
  readonly of: readonly { readonly id: string }[];
  /** What a row is, for the button that takes it away. */
  readonly what: string;
  readonly add: string;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly children: (index: number) => ReactNode;
}) {
  return (
    <fieldset className="stack tight">
      <legend className="label">{legend}</legend>
      {help && <p className="help">{help}</p>}
      {of.map(({ id }, index) => (
        <div key={id} className="pair-and-button">
          {children(index)}
          <button
            type="button"
            className="button quiet compact"
            aria-label={t.remove(what, index + 1)}
            onClick={() => onRemove(index)}
          >
            {t.removeShort}
          </button>
        </div>
      ))}
      <div className="row">
        <button type="button" className="button" onClick={onAdd}>
          {add}
        </button>
      </div>
    </fieldset>
  );
}
