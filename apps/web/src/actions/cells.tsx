import { ACTION_STATE_WORDS } from '@domain/actions/errors.js';
import { Link } from '@tanstack/react-router';
import { actions as texts } from '../locales/sv/actions.js';
import { dayOf } from '../meetings/when.js';
import { Popup } from './Popup.js';
import { type Action, shortly } from './action.js';
import { useChanges } from './changes.js';
import { DayMenu } from './DayMenu.js';
import { PersonPicker } from './PersonPicker.js';
import { StateBadge, StateMenu } from './StateMenu.js';
import { Due, dueText, Who, whoText } from './shown.js';

const t = texts.edit;

interface Props {
  readonly action: Action;
}

/** The state, changed where it stands by those who may. */
export function StateCell({ action }: Props) {
  const { change } = useChanges();
  const { state, viewerMay } = action;
  if (!viewerMay.report) return <StateBadge state={state} />;
  return (
    <StateMenu
      state={state}
      label={`${ACTION_STATE_WORDS[state]}, ${t.state(shortly(action.text))}`}
      choose={(next) => change(action, { state: next })}
    />
  );
}

export function DueCell({ action, long = false }: Props & { readonly long?: boolean }) {
  const { change } = useChanges();
  const shown = <Due action={action} long={long} />;
  if (!action.viewerMay.write) return shown;
  return (
    <DayMenu
      day={action.dueOn}
      label={`${dueText(action, long)}, ${t.dueOn(shortly(action.text))}`}
      button={shown}
      choose={(dueOn) => change(action, { dueOn })}
    />
  );
}

export function WhoCell({ action }: Props) {
  const { change } = useChanges();
  const { assignee, viewerMay } = action;
  if (!viewerMay.write) return <Who person={assignee} />;
  return (
    <Popup label={`${whoText(assignee)}, ${t.assignee(shortly(action.text))}`} button={<Who person={assignee} />}>
      {(close) => (
        <div className="stack tight">
          <PersonPicker
            body={action.body.slug}
            pick={(person) => {
              close();
              change(action, { assignee: person });
            }}
          />
          {assignee && (
            <p>
              <button
                type="button"
                className="button compact"
                onClick={() => {
                  close();
                  change(action, { assignee: null });
                }}
              >
                {t.nobody}
              </button>
            </p>
          )}
        </div>
      )}
    </Popup>
  );
}

/** The meeting and the item that it comes from. */
export function Origin({ action: { agendaItem } }: Props) {
  if (!agendaItem) return null;
  const { number, title, meeting } = agendaItem;
  return (
    <Link to="/moten/$id" params={{ id: meeting.id }} hash={`punkt-${agendaItem.id}`}>
      {meeting.title} <span className="nowrap">{dayOf(meeting.startsAt)}</span>
      <span className="hidden">, {texts.page.item(number, title)}</span>
    </Link>
  );
}

/** What is to be done, as a link to all about it. */
export function TextCell({ action }: Props) {
  return (
    <>
      <Link to="/atgarder/$id" params={{ id: action.id }}>
        {action.text}
      </Link>
      {!action.sent && (
        <span className="badge warn" title={texts.list.draftHelp}>
          {texts.list.draft}
        </span>
      )}
      {action.proposedDueOn !== null && (
        <span className="small muted proposed">{texts.proposed(action.proposedDueOn)}</span>
      )}
    </>
  );
}
