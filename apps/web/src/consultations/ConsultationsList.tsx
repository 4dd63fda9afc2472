import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ConsultationsListDocument } from '../generated/graphql.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { Empty } from '../ui/states.js';
import { ConsultationsTable } from './ConsultationsTable.js';
import { type ConsultationsSearch, isChosen } from './search.js';

const PAGE = 50;
const t = texts.list;

/** Consultations of one body or of all, a page at a time. */
export function ConsultationsList({
  search,
  body,
  withBody,
  first,
}: {
  readonly search: ConsultationsSearch;
  readonly body: string | undefined;
  readonly withBody: boolean;
  /** The first step where there is nothing yet. */
  readonly first?: ReactNode;
}) {
  const open = search.remisser === undefined;
  const filter = { body, open: open || undefined, search: search.sok };
  const list = usePaged(ConsultationsListDocument, { filter, first: PAGE }, ({ consultations }) => consultations);
  const rows = list.rows ?? [];
  return (
    <div className="stack">
      {list.first && (
        <p role="status" className="muted">
          {t.found(rows.length, list.first.consultations.totalCount)}
        </p>
      )}
      <PagedList of={list}>
        {rows.length === 0 ? (
          <Empty title={t.empty}>
            <p>{isChosen(search) ? t.emptyChosen : open ? t.emptyOpen : t.emptyAll}</p>
            {isChosen(search) ? (
              <Link to="/remisser" className="button">
                {texts.filters.clear}
              </Link>
            ) : (
              first
            )}
          </Empty>
        ) : (
          <ConsultationsTable rows={rows} withBody={withBody} />
        )}
      </PagedList>
    </div>
  );
}
