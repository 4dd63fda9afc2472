import { isPlanned } from '@domain/meetings/states.js';
import { meeting as texts, minutesOf } from '../locales/sv/meeting.js';
import type { Meeting } from './meeting.js';

const t = texts.downloads;

/** The summons and the minutes as documents. */
export function Downloads({ meeting }: { readonly meeting: Meeting }) {
  const documents = [
    ['summons', t.summons] as const,
    ...(meeting.viewerSeesNotes && !isPlanned(meeting.status)
      ? [['minutes', minutesOf(meeting.body.kind).name] as const]
      : []),
  ];
  return (
    <section className="stack tight no-print" aria-labelledby="hamta">
      <h2 id="hamta">{t.title}</h2>
      <ul className="plain stack tight">
        {documents.map(([file, name]) => (
          <li key={file} className="row">
            <span>{name}</span>
            {(['pdf', 'docx'] as const).map((format) => (
              <a
                key={format}
                className="button compact"
                href={`/exports/meetings/${meeting.id}/${file}.${format}`}
                aria-label={t.as(name, t[format])}
                download
              >
                {t[format]}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
