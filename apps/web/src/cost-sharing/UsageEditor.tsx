import { type ReactNode, useId, useState } from 'react';
import { costs } from '../locales/sv/cost-sharing.js';
import type { FormFault } from './fault.js';
import { bySwedishName, type Named } from './names.js';
import { type PastedUsage, parseUsage } from './paste-usage.js';
import type { UsageForm } from './use-split.js';

const texts = costs.usage;

/** The measured quantities of the year: typed, pasted or taken from another year. */
export function UsageEditor({
  measure,
  members,
  usage,
  onChange,
  fault,
  children,
}: {
  readonly measure: string;
  readonly members: readonly Named[];
  readonly usage: UsageForm;
  readonly onChange: (next: UsageForm) => void;
  readonly fault?: FormFault | undefined;
  readonly children?: ReactNode;
}) {
  const id = useId();
  const key = measure.toLowerCase();
  const values = usage[key] ?? {};
  const set = (next: Readonly<Record<string, string>>) => onChange({ ...usage, [key]: next });
  return (
    <fieldset className="component stack tight" data-field={`usage.${key}`}>
      <legend>{texts.title(measure)}</legend>
      {bySwedishName(members).map(({ code, name }) => {
        const wrong = fault?.field === `usage.${key}.${code}` ? fault.text : undefined;
        return (
          <div key={code} className="value-row">
            <label htmlFor={`${id}-${code}`}>{name}</label>
            <input
              id={`${id}-${code}`}
              className="input number"
              inputMode="decimal"
              value={values[code] ?? ''}
              data-field={`usage.${key}.${code}`}
              aria-invalid={wrong ? true : undefined}
              aria-describedby={wrong ? `${id}-${code}-fault` : undefined}
              onChange={({ target }) => set({ ...values, [code]: target.value })}
            />
            {wrong && (
              <p className="fault" id={`${id}-${code}-fault`}>
                {wrong}
              </p>
            )}
          </div>
        );
      })}
      <Paste measure={measure} members={members} onFill={(pasted) => set({ ...values, ...pasted })} />
      {children}
    </fieldset>
  );
}

function Paste({
  measure,
  members,
  onFill,
}: {
  readonly measure: string;
  readonly members: readonly Named[];
  readonly onFill: (values: Readonly<Record<string, string>>) => void;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const [done, setDone] = useState<PastedUsage | null>(null);
  const fill = () => {
    const pasted = parseUsage(text, members);
    onFill(pasted.values);
    setDone(pasted);
    if (pasted.left.length === 0) setText('');
  };
  return (
    <details className="more">
      <summary>{texts.paste}</summary>
      <div className="stack tight">
        <div className="field">
          <label htmlFor={id}>{texts.pasteLabel(measure)}</label>
          <textarea
            id={id}
            className="input"
            rows={5}
            value={text}
            aria-describedby={`${id}-help`}
            onChange={({ target }) => setText(target.value)}
          />
          <p className="help" id={`${id}-help`}>
            {texts.pasteHelp}
          </p>
        </div>
        <div>
          <button type="button" className="button" disabled={text.trim() === ''} onClick={fill}>
            {texts.pasteButton}
          </button>
        </div>
        <div role="status" className="stack tight">
          {done && <p>{texts.placed(Object.keys(done.values).length)}</p>}
          {done && done.left.length > 0 && (
            <div className="notice warn stack tight">
              <p>{texts.left}</p>
              <ul className="plain">
                {done.left.map(({ line, why }) => (
                  <li key={line}>
                    {line.replaceAll('\t', ' · ')}: {texts.why[why]}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      </div>
    </details>
  );
}
