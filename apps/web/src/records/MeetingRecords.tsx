import { minutesAreOut } from '@domain/meetings/states.js';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useChange, useData } from '../api/hooks.js';
import { faultOf, FormDialog } from '../bodies/form.js';
import { MeetingRecordsDocument, type MeetingRecordsQuery, SaveSecrecyMarkDocument } from '../generated/graphql.js';
import { records as t } from '../locales/sv/records.js';
import { SelectField } from '../ui/SelectField.js';
import { Fault } from '../ui/states.js';
import { TextField } from '../ui/TextField.js';
import { ShareRegister } from './ShareRegister.js';

type Records = MeetingRecordsQuery['meeting'];

interface Markable {
  readonly input: { readonly item: string } | { readonly attachment: string };
  readonly name: string;
  readonly section: string | null;
}

/** Packages for the diarium, and what is marked as secret, for those who handle that. */
export function MeetingRecords({ id }: { readonly id: string }) {
  const { data } = useData(MeetingRecordsDocument, { id });
  if (!data) return null;
  const { viewerMayTakeRecords, viewerMayReadShares } = data.meeting;
  return (
    <>
      {viewerMayTakeRecords && <Loaded meeting={data.meeting} />}
      {viewerMayReadShares && <ShareRegister id={id} />}
    </>
  );
}

function Loaded({ meeting }: { readonly meeting: Records }) {
  const [marking, setMarking] = useState(false);
  const save = useChange(SaveSecrecyMarkDocument);
  const markable = markableIn(meeting);
  const marked = markable.filter(({ section }) => section !== null);
  const decided = meeting.agendaItems.filter(({ decisions }) => decisions.length > 0);
  return (
    <section className="stack tight no-print" aria-labelledby="diarium">
      <h2 id="diarium">{t.title}</h2>
      {meeting.status !== 'DRAFT' && (
        <p>
          <a className="button" href={`/exports/records/meetings/${meeting.id}.zip`} download>
            {t.package}
          </a>
          <span className="muted small under">{t.packageHelp}</span>
        </p>
      )}
      {minutesAreOut(meeting.status) && decided.length > 0 && (
        <details>
          <summary>{t.extracts}</summary>
          <ul className="plain stack tight">
            {decided.map(({ id, number, title }) => (
              <li key={id}>
                <a
                  href={`/exports/records/decisions/${id}.zip`}
                  aria-label={t.extractOf(`${number} ${title}`)}
                  download
                >
                  {number} {title}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {marked.length > 0 && (
        <>
          <h3>{t.marks}</h3>
          {save.error && <Fault error={save.error} />}
          <ul className="plain stack tight">
            {marked.map(({ name, section, input }) => (
              <li key={name}>
                {name}: <strong>{section}</strong>{' '}
                {meeting.viewerMayWrite && (
                  <button
                    type="button"
                    className="cell-button"
                    aria-label={t.removeOf(name)}
                    disabled={save.isPending}
                    onClick={() => save.mutate({ input: { ...input, section: null } })}
                  >
                    {t.remove}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {meeting.viewerMayWrite && markable.length > 0 && (
        <p>
          <button type="button" className="button compact" onClick={() => setMarking(true)}>
            {t.mark}
          </button>
        </p>
      )}
      {marking && <MarkDialog markable={markable} onClose={() => setMarking(false)} />}
    </section>
  );
}

function MarkDialog({ markable, onClose }: { readonly markable: readonly Markable[]; readonly onClose: () => void }) {
  const save = useChange(SaveSecrecyMarkDocument);
  const { register, handleSubmit } = useForm({ defaultValues: { what: '0', section: '' } });
  const submit = handleSubmit(({ what, section }) =>
    save
      .mutateAsync({ input: { ...markable[Number(what)]!.input, section: section || ' ' } })
      .then(onClose, () => undefined),
  );
  return (
    <FormDialog
      title={t.dialog.title}
      button={t.dialog.button}
      error={save.error}
      pending={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t.dialog.help}</p>
      <SelectField
        label={t.dialog.what}
        options={markable.map(({ name }, at) => [String(at), name] as const)}
        {...register('what')}
      />
      <TextField
        label={t.dialog.section}
        help={t.dialog.sectionHelp}
        fault={faultOf(save.error, 'section')}
        {...register('section')}
      />
    </FormDialog>
  );
}

function markableIn({ attachments, agendaItems }: Records): Markable[] {
  const ofAttachment = ({ id, name, secrecySection }: Records['attachments'][number]): Markable => ({
    input: { attachment: id },
    name: t.dialog.attachment(name),
    section: secrecySection ?? null,
  });
  return [
    ...attachments.map(ofAttachment),
    ...agendaItems.flatMap((item) => [
      {
        input: { item: item.id },
        name: t.dialog.item(item.number, item.title),
        section: item.secrecySection ?? null,
      },
      ...item.attachments.map(ofAttachment),
    ]),
  ];
}
