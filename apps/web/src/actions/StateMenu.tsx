import { ACTION_STATE_WORDS } from '@domain/actions/errors.js';
import { ACTION_STATES, type ActionState } from '@domain/actions/kinds.js';
import { nextStates } from '@domain/actions/states.js';
import type { ReactNode } from 'react';
import { Popup } from './Popup.js';

const LOOKS: Readonly<Record<ActionState, string>> = { OPEN: '', IN_PROGRESS: 'info', DONE: 'good', CANCELLED: '' };

export const StateBadge = ({ state }: { readonly state: ActionState }) => (
  <span className={`badge ${LOOKS[state]}`}>{ACTION_STATE_WORDS[state]}</span>
);

/** A menu of the states that an action may go to from where it is. */
export function StateMenu({
  state,
  label,
  id,
  className,
  button = <StateBadge state={state} />,
  choose,
}: {
  readonly state: ActionState;
  readonly label: string;
  readonly id?: string;
  readonly className?: string;
  readonly button?: ReactNode;
  readonly choose: (state: ActionState) => void;
}) {
  const next = nextStates(state);
  return (
    <Popup menu label={label} button={button} {...(id && { id })} {...(className && { className })}>
      {(close) =>
        ACTION_STATES.filter((each) => each === state || next.includes(each)).map((each) => (
          <button
            key={each}
            type="button"
            role="menuitemradio"
            aria-checked={each === state}
            tabIndex={-1}
            className="menu-choice"
            onClick={() => {
              close();
              if (each !== state) choose(each);
            }}
          >
            {ACTION_STATE_WORDS[each]}
          </button>
        ))
      }
    </Popup>
  );
}
