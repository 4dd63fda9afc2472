import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { faultOf, FormDialog } from '../../bodies/form.js';
import {
  MeetingRecallFromApprovalDocument,
  MeetingSignMinutesDocument,
  MeetingSubmitForApprovalDocument,
} from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import { instant } from '../../ui/format.js';
import { Fault } from '../../ui/states.js';
import { TextField } from '../../ui/TextField.js';
import { Confirm } from '../Confirm.js';
import type { Meeting } from '../meeting.js';
import { rereadOnConflict } from '../reread.js';
import type { Approvals } from './approvals.js';
import { ItemChoice } from './ItemChoice.js';

const t = texts.portal;
type Bundle = NonNullable<Approvals['approvalBundle']>;

/** Minutes that are approved in the portal: laid before the approvers, who give their password again. */
export function PortalApproval({ meeting, approvals }: { readonly meeting: Meeting; readonly approvals: Approvals }) {
  const submit = useChange(MeetingSubmitForApprovalDocument);
  const [choosing, setChoosing] = useState(false);
  const bundle = approvals.approvalBundle;
  const { status } = meeting;
  if (bundle) return <Lying meeting={meeting} bundle={bundle} />;
  const finished = status === 'HELD' || status === 'MINUTES_SENT';
  if (!meeting.viewerMayWrite || (!finished && status !== 'IN_SESSION')) return null;
  if (approvals.approvers.length === 0) return null;
  return (
    <div className="stack tight no-print">
      <p className="row">
        {finished && (
          <button
            type="button"
            className="button"
            disabled={submit.isPending}
            onClick={() => submit.mutate({ input: { meeting: meeting.id } })}
          >
            {submit.isPending ? t.submitting : t.submit}
          </button>
        )}
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          {t.submitItems}
        </button>
      </p>
      {submit.error && <Fault error={submit.error} />}
      {choosing && <ItemsDialog meeting={meeting} approvals={approvals} onClose={() => setChoosing(false)} />}
    </div>
  );
}

function ItemsDialog({
  meeting,
  approvals,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly approvals: Approvals;
  readonly onClose: () => void;
}) {
  const submit = useChange(MeetingSubmitForApprovalDocument);
  const [items, setItems] = useState<readonly string[]>([]);
  return (
    <FormDialog
      title={t.submitItems}
      button={t.submitItems}
      working={t.submitting}
      error={submit.error}
      pending={submit.isPending}
      onSubmit={() =>
        submit.mutateAsync({ input: { meeting: meeting.id, items: [...items] } }).then(onClose, rereadOnConflict)
      }
      onClose={onClose}
    >
      <p className="help">{t.submitItemsHelp}</p>
      <ItemChoice approvals={approvals} chosen={items} fault={faultOf(submit.error, 'items')} choose={setItems} />
    </FormDialog>
  );
}

function Lying({ meeting, bundle }: { readonly meeting: Meeting; readonly bundle: Bundle }) {
  const [open, setOpen] = useState<'sign' | 'recall'>();
  const recall = useChange(MeetingRecallFromApprovalDocument);
  const close = () => setOpen(undefined);
  return (
    <div className="stack tight">
      <h3>{t.title}</h3>
      <p>{t.lies(instant(bundle.submittedAt))}</p>
      <ul className="bullets">
        {bundle.approvers.map(({ name, signedAt }) => (
          <li key={name}>{signedAt == null ? t.waits(name) : t.signed(name, instant(signedAt))}</li>
        ))}
      </ul>
      <p>
        <a href={bundle.url}>{t.read}</a>
      </p>
      <p className="muted small hash">{texts.approve.hash(bundle.checksum)}</p>
      <div className="row no-print">
        {bundle.viewerMaySign && (
          <button type="button" className="button primary" onClick={() => setOpen('sign')}>
            {t.sign}
          </button>
        )}
        {meeting.viewerMayWrite && (
          <button type="button" className="button" onClick={() => setOpen('recall')}>
            {t.recall}
          </button>
        )}
      </div>
      {open === 'sign' && <SignDialog bundle={bundle} onClose={close} />}
      {open === 'recall' && (
        <Confirm
          title={t.recallTitle}
          text={t.recallText}
          button={t.recall}
          error={recall.error}
          pending={recall.isPending}
          onConfirm={() => recall.mutate({ id: bundle.id }, { onSuccess: close })}
          onClose={close}
        />
      )}
    </div>
  );
}

function SignDialog({ bundle, onClose }: { readonly bundle: Bundle; readonly onClose: () => void }) {
  const sign = useChange(MeetingSignMinutesDocument);
  const [password, setPassword] = useState('');
  return (
    <FormDialog
      title={t.sign}
      button={t.sign}
      error={sign.error}
      pending={sign.isPending}
      onSubmit={() =>
        sign
          .mutateAsync({ input: { bundle: bundle.id, checksum: bundle.checksum, password } })
          .then(onClose, rereadOnConflict)
      }
      onClose={onClose}
    >
      <p>{t.parts(bundle.parts)}</p>
      <p className="help">{t.signHelp}</p>
      <TextField
        label={t.password}
        type="password"
        autoComplete="current-password"
        value={password}
        fault={faultOf(sign.error, 'password')}
        onChange={(event) => setPassword(event.target.value)}
      />
    </FormDialog>
  );
}
