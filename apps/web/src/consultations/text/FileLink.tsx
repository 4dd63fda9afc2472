import { consultationText as texts } from '../../locales/sv/consultation-text.js';

const WORDS = { docx: 'Word', pdf: 'PDF' } as const;

/** Where the joint text is as a file. @param version absent = what was sent, or else what is being written. */
export const fileOf = (id: string, format: keyof typeof WORDS, version?: number): string =>
  `/exports/consultations/${id}/response.${format}${version === undefined ? '' : `?version=${version}`}`;

/** A frozen version as a file. */
export function FileLink({
  id,
  version,
  format,
}: {
  readonly id: string;
  readonly version: number;
  readonly format: keyof typeof WORDS;
}) {
  return (
    <a href={fileOf(id, format, version)} download aria-label={texts.papers.versionAs(version, WORDS[format])}>
      {WORDS[format]}
    </a>
  );
}
