import { minutesAreOut } from '@domain/meetings/states.js';
import { groupBy } from '@domain/shared/group-by.js';
import { parseLocalDate } from '@domain/shared/local-date.js';
import { stockholmInstant } from '@domain/shared/stockholm.js';
import { Link } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { MeetingsYearDocument, type MeetingsYearQuery } from '../generated/graphql.js';
import { meetings as texts } from '../locales/sv/meetings.js';
import { Answer } from '../ui/states.js';
import { type MeetingsSearch, thisYear } from './search.js';
import { Status } from './status.js';
import { dayOf, hours } from './when.js';

const t = texts.year;

const newYear = (year: number): string => stockholmInstant(parseLocalDate(`${year}-01-01`)!, '00:00').toISOString();

/** The year at a glance: month by month the meetings, who becomes host, and what comes back each year. */
export function YearWheel({ search }: { readonly search: MeetingsSearch }) {
  const year = search.ar ?? thisYear();
  const answer = useData(MeetingsYearDocument, {
    filter: { body: search.samverkan, from: newYear(year), before: newYear(year + 1) },
  });
  return (
    <section className="stack" aria-labelledby="arshjul">
      <div className="row spread">
        <h2 id="arshjul">{t.title(year)}</h2>
        <div className="row no-print">
          {[year - 1, year + 1].map((other) => (
            <Link key={other} to="/moten" search={{ ...search, ar: other }} className="button" resetScroll={false}>
              {t.before(other)}
            </Link>
          ))}
        </div>
      </div>
      <Answer of={answer}>
        {(data) => (
          <>
            {data.meetings.pageInfo.hasNextPage && <p className="notice warn">{t.tooMany}</p>}
            <ol className="plain year-wheel">
              {texts.months.map((name, index) => (
                <Month key={name} name={name} month={index + 1} year={year} data={data} body={search.samverkan} />
              ))}
            </ol>
          </>
        )}
      </Answer>
    </section>
  );
}

function Month({
  name,
  month,
  year,
  data,
  body,
}: {
  readonly name: string;
  readonly month: number;
  readonly year: number;
  readonly data: MeetingsYearQuery;
  readonly body: string | undefined;
}) {
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  const meetings = data.meetings.nodes.filter(({ startsAt }) => dayOf(startsAt).startsWith(prefix));
  const bodies = data.viewer.bodies.filter(({ slug }) => body === undefined || slug === body);
  const hosts = groupBy(
    bodies.flatMap((each) =>
      each.hostings
        .filter(({ validFrom }) => validFrom.startsWith(prefix))
        .map(({ organisation }) => ({ host: organisation.name, body: each.name })),
    ),
    ({ host }) => host,
  );
  const recurring = bodies.flatMap((each) => each.backlog.nodes.filter((item) => item.month === month));
  return (
    <li className="card stack tight month">
      <h3>{name}</h3>
      {[...hosts].map(([host, its]) => (
        <p key={host} className="small">
          <strong>{host}</strong> {t.newHost(its.map(({ body: name }) => name).join(', '))}
        </p>
      ))}
      {meetings.length === 0 && recurring.length === 0 && hosts.size === 0 && <p className="muted small">{t.none}</p>}
      <ul className="plain stack tight">
        {meetings.map((meeting) => (
          <li key={meeting.id} className="year-meeting">
            <span className="date" aria-hidden="true">
              {Number(dayOf(meeting.startsAt).slice(8))}
            </span>
            <span>
              <Link to="/moten/$id" params={{ id: meeting.id }}>
                {meeting.title}
              </Link>
              <span className="small muted under">
                <time dateTime={meeting.startsAt}>
                  <span className="hidden">{dayOf(meeting.startsAt)} </span>
                  {hours(meeting)}
                </time>
                {body === undefined && ` · ${meeting.body.name}`}
                {meeting.host && ` · ${t.host(meeting.host.name)}`}
              </span>
              {meeting.status !== 'SUMMONED' && !minutesAreOut(meeting.status) && <Status of={meeting.status} />}
            </span>
          </li>
        ))}
      </ul>
      {recurring.length > 0 && (
        <div className="stack tight recurring">
          <h4 className="small">{t.recurring}</h4>
          <ul className="small">
            {recurring.map(({ id, title, placedYear }) => (
              <li key={id}>
                {title}
                {placedYear === year && <span className="muted"> – {t.placed}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
