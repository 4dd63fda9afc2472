import { STANCES, type Stance } from '@domain/consultations/kinds.js';
import { STANCE_WORDS } from '@domain/consultations/words.js';
import { useChange } from '../api/hooks.js';
import { ConsultationTakeStanceDocument } from '../generated/graphql.js';
import { consultations as texts } from '../locales/sv/consultations.js';
import type { Member } from './consultation.js';

const t = texts.members;

/** A member's stance, saved as it is chosen; choosing the one before takes it back. */
export function StanceField({ consultation, member }: { readonly consultation: string; readonly member: Member }) {
  const save = useChange(ConsultationTakeStanceDocument);
  const { code, name } = member.organisation;
  const stance = save.isPending ? save.variables.input.stance : member.stance;
  return (
    <>
      <select
        className="input compact"
        aria-label={t.stanceOf(name)}
        value={stance}
        disabled={save.isPending}
        aria-invalid={save.error ? true : undefined}
        onChange={({ target }) =>
          save.mutate({ input: { consultation, organisation: code, stance: target.value as Stance } })
        }
      >
        {STANCES.map((each) => (
          <option key={each} value={each}>
            {STANCE_WORDS[each]}
          </option>
        ))}
      </select>
      {save.error && (
        <span className="part-of fault-text" role="alert">
          {save.error.message}
        </span>
      )}
    </>
  );
}
