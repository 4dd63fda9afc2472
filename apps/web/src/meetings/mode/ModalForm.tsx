import { type ReactNode, useEffect, useState } from 'react';
import type { ApiError } from '../../api/client.js';
import { Modal } from '../../ui/Modal.js';
import { Fault } from '../../ui/states.js';

/** A small form over the page. It goes away when it is done: the focus returns to what opened it. */
export function ModalForm({
  title,
  button,
  cancel,
  error,
  pending,
  onSubmit,
  onClose,
  children,
}: {
  readonly title: string;
  readonly button: string;
  readonly cancel: string;
  readonly error: ApiError | null;
  readonly pending: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => (opener as HTMLElement | null)?.focus(), [opener]);
  return (
    <Modal open title={title} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {error && <Fault error={error} />}
        {children}
        <div className="row">
          <button type="submit" className="button primary" disabled={pending}>
            {button}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {cancel}
          </button>
        </div>
      </form>
    </Modal>
  );
}
