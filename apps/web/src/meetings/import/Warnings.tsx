import { useState } from 'react';
import { minutesImport as texts } from '../../locales/sv/minutes-import.js';
import type { Warning } from './fields.js';
import { lineOf, Part } from './Part.js';

const t = texts.warnings;
const SHOWN = 8;

/** What is doubtful, with the way to the line and to the field, ticked off as it is looked at. */
export function Warnings({
  warnings,
  seen,
  onSeen,
  showLine,
  fieldOf,
  showField,
}: {
  readonly warnings: readonly Warning[];
  readonly seen: readonly number[];
  readonly onSeen: (seen: readonly number[]) => void;
  readonly showLine: (line: number) => void;
  readonly fieldOf: (warning: Warning) => string | undefined;
  readonly showField: (id: string) => void;
}) {
  const [all, setAll] = useState(false);
  const left = warnings.length - seen.length;
  const shown = all ? warnings : warnings.slice(0, SHOWN);
  return (
    <section className="stack tight" aria-labelledby="att-granska">
      <div className="row spread">
        <h2 id="att-granska">{t.title}</h2>
        {warnings.length > 0 && (
          <p role="status" className={left === 0 ? 'badge good' : 'badge warn'}>
            {t.left(left, warnings.length)}
          </p>
        )}
      </div>
      {warnings.length === 0 ? (
        <p className="muted">{t.none}</p>
      ) : (
        <ul className="plain import-warnings">
          {shown.map((warning, index) => {
            const { message, line } = warning;
            const isSeen = seen.includes(index);
            const field = fieldOf(warning);
            return (
              <li key={index}>
                <Part lines={lineOf(line)} className={isSeen ? 'import-warning is-seen' : 'import-warning'}>
                  <label className="import-tick">
                    <input
                      type="checkbox"
                      checked={isSeen}
                      aria-label={t.seen(message)}
                      onChange={() => onSeen(isSeen ? seen.filter((one) => one !== index) : [...seen, index])}
                    />
                  </label>
                  <p>{message}</p>
                  <span className="import-ways">
                    <button
                      type="button"
                      className="cell-button"
                      aria-label={t.toText(line)}
                      onClick={() => showLine(line)}
                    >
                      {texts.check.line(line)}
                    </button>
                    {field !== undefined && (
                      <button
                        type="button"
                        className="cell-button"
                        aria-label={t.toFieldOf(message)}
                        onClick={() => showField(field)}
                      >
                        {t.toField}
                      </button>
                    )}
                  </span>
                </Part>
              </li>
            );
          })}
        </ul>
      )}
      {shown.length < warnings.length && (
        <p>
          <button type="button" className="button compact" onClick={() => setAll(true)}>
            {t.more(warnings.length - shown.length)}
          </button>
        </p>
      )}
    </section>
  );
}
