import { SHARE_WAY_WORDS } from '@domain/records/sharing.js';
import { useState } from 'react';
import { useData } from '../api/hooks.js';
import { MeetingSharesDocument, type MeetingSharesQuery } from '../generated/graphql.js';
import { records as texts } from '../locales/sv/records.js';
import { readableDay } from '../ui/format.js';
import { Fault, Loading } from '../ui/states.js';

const t = texts.shares;
type Shared = NonNullable<MeetingSharesQuery['meeting']['sharedDocuments']>[number];

/** With whom the documents of a meeting were shared; read only when somebody asks. */
export function ShareRegister({ id }: { readonly id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <section className="stack tight no-print" aria-labelledby="delat-med">
      <h2 id="delat-med">{t.title}</h2>
      <p className="muted small">{t.help}</p>
      <p>
        <button type="button" className="button compact" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.show}
        </button>
      </p>
      {open && <Documents id={id} />}
    </section>
  );
}

function Documents({ id }: { readonly id: string }) {
  const { data, error } = useData(MeetingSharesDocument, { id });
  if (error) return <Fault error={error} />;
  if (!data) return <Loading />;
  const documents = data.meeting.sharedDocuments ?? [];
  if (documents.length === 0) return <p className="muted">{t.none}</p>;
  const address = (format: string) => `/exports/records/meetings/${id}/shares.${format}`;
  return (
    <>
      <ul className="plain stack">
        {documents.map((document) => (
          <DocumentRow key={document.id} document={document} />
        ))}
      </ul>
      <p className="row small">
        <a href={address('xlsx')} download>
          {t.excel}
        </a>
        <a href={address('csv')} download>
          {t.csv}
        </a>
      </p>
    </>
  );
}

function DocumentRow({ document }: { readonly document: Shared }) {
  const { kind, title, draft, secrecySection, responsible, sharings } = document;
  const named = kind === 'EXTRACT' || kind === 'ATTACHMENT' ? t.of(t.kinds[kind], title) : title;
  const facts = [draft && t.draft, secrecySection, responsible && t.responsible(responsible.name)].filter(Boolean);
  return (
    <li className="stack tight">
      <p>
        <strong>{named}</strong>
        {facts.length > 0 && <span className="muted small under">{facts.join(' · ')}</span>}
      </p>
      <ul className="bullets small">
        {sharings.map(({ on, way, to }, at) => (
          <li key={at}>
            {t.sharing(readableDay(on), SHARE_WAY_WORDS[way])} {to.join(', ')}
          </li>
        ))}
      </ul>
    </li>
  );
}
