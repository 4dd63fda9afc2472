import { KEY_KINDS, type KeyKind } from '@domain/cost-sharing/index.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import { FaultLine, useFault } from './faults.js';
import { MemberValues } from './MemberValues.js';
import { type KeyForm, newKey } from './model-form.js';
import type { Named } from './names.js';

const texts = costs.key;
const YEARS = Array.from({ length: 32 }, (_, index) => 1 - index);
const DAYS = Object.entries(texts.days);

interface Props {
  readonly value: KeyForm;
  readonly onChange: (next: KeyForm) => void;
  /** `components[0].key` */
  readonly path: string;
  readonly members: readonly Named[];
  readonly kinds?: readonly KeyKind[];
  readonly label?: string;
  readonly depth?: number;
}

/** What to count: the fördelningsnyckel, also several weighed together. */
export function KeyEditor({
  value,
  onChange,
  path,
  members,
  kinds = KEY_KINDS,
  label = texts.label,
  depth = 1,
}: Props) {
  const set = (part: Partial<KeyForm>) => onChange({ ...value, ...part });
  const fault = useFault(path, `${path}.kind`);
  const measureFault = useFault(`${path}.measure`);
  return (
    <div className="stack tight">
      {kinds.length > 1 && (
        <SelectField
          label={label}
          value={value.kind}
          data-field={path}
          onChange={({ target }) => set({ kind: target.value as KeyKind })}
          options={kinds.map((kind) => [kind, texts.kinds[kind]])}
          fault={fault}
        />
      )}
      {kinds.length === 1 && <FaultLine at={[path]} />}
      {value.kind === 'INHABITANTS' && <DayFields value={value} set={set} path={path} />}
      {value.kind === 'USAGE' && (
        <TextField
          label={texts.measure}
          help={texts.measureHelp}
          value={value.measure}
          data-field={`${path}.measure`}
          onChange={({ target }) => set({ measure: target.value })}
          fault={measureFault}
        />
      )}
      {value.kind === 'SHARES' && (
        <MemberValues
          label={texts.shares}
          help={texts.sharesHelp}
          path={`${path}.shares`}
          part="share"
          members={members}
          values={value.shares}
          onChange={(shares) => set({ shares })}
        />
      )}
      {value.kind === 'BLEND' && (
        <Parts value={value} set={set} path={path} members={members} kinds={kinds} depth={depth} />
      )}
    </div>
  );
}

interface PartProps {
  readonly value: KeyForm;
  readonly set: (part: Partial<KeyForm>) => void;
  readonly path: string;
}

function DayFields({ value, set, path }: PartProps) {
  const fault = useFault(`${path}.referenceDate`);
  const yearFault = useFault(`${path}.referenceDate.yearOffset`);
  return (
    <div className="cost-pair days">
      <SelectField
        label={texts.day}
        value={value.day}
        data-field={`${path}.referenceDate`}
        onChange={({ target }) => set({ day: target.value })}
        options={[['', texts.chooseDay], ...DAYS]}
        fault={fault}
      />
      <SelectField
        label={texts.year}
        value={value.yearOffset}
        data-field={`${path}.referenceDate.yearOffset`}
        onChange={({ target }) => set({ yearOffset: target.value })}
        options={YEARS.map((offset) => [String(offset), texts.yearOf(offset)])}
        fault={yearFault}
      />
    </div>
  );
}

function Parts({
  value,
  set,
  path,
  members,
  kinds,
  depth,
}: PartProps & { readonly members: readonly Named[]; readonly kinds: readonly KeyKind[]; readonly depth: number }) {
  const parts = value.parts;
  const replace = (index: number, part: Partial<(typeof parts)[number]>) =>
    set({ parts: parts.map((one, place) => (place === index ? { ...one, ...part } : one)) });
  const inner = depth >= 3 ? kinds.filter((kind) => kind !== 'BLEND') : kinds;
  return (
    <div className="stack tight indented" data-field={`${path}.parts`}>
      <FaultLine at={[`${path}.parts`]} />
      {parts.map((part, index) => (
        <fieldset key={index} className="stack tight">
          <legend className="label">{texts.part(index + 1)}</legend>
          <Weight
            value={part.weight}
            path={`${path}.parts[${index}].weight`}
            onChange={(weight) => replace(index, { weight })}
          />
          <KeyEditor
            value={part.key}
            path={`${path}.parts[${index}].key`}
            members={members}
            kinds={inner}
            depth={depth + 1}
            onChange={(key) => replace(index, { key })}
          />
          <button
            type="button"
            className="button compact"
            onClick={() => set({ parts: parts.filter((_, place) => place !== index) })}
          >
            {texts.removePart(index + 1)}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="button"
        onClick={() =>
          set({ parts: [...parts, { weight: '50', key: newKey(parts.length === 0 ? 'EQUAL' : undefined) }] })
        }
      >
        {texts.addPart}
      </button>
    </div>
  );
}

function Weight(props: { readonly value: string; readonly path: string; readonly onChange: (weight: string) => void }) {
  return (
    <TextField
      label={texts.weight}
      number
      inputMode="decimal"
      value={props.value}
      data-field={props.path}
      onChange={({ target }) => props.onChange(target.value)}
      fault={useFault(props.path)}
    />
  );
}
