import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ApiError } from '../api/client.js';
import { send } from '../api/client.js';
import { useData } from '../api/hooks.js';
import { BodiesListDocument, type BodiesListQuery, BodiesMemberChoicesDocument } from '../generated/graphql.js';
import { bodies as texts } from '../locales/sv/bodies.js';
import { common } from '../locales/sv/common.js';
import { isAdmin, useViewer } from '../shell/viewer.js';
import { Page } from '../ui/Page.js';
import { SelectField } from '../ui/SelectField.js';
import { Empty, Fault, Loading } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import { TextField } from '../ui/TextField.js';
import './bodies.css';
import { BodyDialog } from './BodyDialog.js';
import { memberChoices } from './member-choices.js';
import type { BodiesSearch } from './search.js';

const PAGE = 50;
const t = texts.list;

/** All bodies, found by name, kind and member; the choice stands in the address. */
export function BodiesPage() {
  const search = useSearch({ from: '/samverkan' });
  const navigate = useNavigate({ from: '/samverkan' });
  const choose = (change: BodiesSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const viewer = useViewer();
  const [adding, setAdding] = useState(false);
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        <>
          <Link to="/samverkan/matris" className="button">
            {t.matrix}
          </Link>
          <Link to="/samverkan/avtal" className="button">
            {t.report}
          </Link>
          {viewer.data && isAdmin(viewer.data.viewer) && (
            <button type="button" className="button primary" onClick={() => setAdding(true)}>
              {t.add}
            </button>
          )}
        </>
      }
    >
      <Filters search={search} choose={choose} />
      <List search={search} clear={() => void navigate({ search: {}, replace: true })} />
      <BodyDialog open={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

function Filters({
  search,
  choose,
}: {
  readonly search: BodiesSearch;
  readonly choose: (change: BodiesSearch) => void;
}) {
  const choices = useData(BodiesMemberChoicesDocument, {});
  const [typed, setTyped] = useState(search.sok ?? '');
  const current = search.sok ?? '';
  // The address follows what is typed after a pause; a link or "back" changes the field.
  useEffect(() => setTyped((before) => (before.trim() === current ? before : current)), [current]);
  useEffect(() => {
    if (typed.trim() === current) return;
    const timer = setTimeout(() => choose({ sok: typed.trim() || undefined }), 250);
    return () => clearTimeout(timer);
    // Only what is typed starts the pause.
  }, [typed]);
  return (
    <form role="search" aria-label={t.title} className="filters no-print" onSubmit={(event) => event.preventDefault()}>
      <TextField label={t.search} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <SelectField
        label={t.kind}
        value={search.typ ?? ''}
        onChange={(event) => choose({ typ: (event.target.value || undefined) as BodiesSearch['typ'] })}
        options={[['', t.allKinds], ...texts.kinds]}
      />
      <SelectField
        label={t.member}
        value={search.medlem ?? ''}
        onChange={(event) => choose({ medlem: event.target.value || undefined })}
        options={[['', t.allMembers], ...memberChoices(choices.data?.bodies.nodes ?? [], search.medlem)]}
      />
    </form>
  );
}

function List({ search, clear }: { readonly search: BodiesSearch; readonly clear: () => void }) {
  const filter = { search: search.sok, kind: search.typ, memberCode: search.medlem };
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery<
    BodiesListQuery,
    ApiError
  >({
    queryKey: ['BodiesList', filter],
    queryFn: ({ pageParam, signal }) =>
      send(BodiesListDocument, { filter, first: PAGE, after: pageParam as string | null }, signal),
    initialPageParam: null,
    getNextPageParam: ({ bodies: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });
  if (!data) return error ? <Fault error={error} retry={() => void refetch()} /> : <Loading />;
  const nodes = data.pages.flatMap((page) => page.bodies.nodes);
  const total = data.pages[0]!.bodies.totalCount;
  const chosen = search.sok !== undefined || search.typ !== undefined || search.medlem !== undefined;
  return (
    <div className="stack">
      {error && <Fault error={error} retry={() => void refetch()} />}
      <div className="row">
        <p role="status" className="muted">
          {t.found(nodes.length, total)}
        </p>
        {chosen && (
          <button type="button" className="button quiet no-print" onClick={clear}>
            {t.clear}
          </button>
        )}
      </div>
      {nodes.length === 0 ? (
        <Empty title={t.empty}>
          <p>{t.emptyHelp}</p>
        </Empty>
      ) : (
        <BodiesTable nodes={nodes} />
      )}
      {hasNextPage && (
        <p className="no-print">
          <button
            type="button"
            className="button"
            disabled={isFetchingNextPage}
            onClick={() => void fetchNextPage({ cancelRefetch: false })}
          >
            {isFetchingNextPage ? common.loading : common.more}
          </button>
        </p>
      )}
    </div>
  );
}

function BodiesTable({ nodes }: { readonly nodes: BodiesListQuery['bodies']['nodes'] }) {
  return (
    <TableBox label={t.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.host}</th>
            <th scope="col" className="num">
              {t.members}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map(({ slug, name, kind, host, parent, memberCount }) => (
            <tr key={slug}>
              <th scope="row" className="name">
                <Link to="/samverkan/$slug" params={{ slug }}>
                  {name}
                </Link>
                {parent && <span className="muted small part-of">{t.partOf(parent.name)}</span>}
              </th>
              <td>{common.kinds[kind]}</td>
              <td>
                {host ? (
                  <Link to="/organisationer/$code" params={{ code: host.code }}>
                    {host.name}
                  </Link>
                ) : (
                  <span className="muted">{t.noHost}</span>
                )}
              </td>
              <td className="num">{memberCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
