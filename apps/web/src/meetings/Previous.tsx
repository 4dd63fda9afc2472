import { Link } from '@tanstack/react-router';
import { useData } from '../api/hooks.js';
import { MeetingOpenActionsDocument, MeetingPreviousDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { Answer } from '../ui/states.js';
import { ActionList } from './ActionList.js';
import type { Meeting } from './meeting.js';
import { dayOf } from './when.js';

const t = texts.previous;

/** Föregående anteckningar: what the body said last time, and what is still to be done. */
export function Previous({ meeting: { body, startsAt, viewerMayWrite } }: { readonly meeting: Meeting }) {
  const before = useData(MeetingPreviousDocument, {
    // Others than the secretariat read the notes when they have been sent.
    filter: {
      body: body.slug,
      before: startsAt,
      statuses: viewerMayWrite ? ['HELD', 'MINUTES_SENT', 'APPROVED'] : ['MINUTES_SENT', 'APPROVED'],
    },
  });
  const actions = useData(MeetingOpenActionsDocument, { slug: body.slug });
  return (
    <section className="stack tight no-print" aria-labelledby="foregaende">
      <h2 id="foregaende">{t.title}</h2>
      <Answer of={before}>
        {({ meetings: { nodes } }) =>
          nodes[0] ? (
            <p>
              <Link to="/moten/$id" params={{ id: nodes[0].id }}>
                {t.minutes(nodes[0].title, dayOf(nodes[0].startsAt))}
              </Link>
            </p>
          ) : (
            <p className="muted">{t.none}</p>
          )
        }
      </Answer>
      <h3>{t.open}</h3>
      <Answer of={actions}>
        {({ actions: { nodes } }) => (
          <>
            {nodes.length === 0 ? <p className="muted">{t.noOpen}</p> : <ActionList actions={nodes} />}
            {nodes.length > 0 && (
              <p>
                <Link to="/atgarder" search={{ samverkan: body.slug }}>
                  {t.all}
                </Link>
              </p>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}
