import { useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { FormDialog } from '../../bodies/form.js';
import { ConsultationFreezeDocument } from '../../generated/graphql.js';
import { consultationText as texts } from '../../locales/sv/consultation-text.js';
import { rereadOnConflict } from '../../meetings/reread.js';
import type { Consultation } from '../consultation.js';
import type { Section } from './use-sections.js';

const t = texts.freeze;

/** Asks before the text becomes a version to decide on: what that does to the decisions there are. */
export function FreezeDialog({
  consultation: { id, responseVersion, members },
  sections,
  onClose,
}: {
  readonly consultation: Consultation;
  readonly sections: readonly Section[];
  readonly onClose: () => void;
}) {
  const freeze = useChange(ConsultationFreezeDocument);
  // As it was when the question was asked: another version since then is another text.
  const [baseVersion] = useState(responseVersion);
  const [editorial, setEditorial] = useState(false);
  const writing = sections.flatMap(({ claim, heading }) => (claim ? [t.writes(claim.name, heading)] : []));
  const decided = members.filter(({ decisions }) => decisions.length > 0).length;
  return (
    <FormDialog
      title={t.title(baseVersion + 1)}
      button={t.button}
      working={t.working}
      error={freeze.error}
      pending={freeze.isPending}
      onSubmit={() =>
        freeze.mutateAsync({ input: { consultation: id, baseVersion, editorial } }).then(onClose, rereadOnConflict)
      }
      onClose={onClose}
    >
      <p>{t.lead}</p>
      {writing.map((line) => (
        <p key={line} className="notice warn">
          {line}
        </p>
      ))}
      {baseVersion > 0 && (
        <>
          <label className="check">
            <input type="checkbox" checked={editorial} onChange={({ target }) => setEditorial(target.checked)} />
            <span>{t.editorial}</span>
          </label>
          {decided > 0 && <p>{editorial ? t.keeps : t.reopens(decided)}</p>}
        </>
      )}
    </FormDialog>
  );
}
