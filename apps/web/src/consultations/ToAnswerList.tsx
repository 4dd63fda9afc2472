import type { LocalDate } from '@domain/shared/local-date.js';
import { ToAnswerListDocument } from '../generated/graphql.js';
import '../shell/mitt/mitt.css';
import { answerTask } from '../shell/mitt/work.js';
import { WorkList } from '../shell/mitt/WorkList.js';
import { PagedList } from '../shell/PagedList.js';
import { usePaged } from '../shell/paged.js';
import { today } from '../ui/format.js';

const PAGE = 50;

/** Everything that waits for one's answer, the earliest day first. */
export function ToAnswerList() {
  const list = usePaged(ToAnswerListDocument, { first: PAGE }, ({ toAnswer }) => toAnswer);
  const rows = (list.rows ?? []).flatMap((each) => answerTask(each, today() as LocalDate));
  return (
    <PagedList of={list}>
      <WorkList group="besvara" rows={rows} />
    </PagedList>
  );
}
