import type { BasisField } from '@domain/invoicing/basis-fields.js';
import { useFieldArray } from 'react-hook-form';
import { faultOf } from '../../bodies/form.js';
import { type BasisDetailsFragment, SaveBasisColumnsDocument } from '../../generated/graphql.js';
import { basisFields, invoiceDocuments } from '../../locales/sv/invoice-documents.js';
import { SelectField } from '../../ui/SelectField.js';
import { TextField } from '../../ui/TextField.js';
import { SettingsForm } from '../settings/SettingsForm.js';
import { useVersioned } from '../settings/use-versioned.js';

const t = invoiceDocuments.basis;
const MOST = 60;
/** The value of the choice for a fixed text; no field has it. */
const FIXED = '';
const SHOWN = Array.from({ length: MOST }, (_, index) =>
  ['heading', 'field', 'text'].map((leaf) => `columns[${index}].${leaf}`),
).flat();

interface Column {
  heading: string;
  /** A field, or '' for a fixed text. */
  field: string;
  text: string;
}

/** The columns of a host's basis, in their order. */
export function BasisColumns({
  organisation,
  stored,
}: {
  readonly organisation: string;
  readonly stored: BasisDetailsFragment;
}) {
  const { form, submit, keep, take, ...state } = useVersioned({
    stored,
    fieldsOf: ({ columns }: BasisDetailsFragment): { columns: Column[] } => ({
      columns: columns.map(({ heading, field, text }) => ({ heading, field: field ?? FIXED, text: text ?? '' })),
    }),
    document: SaveBasisColumnsDocument,
    variablesOf: ({ columns }, version) => ({
      input: {
        organisation,
        version,
        columns: columns.map(({ heading, field, text }) =>
          field === FIXED ? { heading, text } : { heading, field: field as BasisField },
        ),
      },
    }),
    shown: SHOWN,
  });
  const { register, control, watch } = form;
  const { fields, append, remove, move } = useFieldArray({ control, name: 'columns' });
  const columns = watch('columns');
  const fault = (index: number, leaf: string) => faultOf(state.error, `columns[${index}].${leaf}`);
  return (
    <SettingsForm label={t.title} button={t.save} {...state} onSubmit={submit} onKeep={keep} onTake={take}>
      <ol className="plain stack tight">
        {fields.map(({ id }, index) => (
          <li key={id}>
            <fieldset className="basis-column">
              <legend className="small muted">{t.column(index + 1)}</legend>
              <TextField label={t.heading} fault={fault(index, 'heading')} {...register(`columns.${index}.heading`)} />
              <SelectField
                label={t.content}
                options={[...basisFields, [FIXED, t.fixed]]}
                fault={fault(index, 'field')}
                {...register(`columns.${index}.field`)}
              />
              {columns[index]?.field === FIXED && (
                <TextField label={t.text} fault={fault(index, 'text')} {...register(`columns.${index}.text`)} />
              )}
              <div className="row">
                <button
                  type="button"
                  className="button quiet compact"
                  aria-label={t.up(index + 1)}
                  disabled={index === 0}
                  onClick={() => move(index, index - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="button quiet compact"
                  aria-label={t.down(index + 1)}
                  disabled={index === fields.length - 1}
                  onClick={() => move(index, index + 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  className="button quiet compact"
                  aria-label={t.remove(index + 1)}
                  onClick={() => remove(index)}
                >
                  {invoiceDocuments.accounting.removeShort}
                </button>
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <div className="row">
        <button
          type="button"
          className="button"
          disabled={fields.length >= MOST}
          onClick={() => append({ heading: '', field: FIXED, text: '' })}
        >
          {t.add}
        </button>
      </div>
    </SettingsForm>
  );
}
