import { forwardRef, type ReactNode, type TextareaHTMLAttributes, useEffect, useId, useState } from 'react';
import type { ApiError } from '../api/client.js';
import { bodies as texts } from '../locales/sv/bodies.js';
import { common } from '../locales/sv/common.js';
import { Modal } from '../ui/Modal.js';

/** A dialog with a form: what went wrong on top and at the field, what was typed stays. */
export function FormDialog({
  title,
  button = texts.form.save,
  working = texts.form.saving,
  error,
  pending,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string;
  readonly button?: string;
  /** What the button says meanwhile. */
  readonly working?: string;
  readonly error: ApiError | null;
  readonly pending: boolean;
  readonly onSubmit: () => Promise<void>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  // The dialog goes away with its form: the focus returns to what opened it.
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => (opener as HTMLElement | null)?.focus(), [opener]);
  return (
    <Modal open title={title} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void onSubmit();
        }}
      >
        {error && (
          <p className="notice bad" role="alert">
            {error.field === undefined ? error.message : texts.form.fixMarked}
          </p>
        )}
        {children}
        <div className="row">
          <button type="submit" className="button primary" disabled={pending}>
            {pending ? working : button}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {common.cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
}

/** The server's word about one field, or the form's own. */
export const faultOf = (error: ApiError | null, field: string, own?: string): string | undefined =>
  own ?? (error?.field === field ? error.message : undefined);

export const TextArea = forwardRef<
  HTMLTextAreaElement,
  TextareaHTMLAttributes<HTMLTextAreaElement> & { readonly label: string; readonly fault?: string | undefined }
>(function TextArea({ label, fault, ...area }, ref) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={ref}
        id={id}
        className="input"
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        {...area}
      />
      {fault && (
        <p className="fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
});
