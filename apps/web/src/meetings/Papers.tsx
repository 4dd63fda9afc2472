import { useRef, useState } from 'react';
import { ApiError } from '../api/client.js';
import { useChange } from '../api/hooks.js';
import { MeetingAttachDocument, type MeetingPaperFragment, MeetingRemovePaperDocument } from '../generated/graphql.js';
import { meeting as texts } from '../locales/sv/meeting.js';
import { sendFile } from '../api/send-file.js';
import { Fault } from '../ui/states.js';
import { Confirm } from './Confirm.js';
import { type Meeting, writesText } from './meeting.js';

const t = texts.papers;

/** Papers of the meeting as a whole. */
export function Papers({ meeting }: { readonly meeting: Meeting }) {
  const { attachments } = meeting;
  const writes = writesText(meeting);
  if (attachments.length === 0 && !writes) return null;
  return (
    <section className={attachments.length === 0 ? 'stack tight no-print' : 'stack tight'} aria-labelledby="bilagor">
      <h2 id="bilagor">{t.title}</h2>
      {attachments.length === 0 && <p className="muted">{t.none}</p>}
      <PaperList papers={attachments} mayWrite={writes} />
      {writes && <AddPaper meeting={meeting.id} />}
    </section>
  );
}

export function PaperList({
  papers,
  mayWrite,
}: {
  readonly papers: readonly MeetingPaperFragment[];
  readonly mayWrite: boolean;
}) {
  const [removing, setRemoving] = useState<MeetingPaperFragment>();
  const remove = useChange(MeetingRemovePaperDocument);
  if (papers.length === 0) return null;
  return (
    <>
      <ul className="plain stack tight">
        {papers.map((paper) => (
          <li key={paper.id} className="row paper">
            {paper.url == null ? t.missing(paper.name) : <a href={paper.url}>{paper.name}</a>}
            {mayWrite && (
              <button
                type="button"
                className="cell-button no-print"
                aria-label={t.remove(paper.name)}
                onClick={() => setRemoving(paper)}
              >
                {t.removeShort}
              </button>
            )}
          </li>
        ))}
      </ul>
      {removing && (
        <Confirm
          title={t.removeTitle}
          text={t.removeText(removing.name)}
          button={t.removeShort}
          danger
          error={remove.error}
          pending={remove.isPending}
          onConfirm={() => remove.mutate({ id: removing.id }, { onSuccess: () => setRemoving(undefined) })}
          onClose={() => {
            remove.reset();
            setRemoving(undefined);
          }}
        />
      )}
    </>
  );
}

/** Sends files in and puts them with the meeting or one of its items. */
export function AddPaper({
  meeting,
  item,
  name,
}: {
  readonly meeting: string;
  readonly item?: string;
  readonly name?: string;
}) {
  const attach = useChange(MeetingAttachDocument);
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState(false);
  const [fault, setFault] = useState<ApiError>();
  const add = async (files: readonly File[]) => {
    setSending(true);
    setFault(undefined);
    try {
      for (const file of files) await attach.mutateAsync({ input: { meeting, item, file: await sendFile(file) } });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFault(error);
    } finally {
      setSending(false);
      if (input.current) input.current.value = '';
    }
  };
  return (
    <div className="stack tight no-print">
      <p>
        <input ref={input} type="file" multiple hidden onChange={({ target }) => void add([...(target.files ?? [])])} />
        <button
          type="button"
          className="button compact"
          aria-label={name === undefined || sending ? undefined : t.addTo(name)}
          disabled={sending}
          onClick={() => input.current?.click()}
        >
          {sending ? t.adding : t.add}
        </button>
      </p>
      {fault && <Fault error={fault} />}
    </div>
  );
}
