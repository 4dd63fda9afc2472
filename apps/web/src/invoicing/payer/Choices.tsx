import { payer as texts } from '../../locales/sv/payer.js';
import { SelectField } from '../../ui/SelectField.js';
import type { OwnOrganisation } from './own.js';

/** Which organisation, where one has several, and which year. */
export function Choices({
  organisations,
  chosen,
  years,
  year,
  allYears,
  choose,
}: {
  readonly organisations: readonly OwnOrganisation[];
  readonly chosen: OwnOrganisation;
  readonly years: readonly number[];
  readonly year: number | undefined;
  /** The label of no year; absent = one must be chosen. */
  readonly allYears?: string;
  readonly choose: (search: { readonly organisation?: string; readonly ar?: number | undefined }) => void;
}) {
  return (
    <form className="row no-print" aria-label={texts.year} onSubmit={(event) => event.preventDefault()}>
      {organisations.length > 1 && (
        <SelectField
          label={texts.organisation}
          value={chosen.code}
          onChange={(event) => choose({ organisation: event.target.value })}
          options={organisations.map(({ code, name }) => [code, name] as const)}
        />
      )}
      <SelectField
        label={texts.year}
        value={year === undefined ? '' : String(year)}
        onChange={(event) => choose({ ar: event.target.value === '' ? undefined : Number(event.target.value) })}
        options={[
          ...(allYears === undefined ? [] : [['', allYears] as const]),
          ...years.map((one) => [String(one), String(one)] as const),
        ]}
      />
    </form>
  );
}

/** The years around this one, and the one that is asked for. */
export function yearsAround(thisYear: number, wanted: number | undefined): number[] {
  const years = [2, 1, 0, -1, -2, -3].map((offset) => thisYear + offset);
  return wanted === undefined || years.includes(wanted) ? years : [...years, wanted].sort((a, b) => b - a);
}
