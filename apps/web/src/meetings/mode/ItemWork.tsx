import { mode as t } from '../../locales/sv/meeting-mode.js';
import { Actions } from './Actions.js';
import { Decisions } from './Decisions.js';
import type { Item, Meeting, Opened } from './meeting.js';
import { NotesField } from './NotesField.js';
import { Records } from './Records.js';
import type { Writing } from './use-writing.js';

/** One item: what is said, decided and to be done. */
export function ItemWork({
  meeting,
  item,
  viewer,
  writing,
  open,
}: {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly viewer: string;
  readonly writing: Writing;
  readonly open: (what: Opened) => void;
}) {
  const { number, title, presenters, timeSlot, registrationNumber, background, proposal, attachments } = item;
  const about = [presenters.length > 0 ? t.item.presenters(presenters) : '', timeSlot, registrationNumber];
  return (
    <section className="mode-work stack" aria-labelledby="punkt">
      <div className="stack tight">
        <h2 id="punkt">
          <span className="mode-number">{number}</span> {title}
        </h2>
        {about.some((part) => part !== '') && (
          <p className="muted small">{about.filter((part) => part !== '').join(' · ')}</p>
        )}
      </div>
      {(background !== '' || proposal !== '' || attachments.length > 0) && (
        <details className="mode-papers">
          <summary>{t.item.background}</summary>
          {background !== '' && <p className="mode-text">{background}</p>}
          {proposal !== '' && (
            <>
              <h3>{t.item.proposal}</h3>
              <p className="mode-text">{proposal}</p>
            </>
          )}
          {attachments.length > 0 && (
            <>
              <h3>{t.item.papers}</h3>
              <ul className="plain">
                {attachments.map((paper) => (
                  <li key={paper.id}>{paper.url === null ? paper.name : <a href={paper.url}>{paper.name}</a>}</li>
                ))}
              </ul>
            </>
          )}
        </details>
      )}
      <NotesField item={item} writing={writing} />
      <div className="mode-cards">
        <Decisions meeting={meeting} item={item} viewer={viewer} writing={writing} />
        <Actions meeting={meeting} item={item} viewer={viewer} writing={writing} />
      </div>
      <Records meeting={meeting} item={item} add={() => open('RECORD')} />
    </section>
  );
}
