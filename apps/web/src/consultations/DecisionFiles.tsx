import type { ConsultationFileKind } from '@domain/consultations/kinds.js';
import { FILE_KIND_WORDS } from '@domain/consultations/words.js';

/** Extracts and statements with a decision. */
export function DecisionFiles({
  files,
}: {
  readonly files: readonly {
    readonly id: string;
    readonly kind: ConsultationFileKind;
    readonly name: string;
    readonly url: string;
  }[];
}) {
  return files.map(({ id, kind, name, url }) => (
    <span key={id} className="part-of wrap">
      <a href={url} download>
        {name}
      </a>{' '}
      <span className="muted">({FILE_KIND_WORDS[kind].toLowerCase()})</span>
    </span>
  ));
}
