import { useEffect, useState } from 'react';
import type { ApiError } from '../api/client.js';
import { common } from '../locales/sv/common.js';
import { Modal } from '../ui/Modal.js';
import { Fault } from '../ui/states.js';

/** Asks before what can't be undone. It goes away with its question: the focus returns to what opened it. */
export function Confirm({
  title,
  text,
  button,
  danger = false,
  error,
  pending,
  onConfirm,
  onClose,
}: {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly danger?: boolean;
  readonly error: ApiError | null;
  readonly pending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}) {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => (opener as HTMLElement | null)?.focus(), [opener]);
  return (
    <Modal open title={title} onClose={onClose}>
      <p>{text}</p>
      {error && <Fault error={error} />}
      <div className="row">
        <button
          type="button"
          className={danger ? 'button danger' : 'button primary'}
          disabled={pending}
          onClick={onConfirm}
        >
          {button}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {common.cancel}
        </button>
      </div>
    </Modal>
  );
}
