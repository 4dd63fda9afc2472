import type { LocalDate } from '@domain/shared/local-date.js';
import { Link } from '@tanstack/react-router';
import { mitt } from '../../locales/sv/mitt.js';
import { readableDay } from '../../ui/format.js';
import { datesOf, type Facts } from './work.js';

/** What comes within a year. */
export function Dates({ facts, day }: { readonly facts: Facts; readonly day: LocalDate }) {
  const rows = datesOf(facts, day);
  return (
    <section className="stack tight" aria-labelledby="nasta-datum">
      <h2 id="nasta-datum">{mitt.dates.title}</h2>
      {rows.length === 0 && <p className="muted">{mitt.dates.none}</p>}
      <ul className="plain lined">
        {rows.map(({ id, on, what, body }) => (
          <li key={id}>
            <time dateTime={on} className="small muted">
              {readableDay(on)}
            </time>
            <br />
            {what}
            <br />
            <Link to="/samverkan/$slug" params={{ slug: body.slug }} className="small">
              {body.name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
