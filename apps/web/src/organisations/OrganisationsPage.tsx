import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type ApiError, send } from '../api/client.js';
import { OrganisationKind, OrganisationsListDocument, type OrganisationsListQuery } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { organisations as texts } from '../locales/sv/organisations.js';
import { count, today } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Empty, Fault, Loading } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import { COUNTIES } from './counties.js';
import { OrganisationFilters } from './OrganisationFilters.js';
import './organisations.css';

const PAGE = 100;
const kindOf = (typ: string | undefined): OrganisationKind | undefined =>
  Object.values(OrganisationKind).find((kind) => kind === typ);

/** The register: everybody who can be a member, host or seller. */
export function OrganisationsPage() {
  const { sok, typ, lan } = useSearch({ from: '/organisationer' });
  const filter = {
    search: sok ?? null,
    kind: kindOf(typ) ?? null,
    countyCode: COUNTIES.some(([code]) => code === lan) ? lan! : null,
  };
  const on = today();
  const list = useInfiniteQuery<OrganisationsListQuery, ApiError>({
    queryKey: [OrganisationsListDocument.toString(), filter, on],
    queryFn: ({ pageParam, signal }) =>
      send(OrganisationsListDocument, { first: PAGE, after: pageParam as string | null, filter, on }, signal),
    initialPageParam: null,
    getNextPageParam: ({ organisations: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: (before) => before,
  });
  const rows = list.data?.pages.flatMap(({ organisations: { nodes } }) => nodes) ?? [];
  const total = list.data?.pages[0]?.organisations.totalCount ?? 0;
  return (
    <Page
      title={texts.title}
      lead={<p>{texts.lead}</p>}
      actions={
        <Link className="button" to="/organisationer/karta">
          {texts.toMap}
        </Link>
      }
    >
      <div className="stack">
        <OrganisationFilters />
        {list.data && (
          <p className="muted small" role="status">
            {total === 1
              ? texts.list.one
              : rows.length < total
                ? texts.list.shown(count(rows.length), count(total))
                : texts.list.found(count(total))}
          </p>
        )}
        {list.error && <Fault error={list.error} retry={() => void list.refetch()} />}
        {list.isLoading && <Loading />}
        {list.data && rows.length === 0 && (
          <Empty title={texts.nothing.title}>
            <p>{texts.nothing.text}</p>
            <Link className="button" to="/organisationer">
              {texts.filter.clear}
            </Link>
          </Empty>
        )}
        {rows.length > 0 && <Register rows={rows} />}
        {list.hasNextPage && (
          <p>
            <button
              type="button"
              className="button no-print"
              aria-disabled={list.isFetchingNextPage}
              onClick={() => {
                if (!list.isFetchingNextPage) void list.fetchNextPage();
              }}
            >
              {list.isFetchingNextPage ? common.loading : common.more}
            </button>
          </p>
        )}
        {rows.length > 0 && <p className="muted small">{texts.list.figures}</p>}
      </div>
    </Page>
  );
}

type Row = OrganisationsListQuery['organisations']['nodes'][number];

function Register({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <TableBox label={texts.list.label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.columns.name}</th>
            <th scope="col">{texts.columns.kind}</th>
            <th scope="col">{texts.columns.code}</th>
            <th scope="col">{texts.columns.county}</th>
            <th scope="col" className="num">
              {texts.columns.inhabitants}
            </th>
            <th scope="col" className="num">
              {texts.columns.bodies}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, kind, county, population, bodies }) => (
            <tr key={code}>
              <th scope="row">
                <Link to="/organisationer/$code" params={{ code }} preload={false}>
                  {name}
                </Link>
              </th>
              <td>{common.organisationKinds[kind]}</td>
              <td className="code">{code}</td>
              <td className="county">{county?.name ?? '–'}</td>
              <td className="num">{population ? count(population.inhabitants) : '–'}</td>
              <td className="num">{bodies.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}
