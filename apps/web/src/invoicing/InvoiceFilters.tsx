import type { InvoicingChoicesQuery } from '../generated/graphql.js';
import { invoicing } from '../locales/sv/invoicing.js';
import { today } from '../ui/format.js';
import { SelectField } from '../ui/SelectField.js';
import { partyChoices, yearChoices } from './choices.js';
import { type InvoicesSearch, isChosen, INVOICES_SHOWN } from './search.js';

const t = invoicing.list;

/** The choice of invoices; it stands in the address. */
export function InvoiceFilters({
  search,
  choose,
  viewer,
  withBody = false,
}: {
  readonly search: InvoicesSearch;
  readonly choose: (change: InvoicesSearch) => void;
  readonly viewer: InvoicingChoicesQuery['viewer'] | undefined;
  readonly withBody?: boolean;
}) {
  const party = (name: 'fran' | 'till', label: string) => (
    <SelectField
      label={label}
      value={search[name] ?? ''}
      onChange={(event) => choose({ [name]: event.target.value || undefined })}
      options={[['', t.everyone], ...partyChoices(viewer, search[name])]}
    />
  );
  return (
    <form
      role="search"
      aria-label={t.filters}
      className="invoice-filters no-print"
      onSubmit={(event) => event.preventDefault()}
    >
      {withBody && (
        <SelectField
          label={t.body}
          value={search.samverkan ?? ''}
          onChange={(event) => choose({ samverkan: event.target.value || undefined })}
          options={[['', t.allBodies], ...(viewer?.bodies ?? []).map(({ slug, name }) => [slug, name] as const)]}
        />
      )}
      {party('fran', t.seller)}
      {party('till', t.buyer)}
      <SelectField
        label={t.year}
        value={String(search.ar ?? '')}
        onChange={(event) => choose({ ar: event.target.value === '' ? undefined : Number(event.target.value) })}
        options={[
          ['', t.allYears],
          ...yearChoices(today(), search.ar).map((year) => [String(year), String(year)] as const),
        ]}
      />
      <SelectField
        label={t.kind}
        value={search.visa ?? ''}
        onChange={({ target }) => choose({ visa: INVOICES_SHOWN.find((shown) => shown === target.value) })}
        options={[
          ['', t.allKinds],
          ['fakturor', t.invoicesOnly],
          ['kredit', t.creditsOnly],
          ['underlag', t.basesOnly],
          ['obetalda', t.unpaidOnly],
          ['forfallna', t.overdueOnly],
          ['overbetalda', t.overpaidOnly],
        ]}
      />
      {isChosen(withBody ? search : { ...search, samverkan: undefined }) && (
        <p className="field-button">
          <button
            type="button"
            className="button quiet"
            onClick={() =>
              choose({
                ...(withBody && { samverkan: undefined }),
                fran: undefined,
                till: undefined,
                ar: undefined,
                visa: undefined,
              })
            }
          >
            {t.clear}
          </button>
        </p>
      )}
    </form>
  );
}
