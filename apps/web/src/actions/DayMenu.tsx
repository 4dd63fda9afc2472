import { type ReactNode, useState } from 'react';
import { actions as texts } from '../locales/sv/actions.js';
import { Popup } from './Popup.js';
import { TextField } from '../ui/TextField.js';

const t = texts.edit;

/** A day to choose, or none. */
export function DayMenu({
  day,
  label,
  button,
  choose,
}: {
  readonly day: string | null;
  readonly label: string;
  readonly button: ReactNode;
  readonly choose: (day: string | null) => void;
}) {
  return (
    <Popup label={label} button={button}>
      {(close) => (
        <DayForm
          day={day}
          choose={(next) => {
            close();
            if (next !== day) choose(next);
          }}
        />
      )}
    </Popup>
  );
}

function DayForm({ day, choose }: { readonly day: string | null; readonly choose: (day: string | null) => void }) {
  const [typed, setTyped] = useState(day ?? '');
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        choose(typed === '' ? null : typed);
      }}
    >
      <TextField label={t.day} type="date" value={typed} onChange={(event) => setTyped(event.target.value)} />
      <div className="row">
        <button type="submit" className="button primary compact">
          {t.save}
        </button>
        {day !== null && (
          <button type="button" className="button compact" onClick={() => choose(null)}>
            {t.noDay}
          </button>
        )}
      </div>
    </form>
  );
}
