import type { ReactNode } from 'react';
import type { ApiError } from '../../api/client.js';
import { invoiceSettings as texts } from '../../locales/sv/invoice-settings.js';

/** A form of settings: what went wrong on top and at the field; when somebody else has saved meanwhile, the choice. */
export function SettingsForm({
  label,
  button,
  error,
  pending,
  saved,
  onSubmit,
  onKeep,
  onTake,
  children,
}: {
  readonly label: string;
  readonly button: string;
  readonly error: ApiError | null;
  readonly pending: boolean;
  readonly saved: boolean;
  readonly onSubmit: () => Promise<void>;
  /** Saves what is typed over what somebody else has saved. */
  readonly onKeep: () => void;
  /** Takes what somebody else has saved. */
  readonly onTake: () => void;
  readonly children: ReactNode;
}) {
  return (
    <form
      className="card stack settings-form"
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      {error &&
        (error.code === 'CONFLICT' ? (
          <div className="notice warn stack tight" role="alert">
            <p>
              <strong>{texts.conflict.title}</strong>
            </p>
            <p>{texts.conflict.text}</p>
            <div className="row">
              <button type="button" className="button" disabled={pending} onClick={onKeep}>
                {texts.conflict.keep}
              </button>
              <button type="button" className="button" onClick={onTake}>
                {texts.conflict.take}
              </button>
            </div>
          </div>
        ) : (
          <p className="notice bad" role="alert">
            {error.field === undefined ? error.message : texts.fixMarked}
          </p>
        ))}
      {children}
      <div className="row">
        <button type="submit" className="button primary" disabled={pending}>
          {pending ? texts.saving : button}
        </button>
        <p role="status" className="muted">
          {saved && texts.saved}
        </p>
      </div>
    </form>
  );
}
