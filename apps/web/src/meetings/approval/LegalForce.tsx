import { APPEAL_KINDS, type AppealKind } from '@domain/meetings/legal-force.js';
import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { faultOf, FormDialog } from '../../bodies/form.js';
import {
  type MeetingApprovalFragment,
  MeetingRecordAppealDocument,
  MeetingRemoveAppealDocument,
  MeetingSetAppealKindDocument,
} from '../../generated/graphql.js';
import { approval as texts } from '../../locales/sv/approval.js';
import { readableDay, today } from '../../ui/format.js';
import { SelectField } from '../../ui/SelectField.js';
import { Fault } from '../../ui/states.js';
import { TextField } from '../../ui/TextField.js';
import { Confirm } from '../Confirm.js';
import type { Meeting } from '../meeting.js';
import { itemLabel } from './item-label.js';

const t = texts.force;

/** Whether decisions have laga kraft, which is another thing than the notice; with the appeals on record at any member. */
export function LegalForce({
  meeting,
  approval,
}: {
  readonly meeting: Meeting;
  readonly approval: MeetingApprovalFragment;
}) {
  const [open, setOpen] = useState(false);
  const [removing, setRemoving] = useState<string>();
  const set = useChange(MeetingSetAppealKindDocument);
  const remove = useChange(MeetingRemoveAppealDocument);
  const { paragraphs, appeals, notices } = approval;
  const own = notices.filter(({ viewerMayConfirm }) => meeting.viewerMayWrite || viewerMayConfirm);
  if (paragraphs.length === 0) return null;
  return (
    <div className="stack tight">
      <h4>{t.title}</h4>
      <p className="help">{t.help}</p>
      <ul className="plain stack tight">
        {paragraphs.map(({ item, kind, sentence }) => (
          <li key={item.id} className="stack tight">
            <p>
              <strong>{itemLabel(item)}</strong> {sentence}
            </p>
            {meeting.viewerMayWrite && (
              <SelectField
                label={t.kind(itemLabel(item))}
                value={kind}
                onChange={(event) => set.mutate({ input: { item: item.id, kind: event.target.value as AppealKind } })}
                options={APPEAL_KINDS.map((each) => [each, t.kinds[each]] as const)}
              />
            )}
          </li>
        ))}
      </ul>
      {set.error && <Fault error={set.error} />}
      <h4>{t.appeals}</h4>
      {appeals.length === 0 && <p className="muted">{t.noAppeals}</p>}
      <ul className="bullets">
        {appeals.map(({ id, receivedOn, organisation, item, registrationNumber }) => (
          <li key={id}>
            {t.received(readableDay(receivedOn), organisation.name, item ? itemLabel(item) : t.whole)}
            {registrationNumber !== '' && ` (${registrationNumber})`}
            {own.some((notice) => notice.organisation.code === organisation.code) && (
              <>
                {' '}
                <button
                  type="button"
                  className="cell-button no-print"
                  aria-label={t.removeOf(readableDay(receivedOn), organisation.name)}
                  onClick={() => setRemoving(id)}
                >
                  {t.remove}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <div className="row no-print">
        <a className="button compact" href={`/exports/approvals/${approval.id}/proof.pdf`} download>
          {t.proof}
        </a>
        {own.length > 0 && (
          <button type="button" className="button compact" onClick={() => setOpen(true)}>
            {t.record}
          </button>
        )}
      </div>
      {removing !== undefined && (
        <Confirm
          title={t.removeTitle}
          text={t.removeText}
          button={t.remove}
          danger
          error={remove.error}
          pending={remove.isPending}
          onConfirm={() => remove.mutate({ id: removing }, { onSuccess: () => setRemoving(undefined) })}
          onClose={() => {
            remove.reset();
            setRemoving(undefined);
          }}
        />
      )}
      {open && (
        <AppealDialog
          approval={approval}
          members={own.map(({ organisation }) => organisation)}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

function AppealDialog({
  approval,
  members,
  onClose,
}: {
  readonly approval: MeetingApprovalFragment;
  readonly members: readonly { readonly code: string; readonly name: string }[];
  readonly onClose: () => void;
}) {
  const save = useChange(MeetingRecordAppealDocument);
  const [organisation, setOrganisation] = useState(members[0]?.code ?? '');
  const [receivedOn, setReceivedOn] = useState(today());
  const [item, setItem] = useState('');
  const [registrationNumber, setNumber] = useState('');
  const input = { approval: approval.id, organisation, receivedOn, item: item || null, registrationNumber };
  return (
    <FormDialog
      title={t.record}
      error={save.error}
      pending={save.isPending}
      onSubmit={() => save.mutateAsync({ input }).then(onClose, () => undefined)}
      onClose={onClose}
    >
      <SelectField
        label={t.member}
        value={organisation}
        onChange={(event) => setOrganisation(event.target.value)}
        options={members.map(({ code, name }) => [code, name] as const)}
      />
      <TextField
        label={t.day}
        type="date"
        value={receivedOn}
        fault={faultOf(save.error, 'receivedOn')}
        onChange={(event) => setReceivedOn(event.target.value)}
      />
      <SelectField
        label={t.item}
        value={item}
        onChange={(event) => setItem(event.target.value)}
        options={[['', t.whole], ...approval.paragraphs.map((each) => [each.item.id, itemLabel(each.item)] as const)]}
      />
      <TextField
        label={t.dnr}
        value={registrationNumber}
        fault={faultOf(save.error, 'registrationNumber')}
        onChange={(event) => setNumber(event.target.value)}
      />
    </FormDialog>
  );
}
