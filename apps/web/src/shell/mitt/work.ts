import { groupBy } from '@domain/shared/group-by.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { addDays } from '@domain/shared/swedish-day.js';
import { addMonths, firstDayOf, type LocalDate, yearOf } from '@domain/shared/local-date.js';
import type { MittWorkQuery, ToAnswerRowFragment } from '../../generated/graphql.js';
import { mitt } from '../../locales/sv/mitt.js';
import { readableDay } from '../../ui/format.js';
import type { Group } from './search.js';

export type Facts = MittWorkQuery['viewer'] &
  Pick<MittWorkQuery, 'actions' | 'proposals' | 'coming' | 'unsent' | 'unpaid' | 'toAnswer' | 'billingDue'>;
type Meeting = Facts['coming']['nodes'][number];
type BodyFacts = Facts['bodies'][number];

export type Step =
  | { readonly to: 'year'; readonly slug: string; readonly year: number }
  | { readonly to: 'body'; readonly slug: string }
  | { readonly to: 'allocation'; readonly id: string }
  | { readonly to: 'action'; readonly id: string }
  | { readonly to: 'meeting'; readonly id: string }
  | { readonly to: 'consultation'; readonly id: string }
  | { readonly to: 'proposal'; readonly id: string }
  | { readonly to: 'invoice'; readonly id: string }
  | { readonly to: 'billing'; readonly slug: string; readonly year: number; readonly part: number }
  | { readonly to: 'run'; readonly id: string }
  | { readonly to: 'bases'; readonly slug: string; readonly year: number }
  | { readonly to: 'grant'; readonly id: string };

/** One row: what, which body, when, and the one next step. */
export interface WorkRow {
  readonly id: string;
  readonly group: Group;
  readonly what: string;
  readonly body: { readonly slug: string; readonly name: string };
  /** Last day to have it done; null where there is none. */
  readonly by: LocalDate | null;
  readonly overdue: boolean;
  /** Kronor, where something is to be paid. */
  readonly amount: string | null;
  readonly note: string | null;
  readonly step: Step;
  readonly button: string;
}

export interface DateRow {
  readonly id: string;
  readonly on: LocalDate;
  readonly what: string;
  readonly body: { readonly slug: string; readonly name: string };
}

const MONTHS_AHEAD = 12;
const day = (text: string): LocalDate => text as LocalDate;
const within = (from: LocalDate, on: LocalDate, to: LocalDate): boolean => from <= on && on <= to;

/** Everything to do and to pay, the most urgent first. */
export function workOf(facts: Facts, today: LocalDate): WorkRow[] {
  const rows = [
    ...facts.bodies.flatMap((body) => tasksOf(body, today)),
    ...facts.actions.nodes.map((action) => actionTask(action, today)),
    ...facts.proposals.nodes.flatMap((action) => proposalTask(action, today)),
    ...sendingTasks(facts, today),
    ...facts.approvalWork.map((each) => approvalTask(each, today)),
    ...facts.grantReminders.map(grantTask),
    ...facts.toAnswer.nodes.flatMap((each) => answerTask(each, today)),
    ...paymentsOf(facts, today),
    ...invoicesOf(facts, today),
    ...billingOf(facts, today),
  ];
  return rows.sort(
    (a, b) =>
      Number(b.overdue) - Number(a.overdue) ||
      (a.by ?? '9').localeCompare(b.by ?? '9') ||
      a.body.name.localeCompare(b.body.name, 'sv') ||
      a.what.localeCompare(b.what, 'sv'),
  );
}

function tasksOf(body: BodyFacts, today: LocalDate): WorkRow[] {
  const year = yearOf(today);
  return [
    ...(body.mayFixThisYear ? yearTask(body, year, today) : []),
    ...(body.mayFixNextYear ? yearTask(body, year + 1, today) : []),
    ...body.agreements.flatMap((agreement) => agreementTasks(body, agreement, today)),
  ];
}

function yearTask(body: BodyFacts, year: number, today: LocalDate): WorkRow[] {
  if (body.costAllocations?.nodes.some((allocation) => allocation.year === year)) return [];
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const covered = body.costModels?.nodes.some(
    ({ validFrom, validTo }) => validFrom <= first && (validTo == null || validTo >= last),
  );
  const by = firstDayOf(year);
  return [
    {
      id: `year ${body.slug} ${year}`,
      group: 'gora',
      what: covered ? mitt.tasks.fix(year) : mitt.tasks.model(year),
      body,
      by,
      overdue: by < today,
      amount: null,
      note: null,
      step: { to: 'year', slug: body.slug, year },
      button: covered ? mitt.tasks.fixButton(year) : mitt.tasks.modelButton,
    },
  ];
}

