import { useState } from 'react';
import { useChange, useData } from '../api/hooks.js';
import { MeetingBacklogDocument, MeetingPlaceBacklogItemDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { meetings } from '../locales/sv/meetings.js';
import { Answer, Fault } from '../ui/states.js';
import type { Meeting } from './meeting.js';
import { dayOf } from './when.js';

const t = texts.agenda;

/** What lies in store, to put on this agenda. */
export function FromBacklog({ meeting }: { readonly meeting: Meeting }) {
  const [open, setOpen] = useState(false);
  return (
    <div className="stack tight no-print">
      <p>
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.fromBacklog}
        </button>
      </p>
      {open && <Waiting meeting={meeting} />}
    </div>
  );
}

function Waiting({ meeting }: { readonly meeting: Meeting }) {
  const answer = useData(MeetingBacklogDocument, { slug: meeting.body.slug });
  const place = useChange(MeetingPlaceBacklogItemDocument);
  const year = Number(dayOf(meeting.startsAt).slice(0, 4));
  const month = Number(dayOf(meeting.startsAt).slice(5, 7));
  return (
    <div className="card stack tight">
      {place.error && <Fault error={place.error} />}
      <Answer of={answer}>
        {({ body }) => {
          const waiting = (body?.backlog.nodes ?? []).filter(({ placedYear }) => placedYear !== year);
          // What comes back in the month of the meeting first.
          const due = waiting.filter((item) => item.month === month);
          const items = [...due, ...waiting.filter((item) => item.month !== month)];
          if (items.length === 0) return <p className="muted">{t.backlogEmpty}</p>;
          return (
            <ul className="plain stack tight waiting">
              {items.map((item) => (
                <li key={item.id} className="row spread">
                  <span>
                    {item.title}
                    {item.month != null && (
                      <span className="small muted under">{t.month(meetings.months[item.month - 1]!)}</span>
                    )}
                  </span>
                  <button
                    type="button"
                    className="button compact"
                    aria-label={t.placeFor(item.title)}
                    disabled={place.isPending}
                    onClick={() => place.mutate({ input: { id: item.id, meeting: meeting.id } })}
                  >
                    {t.placeIt}
                  </button>
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </div>
  );
}
