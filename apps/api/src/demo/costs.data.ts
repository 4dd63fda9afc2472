import type { AllocationStatus, ModelDraft, UsageDraft } from '../cost-sharing/index.js';
import type { LocalDate } from '@domain/shared/local-date.js';

export interface DemoModel {
  readonly model: ModelDraft;
  /** Years that are fixed by it. */
  readonly fixed: Readonly<Record<number, AllocationStatus>>;
  readonly usage?: readonly UsageDraft[];
}

const day = (text: string) => text as LocalDate;
const endOfYearBefore = { month: 12, day: 31, yearOffset: -1 } as const;
const byInhabitants = { kind: 'INHABITANTS', referenceDate: endOfYearBefore } as const;
const taxed = { vatCategory: 'S', vatPercent: '25' } as const;
/** What an authority does by law lies outside the tax. */
const outside = { vatCategory: 'O' } as const;
const feePerInhabitant = (rate: string) =>
  ({ name: 'Avgift per invånare', basis: 'RATE', rate, key: byInhabitants, ...taxed }) as const;
const used = (measure: string, values: Readonly<Record<string, string>>): UsageDraft[] =>
  Object.entries(values).map(([code, value]) => ({ code, measure, value }));

/** Rates from agreements and decisions; pools and fixed amounts are invented where the name says so. */
export const MODELS: readonly DemoModel[] = [
  {
    model: {
      body: 'e-tjanster',
      name: 'Avgift 2017: 13 kr per invånare',
      validFrom: day('2017-01-01'),
      validTo: day('2017-12-31'),
      components: [feePerInhabitant('13')],
    },
    fixed: { 2017: 'FINAL' },
  },
  {
    model: {
      body: 'e-tjanster',
      name: 'Avgift från 2018: 25 kr per invånare',
      validFrom: day('2018-01-01'),
      components: [feePerInhabitant('25')],
    },
    fixed: { 2018: 'FINAL', 2024: 'FINAL', 2025: 'FINAL', 2026: 'PRELIMINARY' },
  },
  {
    model: {
      body: 'sba',
      name: 'Avtal 2021–2025',
      validFrom: day('2021-01-01'),
      validTo: day('2025-12-31'),
      components: [
        { name: 'Fast belopp', basis: 'FIXED', amounts: [{ code: '0180', amount: '7500000.00' }], ...taxed },
        {
          name: 'Avgift per invånare',
          basis: 'RATE',
          rate: '4',
          key: { kind: 'INHABITANTS', referenceDate: { month: 1, day: 1, yearOffset: 0 } },
          exempt: ['0180'],
          ...taxed,
        },
      ],
    },
    fixed: { 2021: 'FINAL', 2024: 'FINAL', 2025: 'PRELIMINARY' },
  },
  {
    model: {
      body: 'uhc',
      name: 'Budget (påhittade belopp): grundfinansiering och stöd',
      validFrom: day('2024-01-01'),
      components: [
        { name: 'Grundfinansiering', basis: 'POOL', pool: '9600000.00', key: byInhabitants, ...taxed },
        {
          name: 'Upphandlingsstöd',
          basis: 'POOL',
          pool: '1450000.00',
          key: { kind: 'USAGE', measure: 'upphandlingar' },
          ...taxed,
        },
      ],
    },
    fixed: { 2024: 'FINAL', 2025: 'FINAL', 2026: 'PRELIMINARY' },
    usage: used('upphandlingar', { 2085: '31', 2080: '52', 2081: '44', 2084: '18', 2026: '9', 2083: '14', 2082: '12' }),
  },
  {
    model: {
      body: 'it-center',
      name: 'Fasta belopp (påhittade) och direkta kostnader',
      validFrom: day('2025-01-01'),
      components: [
        {
          name: 'Gemensam drift',
          basis: 'FIXED',
          amounts: [
            { code: '2085', amount: '21400000.00' },
            { code: '2061', amount: '8600000.00' },
          ],
          ...taxed,
        },
        { name: 'Licenser', basis: 'RATE', rate: '1840.5', key: { kind: 'USAGE', measure: 'licenser' }, ...taxed },
      ],
    },
    fixed: { 2025: 'FINAL', 2026: 'PRELIMINARY' },
    usage: used('licenser', { 2085: '2350', 2061: '980' }),
  },
  {
    model: {
      body: 'miljo-bygg',
      name: 'Budget (påhittad): efter invånare',
      validFrom: day('2018-01-01'),
      components: [{ name: 'Drift', basis: 'POOL', pool: '3000000.00', key: byInhabitants, ...outside }],
    },
    fixed: { 2024: 'FINAL', 2025: 'FINAL', 2026: 'PRELIMINARY' },
  },
  {
    model: {
      body: 'it-kapacitet',
      name: 'Budget (påhittad): hälften lika, hälften efter invånare',
      validFrom: day('2025-01-01'),
      rounding: 'KRONA',
      components: [
        {
          name: 'Kapacitet',
          basis: 'POOL',
          pool: '12500000.00',
          ...taxed,
          key: {
            kind: 'BLEND',
            parts: [
              { weight: '50', key: { kind: 'EQUAL' } },
              { weight: '50', key: byInhabitants },
            ],
          },
        },
      ],
    },
    fixed: { 2025: 'FINAL' },
  },
];
