import type { ConsultationFileKind } from '@domain/consultations/kinds.js';
import { FILE_KIND_WORDS } from '@domain/consultations/words.js';
import { useRef, useState } from 'react';
import { ApiError } from '../api/client.js';
import { useChange } from '../api/hooks.js';
import { ConsultationAttachDocument } from '../generated/graphql.js';
import { handling as texts } from '../locales/sv/consultation-handling.js';
import { sendFile } from '../api/send-file.js';
import { SelectField } from '../ui/SelectField.js';
import { TextField } from '../ui/TextField.js';
import type { Consultation } from './consultation.js';

const t = texts.documents;
const OF_BODY: readonly ConsultationFileKind[] = ['RECEIVED', 'RECEIPT'];
const OF_MEMBER: readonly ConsultationFileKind[] = ['OWN', 'STATEMENT', 'EXTRACT'];

/** A document, of the body or of a member that one answers for; a registrar brings extracts. */
export function AddDocument({ consultation }: { readonly consultation: Consultation }) {
  const { viewerMay, members } = consultation;
  const mine = members.filter(({ viewerMayAnswer }) => viewerMayAnswer);
  const registered = members.filter(({ viewerMayRegister }) => viewerMayRegister);
  const kinds: readonly ConsultationFileKind[] = [
    ...(viewerMay.keep ? OF_BODY : []),
    ...(mine.length > 0 ? OF_MEMBER : registered.length > 0 ? (['EXTRACT'] as const) : []),
  ];
  const attach = useChange(ConsultationAttachDocument);
  const input = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<ConsultationFileKind | undefined>(kinds[0]);
  const [chosen, setChosen] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ApiError | string>();
  if (kind === undefined) return null;
  const ofMember = OF_MEMBER.includes(kind);
  const owners = kind === 'EXTRACT' ? registered : mine;
  const whose = (owners.find(({ organisation }) => organisation.code === chosen) ?? owners[0])?.organisation.code;
  const add = async () => {
    const file = input.current?.files?.[0];
    if (!file) {
      setFault(t.needFile);
      return;
    }
    setBusy(true);
    setFault(undefined);
    try {
      await attach.mutateAsync({
        input: {
          consultation: consultation.id,
          file: await sendFile(file),
          kind,
          organisation: ofMember ? (whose ?? null) : null,
          name: file.name,
        },
      });
      if (input.current) input.current.value = '';
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFault(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className="card stack no-print"
      noValidate
      aria-labelledby="ny-handling"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 id="ny-handling">{t.add}</h3>
      <div className="pair">
        <SelectField
          label={t.kind}
          value={kind}
          options={kinds.map((each) => [each, FILE_KIND_WORDS[each]] as const)}
          onChange={({ target }) => setKind(target.value as ConsultationFileKind)}
        />
        {ofMember && (
          <SelectField
            label={t.whose}
            value={whose}
            options={owners.map(({ organisation: { code, name } }) => [code, name] as const)}
            onChange={({ target }) => setChosen(target.value)}
          />
        )}
      </div>
      <TextField ref={input} label={t.file} type="file" fault={typeof fault === 'string' ? fault : fault?.message} />
      <p>
        <button type="submit" className="button" disabled={busy}>
          {t.add}
        </button>
      </p>
    </form>
  );
}
