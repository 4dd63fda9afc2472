import { membershipMatrix, type MatrixCell } from '@domain/bodies/membership-matrix.js';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { memo, useMemo } from 'react';
import { useData } from '../api/hooks.js';
import { BodiesMatrixDocument, type BodiesMatrixQuery } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { bodies as texts } from '../locales/sv/bodies.js';
import { Page } from '../ui/Page.js';
import { SelectField } from '../ui/SelectField.js';
import { Answer, Empty } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import './bodies.css';
import { ariaSort, type MatrixColumn, type MatrixOrder, ordered } from './matrix-view.js';
import type { MatrixSearch } from './search.js';

const t = texts.matrix;
type MatrixBody = BodiesMatrixQuery['bodies']['nodes'][number];

/** Who is in what, over all bodies: what nobody could survey before. */
export function MatrixPage() {
  const search = useSearch({ from: '/samverkan/matris' });
  const navigate = useNavigate({ from: '/samverkan/matris' });
  const answer = useData(BodiesMatrixDocument, {});
  return (
    <Page
      title={t.title}
      lead={t.lead}
      crumbs={[{ label: texts.list.title, to: '/samverkan' }]}
      actions={
        <>
          <a className="button" href="/exports/matrix.xlsx" download>
            {common.export.xlsx}
          </a>
          <a className="button" href="/exports/matrix.csv" download>
            {common.export.csv}
          </a>
        </>
      }
    >
      <div className="filters no-print">
        <SelectField
          label={texts.list.kind}
          value={search.typ ?? ''}
          onChange={(event) =>
            void navigate({ search: { typ: (event.target.value || undefined) as MatrixSearch['typ'] }, replace: true })
          }
          options={[['', texts.list.allKinds], ...texts.kinds]}
        />
      </div>
      <Answer of={answer}>
        {({ bodies: { nodes, pageInfo } }) => {
          const shown = nodes.filter(({ kind }) => search.typ === undefined || kind === search.typ);
          if (shown.length === 0) {
            return (
              <Empty title={t.empty}>
                <p>{t.emptyHelp}</p>
              </Empty>
            );
          }
          return (
            <div className="stack">
              {pageInfo.hasNextPage && <p className="notice">{t.cut}</p>}
              <Legend />
              <Matrix
                bodies={shown}
                search={search}
                sort={(change) =>
                  void navigate({ search: { ...search, ...change }, replace: true, resetScroll: false })
                }
              />
            </div>
          );
        }}
      </Answer>
    </Page>
  );
}

function Legend() {
  return (
    <p className="row small">
      <span className="row">
        <Mark cell="MEMBER" /> {t.legend.member}
      </span>
      <span className="row">
        <Mark cell="HOST" /> {t.legend.host}
      </span>
    </p>
  );
}

/** A dot for a member, a V for the host: told apart by shape. */
const Mark = ({ cell }: { readonly cell: NonNullable<MatrixCell> }) => (
  <span className={cell === 'HOST' ? 'mark host' : 'mark'} aria-hidden="true">
    {cell === 'HOST' ? 'V' : ''}
  </span>
);

function Matrix({
  bodies,
  search,
  sort,
}: {
  readonly bodies: readonly MatrixBody[];
  readonly search: MatrixSearch;
  readonly sort: (change: Pick<MatrixSearch, 'sortera' | 'ordning'>) => void;
}) {
  const rows = useMemo(
    () =>
      membershipMatrix(
        bodies.map(({ host, members }) => ({
          host: host ?? null,
          members: members.map(({ organisation }) => organisation),
        })),
      ),
    [bodies],
  );
  const body = bodies.findIndex(({ slug }) => slug === search.sortera);
  const order: MatrixOrder = {
    column: search.sortera === 'antal' ? 'antal' : body >= 0 ? { body } : 'namn',
    reversed: search.ordning === 'omvand',
  };
  const head = (column: MatrixColumn, key: string | undefined, name: string) => {
    const state = ariaSort(column, order);
    return {
      'aria-sort': state,
      button: (
        <button
          type="button"
          className="sort no-print"
          aria-label={t.sortBy(name)}
          onClick={() => sort({ sortera: key, ordning: state !== 'none' && !order.reversed ? 'omvand' : undefined })}
        >
          <span aria-hidden="true">{state === 'none' ? '↕' : state === 'ascending' ? '↑' : '↓'}</span>
        </button>
      ),
    };
  };
  const byName = head('namn', undefined, t.organisation);
  const byCount = head('antal', 'antal', t.count);
  return (
    <div className="matrix">
      <TableBox label={t.table}>
        <table>
          <thead>
            <tr>
              <th scope="col" className="corner" aria-sort={byName['aria-sort']}>
                <span className="head">
                  {t.organisation} {byName.button}
                </span>
              </th>
              <th scope="col" className="num" aria-sort={byCount['aria-sort']}>
                <span className="head">
                  {t.count} {byCount.button}
                </span>
              </th>
              {bodies.map(({ slug, name }, index) => {
                const { button, ...attributes } = head({ body: index }, slug, name);
                return (
                  <th key={slug} scope="col" className="body" {...attributes}>
                    <span className="head">
                      <Link to="/samverkan/$slug" params={{ slug }} className="upright">
                        {name}
                      </Link>
                      {button}
                    </span>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {ordered(rows, order).map((row) => (
              <Row key={row.organisation.code} row={row} />
            ))}
          </tbody>
        </table>
      </TableBox>
    </div>
  );
}

const Row = memo(function Row({ row }: { readonly row: ReturnType<typeof membershipMatrix>[number] }) {
  const { code, name } = row.organisation;
  return (
    <tr>
      <th scope="row">
        <Link to="/organisationer/$code" params={{ code }}>
          {name}
        </Link>
      </th>
      <td className="num">{row.memberships}</td>
      {row.cells.map((cell, index) => (
        <td key={index} className="cell">
          {cell && (
            <>
              <Mark cell={cell} />
              <span className="hidden">{cell === 'HOST' ? t.legend.host : t.legend.member}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
});
