import { isWriting } from '@domain/consultations/states.js';
import { useEffect, useRef, useState } from 'react';
import { useData } from '../../api/hooks.js';
import { queries } from '../../api/queries.js';
import { usePoll } from '../../api/use-poll.js';
import {
  ConsultationCommentsDocument,
  ConsultationFrozenDocument,
  ConsultationTextDocument,
} from '../../generated/graphql.js';
import { consultationText as texts } from '../../locales/sv/consultation-text.js';
import { usePaged } from '../../shell/paged.js';
import { useViewer } from '../../shell/viewer.js';
import { Fault, Loading } from '../../ui/states.js';
import type { Consultation } from '../consultation.js';
import { FreezeDialog } from './FreezeDialog.js';
import { Papers } from './Papers.js';
import { SectionCard } from './SectionCard.js';
import { asLine } from './section-text.js';
import './text.css';
import { type Section, useSections } from './use-sections.js';
import { Versions } from './Versions.js';

/** How often what others write is read. */
const EVERY = 4_000;
const COMMENTS = 100;

/** The joint text, section by section, as it is being written. */
export function TextPart({ consultation }: { readonly consultation: Consultation }) {
  const viewer = useViewer().data?.viewer.id;
  const { data, error, refetch } = usePoll(ConsultationTextDocument, { id: consultation.id }, EVERY);
  useFollowing(data && `${data.consultation.state} ${data.consultation.responseVersion} ${data.consultation.said.totalCount} ${data.consultation.open.totalCount}`); // prettier-ignore
  if (!data || viewer === undefined) {
    return error ? <Fault error={error} retry={() => void refetch()} /> : <Loading what={texts.loading} />;
  }
  return (
    <Loaded key={consultation.id} consultation={consultation} viewer={viewer} stored={data.consultation.sections} />
  );
}

/** Reads the rest of the page anew when the poll tells that somebody has changed more than the sections. */
function useFollowing(told: string | undefined): void {
  const last = useRef(told);
  useEffect(() => {
    if (last.current !== undefined && told !== last.current) void queries.invalidateQueries();
    last.current = told;
  }, [told]);
}

function Loaded({
  consultation,
  viewer,
  stored,
}: {
  readonly consultation: Consultation;
  readonly viewer: string;
  readonly stored: readonly Section[];
}) {
  const { id, responseVersion, state, viewerMay } = consultation;
  const sections = useSections(id, viewer, stored);
  const [freezing, setFreezing] = useState(false);
  const comments = usePaged(ConsultationCommentsDocument, { id, first: COMMENTS }, (answer) => answer.consultation.comments); // prettier-ignore
  const frozen = useData(ConsultationFrozenDocument, { id, version: responseVersion }, { enabled: responseVersion > 0 }); // prettier-ignore
  const versions = frozen.data?.consultation.frozenVersion?.sections;
  const changed = stored.some((section) => {
    const before = versions?.find((one) => one.id === section.id);
    return before !== undefined && asLine(before.content) !== sections.draftOf(section).text;
  });
  const writing = isWriting(state);
  return (
    <div className="stack loose">
      <section className="stack" aria-labelledby="texten">
        <div className="row spread">
          <h2 id="texten">{texts.title}</h2>
          {viewerMay.holdPen && writing && (
            <button type="button" className="button primary no-print" onClick={() => setFreezing(true)}>
              {texts.freeze.open(responseVersion + 1)}
            </button>
          )}
        </div>
        <p role="status">
          {responseVersion === 0
            ? texts.notFrozen
            : changed
              ? texts.changed(responseVersion)
              : texts.frozen(responseVersion)}
        </p>
        {(writing || responseVersion > 0) && <Papers consultation={consultation} sections={stored} changed={changed} />}
        {!writing && responseVersion === 0 && <p className="muted">{texts.notYet}</p>}
        {comments.error && <Fault error={comments.error} retry={comments.retry} />}
        {comments.more && (
          <p>
            <button type="button" className="button" disabled={comments.loadingMore} onClick={comments.more}>
              {texts.comments.more}
            </button>
          </p>
        )}
        {stored.map((section) => {
          const before = versions?.find((one) => one.id === section.id);
          return (
            <SectionCard
              key={section.id}
              consultation={consultation}
              section={section}
              sections={sections}
              frozen={before && asLine(before.content)}
              comments={(comments.rows ?? []).filter(({ sectionId }) => sectionId === section.id)}
            />
          );
        })}
      </section>
      <Versions id={id} sections={stored} />
      {freezing && <FreezeDialog consultation={consultation} sections={stored} onClose={() => setFreezing(false)} />}
    </div>
  );
}
