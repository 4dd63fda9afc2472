import type {
  AllocationKeyDraft,
  CostBasis,
  CostComponentDraft,
  CostRulesDraft,
  KeyKind,
  Rounding,
  VatCategory,
} from '@domain/cost-sharing/index.js';
import type { CostModelInput, CostsModelFragment } from '../generated/graphql.js';
import { asDecimal, asKronor, typedDecimal, typedKronor } from './swedish-input.js';

/** A key as it stands in the form. What another kind of key needs is kept while one tries kinds. */
export interface KeyForm {
  readonly kind: KeyKind;
  /** month-day, or '' while nobody has chosen */
  readonly day: string;
  readonly yearOffset: string;
  readonly measure: string;
  readonly shares: readonly { readonly code: string; readonly value: string }[];
  readonly parts: readonly { readonly weight: string; readonly key: KeyForm }[];
}

export interface ComponentForm {
  readonly uid: string;
  readonly name: string;
  readonly basis: CostBasis;
  readonly rate: string;
  readonly pool: string;
  readonly amounts: readonly { readonly code: string; readonly value: string }[];
  readonly tiers: readonly { readonly upTo: string; readonly fee: string }[];
  readonly key: KeyForm;
  /** null = all */
  readonly members: readonly string[] | null;
  readonly exempt: readonly string[];
  readonly minimum: string;
  readonly maximum: string;
  readonly vatCategory: VatCategory | '';
  readonly vatPercent: string;
}

/** A model as it stands in the form: every number as it was typed. */
export interface ModelForm {
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly rounding: Rounding;
  readonly components: readonly ComponentForm[];
}

let uids = 0;
const newUid = (): string => `post-${Date.now().toString(36)}-${(uids += 1)}`;

export const newKey = (kind: KeyKind = 'INHABITANTS'): KeyForm => ({
  kind,
  day: '',
  yearOffset: '-1',
  measure: '',
  shares: [],
  parts: [],
});

export const newComponent = (name = ''): ComponentForm => ({
  uid: newUid(),
  name,
  basis: 'POOL',
  rate: '',
  pool: '',
  amounts: [],
  tiers: [{ upTo: '', fee: '' }],
  key: newKey(),
  members: null,
  exempt: [],
  minimum: '',
  maximum: '',
  vatCategory: '',
  vatPercent: '',
});

export const newModel = (year: number, name: string, component: string): ModelForm => ({
  name,
  validFrom: `${year}-01-01`,
  validTo: `${year}-12-31`,
  rounding: 'ORE',
  components: [newComponent(component)],
});

type Model = Pick<CostsModelFragment, 'name' | 'validFrom' | 'validTo' | 'rounding' | 'components'>;
type ApiKey = { readonly [K in keyof AllocationKeyDraft]: AllocationKeyDraft[K] };

export const formOf = (model: Model): ModelForm => ({
  name: model.name,
  validFrom: model.validFrom,
  validTo: model.validTo ?? '',
  rounding: model.rounding,
  components: model.components.map((component, index) => ({
    uid: `post-${index}`,
    name: component.name,
    basis: component.basis,
    rate: component.rate == null ? '' : typedDecimal(component.rate),
    pool: component.pool == null ? '' : typedKronor(component.pool),
    amounts: (component.amounts ?? []).map(({ code, amount }) => ({ code, value: typedKronor(amount) })),
    tiers: (component.tiers ?? [{ upTo: null, fee: '' }]).map(({ upTo, fee }) => ({
      upTo: upTo == null ? '' : String(upTo),
      fee: typedKronor(fee),
    })),
    key: component.key ? keyForm(component.key as ApiKey) : newKey(),
    members: component.members,
    exempt: component.exempt ?? [],
    minimum: component.minimum == null ? '' : typedKronor(component.minimum),
    maximum: component.maximum == null ? '' : typedKronor(component.maximum),
    vatCategory: component.vatCategory ?? '',
    vatPercent: component.vatPercent == null ? '' : typedDecimal(component.vatPercent),
  })),
});

