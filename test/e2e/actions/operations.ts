import { Tx } from '@platform/tx/tx.js';
import { Action, ActionAttachment, ActionFollowUp } from '../../../apps/api/src/actions/index.js';
import { type Client, type Portal, startPortal } from '../../support/portal.js';

export const GROUP = 'kommunchefsgruppen';

/**
 * The people of the tests: who keeps the group, Vännäs's chief executive, who keeps another body, who has nothing to do with it,
 * who sees the log.
 */
export async function startActions() {
  const portal = await startPortal();
  const as = (email: string) => portal.as(email);
  return {
    portal,
    kansli: await as('kansli@umearegionen.example'),
    chief: await as('kommunchef@vannas.example'),
    otherKansli: await as('namndsekreterare@norsjo.example'),
    outsider: await as('kommunchef@mala.example'),
    admin: await as('admin@portal.example'),
  };
}

/** Takes the demo's actions away, where a test counts. */
export const withoutActions = ({ app }: Portal): Promise<void> =>
  app.get(Tx).run(async (em) => {
    for (const entity of [ActionAttachment, ActionFollowUp, Action])
      await em.createQueryBuilder().delete().from(entity).execute();
  });

export type Started = Awaited<ReturnType<typeof startActions>>;

const ACTION = `id version text dueOn state overdue sent closedOn proposedDueOn createdAt
  assignee { id name organisation { code } } body { slug } agendaItem { id number title meeting { id } }
  group { id total done } viewerMay { write report } attachments { id name url }`;

export const CREATE = `mutation ($input: CreateActionsInput!) {
  createActions(input: $input) { actions { ${ACTION} } suggestions { name suggestion } }
}`;
export const UPDATE = `mutation ($input: UpdateActionInput!) { updateAction(input: $input) { action { ${ACTION} } } }`;
export const UPDATE_ALL = `mutation ($input: UpdateActionsInput!) { updateActions(input: $input) { actions { ${ACTION} } } }`;
export const PROPOSE = `mutation ($input: ProposeActionDateInput!) { proposeActionDate(input: $input) { action { ${ACTION} } } }`;
export const DECIDE = `mutation ($input: DecideActionDateInput!) { decideActionDate(input: $input) { action { ${ACTION} } } }`;
export const HAND_OVER = `mutation ($input: HandOverActionInput!) { handOverAction(input: $input) { action { ${ACTION} } } }`;
export const REMOVE = 'mutation ($input: ActionVersionInput!) { deleteAction(input: $input) { done } }';
export const ATTACH = `mutation ($input: AttachToActionInput!) { attachToAction(input: $input) { action { ${ACTION} } } }`;
export const DETACH = `mutation ($id: ID!) { removeActionAttachment(id: $id) { action { ${ACTION} } } }`;
export const READ = `query ($id: ID!) { action(id: $id) { ${ACTION}
  followUps(first: 20) { totalCount pageInfo { hasNextPage endCursor } nodes { kind text before after authorName } } } }`;
export const LIST = `query ($filter: ActionFilter, $orderBy: ActionOrder, $first: Int, $after: String) {
  actions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ${ACTION} }
  }
}`;
export const CHOICES = `query ($body: String!, $search: String, $first: Int, $after: String) {
  assigneeChoices(body: $body, search: $search, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id name organisation { code } }
  }
}`;
const SEAT = 'mutation ($input: SaveSeatInput!) { saveSeat(input: $input) { seat { id person { id } } } }';
const LOG = 'query ($slug: String!) { body(slug: $slug) { events(first: 10) { nodes { kind subjectId data } } } }';

export interface ActionSeen {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: any;
}

/** Actions with one text, for the given names of Vännäs or whom else. */
export async function created(
  kansli: Client,
  assignees: readonly (string | Record<string, unknown>)[] = ['Siv Exempel'],
  more: Record<string, unknown> = {},
): Promise<ActionSeen[]> {
  const input = {
    body: GROUP,
    text: 'Skriv ett förslag',
    assignees: assignees.map((one) => (typeof one === 'string' ? { name: one, organisation: '2460' } : one)),
    ...more,
  };
  return (await kansli.data(CREATE, { input })).createActions.actions;
}

export const listed = async (client: Client, filter: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  (await client.data(LIST, { filter, first: 300, ...more })).actions;

export const read = async (client: Client, id: string) => (await client.data(READ, { id })).action;

/** Somebody sits in a body for an organisation. */
export const seat = async (
  kansli: Client,
  person: { name: string; email?: string },
  organisation: string | null,
  body = GROUP,
): Promise<string> => {
  const input = { body, person, organisation, role: 'CONTACT', validFrom: '2020-01-01' };
  return (await kansli.data(SEAT, { input })).saveSeat.seat.person.id;
};

/** What happened in a body, the latest first. */
export const eventsIn = async (admin: Client, slug = GROUP) =>
  (await admin.data(LOG, { slug })).body.events.nodes as { kind: string; subjectId: string; data: string }[];
