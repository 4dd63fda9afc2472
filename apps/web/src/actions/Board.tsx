import { ACTION_STATE_WORDS } from '@domain/actions/errors.js';
import { ACTION_STATES, type ActionState } from '@domain/actions/kinds.js';
import { nextStates } from '@domain/actions/states.js';
import { Link } from '@tanstack/react-router';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { ActionsColumnDocument } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { type Action, shortly } from './action.js';
import { Due, Who } from './shown.js';
import { useChanges } from './changes.js';
import { type ActionsSearch, filterOf, orderOf } from './search.js';
import { StateMenu } from './StateMenu.js';

const PAGE = 20;
const t = texts.board;
const menuOf = (id: string): string => `flytta-${id}`;

/** What happens to an action that is moved, by its menu or by the mouse. */
interface Moving {
  readonly dragged: Action | undefined;
  readonly drag: (action: Action | undefined) => void;
  readonly move: (action: Action, to: ActionState) => void;
}

export function Board({ search }: { readonly search: ActionsSearch }) {
  const { change } = useChanges();
  const [dragged, drag] = useState<Action>();
  const follow = useFollowedFocus();
  const move = (action: Action, to: ActionState) => {
    follow(menuOf(action.id));
    change(action, { state: to }, t.moved(shortly(action.text), ACTION_STATE_WORDS[to]));
  };
  return (
    <div className="board">
      {ACTION_STATES.map((state) => (
        <Column key={state} state={state} search={search} moving={{ dragged, drag, move }} />
      ))}
    </div>
  );
}

const FOLLOWED = 5000;

/** A card that changes column is another element: the focus goes with it, unless it has been put elsewhere meanwhile. */
function useFollowedFocus(): (id: string) => void {
  const followed = useRef<{ id: string; until: number }>(undefined);
  useEffect(() => {
    const observer = new MutationObserver(() => {
      const { id, until } = followed.current ?? {};
      if (id === undefined || until! < performance.now() || document.activeElement !== document.body) return;
      document.getElementById(id)?.focus();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return (id) => {
    followed.current = { id, until: performance.now() + FOLLOWED };
  };
}

function Column({
  state,
  search,
  moving: { dragged, drag, move },
}: {
  readonly state: ActionState;
  readonly search: ActionsSearch;
  readonly moving: Moving;
}) {
  const id = useId();
  const [over, setOver] = useState(false);
  const list = usePaged(
    ActionsColumnDocument,
    { filter: { ...filterOf(search), states: [state] }, orderBy: orderOf(search), first: PAGE },
    ({ actions }) => actions,
  );
  const rows = list.rows ?? [];
  const total = list.first?.actions.totalCount;
  const takes = dragged !== undefined && nextStates(dragged.state).includes(state);
  const onDragOver = (event: DragEvent) => {
    if (!takes) return;
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (dragged) move(dragged, state);
    drag(undefined);
  };
  return (
    <section
      className={over && takes ? 'board-column over' : 'board-column'}
      aria-labelledby={id}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2 id={id}>
        {ACTION_STATE_WORDS[state]}{' '}
        {total !== undefined && (
          <span className="muted">
            {total}
            <span className="hidden"> {texts.plural(total)}</span>
          </span>
        )}
      </h2>
      <PagedList of={list}>
        {rows.length === 0 ? (
          <p className="muted small">{t.empty}</p>
        ) : (
          <ul className="plain stack tight">
            {rows.map((action) => (
              <Card key={action.id} action={action} drag={drag} move={move} />
            ))}
          </ul>
        )}
      </PagedList>
    </section>
  );
}

function Card({ action, drag, move }: { readonly action: Action } & Pick<Moving, 'drag' | 'move'>) {
  const { saving } = useChanges();
  const may = action.viewerMay.report;
  return (
    <li
      className={saving.has(action.id) ? 'board-card saving' : 'board-card'}
      draggable={may}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        drag(action);
      }}
      onDragEnd={() => drag(undefined)}
    >
      <p>
        <Link to="/atgarder/$id" params={{ id: action.id }}>
          {action.text}
        </Link>
      </p>
      <p className="small">
        <Who person={action.assignee} />
      </p>
      <p className="small muted">{action.body.name}</p>
      <div className="row spread">
        <span className="small">
          <Due action={action} />
        </span>
        {may && (
          <StateMenu
            id={menuOf(action.id)}
            state={action.state}
            label={t.moveNamed(shortly(action.text))}
            className="button compact"
            button={<>{t.move}</>}
            choose={(to) => move(action, to)}
          />
        )}
      </div>
    </li>
  );
}
