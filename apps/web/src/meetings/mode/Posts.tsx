import { mode as texts } from '../../locales/sv/meeting-mode.js';
import type { Posted } from './outbox.js';
import type { Writing } from './use-writing.js';

const t = texts.decisions;

/** What is on its way, or was refused and can be taken back to the field. */
export function Posts({
  posts,
  writing,
  takeBack,
}: {
  readonly posts: readonly Posted[];
  readonly writing: Writing;
  readonly takeBack: (line: string) => void;
}) {
  return posts.map(({ key, shown, line, phase, reason }) => (
    <li key={key} className="mode-card pending">
      <p className="mode-text">{shown}</p>
      <p className={phase === 'WAITING' ? 'small muted' : 'mode-flag bad'} role="status">
        {phase === 'WAITING' ? t.saving : phase === 'FAILED' ? t.waiting : reason}
      </p>
      {phase === 'REFUSED' && (
        <button
          type="button"
          className="button compact"
          onClick={() => {
            writing.outbox.remove(key);
            takeBack(line);
          }}
        >
          {t.takeBack}
        </button>
      )}
    </li>
  ));
}
