import { type ReactNode, useState } from 'react';
import { useData } from '../api/hooks.js';
import { ActionsCountDocument, ActionsListDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { common } from '../locales/sv/common.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { Empty } from '../ui/states.js';
import { Actions, isSelectable } from './ActionsTable.js';
import { BulkChange } from './BulkChange.js';
import { ChangesProvider } from './changes.js';
import { type ActionsSearch, exportPath, filterOf, isChosen, orderOf } from './search.js';
import { useSelection } from './selection.js';

const PAGE = 50;
const t = texts.list;

/** Actions of one body or of all, in the order chosen, a page at a time. */
export function ActionsList({
  search,
  body,
  first,
}: {
  readonly search: ActionsSearch;
  /** The only body, where there is no choice. */
  readonly body?: string;
  /** The first step where there is nothing yet. */
  readonly first?: ReactNode;
}) {
  const filter = filterOf(search, body);
  const list = usePaged(
    ActionsListDocument,
    { filter, orderBy: orderOf(search), first: PAGE },
    ({ actions }) => actions,
  );
  const selection = useSelection();
  const rows = list.rows ?? [];
  const selected = rows.filter((row) => isSelectable(row) && selection.has(row.id));
  return (
    <ChangesProvider>
      <div className="stack">
        <div className="row spread">
          <div className="row muted">
            {list.rows && <p role="status">{t.shown(rows.length, list.more !== undefined)}</p>}
            {list.more && <Count key={JSON.stringify(filter)} search={search} body={body} />}
          </div>
          <div className="row no-print small">
            <a href={exportPath('csv', search, body)} download>
              {common.export.csv}
            </a>
            <a href={exportPath('xlsx', search, body)} download>
              {common.export.xlsx}
            </a>
            <button type="button" className="button quiet compact" onClick={() => window.print()}>
              {common.export.print}
            </button>
          </div>
        </div>
        <PagedList of={list}>
          {rows.length === 0 ? (
            <Empty title={t.empty}>
              <p>{isChosen({ ...search, samverkan: undefined }) ? t.emptyChosen : t.emptyAll}</p>
              {first}
            </Empty>
          ) : (
            <Actions rows={rows} withBody={body === undefined} selection={selection} />
          )}
        </PagedList>
        <BulkChange rows={selected} selection={selection} />
      </div>
    </ChangesProvider>
  );
}

/** All on all pages are counted only when somebody wants to know. */
function Count({ search, body }: { readonly search: ActionsSearch; readonly body: string | undefined }) {
  const [wanted, setWanted] = useState(false);
  const { data, error } = useData(ActionsCountDocument, { filter: filterOf(search, body) }, { enabled: wanted });
  if (data) return <p role="status">{t.counted(data.actions.totalCount)}</p>;
  if (error) return <p role="alert">{error.message}</p>;
  return (
    <button type="button" className="button quiet compact no-print" disabled={wanted} onClick={() => setWanted(true)}>
      {t.count}
    </button>
  );
}
