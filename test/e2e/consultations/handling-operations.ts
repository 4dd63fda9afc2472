import type { Client } from '../../support/portal.js';

const FILE = 'id kind name url organisation { code }';
export const PARTS = `id version dueOn extensionAskedTo state
  documents { ${FILE} }
  conferences { id title }
  sending { version sentOn channel recipient behind { code name decidedBy instance decidedOn paragraph }
    without { code leftOut } receivedOn receiptNote }
  plan { startBy draftBy commentsBy finalTextBy sendBy extensionTo points { kind on label organisation { code } }
    members { status finalTextBy reason lastMeeting { board on papersOn } helps { kind on message } organisation { code } } }
  members { id organisation { code } stance leftOutOn joinedAfterwardsOn standsBehind registrationNumber decider
    viewerMayRegister handlingSteps { step takenOn } decisions { id version documents { ${FILE} } } }
  history(first: 20) { nodes { kind before after text organisation { code } } }`;
const of = (name: string, type: string): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { consultation { ${PARTS} } } }`;

export const READ = `query ($id: ID!) { consultation(id: $id) { ${PARTS} } }`;
export const ASK = of('askForExtension', 'AskForExtensionInput');
export const ANSWER = of('answerExtension', 'AnswerExtensionInput');
export const LEAVE_OUT = of('leaveOutMember', 'ConsultationMemberInput');
export const TAKE_BACK = of('takeMemberBackIn', 'ConsultationMemberInput');
export const JOIN = of('joinAfterwards', 'JoinAfterwardsInput');
export const STEP = of('recordHandlingStep', 'RecordHandlingStepInput');
export const DECIDER = of('setMemberDecider', 'SetMemberDeciderInput');
export const REGISTER = of('setMemberRegistrationNumber', 'SetMemberRegistrationInput');
export const CONFER = of('linkConference', 'ConferenceInput');
export const NO_CONFERENCE = of('unlinkConference', 'ConferenceInput');
export const CORRECT = of('correctResponseSending', 'CorrectSendingInput');
export const ATTACH = of('attachToConsultation', 'AttachToConsultationInput');
export const DETACH = `mutation ($id: ID!) { removeConsultationFile(id: $id) { consultation { ${PARTS} } } }`;
export const CONTACTS = `mutation ($input: AskForContactsInput!) { askForContacts(input: $input) {
  asked { code } nobody { code } consultation { id } } }`;
export const ADD_DAYS = `mutation ($input: AddBoardMeetingsInput!) { addBoardMeetings(input: $input) {
  boardMeetings { id decider board meetsOn papersOn } } }`;
export const REMOVE_DAY = 'mutation ($id: ID!) { removeBoardMeeting(id: $id) { done } }';
export const DAYS = `query ($code: String!, $from: Date, $first: Int, $after: String) { organisation(code: $code) {
  viewerMayEnterBoardMeetings
  boardMeetings(from: $from, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id board meetsOn papersOn } } } }`;
export const TO_ANSWER = `query ($first: Int, $after: String) { toAnswer(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { kind dueOn organisation { code } consultation { id title blockers { code } } proposal { id title standing { words } } } } }`;

const PROPOSAL = `id version kind title description dueOn state documentVersion viewerMay { keep }
  versions { id version name editorial url } standing { decided against total words blockers { message organisation { code } } }
  members { organisation { code } viewerMayAnswer viewerMayRegister standing { version outcome }
    decisions { id version outcome decidedBy documents { ${FILE} } } }`;
const ofProposal = (name: string, type: string): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { proposal { ${PROPOSAL} } } }`;
export const READ_PROPOSAL = `query ($id: ID!) { proposal(id: $id) { ${PROPOSAL} } }`;
export const PROPOSAL_HISTORY = `query ($id: ID!, $first: Int, $after: String) { proposal(id: $id) {
  history(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { kind version outcome authorName organisation { code } } } } }`;
export const PROPOSALS = `query ($body: String, $state: ProposalState, $first: Int, $after: String) {
  proposals(body: $body, state: $state, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id title } } }`;
export const PROPOSE = ofProposal('createProposal', 'CreateProposalInput');
export const CHANGE = ofProposal('updateProposal', 'UpdateProposalInput');
export const ADD_VERSION = ofProposal('addProposalVersion', 'AddProposalVersionInput');
export const DECIDE_ON = ofProposal('recordProposalDecision', 'RecordProposalDecisionInput');
export const ATTACH_TO = ofProposal('attachToProposalDecision', 'AttachToDecisionInput');
export const DETACH_FROM = `mutation ($id: ID!) { removeProposalDecisionFile(id: $id) { proposal { ${PROPOSAL} } } }`;
export const WITHDRAW = `mutation ($id: ID!) { withdrawProposalDecision(id: $id) { proposal { ${PROPOSAL} } } }`;

export const PDF = Buffer.from('%PDF-1.4\n%%EOF');

/** The id of a file that somebody has sent in. */
export async function sentIn(client: Client, name = 'Yttrande.pdf', more = ''): Promise<string> {
  const form = new FormData();
  form.set('file', new File([PDF, more], name));
  const response = await client.fetch('/files', { method: 'POST', body: form });
  return ((await response.json()) as { id: string }).id;
}
