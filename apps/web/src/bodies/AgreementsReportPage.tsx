import { contractsReport, type MemberReport } from '@domain/bodies/contracts-report.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useData } from '../api/hooks.js';
import { BodiesAgreementsDocument, type BodiesAgreementsQuery } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { bodies as texts } from '../locales/sv/bodies.js';
import { today } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { SelectField } from '../ui/SelectField.js';
import { Answer, Empty } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import './bodies.css';
import type { ReportSearch } from './search.js';

const t = texts.report;
const YEARS_BACK = 10;
type Node = BodiesAgreementsQuery['bodies']['nodes'][number];

/** Days come from the API as plain text. */
type Days<T> = { [K in keyof T]: K extends 'validFrom' ? LocalDate : K extends 'validTo' ? LocalDate | null : T[K] };
type ReportedBody = Omit<Node, 'agreements' | 'memberships'> & {
  readonly agreements: Days<Node['agreements'][number]>[];
  readonly memberships: Days<Node['memberships'][number]>[];
};

/** The contracts of KL 9:37 per municipality and year: what the board reports to the assembly (KL 9:38). */
export function AgreementsReportPage() {
  const search = useSearch({ from: '/samverkan/avtal' });
  const navigate = useNavigate({ from: '/samverkan/avtal' });
  const thisYear = Number(today().slice(0, 4));
  const year = search.ar ?? thisYear;
  const answer = useData(BodiesAgreementsDocument, {});
  const nodes = answer.data?.bodies.nodes;
  const report = useMemo(() => contractsReport((nodes ?? []) as ReportedBody[], year), [nodes, year]);
  const chosen = report.find(({ member }) => member.code === search.kommun)?.member;
  const choose = (change: ReportSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => thisYear + 1 - index);
  const query = new URLSearchParams({ year: String(year), ...(search.kommun && { member: search.kommun }) });
  return (
    <Page
      title={chosen ? t.titleOf(year, chosen.name) : t.title(year)}
      lead={t.lead}
      crumbs={[{ label: texts.list.title, to: '/samverkan' }]}
      actions={
        <>
          <button type="button" className="button" onClick={() => window.print()}>
            {t.print}
          </button>
          <a className="button" href={`/exports/agreements.xlsx?${query.toString()}`} download>
            {common.export.xlsx}
          </a>
          <a className="button" href={`/exports/agreements.csv?${query.toString()}`} download>
            {common.export.csv}
          </a>
        </>
      }
    >
      <div className="filters no-print">
        <SelectField
          label={t.year}
          value={String(year)}
          onChange={(event) => choose({ ar: Number(event.target.value) })}
          options={(years.includes(year) ? years : [year, ...years]).map((one) => [String(one), String(one)])}
        />
        <SelectField
          label={t.member}
          value={search.kommun ?? ''}
          onChange={(event) => choose({ kommun: event.target.value || undefined })}
          options={[
            ['', t.all],
            ...report.map(({ member }) => [member.code, member.name] as const),
            ...(search.kommun && !chosen ? [[search.kommun, search.kommun] as const] : []),
          ]}
        />
      </div>
      <Answer of={answer}>
        {({ bodies: { pageInfo } }) => (
          <Report
            cut={pageInfo.hasNextPage}
            year={year}
            report={report.filter(({ member }) => search.kommun === undefined || member.code === search.kommun)}
          />
        )}
      </Answer>
    </Page>
  );
}

function Report({
  cut,
  year,
  report,
}: {
  readonly cut: boolean;
  readonly year: number;
  readonly report: readonly MemberReport<ReportedBody>[];
}) {
  const agreements = new Set(report.flatMap(({ contracts }) => contracts.map(({ agreement }) => agreement.id)));
  if (report.length === 0) {
    return (
      <Empty title={t.empty(year)}>
        <p>{t.emptyHelp}</p>
      </Empty>
    );
  }
  return (
    <div className="stack">
      {cut && <p className="notice">{t.cut}</p>}
      <p role="status" className="muted">
        {t.summary(report.length, agreements.size)}
      </p>
      <TableBox label={t.table}>
        <table className="report">
          <thead>
            <tr>
              <th scope="col">{t.member}</th>
              <th scope="col">{t.body}</th>
              <th scope="col">{t.agreement}</th>
              <th scope="col">{t.registrationNumber}</th>
              <th scope="col">{t.period}</th>
              <th scope="col" className="num">
                {t.notice}
              </th>
              <th scope="col">{t.evaluation}</th>
            </tr>
          </thead>
          {report.map(({ member, contracts }) => (
            <tbody key={member.code}>
              {contracts.map(({ body, agreement }, index) => (
                <tr key={agreement.id}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={contracts.length}>
                      <Link to="/organisationer/$code" params={{ code: member.code }}>
                        {member.name}
                      </Link>
                    </th>
                  )}
                  <td>
                    <Link to="/samverkan/$slug" params={{ slug: body.slug }} search={{ flik: 'medlemmar' }}>
                      {body.name}
                    </Link>
                  </td>
                  <td>{agreement.title}</td>
                  <td className="day">{agreement.registrationNumber}</td>
                  <td className="day">{texts.time.between(agreement.validFrom, agreement.validTo)}</td>
                  <td className="num">{agreement.noticeMonths != null && t.months(agreement.noticeMonths)}</td>
                  <td className="day">{agreement.evaluationOn}</td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </TableBox>
    </div>
  );
}
