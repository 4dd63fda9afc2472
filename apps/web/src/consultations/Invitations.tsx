import { takesInvitations } from '@domain/consultations/invitation.js';
import { useState } from 'react';
import { useData } from '../api/hooks.js';
import { ConsultationInvitationsDocument, InvitationDeliveriesDocument } from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { meeting } from '../locales/sv/meeting.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { instant } from '../ui/format.js';
import type { Consultation } from './consultation.js';
import { InviteDialog } from './InviteDialog.js';

const t = texts.invitations;

/** When the members were asked by mail, and for the secretariat how it went. */
export function Invitations({ consultation }: { readonly consultation: Consultation }) {
  const { id, viewerMay, state } = consultation;
  const [inviting, setInviting] = useState(false);
  const list = usePaged(
    ConsultationInvitationsDocument,
    { id, first: 10 },
    (answer) => answer.consultation.invitations,
  );
  const mailIsOn = list.first?.consultation.mailIsOn ?? true;
  const may = viewerMay.keep && takesInvitations(state);
  if (list.rows?.length === 0 && !may) return null;
  return (
    <section className="stack tight no-print" aria-labelledby="inbjudningar">
      <div className="row spread">
        <h2 id="inbjudningar">{t.title}</h2>
        {may && (
          <button type="button" className="button" onClick={() => setInviting(true)}>
            {list.rows?.length === 0 ? t.invite : t.remind}
          </button>
        )}
      </div>
      <PagedList of={list}>
        {list.rows?.length === 0 && <p className="muted">{t.none}</p>}
        <ul className="plain stack">
          {list.rows?.map((invitation) => (
            <Invitation key={invitation.id} consultation={consultation} invitation={invitation} />
          ))}
        </ul>
      </PagedList>
      {inviting && <InviteDialog consultation={consultation} mailIsOn={mailIsOn} onClose={() => setInviting(false)} />}
    </section>
  );
}

function Invitation({
  consultation,
  invitation: { id, sentAt, message, organisations },
}: {
  readonly consultation: Consultation;
  readonly invitation: {
    readonly id: string;
    readonly sentAt: string;
    readonly message: string;
    readonly organisations: readonly { readonly name: string }[];
  };
}) {
  const [open, setOpen] = useState(false);
  const when = instant(sentAt);
  return (
    <li className="stack tight">
      <p>
        <strong>{t.asked(organisations.map(({ name }) => name))}</strong>{' '}
        <span className="muted small">{t.sent(when)}</span>
      </p>
      {message && <p className="as-written small">{message}</p>}
      {consultation.viewerMay.keep && (
        <p>
          <button
            type="button"
            className="button compact"
            aria-expanded={open}
            aria-label={t.deliveriesOf(when)}
            onClick={() => setOpen(!open)}
          >
            {t.deliveries}
          </button>
        </p>
      )}
      {open && <Deliveries consultation={consultation.id} invitation={id} />}
    </li>
  );
}

function Deliveries({ consultation, invitation }: { readonly consultation: string; readonly invitation: string }) {
  const { data } = useData(InvitationDeliveriesDocument, { id: consultation });
  const nodes = data?.consultation.invitations.nodes.find(({ id }) => id === invitation)?.deliveries.nodes;
  if (!nodes) return null;
  if (nodes.length === 0) return <p className="muted small">{t.noDeliveries}</p>;
  return (
    <ul className="plain stack tight small">
      {nodes.map(({ id, name, email, state, sentAt, fault, organisation }) => (
        <li key={id}>
          <strong>{name}</strong> ({organisation.name})
          <span className="muted under">
            {email ? `${email} · ` : ''}
            {sentAt ? t.sent(instant(sentAt)) : meeting.sendings.states[state]}
          </span>
          {fault && <span className="under fault-text">{fault}</span>}
        </li>
      ))}
    </ul>
  );
}
