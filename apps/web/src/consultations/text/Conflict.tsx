import { useId } from 'react';
import type { Choice, Theirs } from '../../drafts/draft.js';
import { consultationText as texts } from '../../locales/sv/consultation-text.js';
import { RichTextView } from './RichTextView.js';
import { textOf } from './section-text.js';

const t = texts.conflict;

/** Two have written: both texts side by side, and the choice between them. */
export function Conflict({
  mine,
  theirs,
  settle,
}: {
  readonly mine: string;
  readonly theirs: Theirs;
  readonly settle: (choice: Choice) => void;
}) {
  const id = useId();
  return (
    <div className="notice bad stack tight" role="alert">
      <p>
        <strong>{t.title(theirs.by ?? t.somebody)}</strong>
      </p>
      <p>{t.lead}</p>
      <div className="halves">
        <section aria-labelledby={`${id}-deras`} className="stack tight">
          <h4 id={`${id}-deras`}>{theirs.by ? t.theirs(theirs.by) : t.theirsUnknown}</h4>
          <div className="rich-text">
            <RichTextView text={textOf(theirs.text)} />
          </div>
        </section>
        <section aria-labelledby={`${id}-min`} className="stack tight">
          <h4 id={`${id}-min`}>{t.mine}</h4>
          <div className="rich-text">
            <RichTextView text={textOf(mine)} />
          </div>
        </section>
      </div>
      <div className="row">
        <button type="button" className="button" onClick={() => settle('MINE')}>
          {t.keepMine}
        </button>
        <button type="button" className="button" onClick={() => settle('THEIRS')}>
          {t.takeTheirs}
        </button>
        <button type="button" className="button" onClick={() => settle('BOTH')}>
          {t.both}
        </button>
      </div>
    </div>
  );
}
