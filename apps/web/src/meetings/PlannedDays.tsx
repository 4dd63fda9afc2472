import { MOST_DAYS } from '@domain/meetings/check-meeting.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { stockholmInstant } from '@domain/shared/stockholm.js';
import { useData } from '../api/hooks.js';
import { MeetingsYearDocument } from '../generated/graphql.js';
import { meetings as texts } from '../locales/sv/meetings.js';
import { readableDay } from '../ui/format.js';
import { weekOf } from './plan-days.js';
import { dayOf } from './when.js';

const t = texts.plan;

/** The days of a series before it is planned; one takes away those that do not suit. */
export function PlannedDays({
  body,
  days,
  skipped,
  onChange,
  fault,
}: {
  readonly body: string;
  readonly days: readonly LocalDate[];
  readonly skipped: ReadonlySet<string>;
  readonly onChange: (skipped: ReadonlySet<string>) => void;
  readonly fault: string | undefined;
}) {
  const [first, last] = [days[0], days.at(-1)];
  const others = useData(
    MeetingsYearDocument,
    {
      filter: {
        body: body || undefined,
        from: first && stockholmInstant(first, '00:00').toISOString(),
        before: last && stockholmInstant(last, '23:59').toISOString(),
      },
    },
    { enabled: first !== undefined },
  );
  const taken = new Map(others.data?.meetings.nodes.map(({ startsAt, title }) => [dayOf(startsAt), title]));
  const toggle = (day: string) => {
    const next = new Set(skipped);
    if (!next.delete(day)) next.add(day);
    onChange(next);
  };
  return (
    <fieldset className="stack tight">
      <legend className="legend">{t.days}</legend>
      {days.length === 0 ? (
        <p className="muted">{t.noDays}</p>
      ) : days.length > MOST_DAYS ? (
        <p className="notice warn" role="status">
          {t.tooMany(MOST_DAYS)}
        </p>
      ) : (
        <>
          <p className="small muted">{t.daysHelp}</p>
          <ul className="plain planned-days">
            {days.map((day) => (
              <li key={day}>
                <label className="check">
                  <input type="checkbox" checked={!skipped.has(day)} onChange={() => toggle(day)} />
                  <span>
                    {readableDay(day)} <span className="muted small">{t.week(weekOf(day))}</span>
                    {taken.has(day) && <span className="small under warning">{t.taken(taken.get(day)!)}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      {fault && (
        <p className="field">
          <span className="fault">{fault}</span>
        </p>
      )}
    </fieldset>
  );
}
