import { lazy, Suspense, useState } from 'react';
import { ConsultationVersionsDocument } from '../../generated/graphql.js';
import { consultationText as texts } from '../../locales/sv/consultation-text.js';
import { PagedList } from '../../shell/PagedList.js';
import { usePaged } from '../../shell/paged.js';
import { instant } from '../../ui/format.js';
import { SelectField } from '../../ui/SelectField.js';
import { Loading } from '../../ui/states.js';
import { FileLink } from './FileLink.js';
import type { Section } from './use-sections.js';

const t = texts.versions;
const PAGE = 50;
const Comparison = lazy(() => import('./Comparison.js').then((module) => ({ default: module.Comparison })));

/** The frozen versions, and what differs between two of them or from what stands there now. */
export function Versions({ id, sections }: { readonly id: string; readonly sections: readonly Section[] }) {
  const list = usePaged(ConsultationVersionsDocument, { id, first: PAGE }, ({ consultation }) => consultation.responseVersions); // prettier-ignore
  const rows = list.rows ?? [];
  const [from, setFrom] = useState<number>();
  // 0 = the sections as they are.
  const [to, setTo] = useState(0);
  const older = from ?? rows[0]?.version;
  const option = (version: number) => [String(version), t.version(version)] as const;
  return (
    <section className="stack" aria-labelledby="versioner">
      <h3 id="versioner">{t.title}</h3>
      <PagedList of={list}>
        {rows.length === 0 ? (
          <p className="muted">{t.none}</p>
        ) : (
          <ul className="bullets">
            {rows.map(({ version, editorial, frozenAt, frozenByName }) => (
              <li key={version}>
                {t.line(version, editorial, instant(frozenAt), frozenByName)}{' '}
                <span className="no-print">
                  <FileLink id={id} version={version} format="docx" />,{' '}
                  <FileLink id={id} version={version} format="pdf" />
                </span>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
      {older !== undefined && (
        <>
          <div className="filters no-print">
            <SelectField
              label={t.from}
              value={String(older)}
              onChange={({ target }) => setFrom(Number(target.value))}
              options={rows.map(({ version }) => option(version))}
            />
            <SelectField
              label={t.to}
              value={String(to)}
              onChange={({ target }) => setTo(Number(target.value))}
              options={[['0', t.now], ...rows.map(({ version }) => option(version))]}
            />
          </div>
          <Suspense fallback={<Loading />}>
            <Comparison id={id} from={older} to={to} sections={sections} />
          </Suspense>
        </>
      )}
    </section>
  );
}
