import { plainText, type RichText } from '@domain/consultations/rich-text.js';
import { diffWords } from 'diff';
import { useData } from '../../api/hooks.js';
import { ConsultationFrozenDocument } from '../../generated/graphql.js';
import { consultationText as texts } from '../../locales/sv/consultation-text.js';
import { Answer } from '../../ui/states.js';
import type { Section } from './use-sections.js';

const t = texts.versions;
interface Part {
  readonly id: string;
  readonly heading: string;
  readonly content: RichText;
}

/** What differs, word by word; sections that say the same are left out. */
export function Comparison({
  id,
  from,
  to,
  sections,
}: {
  readonly id: string;
  readonly from: number;
  /** 0 = as it is now. */
  readonly to: number;
  readonly sections: readonly Section[];
}) {
  const before = useData(ConsultationFrozenDocument, { id, version: from });
  const after = useData(ConsultationFrozenDocument, { id, version: to }, { enabled: to > 0 });
  if (to === 0) {
    return <Answer of={before}>{({ consultation }) => <Changes before={consultation.frozenVersion?.sections ?? []} after={sections} />}</Answer>; // prettier-ignore
  }
  return (
    <Answer of={before}>
      {(older) => (
        <Answer of={after}>
          {(newer) => (
            <Changes
              before={older.consultation.frozenVersion?.sections ?? []}
              after={newer.consultation.frozenVersion?.sections ?? []}
            />
          )}
        </Answer>
      )}
    </Answer>
  );
}

function Changes({ before, after }: { readonly before: readonly Part[]; readonly after: readonly Part[] }) {
  const changed = after.flatMap(({ id, heading, content }) => {
    const older = before.find((part) => part.id === id);
    const changes = diffWords(older ? plainText(older.content) : '', plainText(content));
    return changes.some(({ added, removed }) => added || removed) ? [{ id, heading, changes }] : [];
  });
  if (changed.length === 0) return <p className="muted">{t.same}</p>;
  return (
    <div className="stack">
      {changed.map(({ id, heading, changes }) => (
        <section key={id} className="stack tight">
          <h4>{heading}</h4>
          <p className="as-written compared">
            {changes.map(({ value, added, removed }, index) =>
              added ? (
                <ins key={index}>{value}</ins>
              ) : removed ? (
                <del key={index}>{value}</del>
              ) : (
                <span key={index}>{value}</span>
              ),
            )}
          </p>
        </section>
      ))}
    </div>
  );
}
