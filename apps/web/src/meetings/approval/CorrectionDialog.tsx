import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { faultOf, FormDialog, TextArea } from '../../bodies/form.js';
import { MeetingCorrectMinutesDocument } from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import { SelectField } from '../../ui/SelectField.js';
import type { Meeting } from '../meeting.js';
import type { Approvals } from './approvals.js';
import { itemLabel } from './item-label.js';

const t = texts.corrections;

export function CorrectionDialog({
  meeting,
  approvals,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly approvals: Approvals;
  readonly onClose: () => void;
}) {
  const save = useChange(MeetingCorrectMinutesDocument);
  const [text, setText] = useState('');
  const [item, setItem] = useState('');
  return (
    <FormDialog
      title={t.add}
      error={save.error}
      pending={save.isPending}
      onSubmit={() =>
        save.mutateAsync({ input: { meeting: meeting.id, item: item || null, text } }).then(onClose, () => undefined)
      }
      onClose={onClose}
    >
      <p className="help">{t.help}</p>
      <SelectField
        label={t.item}
        value={item}
        onChange={(event) => setItem(event.target.value)}
        options={[['', t.whole], ...approvals.agendaItems.map((each) => [each.id, itemLabel(each)] as const)]}
      />
      <TextArea
        label={t.text}
        rows={5}
        value={text}
        fault={faultOf(save.error, 'text')}
        onChange={(event) => setText(event.target.value)}
      />
    </FormDialog>
  );
}
