import type { MeetingStatus } from '@domain/meetings/kinds.js';
import { parseLocalDate } from '@domain/shared/local-date.js';
import { stockholmInstant } from '@domain/shared/stockholm.js';
import type { ReactNode } from 'react';
import { MeetingsListDocument } from '../generated/graphql.js';
import { meetings as texts } from '../locales/sv/meetings.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { today } from '../ui/format.js';
import { MeetingsTable } from './MeetingsTable.js';

const t = texts.list;
const PAGE = 50;

/** Today counts as to come until it is over. */
const thisMorning = (): string => stockholmInstant(parseLocalDate(today())!, '00:00').toISOString();

/** Meetings of one body or of all, to come or before, a page at a time. */
export function MeetingsList({
  body,
  time,
  status,
  empty,
}: {
  readonly body: string | undefined;
  readonly time: 'tidigare' | 'alla' | undefined;
  readonly status?: MeetingStatus | undefined;
  readonly empty: ReactNode;
}) {
  const list = usePaged(
    MeetingsListDocument,
    {
      filter: {
        body,
        statuses: status && [status],
        from: time === undefined ? thisMorning() : undefined,
        before: time === 'tidigare' ? thisMorning() : undefined,
      },
      orderBy: time === undefined ? ('STARTS_AT' as const) : ('LATEST_FIRST' as const),
      first: PAGE,
    },
    ({ meetings }) => meetings,
  );
  const rows = list.rows ?? [];
  return (
    <div className="stack">
      {list.first && (
        <p role="status" className="muted">
          {t.found(rows.length, list.first.meetings.totalCount)}
        </p>
      )}
      <PagedList of={list}>
        {rows.length === 0 ? empty : <MeetingsTable rows={rows} withBody={body === undefined} />}
      </PagedList>
    </div>
  );
}
