import { useRef, useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { sendFile } from '../../api/send-file.js';
import { faultOf, FormDialog, TextArea } from '../../bodies/form.js';
import { MeetingApproveDocument } from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import { FileField } from '../../ui/FileField.js';
import { today } from '../../ui/format.js';
import { TextField } from '../../ui/TextField.js';
import type { Meeting } from '../meeting.js';
import { rereadOnConflict } from '../reread.js';
import type { Approvals } from './approvals.js';
import { namesIn } from './item-label.js';
import { ItemChoice } from './ItemChoice.js';

const t = texts.approve.dialog;

/** An approval given on paper or elsewhere: of the minutes as a whole, or of paragraphs at once. */
export function ApproveDialog({
  meeting,
  approvals,
  immediate,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly approvals: Approvals;
  readonly immediate: boolean;
  readonly onClose: () => void;
}) {
  const save = useChange(MeetingApproveDocument);
  const input = useRef<HTMLInputElement>(null);
  const [day, setDay] = useState(today());
  const [names, setNames] = useState(approvals.approvers.map(({ name }) => name).join('\n'));
  const [file, setFile] = useState<File>();
  const [items, setItems] = useState<readonly string[]>([]);
  const submit = async () => {
    const sent = file && (await sendFile(file));
    await save.mutateAsync({
      input: {
        meeting: meeting.id,
        approvedOn: day,
        approvers: namesIn(names),
        file: sent ?? null,
        items: immediate ? [...items] : null,
      },
    });
    onClose();
  };
  return (
    <FormDialog
      title={immediate ? t.immediateTitle : t.title}
      error={save.error}
      pending={save.isPending}
      onSubmit={() => submit().catch(rereadOnConflict)}
      onClose={onClose}
    >
      <p className="help">{t.help}</p>
      {immediate && (
        <ItemChoice approvals={approvals} chosen={items} fault={faultOf(save.error, 'items')} choose={setItems} />
      )}
      <TextField
        label={t.day}
        type="date"
        value={day}
        fault={faultOf(save.error, 'approvedOn')}
        onChange={(event) => setDay(event.target.value)}
      />
      <TextArea
        label={t.names}
        rows={3}
        value={names}
        fault={faultOf(save.error, 'approvers')}
        onChange={(event) => setNames(event.target.value)}
      />
      <FileField
        ref={input}
        label={t.file}
        help={t.fileHelp}
        accept=".pdf,.png,.jpg,.jpeg"
        fault={faultOf(save.error, 'file')}
        choose={setFile}
      />
    </FormDialog>
  );
}
