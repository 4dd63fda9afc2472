import { mayResend } from '@domain/meetings/mail-rules.js';
import { useState } from 'react';
import { useChange } from '../api/hooks.js';
import { MeetingDeliveriesDocument, type MeetingDeliveriesQuery, MeetingResendDocument } from '../generated/graphql.js';
import { meeting as texts, minutesOf } from '../locales/sv/meeting.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { instant } from '../ui/format.js';
import { Fault } from '../ui/states.js';
import type { Meeting } from './meeting.js';

const t = texts.sendings;
type Sending = Meeting['summonses']['nodes'][number];

/** What has been sent, when, and for the secretariat to whom and how it went. */
export function Sendings({ meeting }: { readonly meeting: Meeting }) {
  const { nodes } = meeting.summonses;
  if (nodes.length === 0 && !meeting.viewerMayWrite) return null;
  return (
    <section className="stack tight no-print" aria-labelledby="utskick">
      <h2 id="utskick">{t.title}</h2>
      {nodes.length === 0 && <p className="muted">{t.none}</p>}
      <ul className="plain stack">
        {nodes.map((sending) => (
          <SendingRow key={sending.id} meeting={meeting} sending={sending} />
        ))}
      </ul>
    </section>
  );
}

function SendingRow({ meeting, sending }: { readonly meeting: Meeting; readonly sending: Sending }) {
  const [open, setOpen] = useState(false);
  const kind = sending.kind === 'MINUTES' ? minutesOf(meeting.body.kind).name : t.kinds[sending.kind];
  const sent = t.sent(instant(sending.sentAt));
  return (
    <li className="stack tight">
      <p>
        <strong>{kind}</strong> <span className="muted small">{sent}</span>
      </p>
      {sending.changes.length > 0 && (
        <ul className="bullets small">
          {sending.changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      {sending.message && <p className="as-written small">{sending.message}</p>}
      {meeting.viewerMayWrite && (
        <p>
          <button
            type="button"
            className="button compact"
            aria-expanded={open}
            aria-label={t.deliveriesOf(kind, sent)}
            onClick={() => setOpen(!open)}
          >
            {t.deliveries}
          </button>
        </p>
      )}
      {open && <Deliveries meeting={meeting.id} sending={sending.id} />}
    </li>
  );
}

const NONE = { nodes: [], pageInfo: { hasNextPage: false } } as const;
const deliveriesIn = (answer: MeetingDeliveriesQuery, sending: string) =>
  answer.meeting.summonses.nodes.find(({ id }) => id === sending)?.deliveries ?? NONE;

/** One mail to each person, and what became of it. */
function Deliveries({ meeting, sending }: { readonly meeting: string; readonly sending: string }) {
  const list = usePaged(MeetingDeliveriesDocument, { id: meeting, first: 50 }, (answer) =>
    deliveriesIn(answer, sending),
  );
  const resend = useChange(MeetingResendDocument);
  return (
    <div className="stack tight">
      {resend.error && <Fault error={resend.error} />}
      <PagedList of={list}>
        {list.rows?.length === 0 && <p className="muted small">{t.noDeliveries}</p>}
        <ul className="plain stack tight small">
          {list.rows?.map(({ id, name, email, optional, state, sentAt, fault }) => (
            <li key={id}>
              <strong>{name}</strong>
              {optional && ` (${t.substitute})`}
              <span className="muted under">
                {email ? `${email} · ` : ''}
                {sentAt ? t.sent(instant(sentAt)) : t.states[state]}
              </span>
              {fault && <span className="under fault-text">{fault}</span>}
              {mayResend(state) && (
                <button
                  type="button"
                  className="cell-button"
                  aria-label={t.againTo(name)}
                  disabled={resend.isPending}
                  onClick={() => resend.mutate({ input: { mail: id } })}
                >
                  {t.again}
                </button>
              )}
            </li>
          ))}
        </ul>
      </PagedList>
    </div>
  );
}
