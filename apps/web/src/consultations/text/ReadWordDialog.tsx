import { useRef, useState } from 'react';
import { ApiError } from '../../api/client.js';
import { useChange } from '../../api/hooks.js';
import { sendFile } from '../../api/send-file.js';
import { FormDialog } from '../../bodies/form.js';
import { ConsultationReadWordDocument, type ConsultationReadWordMutation } from '../../generated/graphql.js';
import { consultationText as texts } from '../../locales/sv/consultation-text.js';
import { consultations } from '../../locales/sv/consultations.js';
import { FileField } from '../../ui/FileField.js';
import { SelectField } from '../../ui/SelectField.js';
import type { Consultation } from '../consultation.js';

const t = texts.papers;

/** A Word file whose comments and tracked changes become comments. */
export function ReadWordDialog({
  consultation: { id, members, viewerMay },
  onRead,
  onClose,
}: {
  readonly consultation: Consultation;
  readonly onRead: (outcome: ConsultationReadWordMutation['importWordReview']) => void;
  readonly onClose: () => void;
}) {
  const read = useChange(ConsultationReadWordDocument);
  const mine = members.filter(({ viewerMayAnswer }) => viewerMayAnswer);
  const input = useRef<HTMLInputElement>(null);
  const [from, setFrom] = useState(viewerMay.keep ? '' : (mine[0]?.organisation.code ?? ''));
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  const submit = async () => {
    const file = input.current?.files?.[0];
    setFault(file ? undefined : t.needFile);
    if (!file) return;
    setBusy(true);
    try {
      const sent = await sendFile(file);
      const answer = await read.mutateAsync({ input: { consultation: id, file: sent, organisation: from || null } });
      onRead(answer.importWordReview);
      onClose();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFault(error.message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={t.readTitle}
      button={t.readButton}
      working={t.reading}
      error={null}
      pending={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="muted">{t.readText}</p>
      <FileField
        ref={input}
        label={t.file}
        help={t.fileHelp}
        accept=".docx"
        fault={fault}
        choose={() => setFault(undefined)}
      />
      {(viewerMay.keep || mine.length > 1) && (
        <SelectField
          label={t.from}
          value={from}
          options={[
            ...(viewerMay.keep ? [['', consultations.facts.secretariat] as const] : []),
            ...mine.map(({ organisation }) => [organisation.code, organisation.name] as const),
          ]}
          onChange={({ target }) => setFrom(target.value)}
        />
      )}
    </FormDialog>
  );
}
