import { Link } from '@tanstack/react-router';
import { billing } from '../../locales/sv/billing.js';
import { swedishList } from '@domain/shared/swedish-list.js';
import { mendingOf, type Mending, type Missing } from './billing-view.js';

const t = billing.preview;

/** Whose details are missing, each with the way to where it is mended. */
export function MissingNotice({ missing, slug }: { readonly missing: readonly Missing[]; readonly slug: string }) {
  if (missing.length === 0) return null;
  return (
    <div className="notice warn stack tight" role="status">
      <p>
        <strong>{t.missing}</strong>
      </p>
      <ul className="plain stack tight">
        {missing.map((one) => (
          <li key={`${one.organisation.code} ${one.isSeller}`}>
            {t.lacks(one.organisation.name, swedishList(one.lacks))}.{' '}
            {mendingOf(one).map((way) => (
              <Mend key={way} way={way} of={one} slug={slug} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Mend({
  way,
  of: { organisation },
  slug,
}: {
  readonly way: Mending;
  readonly of: Missing;
  readonly slug: string;
}) {
  switch (way) {
    case 'seller':
      return (
        <Link to="/fakturor/uppgifter" search={{ organisation: organisation.code }}>
          {t.toSeller}
        </Link>
      );
    case 'partner':
      return (
        <Link to="/fakturor/villkor/$slug" params={{ slug }} search={{ mottagare: organisation.code }}>
          {t.toPartner(organisation.name)}
        </Link>
      );
    case 'party':
      return <span>{t.byThemselves(organisation.name)} </span>;
    case 'register':
      return <span>{t.byAdmin} </span>;
  }
}
