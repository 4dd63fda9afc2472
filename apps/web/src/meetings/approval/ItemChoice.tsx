import type { Approvals } from './approvals.js';
import { itemLabel } from './item-label.js';
import { approval as texts } from '../../locales/sv/approval.js';

/** Which paragraphs to approve at once: those that have not been. */
export function ItemChoice({
  approvals,
  chosen,
  fault,
  choose,
}: {
  readonly approvals: Approvals;
  readonly chosen: readonly string[];
  readonly fault: string | undefined;
  readonly choose: (ids: readonly string[]) => void;
}) {
  const done = new Set(approvals.approvals.flatMap((each) => each.items.map(({ id }) => id)));
  return (
    <fieldset className="stack tight">
      <legend className="legend">{texts.approve.dialog.items}</legend>
      {approvals.agendaItems
        .filter(({ id, parent }) => parent == null && !done.has(id))
        .map((item) => (
          <label key={item.id} className="row">
            <input
              type="checkbox"
              checked={chosen.includes(item.id)}
              onChange={({ target }) =>
                choose(target.checked ? [...chosen, item.id] : chosen.filter((id) => id !== item.id))
              }
            />
            {itemLabel(item)}
          </label>
        ))}
      {fault !== undefined && <p className="fault-text">{fault}</p>}
    </fieldset>
  );
}
