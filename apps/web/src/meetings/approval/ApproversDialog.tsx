import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { faultOf, FormDialog, TextArea } from '../../bodies/form.js';
import { MeetingSetApproversDocument } from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import type { Meeting } from '../meeting.js';
import type { Approvals } from './approvals.js';
import { namesIn } from './item-label.js';

const t = texts.approve.approversDialog;

export function ApproversDialog({
  meeting,
  approvals,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly approvals: Approvals;
  readonly onClose: () => void;
}) {
  const save = useChange(MeetingSetApproversDocument);
  const [names, setNames] = useState(approvals.approvers.map(({ name }) => name).join('\n'));
  return (
    <FormDialog
      title={t.title}
      error={save.error}
      pending={save.isPending}
      onSubmit={() =>
        save.mutateAsync({ input: { meeting: meeting.id, approvers: namesIn(names) } }).then(onClose, () => undefined)
      }
      onClose={onClose}
    >
      <p className="help">{t.help}</p>
      <TextArea
        label={t.names}
        rows={3}
        value={names}
        fault={faultOf(save.error, 'approvers')}
        onChange={(event) => setNames(event.target.value)}
      />
    </FormDialog>
  );
}
