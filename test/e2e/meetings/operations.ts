import { type Client, startPortal } from '../../support/portal.js';

/** The people of the tests: who keeps the group, who sits in it, who keeps another body, who has nothing to do with it. */
export async function startMeetings() {
  const portal = await startPortal();
  const [kansli, member, otherKansli, outsider, admin] = await Promise.all(
    [
      'kansli@umearegionen.example',
      'kommunchef@vannas.example',
      'namndsekreterare@norsjo.example',
      'kommunchef@mala.example',
      'admin@portal.example',
    ].map((email) => portal.as(email)),
  );
  return { portal, kansli: kansli!, member: member!, otherKansli: otherKansli!, outsider: outsider!, admin: admin! };
}

export const GROUP = 'kommunchefsgruppen';

const MEETING = `id title startsAt endsAt place status version summonedAt minutesSentAt
  agendaItems { id number title parent announced version notes background notConcerned { code } decisions { id text version } }`;

export const READ = `query ($id: ID!) { meeting(id: $id) { ${MEETING} minutesChangedAt imported viewerMayWrite viewerSeesNotes
  attendees { id name role remote organisation { code } items { from to } substitutesFor } absentees { name }
  currentItem { number } host { code } pendingChanges series { title } attachments { name url }
  summonses(first: 10) { totalCount nodes { kind sequence message changes } } } }`;
export const SAVE = `mutation ($input: SaveMeetingInput!) { saveMeeting(input: $input) { meeting { ${MEETING} } } }`;
export const PLAN = `mutation ($input: PlanMeetingsInput!) { planMeetings(input: $input) { meetings { id startsAt endsAt series { id title } } } }`;
export const ADVANCE = `mutation ($input: AdvanceMeetingInput!) { advanceMeeting(input: $input) { meeting { ${MEETING} } } }`;
export const DELETE = 'mutation ($id: ID!) { deleteMeeting(id: $id) { done } }';
export const PRESENT =
  'mutation ($meeting: ID!, $item: ID) { presentAgendaItem(meeting: $meeting, item: $item) { meeting { currentItem { number } version } } }';
export const SEND = `mutation ($input: SendSummonsInput!) { sendSummons(input: $input) { meeting { ${MEETING} } summons { id kind sequence changes message } } }`;
export const SAVE_ITEM = `mutation ($input: SaveAgendaItemInput!) { saveAgendaItem(input: $input) {
  meeting { ${MEETING} } agendaItem { id number title version notes presenters outcome dispatchTo notConcerned { code } parent announced } } }`;
export const MOVE_ITEM = `mutation ($input: MoveAgendaItemInput!) { moveAgendaItem(input: $input) { meeting { ${MEETING} } } }`;
export const REMOVE_ITEM = `mutation ($id: ID!) { removeAgendaItem(id: $id) { meeting { ${MEETING} } } }`;
export const CONTINUE = `mutation ($input: ContinueAgendaItemInput!) { continueAgendaItem(input: $input) {
  agendaItem { id version outcome continuedBy { id } } continuation { id number title notConcerned { code } continues { id } meeting { id } attachments { name } } } }`;
export const SAVE_DECISION =
  'mutation ($input: SaveDecisionInput!) { saveDecision(input: $input) { decision { id text version } agendaItem { id decisions { text } } } }';
export const REMOVE_DECISION =
  'mutation ($id: ID!, $version: Int) { removeDecision(id: $id, version: $version) { agendaItem { decisions { text } } } }';
export const SAVE_RECORD =
  'mutation ($input: SaveItemRecordInput!) { saveItemRecord(input: $input) { record { id kind text people { name party choice } } } }';
export const REMOVE_RECORD = 'mutation ($id: ID!) { removeItemRecord(id: $id) { agendaItem { records { id } } } }';
export const SAVE_ATTENDEE = `mutation ($input: SaveAttendeeInput!) { saveAttendee(input: $input) {
  attendee { id name role remote title party organisation { code } items { from to } substitutesFor } } }`;
export const REMOVE_ATTENDEE = 'mutation ($id: ID!) { removeAttendee(id: $id) { meeting { attendees { id } } } }';
export const FILL =
  'mutation ($meeting: ID!) { fillAttendees(meeting: $meeting) { meeting { attendees { id name role organisation { code } } } } }';
export const SAVE_BACKLOG =
  'mutation ($input: SaveBacklogItemInput!) { saveBacklogItem(input: $input) { backlogItem { id title month background } } }';
export const REMOVE_BACKLOG = 'mutation ($id: ID!) { removeBacklogItem(id: $id) { done } }';
export const PLACE =
  'mutation ($input: PlaceBacklogItemInput!) { placeBacklogItem(input: $input) { agendaItem { id number title continues { id } } } }';
export const BACKLOG = `query ($slug: String!) { body(slug: $slug) { viewerMayWriteMeetings nextMeeting { id }
  backlog(first: 50) { totalCount nodes { id title month placedYear from { id } } } } }`;
export const LIST = `query ($filter: MeetingFilter, $orderBy: MeetingOrder, $first: Int, $after: String) {
  meetings(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id title status body { slug } } } }`;
export const ATTACH =
  'mutation ($input: AttachToMeetingInput!) { attachToMeeting(input: $input) { attachment { id name url } } }';
export const DETACH = 'mutation ($id: ID!) { removeMeetingAttachment(id: $id) { meeting { id } } }';
const LOG = 'query ($slug: String!) { body(slug: $slug) { events(first: 1) { nodes { kind subjectId data } } } }';

export interface Planned {
  readonly id: string;
  readonly version: number;
}

/** A meeting of the group as a draft, with the given items. */
export async function planned(client: Client, titles: readonly string[] = [], more: Record<string, unknown> = {}) {
  const input = { body: GROUP, title: 'Kommunchefsmöte', startsAt: '2027-03-18T08:00:00Z', ...more };
  const { meeting } = (await client.data(SAVE, { input })).saveMeeting;
  const items: { id: string; version: number }[] = [];
  for (const title of titles) {
    items.push((await client.data(SAVE_ITEM, { input: { meeting: meeting.id, title } })).saveAgendaItem.agendaItem);
  }
  return { meeting: meeting as Planned, items };
}

/** Sends the summons of a draft. */
export async function summoned(client: Client, titles: readonly string[] = ['Mötet öppnas', 'Budget']) {
  const { meeting, items } = await planned(client, titles);
  const sent = (await client.data(SEND, { input: { meeting: meeting.id, version: meeting.version } })).sendSummons;
  return { meeting: sent.meeting as Planned & { agendaItems: { id: string; version: number }[] }, items };
}

export const advance = async (client: Client, meeting: Planned, to: string) =>
  (await client.data(ADVANCE, { input: { id: meeting.id, version: meeting.version, to } })).advanceMeeting
    .meeting as Planned;

export const outline = (meeting: { agendaItems: { number: string; title: string }[] }): string[] =>
  meeting.agendaItems.map(({ number, title }) => `${number} ${title}`);

export const lastEvent = async (admin: Client, slug: string = GROUP) =>
  (await admin.data(LOG, { slug })).body.events.nodes[0];
