import { useRef, useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { sendFile } from '../../api/send-file.js';
import { faultOf, FormDialog } from '../../bodies/form.js';
import { type MeetingApprovalFragment, MeetingApproveDocument } from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import { FileField } from '../../ui/FileField.js';
import type { Meeting } from '../meeting.js';
import { rereadOnConflict } from '../reread.js';

const t = texts.approve;

/** The scan of an approval on paper, which often comes later. */
export function ApprovalFileDialog({
  meeting,
  approval,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly approval: MeetingApprovalFragment;
  readonly onClose: () => void;
}) {
  const save = useChange(MeetingApproveDocument);
  const field = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const submit = async () => {
    if (!file) return;
    const { approvedOn, approvers, items, whole } = approval;
    await save.mutateAsync({
      input: {
        meeting: meeting.id,
        approvedOn,
        approvers: approvers.map(({ name }) => name),
        items: whole ? null : items.map(({ id }) => id),
        file: await sendFile(file),
      },
    });
    onClose();
  };
  return (
    <FormDialog
      title={t.addFile}
      error={save.error}
      pending={save.isPending || !file}
      onSubmit={() => submit().catch(rereadOnConflict)}
      onClose={onClose}
    >
      <FileField
        ref={field}
        label={t.dialog.scan}
        help={t.dialog.fileHelp}
        accept=".pdf,.png,.jpg,.jpeg"
        fault={faultOf(save.error, 'file')}
        choose={setFile}
      />
    </FormDialog>
  );
}
