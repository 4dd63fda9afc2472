import { useEffect, useState } from 'react';
import { common } from '../../locales/sv/common.js';
import { mode as texts } from '../../locales/sv/meeting-mode.js';
import { Modal } from '../../ui/Modal.js';

const t = texts.keys;

/** What the keys do; they can be switched off (WCAG 2.1.4). */
export function KeysHelp({
  used,
  use,
  onClose,
}: {
  readonly used: boolean;
  readonly use: (on: boolean) => void;
  readonly onClose: () => void;
}) {
  const [opener] = useState(() => document.activeElement);
  useEffect(() => () => (opener as HTMLElement | null)?.focus(), [opener]);
  return (
    <Modal open title={t.title} onClose={onClose}>
      <p>{t.lead}</p>
      <dl className="mode-keys">
        {t.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>{t.days}:</strong> {t.daysList}
      </p>
      <label className="mode-show">
        <input type="checkbox" checked={used} onChange={(event) => use(event.target.checked)} />
        {t.use}
      </label>
      <div className="row">
        <button type="button" className="button" onClick={onClose}>
          {common.close}
        </button>
      </div>
    </Modal>
  );
}
