import { actions as texts } from '../locales/sv/actions.js';
import { readableDay } from '../ui/format.js';
import type { Action } from './action.js';
import { Who } from './shown.js';
import { StateBadge } from './StateMenu.js';

const t = texts.page;

/** Who, when and how far, in words. */
export function ActionFacts({ action: { text, state, dueOn, assignee } }: { readonly action: Action }) {
  return (
    <div className="card stack tight">
      <p>
        <strong>{text}</strong>
      </p>
      <dl className="action-facts">
        <div>
          <dt>{t.state}</dt>
          <dd>
            <StateBadge state={state} />
          </dd>
        </div>
        <div>
          <dt>{t.assignee}</dt>
          <dd>
            <Who person={assignee} />
          </dd>
        </div>
        <div>
          <dt>{t.dueOn}</dt>
          <dd>{dueOn ? readableDay(dueOn) : texts.noDay}</dd>
        </div>
      </dl>
    </div>
  );
}
