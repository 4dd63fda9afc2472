import { isPlanned } from '@domain/meetings/states.js';
import { Link } from '@tanstack/react-router';
import type { MeetingItemElsewhereFragment } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { Decisions } from './Decisions.js';
import { ItemActions } from './ItemActions.js';
import { ItemAdds } from './ItemAdds.js';
import { Labelled } from './Labelled.js';
import type { Item, Meeting } from './meeting.js';
import { PaperList } from './Papers.js';
import { Records } from './Records.js';
import { dayOf } from './when.js';

const t = texts.agenda;

/** An item as it reads: what it is about, and what was said and decided. */
export function ItemText({
  meeting,
  item,
  writes,
  editing,
}: {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly writes: boolean;
  /** Its texts are in the fields above. */
  readonly editing: boolean;
}) {
  const isNew = writes && !item.announced && meeting.status === 'SUMMONED';
  const facts = [
    item.presenters.length > 0 && `${t.presenters}: ${item.presenters.join(', ')}`,
    item.timeSlot && `${t.time}: ${item.timeSlot}`,
    item.registrationNumber && `${t.registrationNumber} ${item.registrationNumber}`,
    item.notConcerned.length > 0 && `${t.notConcerned}: ${item.notConcerned.map(({ name }) => name).join(', ')}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <div className="stack tight item-text">
      {(facts.length > 0 || isNew) && !editing && (
        <p className="small muted">
          {isNew && <span className="badge warn">{t.unannounced}</span>} {facts.join(' · ')}
        </p>
      )}
      <Chain label={t.continues} items={item.continues ? [item.continues] : []} />
      {!editing && <Part label={t.background} text={item.background} />}
      {!editing && <Part label={t.proposal} text={item.proposal} />}
      <PaperList papers={item.attachments} mayWrite={writes} />
      {!editing && <Part label={t.notes} text={item.notes} />}
      <Records meeting={meeting} item={item} writes={writes} />
      <Decisions item={item} writes={writes} />
      {item.outcome && !editing && (
        <p>
          <span className="badge info">{texts.outcomes[item.outcome]}</span>
        </p>
      )}
      {!editing && <Part label={t.dispatchTo} text={item.dispatchTo.join('\n')} />}
      <ItemActions item={item} />
      <Chain label={t.continuedBy} items={item.continuedBy} />
      {writes && !isPlanned(meeting.status) && <ItemAdds meeting={meeting} item={item} />}
    </div>
  );
}

function Part({ label, text }: { readonly label: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <Labelled label={label}>
      <p className="as-written">{text}</p>
    </Labelled>
  );
}

/** Where it comes from, or goes on. */
function Chain({ label, items }: { readonly label: string; readonly items: readonly MeetingItemElsewhereFragment[] }) {
  if (items.length === 0) return null;
  return (
    <p className="small">
      {label}:{' '}
      {items.map(({ id, number, meeting }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to="/moten/$id" params={{ id: meeting.id }} hash={`punkt-${id}`}>
            {t.elsewhere(number, meeting.title, dayOf(meeting.startsAt))}
          </Link>{' '}
          ({meeting.body.name})
        </span>
      ))}
    </p>
  );
}
