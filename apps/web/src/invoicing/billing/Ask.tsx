import { Confirm } from '../../meetings/Confirm.js';
import { type ReactNode, useState } from 'react';
import type { ApiError } from '../../api/client.js';

/** A button that asks before what can't be undone. */
export function Ask({
  label,
  title = label,
  text,
  confirm = label,
  look = 'primary',
  danger = false,
  disabled = false,
  describedBy,
  error,
  pending,
  onConfirm,
  onOpen,
  children,
}: {
  readonly label: string;
  readonly title?: string;
  readonly text: string;
  readonly confirm?: string;
  readonly look?: string;
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly error: ApiError | null;
  readonly pending: boolean;
  /** Done when it succeeded: the question goes away. */
  readonly onConfirm: () => Promise<boolean>;
  readonly onOpen?: () => void;
  readonly children?: ReactNode;
}) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        className={`button ${look}`}
        disabled={disabled}
        aria-describedby={describedBy}
        onClick={() => {
          onOpen?.();
          setAsking(true);
        }}
      >
        {label}
        {children}
      </button>
      {asking && (
        <Confirm
          title={title}
          text={text}
          button={confirm}
          danger={danger}
          error={error}
          pending={pending}
          onConfirm={() => void onConfirm().then((done) => done && setAsking(false))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