const keyForm = ({ kind, referenceDate, measure, shares, parts }: ApiKey): KeyForm => ({
  kind,
  day: referenceDate ? `${referenceDate.month}-${referenceDate.day}` : '',
  yearOffset: referenceDate ? String(referenceDate.yearOffset) : '-1',
  measure: measure ?? '',
  shares: (shares ?? []).map(({ code, share }) => ({ code, value: typedDecimal(share) })),
  parts: (parts ?? []).map(({ weight, key }) => ({ weight: typedDecimal(weight), key: keyForm(key) })),
});

const filled = (text: string): boolean => text.trim() !== '';

/** The rules of the form for `checkModel` and the API: only what the chosen basis and key use. */
export const rulesOf = ({ rounding, components }: ModelForm): CostRulesDraft & Pick<CostModelInput, 'components'> => ({
  rounding,
  components: components.map((component) => ({
    name: component.name.trim(),
    basis: component.basis,
    ...coreOf(component),
    ...(component.members && { members: [...component.members] }),
    ...(component.exempt.length > 0 && { exempt: [...component.exempt] }),
    ...(filled(component.minimum) && { minimum: asKronor(component.minimum) }),
    ...(filled(component.maximum) && { maximum: asKronor(component.maximum) }),
    ...(component.vatCategory && { vatCategory: component.vatCategory }),
    ...(component.vatCategory === 'S' &&
      filled(component.vatPercent) && { vatPercent: asDecimal(component.vatPercent) }),
  })) as CostComponentDraft[] as never,
});

function coreOf(component: ComponentForm): Partial<CostComponentDraft> {
  switch (component.basis) {
    case 'RATE':
      return { rate: asDecimal(component.rate), key: keyOf(component.key) };
    case 'POOL':
      return { pool: asKronor(component.pool), key: keyOf(component.key) };
    case 'FIXED':
      return {
        amounts: component.amounts
          .filter(({ value }) => filled(value))
          .map(({ code, value }) => ({ code, amount: asKronor(value) })),
      };
    case 'TIERS':
      return {
        tiers: component.tiers.map(({ upTo, fee }) => ({
          ...(filled(upTo) && { upTo: Number(asDecimal(upTo)) }),
          fee: asKronor(fee),
        })),
        key: keyOf({ ...component.key, kind: 'INHABITANTS' }),
      };
  }
}

function keyOf({ kind, day, yearOffset, measure, shares, parts }: KeyForm): AllocationKeyDraft {
  switch (kind) {
    case 'EQUAL':
      return { kind };
    case 'INHABITANTS': {
      const [month, date] = day.split('-').map(Number) as [number, number];
      return day === '' ? { kind } : { kind, referenceDate: { month, day: date, yearOffset: Number(yearOffset) } };
    }
    case 'USAGE':
      return { kind, measure };
    case 'SHARES':
      return {
        kind,
        shares: shares
          .filter(({ value }) => filled(value))
          .map(({ code, value }) => ({ code, share: asDecimal(value) })),
      };
    case 'BLEND':
      return { kind, parts: parts.map(({ weight, key }) => ({ weight: asDecimal(weight), key: keyOf(key) })) };
  }
}

/** The form as the API takes it; id and version of what it was read from. */
export const inputOf = (
  body: string,
  form: ModelForm,
  read?: { readonly id: string; readonly version: number },
): CostModelInput => ({
  body,
  ...(read && { id: read.id, version: read.version }),
  name: form.name,
  validFrom: form.validFrom,
  validTo: form.validTo || null,
  ...(rulesOf(form) as Pick<CostModelInput, 'rounding' | 'components'>),
});

/** The measures that the form's keys count, each once. */
export function measuresOf({ components }: ModelForm): string[] {
  const walk = ({ kind, measure, parts }: KeyForm): string[] =>
    kind === 'USAGE' ? [measure.trim()] : kind === 'BLEND' ? parts.flatMap(({ key }) => walk(key)) : [];
  const all = components.filter(({ basis }) => basis === 'POOL' || basis === 'RATE').flatMap(({ key }) => walk(key));
  const seen = new Map(all.filter(Boolean).map((measure) => [measure.toLowerCase(), measure]));
  return [...seen.values()];
}

/** Whether two forms say the same; the marks that React needs do not count. */
export const sameForm = (a: ModelForm, b: ModelForm): boolean => essence(a) === essence(b);
const essence = (form: ModelForm): string => JSON.stringify(inputOf('', form));
