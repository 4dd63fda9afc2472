import type { Client } from '../../support/portal.js';

const APPEAL = 'state startsOn lastDay label sentence missingBoards { code } days { key day section sentence }';
const NOTICE = `organisation { code } state postedOn removedOn late confirmed viewerMayReport viewerMayConfirm
  postings { id postedOn removedOn url version confirmedAt }`;
export const APPROVALS = `query ($id: ID!) { meeting(id: $id) { status approveBy approvalWarning approvers { name signedAt }
  corrections { sequence text item { id } } agendaItems { id number section }
  approvals { id whole approvedOn way approvers { name } fileUrl noNotice items { id }
    appeal { ${APPEAL} } notices { ${NOTICE} } } } }`;
export const APPROVE = `mutation ($input: ApproveMinutesInput!) { approveMinutes(input: $input) {
  meeting { id status agendaItems { id section } } approval { id whole way fileUrl items { number } } } }`;
export const WITHDRAW = 'mutation ($id: ID!) { withdrawApproval(id: $id) { meeting { status } } }';
export const POST = `mutation ($input: PostNoticeInput!) { postNotice(input: $input) { notice { ${NOTICE} } appeal { ${APPEAL} } } }`;
export const REMOVE = `mutation ($input: RemoveNoticeInput!) { removeNotice(input: $input) { notice { ${NOTICE} } appeal { ${APPEAL} } } }`;
export const CONFIRM = `mutation ($input: ConfirmNoticeInput!) { confirmNotice(input: $input) { notice { ${NOTICE} } } }`;
export const CORRECT = `mutation ($input: CorrectNoticeInput!) { correctNotice(input: $input) { notice { ${NOTICE} } appeal { ${APPEAL} } } }`;
export const SET_APPROVERS =
  'mutation ($input: SetApproversInput!) { setApprovers(input: $input) { meeting { approvers { name } } } }';
export const CORRECT_MINUTES =
  'mutation ($input: CorrectMinutesInput!) { correctMinutes(input: $input) { meeting { corrections { sequence text } } } }';
const IMPORT = `mutation ($input: ImportMinutesInput!) { importMinutes(input: $input) { meeting { id agendaItems { id number decisions { id } } } } }`;

export interface Imported {
  readonly id: string;
  readonly agendaItems: readonly {
    readonly id: string;
    readonly number: string;
    readonly decisions: readonly { readonly id: string }[];
  }[];
}

/** Minutes of a meeting that has been held, with two decisions. */
export async function imported(client: Client, day = '2025-02-24', body = 'treparten'): Promise<Imported> {
  const text = `Nämnden\n\n${day} 10:00 - 12:00\n\nDeltagare\n\nAnna Exempel, Bo Exempel\n\n1. Mötet öppnas\n\nBeslut\n\n- Dagordningen godkänns.\n\n2. Taxa\n\nAnteckningar\n\nGås igenom.\n\nBeslut\n\n- Nämnden antar taxan ${day}.\n`;
  return (await client.data(IMPORT, { input: { body, text } })).importMinutes.meeting as Imported;
}

export const approve = (
  client: Client,
  meeting: string,
  approvedOn = '2025-02-26',
  more: Record<string, unknown> = {},
) => client.data(APPROVE, { input: { meeting, approvedOn, approvers: ['Anna Exempel'], ...more } });

/** The three boards of the waste committee: Norsjö, Malå, Sorsele. */
export const BOARDS = ['2417', '2418', '2422'] as const;

export const FORCE = `query ($id: ID!) { meeting(id: $id) { approvals { appeals { id receivedOn organisation { code } item { number } }
  paragraphs { item { id number } kind force sentence } notices { organisation { code } text } } } }`;
export const RECORD_APPEAL =
  'mutation ($input: RecordAppealInput!) { recordAppeal(input: $input) { approval { id } } }';
export const REMOVE_APPEAL = 'mutation ($id: ID!) { removeAppeal(id: $id) { approval { id } } }';
export const SET_KIND = 'mutation ($input: SetAppealKindInput!) { setAppealKind(input: $input) { meeting { id } } }';
export const SAVE_DISPATCH = `mutation ($input: SaveDispatchInput!) { saveDispatch(input: $input) { meeting { agendaItems { decisions {
  id extractUrl dispatches { id recipient sentOn way version } } } } } }`;
export const REMOVE_DISPATCH = 'mutation ($id: ID!) { removeDispatch(id: $id) { meeting { id } } }';
