import { Link } from '@tanstack/react-router';
import { ActionsListDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { Who } from './shown.js';
import { StateBadge } from './StateMenu.js';

const t = texts.page;

/** How far the others have come who were given the same. */
export function ActionGroup({
  group: { id, done, total },
  current,
}: {
  readonly group: { readonly id: string; readonly done: number; readonly total: number };
  /** Id of the action whose page this is. */
  readonly current: string;
}) {
  const list = usePaged(
    ActionsListDocument,
    { filter: { group: id }, orderBy: 'DUE_ON' as const, first: 100 },
    ({ actions }) => actions,
  );
  return (
    <section className="card stack tight" aria-labelledby="grupp">
      <h2 id="grupp">{t.group}</h2>
      <p>
        <progress className="group-progress" max={Math.max(total, 1)} value={done} aria-labelledby="grupp" />{' '}
        {t.progress(done, total)}
      </p>
      <PagedList of={list}>
        <ul className="plain group-list">
          {list.rows?.map((action) => (
            <li key={action.id} className="row spread">
              {action.id === current ? (
                <span>
                  <Who person={action.assignee} /> <span className="muted">({t.thisOne})</span>
                </span>
              ) : (
                <Link to="/atgarder/$id" params={{ id: action.id }}>
                  <Who person={action.assignee} />
                </Link>
              )}
              <StateBadge state={action.state} />
            </li>
          ))}
        </ul>
      </PagedList>
    </section>
  );
}
