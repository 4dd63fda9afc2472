import { ProposalHistoryDocument, type ProposalHistoryQuery } from '../generated/graphql.js';
import { handling } from '../locales/sv/consultation-handling.js';
import { consultations } from '../locales/sv/consultations.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { instant } from '../ui/format.js';

const t = handling.proposalHistory;
const PAGE = 20;
type Event = ProposalHistoryQuery['proposal']['history']['nodes'][number];

/** Everything that has happened to what members decide on, the latest first. */
export function ProposalHistory({ id }: { readonly id: string }) {
  const list = usePaged(ProposalHistoryDocument, { id, first: PAGE }, ({ proposal }) => proposal.history);
  return (
    <section className="stack" aria-labelledby="historik">
      <h2 id="historik">{consultations.parts.history}</h2>
      <PagedList of={list}>
        <ol className="plain consultation-history">
          {list.rows?.map((event) => (
            <li key={event.id}>
              <p className="small">
                <strong>{event.authorName ?? consultations.history.portal}</strong>{' '}
                <time className="muted" dateTime={event.at}>
                  {instant(event.at)}
                </time>
              </p>
              <p>{whatHappened(event)}</p>
            </li>
          ))}
        </ol>
      </PagedList>
    </section>
  );
}

function whatHappened({ kind, version, outcome, organisation }: Event): string {
  const who = organisation?.name ?? '';
  switch (kind) {
    case 'VERSION_ADDED':
      return t.VERSION_ADDED(version ?? 1);
    case 'DECIDED':
      return t.DECIDED(who, outcome === 'REJECTED', version ?? 1);
    case 'DECISION_WITHDRAWN':
      return t.DECISION_WITHDRAWN(who, version ?? 1);
    case 'FILE_ADDED':
      return t.FILE_ADDED(who);
    case 'FILE_REMOVED':
      return t.FILE_REMOVED(who);
    case 'CREATED':
    case 'CHANGED':
    case 'ADOPTED':
    case 'WITHDRAWN':
      return t[kind];
  }
}
