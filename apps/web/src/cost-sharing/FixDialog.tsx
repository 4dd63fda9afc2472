import type { Usage } from '@domain/cost-sharing/index.js';
import { formatDecimal } from '@domain/shared/decimal.js';
import { formatKronor, type Ore, readableKronor } from '@domain/shared/ore.js';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useChange } from '../api/hooks.js';
import { CostsFixDocument } from '../generated/graphql.js';
import { common } from '../locales/sv/common.js';
import { costs } from '../locales/sv/cost-sharing.js';
import { Modal } from '../ui/Modal.js';
import { Fault } from '../ui/states.js';
import type { YearBody } from './year-body.js';

const texts = costs.fix;

/** Asks before what can't be undone. */
export function FixDialog({
  body,
  year,
  total,
  usage,
  preliminaryDone,
  onClose,
}: {
  readonly body: YearBody;
  readonly year: number;
  /** What the person has seen: another total is not fixed. */
  readonly total: Ore;
  readonly usage: readonly Usage[];
  /** Only the final one is left to fix. */
  readonly preliminaryDone: boolean;
  readonly onClose: () => void;
}) {
  const [status, setStatus] = useState<'PRELIMINARY' | 'FINAL'>(preliminaryDone ? 'FINAL' : 'PRELIMINARY');
  const fixing = useChange(CostsFixDocument);
  const navigate = useNavigate();
  const fix = async () => {
    const input = {
      body: body.slug,
      year,
      status,
      expectedTotal: formatKronor(total),
      usage: usage.map((one) => ({ ...one, value: formatDecimal(one.value) })),
    };
    const done = await fixing.mutateAsync({ input }).catch(() => null);
    const id = done?.fixAllocation.allocation.id;
    if (id) await navigate({ to: '/kostnader/fordelning/$id', params: { id } });
  };
  return (
    <Modal open title={texts.title} onClose={onClose}>
      <p>{texts.text(body.name, year, readableKronor(total))}</p>
      <div className="notice warn">
        <p>{texts.noUndo}</p>
      </div>
      <fieldset className="stack tight">
        <legend className="label">{texts.status}</legend>
        {(['PRELIMINARY', 'FINAL'] as const)
          .filter((choice) => choice === 'FINAL' || !preliminaryDone)
          .map((choice) => (
            <label key={choice} className="tick">
              <input
                type="radio"
                name="status"
                value={choice}
                checked={status === choice}
                onChange={() => setStatus(choice)}
              />
              <span>
                <strong>{texts.statuses[choice][0]}</strong>
                <br />
                <span className="small muted">{texts.statuses[choice][1]}</span>
              </span>
            </label>
          ))}
      </fieldset>
      {fixing.error && <Fault error={fixing.error} />}
      <div className="row">
        <button type="button" className="button primary" disabled={fixing.isPending} onClick={() => void fix()}>
          {fixing.isPending ? texts.working : texts.confirm}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {common.cancel}
        </button>
      </div>
    </Modal>
  );
}