function agreementTasks(body: BodyFacts, agreement: BodyFacts['agreements'][number], today: LocalDate): WorkRow[] {
  const { id, title, validTo, evaluationOn } = agreement;
  if (validTo != null && validTo < today) return [];
  const row = (kind: string, by: LocalDate, what: string, button: string): WorkRow => ({
    id: `${kind} ${id}`,
    group: 'gora',
    what,
    body,
    by,
    overdue: by < today,
    amount: null,
    note: null,
    step: { to: 'body', slug: body.slug },
    button,
  });
  const soon = addMonths(today, MONTHS_AHEAD)!;
  const rows: WorkRow[] = [];
  // An evaluation that is late stays for a year, until somebody enters the next date.
  if (evaluationOn != null && within(addMonths(today, -MONTHS_AHEAD)!, day(evaluationOn), soon)) {
    rows.push(row('evaluation', day(evaluationOn), mitt.tasks.evaluate(title), mitt.tasks.evaluateButton));
  }
  const notice = lastNoticeDay(agreement);
  if (notice !== null && within(today, notice, soon)) {
    rows.push(row('notice', notice, mitt.tasks.notice(title), mitt.tasks.noticeButton));
  }
  return rows;
}

/** The last day to give notice so that the agreement ends when it was meant to; null without an end or a period of notice. */
export function lastNoticeDay({
  validTo,
  noticeMonths,
}: Pick<BodyFacts['agreements'][number], 'validTo' | 'noticeMonths'>): LocalDate | null {
  if (validTo == null || noticeMonths == null || noticeMonths === 0) return null;
  return addMonths(day(validTo), -noticeMonths) ?? null;
}

type ActionFacts = Facts['actions']['nodes'][number];

function actionTask({ id, text, dueOn, body }: Omit<ActionFacts, 'state'>, today: LocalDate): WorkRow {
  const by = dueOn == null ? null : day(dueOn);
  return {
    id: `action ${id}`,
    group: 'gora',
    what: text,
    body,
    by,
    overdue: by !== null && by < today,
    amount: null,
    note: null,
    step: { to: 'action', id },
    button: mitt.tasks.actionButton,
  };
}

/** Somebody asks for another day, and waits for the secretariat's answer. */
function proposalTask(action: Facts['proposals']['nodes'][number], today: LocalDate): WorkRow[] {
  const { id, text, proposedDueOn, viewerMay } = action;
  if (!viewerMay.write || proposedDueOn == null) return [];
  const what = mitt.tasks.proposal(readableDay(proposedDueOn), text);
  return [{ ...actionTask(action, today), id: `proposal ${id}`, what, button: mitt.tasks.proposalButton }];
}

/** Money that nobody has used. The day to remind on is no last day for anything. */
const grantTask = ({ id, name, outstanding, body }: Facts['grantReminders'][number]): WorkRow => ({
  id: `grant ${id}`,
  group: 'gora',
  what: mitt.tasks.grant(name),
  body,
  by: null,
  overdue: false,
  amount: outstanding,
  note: mitt.tasks.grantLeft,
  step: { to: 'grant', id },
  button: mitt.tasks.grantButton,
});

/** A summons should be out three weeks before the meeting; minutes, two weeks after it. */
const DAYS_BEFORE = 21;
const DAYS_AFTER = 14;

function sendingTasks({ coming, unsent }: Facts, today: LocalDate): WorkRow[] {
  const row = (meeting: Meeting, days: number, what: string, button: string): WorkRow => {
    const by = addDays(inStockholm(new Date(meeting.startsAt)).day, days)!;
    const step = { to: 'meeting', id: meeting.id } as const;
    const { id, body } = meeting;
    return {
      id: `send ${id}`,
      group: 'gora',
      what,
      body,
      by,
      overdue: by < today,
      amount: null,
      note: null,
      step,
      button,
    };
  };
  const own = ({ viewerMayWrite }: Meeting) => viewerMayWrite;
  return [
    ...coming.nodes
      .filter((meeting) => own(meeting) && meeting.status === 'DRAFT')
      .map((meeting) => row(meeting, -DAYS_BEFORE, mitt.tasks.summon(meeting.title), mitt.tasks.summonButton)),
    ...unsent.nodes
      .filter(own)
      .map((meeting) => row(meeting, DAYS_AFTER, mitt.tasks.sendMinutes(meeting.title), mitt.tasks.sendMinutesButton)),
  ];
}

/** What to approve, to sign, to post and to take down. */
function approvalTask(
  { kind, dueOn, organisation, meeting }: Facts['approvalWork'][number],
  today: LocalDate,
): WorkRow {
  const by = dueOn === null ? null : day(dueOn);
  return {
    id: `${kind} ${meeting.id} ${organisation?.code ?? ''}`,
    group: 'gora',
    what: mitt.tasks.approval[kind](meeting.title, organisation?.name ?? ''),
    body: meeting.body,
    by,
    overdue: by !== null && by < today,
    amount: null,
    note: null,
    step: { to: 'meeting', id: meeting.id },
    button: mitt.tasks.approvalButton,
  };
}

