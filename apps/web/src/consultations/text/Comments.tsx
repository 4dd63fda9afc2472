import { findPassage, flatText } from '@domain/consultations/passage.js';
import type { RichText } from '@domain/consultations/rich-text.js';
import { takesComments } from '@domain/consultations/states.js';
import { type RefObject, useState } from 'react';
import { useChange } from '../../api/hooks.js';
import {
  ConsultationCommentDocument,
  type ConsultationCommentsQuery,
  ConsultationResolveCommentDocument,
} from '../../generated/graphql.js';
import { consultationText as texts } from '../../locales/sv/consultation-text.js';
import { TextArea } from '../../bodies/form.js';
import { instant } from '../../ui/format.js';
import type { Consultation } from '../consultation.js';
import { showIn } from './passages.js';
import type { Section } from './use-sections.js';

const t = texts.comments;
export type Comment = ConsultationCommentsQuery['consultation']['comments']['nodes'][number];

/** What is said about a section: what is open first; what has been dealt with behind one more step. */
export function Comments({
  consultation,
  section,
  text,
  comments,
  show,
}: {
  readonly consultation: Consultation;
  readonly section: Section;
  readonly text: RichText;
  readonly comments: readonly Comment[];
  /** Where the text can be read; null while it is being written. */
  readonly show: RefObject<HTMLDivElement | null> | null;
}) {
  if (comments.length === 0) return null;
  const words = flatText(text);
  const card = (comment: Comment) => (
    <CommentCard
      key={comment.id}
      consultation={consultation}
      comment={comment}
      found={findPassage(words, comment) !== null}
      show={show}
    />
  );
  const open = comments.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = comments.filter(({ resolvedAt }) => resolvedAt !== null);
  return (
    <div className="stack tight">
      <h4 className="small">{t.title(section.heading, open.length)}</h4>
      <ul className="plain stack tight">{open.map(card)}</ul>
      {resolved.length > 0 && (
        <details>
          <summary className="more-choices">{t.resolved(resolved.length)}</summary>
          <ul className="plain stack tight">{resolved.map(card)}</ul>
        </details>
      )}
    </div>
  );
}

function CommentCard({
  consultation,
  comment,
  found,
  show,
}: {
  readonly consultation: Consultation;
  readonly comment: Comment;
  readonly found: boolean;
  readonly show: RefObject<HTMLDivElement | null> | null;
}) {
  const resolve = useChange(ConsultationResolveCommentDocument);
  const [answering, setAnswering] = useState(false);
  const { viewerMay, state } = consultation;
  const { id, sectionId, quote, resolvedAt, resolvedByName, answers } = comment;
  return (
    <li className="comment stack tight">
      <Said {...comment} />
      {quote !== '' && (
        <blockquote className="quoted">
          <p>{quote}</p>
          {!found && <p className="small muted">{t.gone}</p>}
        </blockquote>
      )}
      <p className="as-written">{comment.text}</p>
      {answers.length > 0 && (
        <ul className="plain stack tight answers" aria-label={t.answers}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <Said {...answer} />
              <p className="as-written">{answer.text}</p>
            </li>
          ))}
        </ul>
      )}
      {resolvedAt !== null && <p className="small muted">{t.resolvedBy(resolvedByName ?? '', instant(resolvedAt))}</p>}
      {resolve.error && (
        <p className="fault-text" role="alert">
          {resolve.error.message}
        </p>
      )}
      <div className="row no-print">
        {found && show && (
          <button
            type="button"
            className="button quiet compact"
            onClick={() => show.current && showIn(show.current, comment)}
          >
            {t.show}
          </button>
        )}
        {viewerMay.comment && !answering && (
          <button type="button" className="button quiet compact" onClick={() => setAnswering(true)}>
            {t.answer}
          </button>
        )}
        {viewerMay.holdPen && takesComments(state) && (
          <button
            type="button"
            className="button quiet compact"
            disabled={resolve.isPending}
            onClick={() => resolve.mutate({ input: { comment: id, resolved: resolvedAt === null } })}
          >
            {resolvedAt === null ? t.resolve : t.reopen}
          </button>
        )}
      </div>
      {answering && (
        <Answer section={sectionId} comment={comment} consultation={consultation} close={() => setAnswering(false)} />
      )}
    </li>
  );
}

function Said({
  authorName,
  organisation,
  at,
}: {
  readonly authorName: string | null;
  readonly organisation: { readonly name: string } | null;
  readonly at: string;
}) {
  return (
    <p className="small">
      <strong>{authorName}</strong>, {organisation?.name ?? t.secretariat}{' '}
      <time className="muted" dateTime={at}>
        {instant(at)}
      </time>
    </p>
  );
}

function Answer({
  section,
  comment,
  consultation,
  close,
}: {
  readonly section: string;
  readonly comment: Comment;
  readonly consultation: Consultation;
  readonly close: () => void;
}) {
  const save = useChange(ConsultationCommentDocument);
  const [text, setText] = useState('');
  const own = consultation.members.find(({ viewerMayAnswer }) => viewerMayAnswer)?.organisation.code;
  const organisation = consultation.viewerMay.keep ? null : own;
  return (
    <form
      className="stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ input: { section, text, organisation, replyTo: comment.id } }, { onSuccess: close });
      }}
    >
      <TextArea
        label={t.yourAnswer}
        value={text}
        fault={save.error?.message}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="row">
        <button type="submit" className="button compact primary" disabled={save.isPending}>
          {t.saveAnswer}
        </button>
        <button type="button" className="button compact" onClick={close}>
          {t.noAnswer}
        </button>
      </div>
    </form>
  );
}
