import { useEffect } from 'react';
import { useData } from '../../api/hooks.js';
import { RunFilesDocument } from '../../generated/graphql.js';
import { invoiceDocuments } from '../../locales/sv/invoice-documents.js';
import { Answer } from '../../ui/states.js';
import { FileButton } from './FileButton.js';

const t = invoiceDocuments.files;
const LOOK_EVERY_MS = 1_500;

/** What a run gives its seller to take along; shows how far its documents have come. */
export function RunFiles({ runId }: { readonly runId: string }) {
  const query = useData(RunFilesDocument, { id: runId });
  const { refetch } = query;
  const run = query.data?.billingRun;
  const writing = run !== undefined && run.documentsReady < run.documentsTotal;
  useEffect(() => {
    if (!writing) return undefined;
    const timer = setInterval(() => void refetch(), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [writing, refetch]);
  return (
    <section className="stack no-print" aria-labelledby="hamta">
      <h2 id="hamta">{t.title}</h2>
      <Answer of={query}>
        {({ billingRun: { documentsReady, documentsTotal, zip, sie, basis } }) => (
          <>
            {writing && (
              <div className="stack tight">
                <p role="status">{t.writing(documentsReady, documentsTotal)}</p>
                <progress aria-label={t.progress} value={documentsReady} max={documentsTotal} />
              </div>
            )}
            <div className="row" role="group" aria-label={t.label}>
              {zip !== null && (
                <a className="button" href={zip} download>
                  {t.zip}
                </a>
              )}
              {basis.map((url) => (
                <a key={url} className="button" href={url} download>
                  {url.endsWith('.csv') ? t.csv : t.xlsx}
                </a>
              ))}
            </div>
            {sie !== null && <FileButton url={sie} label={t.sie} />}
          </>
        )}
      </Answer>
    </section>
  );
}
