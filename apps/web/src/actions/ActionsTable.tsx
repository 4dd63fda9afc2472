import { actions as texts } from '../locales/sv/actions.js';
import { TableBox } from '../ui/TableBox.js';
import { type Action, shortly } from './action.js';
import { DueCell, Origin, StateCell, TextCell, WhoCell } from './cells.js';
import type { Selection } from './selection.js';
import { useNarrow } from './use-narrow.js';

const t = texts.list;

interface Props {
  readonly rows: readonly Action[];
  /** The body is not the same for all. */
  readonly withBody: boolean;
  readonly selection: Selection;
}

/** Actions as a table, or as cards where there is no room for one. */
export function Actions(props: Props) {
  return useNarrow() ? <Cards {...props} /> : <Table {...props} />;
}

/** Whether there is anything about an action that one may change together with others. */
export const isSelectable = ({ viewerMay }: Action): boolean => viewerMay.report || viewerMay.write;

function Table({ rows, withBody, selection }: Props) {
  const selectable = rows.filter(isSelectable);
  return (
    <TableBox label={t.table}>
      <table className="actions">
        <thead>
          <tr>
            {selectable.length > 0 && (
              <th scope="col" className="no-print pick">
                <label className="pick-box">
                  <span className="hidden">{texts.bulk.selectAll}</span>
                  <input
                    type="checkbox"
                    checked={selectable.every(({ id }) => selection.has(id))}
                    onChange={({ target }) =>
                      selection.set(
                        selectable.map(({ id }) => id),
                        target.checked,
                      )
                    }
                  />
                </label>
              </th>
            )}
            <th scope="col">{t.text}</th>
            <th scope="col">{t.assignee}</th>
            {withBody && <th scope="col">{t.body}</th>}
            <th scope="col">{t.dueOn}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.origin}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((action) => (
            <tr key={action.id} className={selection.has(action.id) ? 'picked' : undefined}>
              {selectable.length > 0 && (
                <td className="no-print pick">
                  <Pick action={action} selection={selection} />
                </td>
              )}
              <th scope="row" className="action-text">
                <TextCell action={action} />
              </th>
              <td>
                <WhoCell action={action} />
              </td>
              {withBody && <td>{action.body.name}</td>}
              <td className="nowrap">
                <DueCell action={action} />
              </td>
              <td className="nowrap">
                <StateCell action={action} />
              </td>
              <td>
                <Origin action={action} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Cards({ rows, withBody, selection }: Props) {
  return (
    <ul className="plain stack tight" aria-label={t.table}>
      {rows.map((action) => (
        <li key={action.id} className={action.overdue ? 'card action-card late' : 'card action-card'}>
          <div className="row spread top">
            <p className="action-text">
              <TextCell action={action} />
            </p>
            <Pick action={action} selection={selection} />
          </div>
          {withBody && <p className="small muted">{action.body.name}</p>}
          <div>
            <WhoCell action={action} />
          </div>
          <div className="row">
            <DueCell action={action} long />
            <StateCell action={action} />
          </div>
          {action.agendaItem && (
            <p className="small">
              <Origin action={action} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Pick({ action, selection }: { readonly action: Action; readonly selection: Selection }) {
  if (!isSelectable(action)) return null;
  return (
    <label className="pick-box">
      <span className="hidden">{texts.bulk.select(shortly(action.text))}</span>
      <input
        type="checkbox"
        checked={selection.has(action.id)}
        onChange={({ target }) => selection.set([action.id], target.checked)}
      />
    </label>
  );
}
