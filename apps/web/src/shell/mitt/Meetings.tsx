import { Link } from '@tanstack/react-router';
import { mitt } from '../../locales/sv/mitt.js';
import { instant } from '../../ui/format.js';
import type { Facts } from './work.js';

const SHOWN = 3;

/** The next meetings. */
export function Meetings({ facts, only }: { readonly facts: Facts; readonly only: string | undefined }) {
  const rows = facts.coming.nodes.filter(({ body }) => only === undefined || body.slug === only).slice(0, SHOWN);
  return (
    <section className="stack tight" aria-labelledby="nasta-moten">
      <h2 id="nasta-moten">{mitt.meetings.title}</h2>
      {rows.length === 0 && <p className="muted">{mitt.meetings.none}</p>}
      <ul className="plain lined">
        {rows.map(({ id, title, startsAt, place, status, body }) => (
          <li key={id}>
            <time dateTime={startsAt} className="small muted">
              {instant(startsAt)}
            </time>{' '}
            {status === 'DRAFT' && <span className="badge">{mitt.meetings.draft}</span>}
            <br />
            <Link to="/moten/$id" params={{ id }}>
              {title}
            </Link>
            {place !== '' && <span className="small muted"> · {place}</span>}
            <br />
            <Link to="/samverkan/$slug" params={{ slug: body.slug }} className="small">
              {body.name}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/moten">{mitt.meetings.all}</Link>
      </p>
    </section>
  );
}