/** What somebody waits for. A secretariat's own consultation is one, with what stands in its way. */
export function answerTask(each: ToAnswerRowFragment, today: LocalDate): WorkRow[] {
  const { id, kind, dueOn, organisation, consultation, proposal } = each;
  const subject = consultation ?? proposal;
  if (!subject) return [];
  const by = dueOn === null ? null : day(dueOn);
  const note =
    proposal?.standing.words ??
    (kind === 'KEEP' && consultation !== null && consultation.blockers.length > 0
      ? mitt.tasks.blocked(consultation.blockers.length)
      : null);
  return [
    {
      id: `answer ${id}`,
      group: 'besvara',
      what: mitt.tasks.answer[kind](subject.title, organisation?.name ?? ''),
      body: subject.body,
      by,
      overdue: by !== null && by < today,
      amount: null,
      note,
      step: { to: proposal ? 'proposal' : 'consultation', id: subject.id },
      button: mitt.tasks.answerButton[kind],
    },
  ];
}

function paymentsOf({ roles }: Facts, today: LocalDate): WorkRow[] {
  const year = yearOf(today);
  // Two roles at one organisation: its shares are still paid once.
  const organisations = new Map(
    roles.flatMap(({ organisation }) => (organisation ? [[organisation.code, organisation]] : [])),
  );
  return [...organisations.values()].flatMap(({ code, name, costShares }) =>
    costShares.nodes
      .filter((share) => !share.superseded && (share.year === year || share.year === year + 1))
      .map((share): WorkRow => ({
        id: `share ${share.allocationId} ${code}`,
        group: 'betala',
        what: mitt.tasks.pay(name, share.year),
        body: share.body,
        by: null,
        overdue: false,
        amount: share.amount,
        note: share.status === 'FINAL' ? mitt.final : mitt.preliminary,
        step: { to: 'allocation', id: share.allocationId },
        button: mitt.tasks.payButton,
      })),
  );
}

/** One's own invoices that are left to pay. */
function invoicesOf({ unpaid }: Facts, today: LocalDate): WorkRow[] {
  return unpaid.nodes.map(({ id, number, reference, dueOn, status, openAmount, seller, body }): WorkRow => {
    const by = day(dueOn);
    return {
      id: `invoice ${id}`,
      group: 'betala',
      what: mitt.tasks.payInvoice(seller.name, number ?? reference),
      body,
      by,
      overdue: by < today,
      amount: openAmount,
      note: status === 'PARTLY_PAID' ? mitt.tasks.payRest : null,
      step: { to: 'invoice', id },
      button: mitt.tasks.payInvoiceButton,
    };
  });
}

/** What a host has to bill, to approve, and to enter numbers of. */
function billingOf({ billingDue: { parts, runs, numbers } }: Facts, today: LocalDate): WorkRow[] {
  const common = { group: 'fakturera', amount: null, note: null } as const;
  return [
    // A row per body and year: the parts of a year are billed from one page, the first one first.
    ...[...groupBy(parts, ({ body, year }) => `${body.slug} ${year}`)].map(([key, due]): WorkRow => {
      const [{ year, part, issuedOn, body }] = due as [(typeof due)[number]];
      return {
        ...common,
        id: `part ${key}`,
        what: mitt.tasks.bill(year, part, due.length),
        body,
        by: day(issuedOn),
        overdue: issuedOn < today,
        step: { to: 'billing', slug: body.slug, year, part: part.index },
        button: mitt.tasks.billButton,
      };
    }),
    ...runs.map(({ id, year, invoiceCount, total, body }): WorkRow => ({
      ...common,
      id: `run ${id}`,
      what: mitt.tasks.approve(invoiceCount, year),
      body,
      by: null,
      overdue: false,
      amount: total,
      step: { to: 'run', id },
      button: mitt.tasks.approveButton,
    })),
    ...numbers.map(({ year, count, since, body }): WorkRow => ({
      ...common,
      id: `numbers ${body.slug} ${year}`,
      what: mitt.tasks.numbers(count, year),
      body,
      by: null,
      overdue: false,
      note: mitt.tasks.numbersSince(since),
      step: { to: 'bases', slug: body.slug, year },
      button: mitt.tasks.numbersButton,
    })),
  ];
}

/** Evaluations, ends of agreements and changes of host within twelve months, the next first. */
export function datesOf({ bodies }: Facts, today: LocalDate): DateRow[] {
  const soon = addMonths(today, MONTHS_AHEAD)!;
  const all = bodies.flatMap((body): DateRow[] => [
    ...body.agreements.flatMap(({ id, title, evaluationOn, validTo }) => [
      ...(evaluationOn == null
        ? []
        : [{ id: `evaluation ${id}`, on: day(evaluationOn), what: mitt.dates.evaluation(title), body }]),
      ...(validTo == null ? [] : [{ id: `end ${id}`, on: day(validTo), what: mitt.dates.ends(title), body }]),
    ]),
    ...body.hostings.map(({ id, validFrom, organisation }) => ({
      id: `host ${id}`,
      on: day(validFrom),
      what: mitt.dates.host(organisation.name),
      body,
    })),
  ]);
  return all
    .filter(({ on }) => today < on && on <= soon)
    .sort((a, b) => a.on.localeCompare(b.on) || a.body.name.localeCompare(b.body.name, 'sv'));
}
