import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange, useData } from '../api/hooks.js';
import {
  type ConsultationHandlingQuery,
  ConsultationLinkConferenceDocument,
  ConsultationMeetingsDocument,
  ConsultationUnlinkConferenceDocument,
} from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { instant } from '../ui/format.js';
import { SelectField } from '../ui/SelectField.js';
import { Fault } from '../ui/states.js';
import type { Consultation } from './consultation.js';

const t = texts.own;

/** The body's meetings about it. */
export function Conferences({
  consultation: { id, body, viewerMay },
  conferences,
}: {
  readonly consultation: Consultation;
  readonly conferences: ConsultationHandlingQuery['consultation']['conferences'];
}) {
  const unlink = useChange(ConsultationUnlinkConferenceDocument);
  return (
    <section className="card stack" aria-labelledby="konferenser">
      <h3 id="konferenser">{t.conferences}</h3>
      {unlink.error && <Fault error={unlink.error} />}
      {conferences.length === 0 ? (
        <p className="muted">{t.noConferences}</p>
      ) : (
        <ul className="plain stack tight">
          {conferences.map((meeting) => (
            <li key={meeting.id} className="row spread">
              <span>
                <Link to="/moten/$id" params={{ id: meeting.id }}>
                  {meeting.title}
                </Link>{' '}
                <span className="small muted">{instant(meeting.startsAt)}</span>
              </span>
              {viewerMay.keep && (
                <button
                  type="button"
                  className="button quiet compact no-print"
                  aria-label={t.unlinkFor(meeting.title)}
                  onClick={() => unlink.mutate({ input: { consultation: id, meeting: meeting.id } })}
                >
                  {t.unlink}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {viewerMay.keep && <LinkMeeting id={id} body={body.slug} known={conferences.map((meeting) => meeting.id)} />}
    </section>
  );
}

function LinkMeeting({
  id,
  body,
  known,
}: {
  readonly id: string;
  readonly body: string;
  readonly known: readonly string[];
}) {
  const meetings = useData(ConsultationMeetingsDocument, { body }).data?.meetings.nodes ?? [];
  const link = useChange(ConsultationLinkConferenceDocument);
  const [chosen, setChosen] = useState('');
  const free = meetings.filter((meeting) => !known.includes(meeting.id));
  const meeting = free.find((each) => each.id === chosen) ?? free[0];
  if (!meeting) return null;
  return (
    <form
      className="row no-print"
      onSubmit={(event) => {
        event.preventDefault();
        link.mutate({ input: { consultation: id, meeting: meeting.id } });
      }}
    >
      <SelectField
        label={t.link}
        value={meeting.id}
        fault={link.error?.message}
        options={free.map((each) => [each.id, `${each.title} ${instant(each.startsAt)}`] as const)}
        onChange={({ target }) => setChosen(target.value)}
      />
      <button type="submit" className="button" disabled={link.isPending}>
        {t.linkButton}
      </button>
    </form>
  );
}
