import { ACTION_STATE_WORDS } from '@domain/actions/errors.js';
import type { ActionState } from '@domain/actions/kinds.js';
import { ActionHistoryDocument, type ActionHistoryQuery } from '../generated/graphql.js';
import { actions as texts } from '../locales/sv/actions.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { instant, readableDay } from '../ui/format.js';

const PAGE = 30;
const t = texts.history;
type FollowUp = ActionHistoryQuery['action']['followUps']['nodes'][number];

/** Everything that was done and said, the latest first. */
export function History({ id }: { readonly id: string }) {
  const list = usePaged(ActionHistoryDocument, { id, first: PAGE }, ({ action }) => action.followUps);
  return (
    <section className="stack" aria-labelledby="historik">
      <h2 id="historik">{texts.page.history}</h2>
      <PagedList of={list}>
        <ol className="plain history">
          {list.rows?.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      </PagedList>
    </section>
  );
}

function Line({ line }: { readonly line: FollowUp }) {
  const { kind, at, authorName, text } = line;
  return (
    <li className={kind === 'COMMENT' ? 'said' : undefined}>
      <p className="small">
        <strong>{authorName ?? t.portal}</strong> <span className="muted">{instant(at)}</span>
      </p>
      <p className={kind === 'COMMENT' ? 'hidden' : undefined}>{whatHappened(line)}</p>
      {text !== '' && <p className="as-written">{text}</p>}
    </li>
  );
}

function whatHappened({ kind, before, after }: FollowUp): string {
  const day = (text: string | null) => text && readableDay(text);
  switch (kind) {
    case 'STATE':
      return t.STATE(ACTION_STATE_WORDS[before as ActionState], ACTION_STATE_WORDS[after as ActionState]);
    case 'DUE_ON':
      return t.DUE_ON(day(before), day(after));
    case 'ASSIGNEE':
      return t.ASSIGNEE(before, after);
    case 'DUE_ON_PROPOSED':
      return t.DUE_ON_PROPOSED(day(after) ?? '');
    case 'DUE_ON_DECLINED':
      return t.DUE_ON_DECLINED(day(before) ?? '');
    case 'ATTACHMENT':
      return t.ATTACHMENT(before, after);
    case 'CREATED':
    case 'COMMENT':
    case 'TEXT':
      return t[kind];
  }
}
