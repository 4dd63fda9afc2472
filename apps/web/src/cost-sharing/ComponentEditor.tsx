import { COST_BASES, type CostBasis, type VatCategory } from '@domain/cost-sharing/index.js';
import { useContext } from 'react';
import { costs } from '../locales/sv/cost-sharing.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { FaultContext, FaultLine, useFault } from './faults.js';
import { KeyEditor } from './KeyEditor.js';
import { MemberChoice } from './MemberChoice.js';
import { MemberValues } from './MemberValues.js';
import type { ComponentForm } from './model-form.js';
import type { Named } from './names.js';
import { TierEditor } from './TierEditor.js';

const texts = costs.model;

interface Props {
  readonly value: ComponentForm;
  readonly onChange: (next: ComponentForm) => void;
  /** `components[0]` */
  readonly path: string;
  readonly members: readonly Named[];
}

/** A kostnadspost: what is charged, by which key, of whom. */
export function ComponentEditor({ value, onChange, path, members }: Props) {
  const set = (part: Partial<ComponentForm>) => onChange({ ...value, ...part });
  const field = useField(path, value, set);
  return (
    <div className="stack tight" data-field={path}>
      <FaultLine at={[path]} />
      {field('name', texts.componentName)}
      <SelectField
        label={texts.basis}
        help={texts.basisHelp[value.basis]}
        value={value.basis}
        data-field={`${path}.basis`}
        onChange={({ target }) => set({ basis: target.value as CostBasis })}
        options={[...COST_BASES].sort(byUse).map((basis) => [basis, texts.bases[basis]])}
        fault={useFault(`${path}.basis`)}
      />
      {value.basis === 'POOL' && field('pool', texts.pool, true)}
      {value.basis === 'RATE' && field('rate', texts.rate, true)}
      {value.basis === 'FIXED' && (
        <MemberValues
          label={texts.amounts}
          path={`${path}.amounts`}
          part="amount"
          members={members}
          values={value.amounts}
          onChange={(amounts) => set({ amounts })}
        />
      )}
      {value.basis === 'TIERS' && (
        <TierEditor path={`${path}.tiers`} value={value.tiers} onChange={(tiers) => set({ tiers })} />
      )}
      {value.basis !== 'FIXED' && (
        <KeyEditor
          value={value.basis === 'TIERS' ? { ...value.key, kind: 'INHABITANTS' } : value.key}
          path={`${path}.key`}
          members={members}
          kinds={KINDS[value.basis]}
          onChange={(key) => set({ key })}
        />
      )}
      <More value={value} onChange={onChange} path={path} members={members} />
    </div>
  );
}

const ORDER: readonly CostBasis[] = ['POOL', 'RATE', 'FIXED', 'TIERS'];
const byUse = (a: CostBasis, b: CostBasis): number => ORDER.indexOf(a) - ORDER.indexOf(b);
const KINDS = {
  POOL: ['INHABITANTS', 'EQUAL', 'SHARES', 'USAGE', 'BLEND'],
  RATE: ['INHABITANTS', 'USAGE', 'EQUAL'],
  TIERS: ['INHABITANTS'],
} as const;

type TextKey = 'name' | 'pool' | 'rate' | 'minimum' | 'maximum';

function useField(path: string, value: ComponentForm, set: (part: Partial<ComponentForm>) => void) {
  const fault = useContext(FaultContext);
  return (name: TextKey, label: string, number = false, help?: string) => (
    <TextField
      label={label}
      help={help}
      number={number}
      inputMode={number ? 'decimal' : undefined}
      autoComplete="off"
      value={value[name]}
      data-field={`${path}.${name}`}
      onChange={({ target }) => set({ [name]: target.value })}
      fault={fault?.field === `${path}.${name}` ? fault.text : undefined}
    />
  );
}

function More({ value, onChange, path, members }: Props) {
  const set = (part: Partial<ComponentForm>) => onChange({ ...value, ...part });
  const field = useField(path, value, set);
  const fault = useContext(FaultContext);
  const vatFault = useFault(`${path}.vatPercent`);
  const inside = ['members', 'exempt', 'minimum', 'maximum', 'vatCategory', 'vatPercent'];
  const used = value.members || value.exempt.length > 0 || value.minimum || value.maximum || value.vatCategory;
  const wrong = inside.some((name) => fault?.field.startsWith(`${path}.${name}`));
  return (
    <details className="more" open={wrong || undefined}>
      <summary>
        {texts.more}
        {used ? ' •' : ''}
      </summary>
      <div className="stack tight">
        <MemberChoice
          label={texts.members}
          help={texts.membersHelp}
          path={`${path}.members`}
          members={members}
          chosen={value.members ?? []}
          onChange={(codes) => set({ members: codes.length === 0 ? null : codes })}
        />
        <MemberChoice
          label={texts.exempt}
          path={`${path}.exempt`}
          members={members}
          chosen={value.exempt}
          onChange={(exempt) => set({ exempt })}
        />
        <div className="cost-pair">
          {field('minimum', texts.minimum, true)}
          {field('maximum', texts.maximum, true)}
        </div>
        <p className="small muted">{texts.limitsHelp}</p>
        <div className="cost-pair">
          <SelectField
            label={texts.vat}
            value={value.vatCategory}
            data-field={`${path}.vatCategory`}
            onChange={({ target }) => set({ vatCategory: target.value as VatCategory | '' })}
            options={(['', 'S', 'E', 'O'] as const).map((code) => [code, texts.vats[code]])}
          />
          {value.vatCategory === 'S' && (
            <SelectField
              label={texts.vatPercent}
              value={value.vatPercent}
              data-field={`${path}.vatPercent`}
              onChange={({ target }) => set({ vatPercent: target.value })}
              options={[['', texts.chooseVat], ...['25', '12', '6'].map((rate) => [rate, `${rate} %`] as const)]}
              fault={vatFault}
            />
          )}
        </div>
      </div>
    </details>
  );
}
