import './mitt/mitt.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useData } from '../api/hooks.js';
import { MittWorkDocument } from '../generated/graphql.js';
import { mitt } from '../locales/sv/mitt.js';
import { firstDayOf, type LocalDate, yearOf } from '@domain/shared/local-date.js';
import { today } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Answer, Empty } from '../ui/states.js';
import { AdminLinks } from './admin/AdminLinks.js';
import { Dates } from './mitt/Dates.js';
import { Filters } from './mitt/Filters.js';
import { Meetings } from './mitt/Meetings.js';
import { News } from './mitt/News.js';
import { SavedViews } from './mitt/SavedViews.js';
import { GROUPS, mittPath } from './mitt/search.js';
import { type Facts, workOf } from './mitt/work.js';
import { WorkList } from './mitt/WorkList.js';

/** What concerns a person over all bodies: to do, to pay, what comes, what is new. */
export function MittPage() {
  const day = today() as LocalDate;
  const year = yearOf(day);
  const [now] = useState(() => new Date().toISOString());
  const work = useData(MittWorkDocument, { thisYear: firstDayOf(year), nextYear: firstDayOf(year + 1), now });
  return (
    <Page title={mitt.title} lead={mitt.lead}>
      <Answer of={work}>{({ viewer, ...rest }) => <Mitt facts={{ ...viewer, ...rest }} day={day} />}</Answer>
    </Page>
  );
}

function Mitt({ facts, day }: { readonly facts: Facts; readonly day: LocalDate }) {
  const search = useSearch({ from: '/' });
  const navigate = useNavigate({ from: '/' });
  const admin = facts.roles.some(({ role }) => role === 'ADMIN');
  const work = workOf(facts, day);
  // Who has left a body may still have invoices of it.
  if (facts.bodies.length === 0 && work.length === 0) return admin ? <AdminStart /> : <Nowhere />;
  const wanted = work.filter(({ body }) => search.samverkan === undefined || body.slug === search.samverkan);
  // Most people bill nothing: the group is there for those who do.
  const bills = wanted.some(({ group }) => group === 'fakturera');
  const groups = GROUPS.filter((group) =>
    search.grupp === undefined ? group !== 'fakturera' || bills : search.grupp === group,
  );
  const bodies = facts.bodies.filter(({ slug }) => search.samverkan === undefined || slug === search.samverkan);
  return (
    <>
      {admin && <AdminStart />}
      <div className="mitt-filters no-print">
        <Filters bodies={facts.bodies} search={search} choose={(next) => void navigate({ search: next })} />
        <SavedViews views={facts.savedViews} path={mittPath(search)} plain="/" />
      </div>
      <div className="mitt">
        {groups.map((group) => (
          <WorkList key={group} group={group} rows={wanted.filter((row) => row.group === group)}>
            {group === 'besvara' && facts.toAnswer.nodes.length > 0 && (
              <p>
                {facts.toAnswer.pageInfo.hasNextPage && mitt.tasks.firstAnswers(facts.toAnswer.nodes.length)}{' '}
                <Link to="/remisser" search={{ remisser: 'besvara' }}>
                  {mitt.tasks.allAnswers}
                </Link>
              </p>
            )}
            {group === 'gora' && facts.actions.nodes.length > 0 && (
              <p>
                <Link to="/atgarder" search={{ mina: 'ja', samverkan: search.samverkan }}>
                  {mitt.tasks.allActions}
                </Link>
              </p>
            )}
          </WorkList>
        ))}
        <div className="stack loose mitt-aside">
          <Meetings facts={facts} only={search.samverkan} />
          <Dates facts={{ ...facts, bodies }} day={day} />
          <News only={search.samverkan} />
        </div>
      </div>
    </>
  );
}

function AdminStart() {
  return (
    <section className="stack">
      <h2>{mitt.admin.title}</h2>
      <p>{mitt.admin.text}</p>
      <AdminLinks heading="h3" />
    </section>
  );
}

function Nowhere() {
  return (
    <Empty title={mitt.nowhere.title}>
      <p>{mitt.nowhere.text}</p>
      <p>
        <Link to="/samverkan" className="button">
          {mitt.nowhere.link}
        </Link>
      </p>
    </Empty>
  );
}
