import { Link } from '@tanstack/react-router';
import { invoicing as texts } from '../locales/sv/invoicing.js';

const SHOWN = 4;

/** The latest fixed years that one bills, each a way to its billing, and to the terms. */
export function BillingLinks({
  slug,
  name,
  years,
}: {
  readonly slug: string;
  readonly name: string;
  readonly years: readonly number[];
}) {
  return (
    <>
      {years.slice(0, SHOWN).map((year) => (
        <Link
          key={year}
          to="/fakturor/fakturera/$slug/$year"
          params={{ slug, year: String(year) }}
          className="button compact"
          aria-label={texts.toBill.year(name, year)}
        >
          {year}
        </Link>
      ))}
      <Link
        to="/fakturor/villkor/$slug"
        params={{ slug }}
        className="button quiet compact"
        aria-label={texts.toBill.terms(name)}
      >
        {texts.toBill.termsShort}
      </Link>
    </>
  );
}
