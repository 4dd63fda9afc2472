import { readLabelledRow, withLoneLabels } from './action-labels.js';
import { dayOf } from './action-parts.js';
import type { ActionContext, PersonAndDay } from './action-parts.js';
import { warning } from './draft.js';
import type { DraftAction, DraftDecision, DraftWarning } from './draft.js';
import type { Part } from './parts.js';
import type { SourceLine } from './source-lines.js';
import { suggestActions } from './suggested-actions.js';

/** "Ansvarig: Bo Ek" under a decision. */
interface Fact {
  readonly line: SourceLine;
  readonly told: PersonAndDay;
}

/** The parts without the rows that tell who is to carry a decision out and when, and those rows. */
export function partTasks(parts: readonly Part[], context: ActionContext) {
  const facts: Fact[] = [];
  const rest = parts.map((part) => {
    let below = false;
    const lines = withLoneLabels(part.lines, context).filter((line) => {
      const row = below && /^[^:]{2,30}:\s|^Ansvarig/.test(line.text) ? readLabelledRow(line.text, context) : undefined;
      below ||= line.text !== '';
      if (row) facts.push({ line, told: row.told });
      return row === undefined;
    });
    return { ...part, lines };
  });
  return { parts: rest, facts };
}

/** The decisions with those rows below them, and the tasks that they are or hold. */
export function withTasks(decisions: readonly DraftDecision[], facts: readonly Fact[], context: ActionContext) {
  const warnings: DraftWarning[] = facts
    .filter(({ line }) => !(decisions[0] && decisions[0].line < line.line))
    .map(({ line }) =>
      warning('LINE_UNPLACED', line.line, `Person eller dag utan beslut: ”${line.text.slice(0, 80)}”`),
    );
  let at = 0;
  const read = decisions.map((decision, index) => {
    const until = decisions[index + 1]?.line ?? Infinity;
    const own: Fact[] = [];
    for (; at < facts.length && facts[at]!.line.line < until; at += 1) {
      if (facts[at]!.line.line > decision.line) own.push(facts[at]!);
    }
    return readTask(decision, own, context);
  });
  return {
    decisions: read.map(({ decision }) => decision),
    suggested: read.flatMap(({ suggested }) => suggested),
    warnings: [...warnings, ...read.flatMap((one) => one.warnings)],
  };
}

function readTask(decision: DraftDecision, own: readonly Fact[], context: ActionContext) {
  const suggested = suggestActions(decision.text, decision.line, context);
  const last = own.at(-1);
  if (last === undefined) return { decision, suggested, warnings: [] };
  const told = Object.assign({}, ...own.map((fact) => fact.told)) as PersonAndDay;
  const text = [decision.text, ...own.map(({ line }) => line.text)].join('\n');
  const impossible = told.due?.kind === 'IMPOSSIBLE' ? [told.due] : [];
  return {
    decision: { ...decision, text },
    suggested: tasksOf(decision, suggested, told),
    warnings: impossible.map((due) => warning('DATE_IMPOSSIBLE', last.line.line, `Dagen ”${due.text}” finns inte.`)),
  };
}

function tasksOf(
  { text, line }: DraftDecision,
  suggested: readonly DraftAction[],
  { assignees = [], due }: PersonAndDay,
): readonly DraftAction[] {
  const dueOn = dayOf(due);
  if (suggested.length === 0 && assignees.length === 0 && dueOn === null) return [];
  const tasks = suggested.length > 0 ? suggested : [{ text, line, assignee: '', dueOn: null }];
  return tasks.flatMap((task) =>
    (assignees.length > 0 ? assignees : [task.assignee]).map((assignee) => ({
      ...task,
      assignee,
      dueOn: dueOn ?? task.dueOn,
    })),
  );
}
