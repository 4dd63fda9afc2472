import { MEETING_STATUSES } from '@domain/meetings/kinds.js';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import '../bodies/bodies.css';
import { useData } from '../api/hooks.js';
import { MeetingsBodiesDocument } from '../generated/graphql.js';
import { meetings as texts } from '../locales/sv/meetings.js';
import { Page } from '../ui/Page.js';
import { SelectField } from '../ui/SelectField.js';
import { Empty } from '../ui/states.js';
import './meetings.css';
import { MeetingsList } from './MeetingsList.js';
import type { MeetingsSearch } from './search.js';
import { YearWheel } from './YearWheel.js';

const t = texts.list;

/** Meetings over all bodies where one has a place, as a list or as a year. */
export function MeetingsPage() {
  const search = useSearch({ from: '/moten' });
  const navigate = useNavigate({ from: '/moten' });
  const choose = (change: MeetingsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const bodies = useData(MeetingsBodiesDocument, {}).data?.viewer.bodies ?? [];
  const mayPlan = bodies.some(({ viewerMayWriteMeetings }) => viewerMayWriteMeetings);
  const isYear = search.visa === 'arshjul';
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        mayPlan && (
          <>
            <Link to="/moten/importera" search={{ samverkan: search.samverkan }} className="button">
              {t.import}
            </Link>
            <Link to="/moten/planera" search={{ samverkan: search.samverkan }} className="button primary">
              {t.plan}
            </Link>
          </>
        )
      }
    >
      <nav className="tabs no-print" aria-label={t.views}>
        <ul className="plain">
          <ViewLink search={{ ...search, visa: undefined, ar: undefined }} chosen={!isYear} label={t.asList} />
          <ViewLink search={{ samverkan: search.samverkan, visa: 'arshjul' }} chosen={isYear} label={t.asYear} />
        </ul>
      </nav>
      <form
        role="search"
        aria-label={texts.title}
        className="filters no-print"
        onSubmit={(event) => event.preventDefault()}
      >
        <SelectField
          label={t.body}
          value={search.samverkan ?? ''}
          onChange={(event) => choose({ samverkan: event.target.value || undefined })}
          options={[['', t.allBodies], ...bodies.map(({ slug, name }) => [slug, name] as const)]}
        />
        {!isYear && (
          <>
            <SelectField
              label={t.time}
              value={search.nar ?? ''}
              onChange={(event) => choose({ nar: (event.target.value || undefined) as MeetingsSearch['nar'] })}
              options={[
                ['', t.coming],
                ['tidigare', t.past],
                ['alla', t.all],
              ]}
            />
            <SelectField
              label={t.status}
              value={search.lage ?? ''}
              onChange={(event) => choose({ lage: (event.target.value || undefined) as MeetingsSearch['lage'] })}
              options={[
                ['', t.allStatuses],
                ...MEETING_STATUSES.map((status) => [status, texts.statuses[status]] as const),
              ]}
            />
          </>
        )}
      </form>
      {isYear ? (
        <YearWheel search={search} />
      ) : (
        <MeetingsList
          body={search.samverkan}
          time={search.nar}
          status={search.lage}
          empty={<None search={search} mayPlan={mayPlan} />}
        />
      )}
    </Page>
  );
}

function ViewLink({
  search,
  chosen,
  label,
}: {
  readonly search: MeetingsSearch;
  readonly chosen: boolean;
  readonly label: string;
}) {
  return (
    <li>
      <Link
        to="/moten"
        search={search}
        aria-current={chosen ? 'page' : undefined}
        activeProps={{}}
        className={chosen ? 'tab chosen' : 'tab'}
        resetScroll={false}
      >
        {label}
      </Link>
    </li>
  );
}

function None({ search, mayPlan }: { readonly search: MeetingsSearch; readonly mayPlan: boolean }) {
  const filtered = search.lage !== undefined || search.nar !== undefined || search.samverkan !== undefined;
  return (
    <Empty title={t.empty}>
      <p>{filtered ? t.emptyChosen : mayPlan ? t.emptyWriter : t.emptyComing}</p>
      {filtered && (
        <Link to="/moten" className="button">
          {t.clear}
        </Link>
      )}
    </Empty>
  );
}
