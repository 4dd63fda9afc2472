import type { Passage } from '@domain/consultations/passage.js';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { useChange } from '../../api/hooks.js';
import { type Draft, isUnsaved } from '../../drafts/draft.js';
import { ConsultationClaimSectionDocument, ConsultationRevertSectionDocument } from '../../generated/graphql.js';
import { consultationText as texts } from '../../locales/sv/consultation-text.js';
import { timeOf } from '../../meetings/when.js';
import { Loading } from '../../ui/states.js';
import type { Consultation } from '../consultation.js';
import { CommentForm } from './CommentForm.js';
import { type Comment, Comments } from './Comments.js';
import { Conflict } from './Conflict.js';
import { selectedIn } from './passages.js';
import { RichTextView } from './RichTextView.js';
import { textOf } from './section-text.js';
import type { Section, Sections } from './use-sections.js';

const t = texts.section;
const SectionEditor = lazy(() => import('./SectionEditor.js').then((module) => ({ default: module.SectionEditor })));

/** A part of the joint text: to read, or for one at a time to write; and what is said about it. */
export function SectionCard({
  consultation,
  section,
  sections,
  frozen,
  comments,
}: {
  readonly consultation: Consultation;
  readonly section: Section;
  readonly sections: Sections;
  /** What the current version says; undefined = nothing has been frozen. */
  readonly frozen: string | undefined;
  readonly comments: readonly Comment[];
}) {
  const id = useId();
  const view = useRef<HTMLDivElement>(null);
  const [commenting, setCommenting] = useState<Passage>();
  const claim = useChange(ConsultationClaimSectionDocument);
  const revert = useChange(ConsultationRevertSectionDocument);
  const draft = sections.draftOf(section);
  const { viewerMay } = consultation;
  const others = section.claim && !section.claim.mine ? section.claim : null;
  const isOpen = sections.open.has(section.id);
  const begin = () => claim.mutate({ id: section.id }, { onSuccess: () => sections.begin(section.id) });
  const changed = frozen !== undefined && frozen !== draft.text;
  return (
    <section className="card stack section-card" aria-labelledby={id}>
      <div className="row spread">
        <h3 id={id}>{section.heading}</h3>
        <div className="row no-print">
          {viewerMay.write &&
            (isOpen ? (
              <button type="button" className="button compact" onClick={() => sections.end(section.id)}>
                {t.done}
              </button>
            ) : (
              <button
                type="button"
                className="button compact"
                aria-label={t.writeIn(section.heading)}
                disabled={others !== null || claim.isPending}
                onClick={begin}
              >
                {t.write}
              </button>
            ))}
          {viewerMay.comment && (
            <button
              type="button"
              className="button compact"
              aria-label={t.commentOn(section.heading)}
              // What is selected stays so.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => setCommenting(selectedIn(view.current))}
            >
              {t.comment}
            </button>
          )}
        </div>
      </div>
      {section.question && <p className="muted">{section.question.text}</p>}
      {others && (
        <p className="notice" role="status">
          {t.writes(others.name, timeOf(others.until))}
        </p>
      )}
      {
        [claim, revert].map(({ error }, index) => error && <p key={index} className="notice bad" role="alert">{error.message}</p>) /* prettier-ignore */
      }
      {draft.theirs && (
        <Conflict
          mine={draft.text}
          theirs={draft.theirs}
          settle={(choice) => sections.keeper.settle(section.id, choice)}
        />
      )}
      {isOpen ? (
        <Suspense fallback={<Loading what={t.loading} />}>
          <SectionEditor
            label={section.heading}
            describedBy={`${id}-lage`}
            line={draft.text}
            type={(line) => sections.keeper.type(section.id, line)}
            leave={() => sections.keeper.flush()}
            comment={viewerMay.comment ? setCommenting : undefined}
          />
        </Suspense>
      ) : (
        <div ref={view} className="rich-text">
          {textOf(draft.text).content.length === 0 ? (
            <p className="muted">{t.empty}</p>
          ) : (
            <RichTextView text={textOf(draft.text)} />
          )}
        </div>
      )}
      <div className="row spread">
        <State id={`${id}-lage`} draft={draft} section={section} writing={isOpen} blockedBy={others?.name} />
        {changed && viewerMay.write && others === null && !isUnsaved(draft) && (
          <button
            type="button"
            className="button quiet compact no-print"
            aria-label={t.revertIn(section.heading, consultation.responseVersion)}
            disabled={revert.isPending}
            onClick={() => revert.mutate({ input: { section: section.id, baseRevision: draft.base.version } })}
          >
            {t.revert(consultation.responseVersion)}
          </button>
        )}
      </div>
      {commenting && (
        <CommentForm
          section={section.id}
          heading={section.heading}
          passage={commenting}
          members={consultation.members.filter(({ viewerMayAnswer }) => viewerMayAnswer)}
          keeps={viewerMay.keep}
          onClose={() => setCommenting(undefined)}
        />
      )}
      <Comments
        consultation={consultation}
        section={section}
        text={textOf(draft.text)}
        comments={comments}
        show={isOpen ? null : view}
      />
    </section>
  );
}

/** Whether what stands here is in store, in words. */
function State({
  id,
  draft,
  section,
  writing,
  blockedBy,
}: {
  readonly id: string;
  readonly draft: Draft;
  readonly section: Section;
  readonly writing: boolean;
  readonly blockedBy: string | undefined;
}) {
  const bad = draft.phase === 'FAILED' || draft.phase === 'REFUSED' || draft.phase === 'CONFLICT';
  return (
    <p id={id} className={bad ? 'fault-text small' : 'muted small'} role="status">
      {stateOf(draft, section, writing, blockedBy)}
    </p>
  );
}

function stateOf(draft: Draft, { savedByName, savedAt }: Section, writing: boolean, blockedBy: string | undefined) {
  switch (draft.phase) {
    case 'SAVED':
      if (writing) return draft.savedAt === null ? t.typing : t.saved(timeOf(new Date(draft.savedAt).toISOString()));
      return savedByName === null ? '' : t.savedBy(savedByName, timeOf(savedAt), savedAt.slice(0, 10));
    case 'WAITING':
    case 'SAVING':
      return t.saving;
    case 'FAILED':
      return blockedBy === undefined ? t.failed : t.blocked(blockedBy);
    case 'REFUSED':
      return t.refused(draft.reason ?? '');
    case 'CONFLICT':
      return t.conflict;
  }
}
