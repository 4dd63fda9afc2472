import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { mitt } from '../../locales/sv/mitt.js';
import { kronor, readableDay } from '../../ui/format.js';
import type { Group } from './search.js';
import type { Step, WorkRow } from './work.js';

/** One group of work; each row ends with its one next step. */
export function WorkList({
  group,
  rows,
  children,
}: {
  readonly group: Group;
  readonly rows: readonly WorkRow[];
  /** Where there is more of it. */
  readonly children?: ReactNode;
}) {
  const id = useId();
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>
        {mitt.groups[group]} {rows.length > 0 && <span className="muted">({rows.length})</span>}
      </h2>
      {rows.length === 0 ? (
        <p className="muted">{mitt.none[group]}</p>
      ) : (
        <ul className="plain stack tight">
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

function Row({ row }: { readonly row: WorkRow }) {
  const id = useId();
  return (
    <li className={row.overdue ? 'card work overdue' : 'card work'}>
      <div className="stack hairline">
        <h3 id={id}>{row.what}</h3>
        <p className="small">
          <Link to="/samverkan/$slug" params={{ slug: row.body.slug }}>
            {row.body.name}
          </Link>
        </p>
        {row.by !== null && (
          <p className="small muted">
            {row.overdue && <span className="badge bad">{mitt.overdue}</span>} {mitt.by}{' '}
            <time dateTime={row.by}>{readableDay(row.by)}</time>
          </p>
        )}
        {(row.amount !== null || row.note !== null) && (
          <p>
            {row.amount !== null && <strong className="sum">{kronor(row.amount)}</strong>}{' '}
            <span className="small muted">{row.note}</span>
          </p>
        )}
      </div>
      <StepLink step={row.step} label={row.button} describedBy={id} />
    </li>
  );
}

function StepLink({
  step,
  label,
  describedBy,
}: {
  readonly step: Step;
  readonly label: string;
  readonly describedBy: string;
}) {
  const shared = { className: 'button', 'aria-describedby': describedBy, children: label };
  switch (step.to) {
    case 'year':
      return <Link to="/kostnader/$slug/$year" params={{ slug: step.slug, year: String(step.year) }} {...shared} />;
    case 'body':
      return <Link to="/samverkan/$slug" params={{ slug: step.slug }} {...shared} />;
    case 'action':
      return <Link to="/atgarder/$id" params={{ id: step.id }} {...shared} />;
    case 'meeting':
      return <Link to="/moten/$id" params={{ id: step.id }} {...shared} />;
    case 'consultation':
      return <Link to="/remisser/$id" params={{ id: step.id }} {...shared} />;
    case 'proposal':
      return <Link to="/arenden/$id" params={{ id: step.id }} {...shared} />;
    case 'invoice':
      return <Link to="/fakturor/$id" params={{ id: step.id }} {...shared} />;
    case 'billing':
      return (
        <Link
          to="/fakturor/fakturera/$slug/$year"
          params={{ slug: step.slug, year: String(step.year) }}
          search={{ del: step.part }}
          {...shared}
        />
      );
    case 'run':
      return <Link to="/fakturor/utskick/$id" params={{ id: step.id }} {...shared} />;
    case 'bases':
      return <Link to="/fakturor" search={{ samverkan: step.slug, ar: step.year, visa: 'underlag' }} {...shared} />;
    case 'grant':
      return <Link to="/samverkan/bidrag/$id" params={{ id: step.id }} {...shared} />;
    case 'allocation':
      return <Link to="/kostnader/fordelning/$id" params={{ id: step.id }} {...shared} />;
  }
}
