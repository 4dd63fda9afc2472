import { isBeforeSent } from '@domain/consultations/states.js';
import { DECIDED_BY_WORDS, FILE_KIND_WORDS } from '@domain/consultations/words.js';
import { useState } from 'react';
import { useChange, useData } from '../api/hooks.js';
import {
  ConsultationDocumentsDocument,
  type ConsultationDocumentsQuery,
  ConsultationRemoveFileDocument,
} from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { consultationText } from '../locales/sv/consultation-text.js';
import { records } from '../locales/sv/records.js';
import { Confirm } from '../meetings/Confirm.js';
import { readableDay } from '../ui/format.js';
import { Answer } from '../ui/states.js';
import { TableBox } from '../ui/TableBox.js';
import { AddDocument } from './AddDocument.js';
import type { Consultation } from './consultation.js';
import { CorrectSending } from './CorrectSending.js';
import { fileOf } from './text/FileLink.js';

const t = texts.documents;
type Shown = ConsultationDocumentsQuery['consultation'];
type File = Shown['documents'][number];

/** What came in, members' own answers beside the joint one, statements, and how the response left. */
export function Documents({ consultation }: { readonly consultation: Consultation }) {
  const answer = useData(ConsultationDocumentsDocument, { id: consultation.id });
  return (
    <section className="stack loose" aria-labelledby="handlingar">
      <h2 id="handlingar">{t.title}</h2>
      <Answer of={answer}>
        {({ consultation: shown }) => (
          <>
            {shown.sending && (
              <Sending
                consultation={consultation}
                sending={shown.sending}
                mayTakeRecords={shown.viewerMayTakeRecords}
              />
            )}
            <Files consultation={consultation} files={shown.documents} />
          </>
        )}
      </Answer>
      <AddDocument consultation={consultation} />
    </section>
  );
}

function Files({ consultation, files }: { readonly consultation: Consultation; readonly files: readonly File[] }) {
  const remove = useChange(ConsultationRemoveFileDocument);
  const [removing, setRemoving] = useState<File>();
  const may = ({ kind, organisation }: File) => {
    if (organisation === null) return consultation.viewerMay.keep;
    if (kind === 'STATEMENT' && !isBeforeSent(consultation.state)) return false;
    const member = consultation.members.find((each) => each.organisation.code === organisation.code);
    return (kind === 'EXTRACT' ? member?.viewerMayRegister : member?.viewerMayAnswer) === true;
  };
  if (files.length === 0) return <p className="muted">{t.empty}</p>;
  return (
    <>
      <TableBox label={t.table}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.whose}</th>
              <th scope="col">{t.added}</th>
              <th scope="col">
                <span className="hidden">{t.remove}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <tr key={file.id}>
                <th scope="row">
                  <a href={file.url} download>
                    {file.name}
                  </a>
                </th>
                <td>{FILE_KIND_WORDS[file.kind]}</td>
                <td>{file.organisation?.name ?? t.body}</td>
                <td className="day">{file.addedAt.slice(0, 10)}</td>
                <td>
                  {may(file) && (
                    <button
                      type="button"
                      className="cell-button no-print"
                      aria-label={t.removeFile(file.name)}
                      onClick={() => setRemoving(file)}
                    >
                      {t.remove}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {removing && (
        <Confirm
          danger
          title={t.removeTitle}
          text={t.removeText(removing.name)}
          button={t.remove}
          error={remove.error}
          pending={remove.isPending}
          onConfirm={() => remove.mutate({ id: removing.id }, { onSuccess: () => setRemoving(undefined) })}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </>
  );
}

function Sending({
  consultation,
  sending,
  mayTakeRecords,
}: {
  readonly consultation: Consultation;
  readonly sending: NonNullable<Shown['sending']>;
  readonly mayTakeRecords: boolean;
}) {
  const [correcting, setCorrecting] = useState(false);
  const facts: readonly (readonly [string, string])[] = [
    [t.sentOn, readableDay(sending.sentOn)],
    [t.channel, sending.channel || t.unknown],
    [t.recipient, sending.recipient || t.unknown],
    [t.version, String(sending.version)],
    [
      t.received,
      sending.receivedOn === null
        ? t.notReceived
        : [readableDay(sending.receivedOn), sending.receiptNote].filter((part) => part !== '').join(': '),
    ],
  ];
  return (
    <section className="card stack" aria-labelledby="utskick">
      <h3 id="utskick">{t.sendingTitle}</h3>
      <dl className="agreement-terms">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t.behind}</dt>
          <dd>
            <ul className="plain">
              {sending.behind.map(({ code, name, instance, decidedBy, decidedOn, paragraph }) => (
                <li key={code}>
                  {name}{' '}
                  <span className="muted">
                    (
                    {[instance || DECIDED_BY_WORDS[decidedBy], paragraph, decidedOn]
                      .filter((part) => part !== '')
                      .join(', ')}
                    )
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {sending.without.length > 0 && (
          <div>
            <dt>{t.without}</dt>
            <dd>
              {sending.without.map(({ name, leftOut }) => (leftOut ? `${name} (${t.leftOut})` : name)).join(', ')}
            </dd>
          </div>
        )}
      </dl>
      <p className="row no-print">
        <a className="button compact" href={fileOf(consultation.id, 'docx')} download>
          {consultationText.papers.word}
        </a>
        <a className="button compact" href={fileOf(consultation.id, 'pdf')} download>
          {consultationText.papers.pdf}
        </a>
        {mayTakeRecords && (
          <a className="button compact" href={`/exports/records/responses/${consultation.id}.zip`} download>
            {records.package}
          </a>
        )}
        {consultation.viewerMay.keep && (
          <button type="button" className="button compact" onClick={() => setCorrecting(true)}>
            {t.correct}
          </button>
        )}
      </p>
      {correcting && <CorrectSending id={consultation.id} sending={sending} onClose={() => setCorrecting(false)} />}
    </section>
  );
}
