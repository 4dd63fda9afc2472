import { Link } from '@tanstack/react-router';
import { ActionsListDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import './actions.css';
import { DueCell, Origin, StateCell } from './cells.js';
import { Who } from './shown.js';
import { ChangesProvider } from './changes.js';

const PAGE = 50;
const t = texts.open;

/** What remains to be done from earlier meetings of a body; its state can be changed here. */
export function OpenActions({ body, before }: { readonly body: string; readonly before?: string }) {
  const list = usePaged(
    ActionsListDocument,
    { filter: { body, states: ['OPEN', 'IN_PROGRESS'] as const }, orderBy: 'DUE_ON' as const, first: PAGE },
    ({ actions }) => actions,
  );
  const rows = (list.rows ?? []).filter(({ agendaItem }) => before === undefined || agendaItem?.meeting.id !== before);
  return (
    <ChangesProvider>
      <div className="stack tight">
        <PagedList of={list}>
          {rows.length === 0 ? (
            <p className="muted">{t.none}</p>
          ) : (
            <ul className="plain open-actions">
              {rows.map((action) => (
                <li key={action.id} className="stack tight">
                  <p>
                    <Link to="/atgarder/$id" params={{ id: action.id }}>
                      {action.text}
                    </Link>
                  </p>
                  <div className="row small">
                    <Who person={action.assignee} />
                    <DueCell action={action} long />
                    <StateCell action={action} />
                    <Origin action={action} />
                  </div>
                </li>
              ))}
            </ul>
          )}
        </PagedList>
        <p className="small">
          <Link to="/atgarder" search={{ samverkan: body }}>
            {t.all}
          </Link>
        </p>
      </div>
    </ChangesProvider>
  );
}
