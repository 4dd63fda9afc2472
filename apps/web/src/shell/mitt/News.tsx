import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type ApiError, send } from '../../api/client.js';
import {
  MittNewsDocument,
  type MittNewsQuery,
  MittVisitDocument,
  type MittVisitMutation,
} from '../../generated/graphql.js';
import { mitt } from '../../locales/sv/mitt.js';
import { instant } from '../../ui/format.js';
import { Answer } from '../../ui/states.js';
import { usePaged } from '../paged.js';
import { PagedList } from '../PagedList.js';
import { newSince } from './since.js';

type Change = MittNewsQuery['recentChanges']['nodes'][number];

/** What others have changed since the last visit; to look at it is to be here. */
export function News({ only }: { readonly only: string | undefined }) {
  // Noted at most once an hour by the server, so asking again is harmless.
  const visit = useQuery<MittVisitMutation, ApiError>({
    queryKey: ['visit'],
    queryFn: () => send(MittVisitDocument, {}),
    staleTime: Infinity,
  });
  return (
    <section className="stack tight" aria-labelledby="nytt">
      <h2 id="nytt">{mitt.news.title}</h2>
      <Answer of={visit}>
        {({ recordVisit }) => <Changes lastVisit={recordVisit.viewer.lastVisit ?? null} only={only} />}
      </Answer>
    </section>
  );
}

function Changes({ lastVisit, only }: { readonly lastVisit: string | null; readonly only: string | undefined }) {
  const since = useMemo(() => newSince(lastVisit, new Date()), [lastVisit]);
  const news = usePaged(MittNewsDocument, { since }, ({ recentChanges }) => recentChanges);
  const rows = news.rows?.filter(({ body }) => only === undefined || body.slug === only);
  return (
    <>
      <p className="small muted">{lastVisit === null ? mitt.news.first : mitt.news.since(instant(lastVisit))}</p>
      <PagedList of={news}>
        {rows?.length === 0 && <p className="muted">{mitt.news.none}</p>}
        <ul className="plain lined">
          {rows?.map((change) => (
            <Row key={change.id} change={change} />
          ))}
        </ul>
      </PagedList>
    </>
  );
}

function Row({ change }: { readonly change: Change }) {
  const what = mitt.changes[change.kind] ?? mitt.otherChange;
  const title = change.organisation?.name ?? change.title;
  const text = title === '' ? what : `${what}: ${title}`;
  return (
    <li>
      <span className="small muted">{instant(change.at)}</span>
      <br />
      {change.kind === 'cost-sharing.allocation-fixed' ? (
        <Link to="/kostnader/fordelning/$id" params={{ id: change.subjectId }}>
          {text}
        </Link>
      ) : change.kind === 'meetings.minutes-imported' ? (
        <Link to="/moten/$id" params={{ id: change.subjectId }}>
          {text}
        </Link>
      ) : (
        text
      )}
      <br />
      <Link to="/samverkan/$slug" params={{ slug: change.body.slug }} className="small">
        {change.body.name}
      </Link>
    </li>
  );
}
