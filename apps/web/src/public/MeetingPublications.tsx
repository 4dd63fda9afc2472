import { keepsProtocol } from '@domain/meetings/words.js';
import type { BodyKind } from '@domain/bodies/kinds.js';
import { isFinal } from '@domain/public/rules.js';
import { useState } from 'react';
import { useData } from '../api/hooks.js';
import { MeetingPublicationsDocument, type MeetingPublicationsQuery } from '../generated/graphql.js';
import { published as t } from '../locales/sv/public.js';
import { SelectField } from '../ui/SelectField.js';
import { Answer } from '../ui/states.js';
import { PublicationList } from './PublicationList.js';
import { PublishDialog } from './PublishDialog.js';

type Published = MeetingPublicationsQuery['meeting'];

/** What of a meeting everybody can read, and for the secretariat the way to publish more. */
export function MeetingPublications({ id, kind }: { readonly id: string; readonly kind: BodyKind }) {
  const answer = useData(MeetingPublicationsDocument, { id });
  return (
    <section className="stack tight no-print" aria-labelledby="publicering">
      <h2 id="publicering">{t.title}</h2>
      <Answer of={answer}>{({ meeting }) => <Loaded meeting={meeting} kind={kind} />}</Answer>
    </section>
  );
}

function Loaded({ meeting, kind }: { readonly meeting: Published; readonly kind: BodyKind }) {
  const [publishing, setPublishing] = useState<'minutes' | 'decision'>();
  const { publications, body, agendaItems } = meeting;
  const close = () => setPublishing(undefined);
  const final = isFinal(meeting, kind);
  const atOnce = new Set(meeting.approvals.flatMap(({ items }) => items.map((item) => item.id)));
  const decided = agendaItems.filter(
    ({ id, decisions, secrecySection }) => decisions.length > 0 && secrecySection == null && (final || atOnce.has(id)),
  );
  return (
    <>
      <PublicationList publications={publications} mayPublish={body.viewerMayPublish} />
      {body.viewerMayPublish &&
        (final || decided.length > 0 ? (
          <p className="row">
            {final && (
              <button type="button" className="button" onClick={() => setPublishing('minutes')}>
                {keepsProtocol(kind) ? t.publishMinutes : t.publishNotes}
              </button>
            )}
            {decided.length > 0 && (
              <button type="button" className="button" onClick={() => setPublishing('decision')}>
                {t.publishDecision}
              </button>
            )}
          </p>
        ) : (
          <p className="muted small">{t.notYet}</p>
        ))}
      {publishing === 'minutes' && <PublishMinutes meeting={meeting} onClose={close} />}
      {publishing === 'decision' && <PublishDecision items={decided} onClose={close} />}
    </>
  );
}

function PublishMinutes({ meeting, onClose }: { readonly meeting: Published; readonly onClose: () => void }) {
  const [without, setWithout] = useState<readonly string[]>([]);
  const toggle = (id: string, out: boolean) => setWithout(out ? [...without, id] : without.filter((one) => one !== id));
  return (
    <PublishDialog wanted={{ kind: 'MINUTES', subject: meeting.id }} withoutItems={without} onClose={onClose}>
      <details>
        <summary>{t.dialog.leaveOut}</summary>
        <fieldset className="stack tight">
          <legend className="muted">{t.dialog.leaveOutHelp}</legend>
          {meeting.agendaItems.map(({ id, number, title, secrecySection }) => (
            <label key={id} className="check">
              <input
                type="checkbox"
                checked={secrecySection != null || without.includes(id)}
                disabled={secrecySection != null}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              {number} {title}
              {secrecySection != null && `: ${t.dialog.secret(secrecySection)}`}
            </label>
          ))}
        </fieldset>
      </details>
    </PublishDialog>
  );
}

function PublishDecision({
  items,
  onClose,
}: {
  readonly items: Published['agendaItems'];
  readonly onClose: () => void;
}) {
  const [item, setItem] = useState(items[0]!.id);
  return (
    <PublishDialog wanted={{ kind: 'DECISION', subject: item }} onClose={onClose}>
      <SelectField
        label={t.dialog.which}
        value={item}
        onChange={(event) => setItem(event.target.value)}
        options={items.map(({ id, number, title }) => [id, `${number} ${title}`] as const)}
      />
    </PublishDialog>
  );
}
