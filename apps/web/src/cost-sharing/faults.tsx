import { createContext, useContext } from 'react';
import { costs } from '../locales/sv/cost-sharing.js';
import type { FormFault } from './fault.js';

/** The first thing that is wrong in the form around. */
export const FaultContext = createContext<FormFault | undefined>(undefined);

/** What is wrong with this field, if it is the one. Several names: the field and the parts of it that have none of their own. */
export function useFault(...fields: readonly string[]): string | undefined {
  const fault = useContext(FaultContext);
  return fault && fields.includes(fault.field) ? fault.text : undefined;
}

export function FaultLine({ at }: { readonly at: readonly string[] }) {
  const text = useFault(...at);
  return text ? (
    <p className="field">
      <span className="fault">{text}</span>
    </p>
  ) : null;
}

/** Puts the focus in the field that is to blame, or in the nearest part of the form around it. */
function goTo(field: string, form: ParentNode): void {
  for (let path = field; path !== ''; path = path.replace(/(\.[^.[]+|\[\d+\])$|^[^.[]+$/, '')) {
    const found = form.querySelector<HTMLElement>(`[data-field="${CSS.escape(path)}"]`);
    if (!found) continue;
    const target = found.matches('input, select, textarea, button')
      ? found
      : found.querySelector<HTMLElement>('input, select, textarea, button');
    target?.focus();
    target?.scrollIntoView({ block: 'center' });
    return;
  }
}

/** What is missing before there is a result, with the way there. */
export function FaultNotice({ fault }: { readonly fault: FormFault }) {
  return (
    <div className="notice warn stack tight" role="status">
      <p>
        <strong>{costs.year.missing}</strong>
      </p>
      <p>{fault.text}</p>
      <p className="no-print">
        <button
          type="button"
          className="button"
          onClick={({ currentTarget }) => goTo(fault.field, currentTarget.closest('.year-work') ?? document)}
        >
          {costs.year.goTo}
        </button>
      </p>
    </div>
  );
}
