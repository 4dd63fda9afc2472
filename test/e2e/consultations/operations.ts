import { type Client, type Portal, startPortal } from '../../support/portal.js';

export const GROUP = 'kommunchefsgruppen';

/**
 * The people of the tests: who keeps the group, the chief executives of Vännäs and Umeå (members), Vännäs's finance officer, who keeps
 * another body, who has nothing to do with it, who sees the log.
 */
export async function startConsultations() {
  const portal = await startPortal();
  const as = (email: string) => portal.as(email);
  const admin = await as('admin@portal.example');
  const member = (name: string, role: string, organisation: string) =>
    accountWith(portal, admin, name, role, organisation);
  return {
    portal,
    admin,
    kansli: await as('kansli@umearegionen.example'),
    vannas: await as('kommunchef@vannas.example'),
    umea: await member('Ulla Exempel', 'CHIEF_EXECUTIVE', '2480'),
    vindeln: await member('Vide Exempel', 'REPRESENTATIVE', '2404'),
    finance: await member('Frej Exempel', 'FINANCE', '2460'),
    otherKansli: await as('namndsekreterare@norsjo.example'),
    outsider: await as('kommunchef@mala.example'),
  };
}
export type Started = Awaited<ReturnType<typeof startConsultations>>;
export type Who = Exclude<keyof Started, 'portal'>;

async function accountWith({ client }: Portal, admin: Client, name: string, role: string, organisation: string) {
  const email = `${name.split(' ')[0]!.toLowerCase()}.${organisation}@exempel.example`;
  const { createAccount } = await admin.data(
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }',
    { input: { name, email, password: 'ett långt lösenord' } },
  );
  const { organisation: held } = await admin.data('query ($code: String!) { organisation(code: $code) { id } }', {
    code: organisation,
  });
  await admin.data('mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { id } } }', {
    input: { account: createAccount.account.id, role, organisation: held.id },
  });
  return client().signIn(email, 'ett långt lösenord');
}

const PARTS = `id version title from receivedOn dueOn extensionAskedTo registrationNumber state nextStates responseVersion
  penHolder { code } body { slug } questions { id text } blockers { code message organisation { code } }
  viewerMay { keep holdPen write comment }
  members { id organisation { code } stance contactName contactEmail decidedVersion standsBehind viewerMayAnswer
    decisions { id version outcome decidedBy instance decidedOn paragraph delegationPoint allowsEditorial } }
  sections { id heading revision content savedByName question { text } claim { name until mine } }`;
const SECTION = 'id heading revision content savedByName claim { name until mine }';
const COMMENT = `id sectionId text quote position authorName organisation { code } resolvedAt resolvedByName
  answers { id text authorName organisation { code } }`;
const mutation = (name: string, type: string, what: string): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${what} } }`;
const ofConsultation = (name: string, type: string) => mutation(name, type, `consultation { ${PARTS} }`);

export const CREATE = ofConsultation('createConsultation', 'CreateConsultationInput');
export const UPDATE = ofConsultation('updateConsultation', 'UpdateConsultationInput');
export const ADVANCE = ofConsultation('advanceConsultation', 'AdvanceConsultationInput');
export const STANCE = ofConsultation('takeStance', 'TakeStanceInput');
export const TEXT = ofConsultation('saveResponseText', 'SaveResponseTextInput');
export const DECIDE = ofConsultation('recordMemberDecision', 'RecordMemberDecisionInput');
export const FREEZE = ofConsultation('freezeResponse', 'FreezeResponseInput');
export const WITHDRAW = `mutation ($id: ID!) { withdrawMemberDecision(id: $id) { consultation { ${PARTS} } } }`;
export const CLAIM = `mutation ($id: ID!) { claimResponseSection(id: $id) { section { ${SECTION} } } }`;
export const RELEASE = `mutation ($id: ID!) { releaseResponseSection(id: $id) { section { ${SECTION} } } }`;
export const SAVE = mutation('saveResponseSection', 'SaveResponseSectionInput', `section { ${SECTION} }`);
export const REVERT = mutation('revertResponseSection', 'RevertResponseSectionInput', `section { ${SECTION} }`);
export const COMMENT_ON = mutation('addResponseComment', 'AddResponseCommentInput', `comment { ${COMMENT} }`);
export const RESOLVE = mutation('resolveResponseComment', 'ResolveResponseCommentInput', `comment { ${COMMENT} }`);
export const READ = `query ($id: ID!) { consultation(id: $id) { ${PARTS}
  comments(first: 50) { totalCount nodes { ${COMMENT} } } } }`;
export const LIST = `query ($filter: ConsultationFilter, $first: Int, $after: String) {
  consultations(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id title dueOn state } } }`;

export interface Seen {
  readonly id: string;
  readonly [field: string]: any;
}

/** A consultation of the group with two questions, brought to a state; Vännäs and Umeå join where that can be. */
export async function consultationIn(
  { kansli }: Pick<Started, 'kansli'>,
  state = 'RECEIVED',
  more: Record<string, unknown> = {},
): Promise<Seen> {
  const input = {
    body: GROUP,
    title: 'En påhittad fråga',
    from: 'En avsändare',
    dueOn: '2031-05-31',
    questions: ['Är det bra?', 'Vad kostar det?'],
    ...more,
  };
  let { consultation } = (await kansli.data(CREATE, { input })).createConsultation;
  const { id } = consultation;
  for (const to of WAY.slice(1, WAY.indexOf(state) + 1)) {
    if (to === 'JOINT') for (const code of ['2460', '2480']) await joins(kansli, id, code);
    if (to === 'FINAL_DRAFT') {
      consultation = (await kansli.data(TEXT, { input: { consultation: id, text: 'Ja.', baseVersion: 0 } }))
        .saveResponseText.consultation;
    }
    if (to === 'READY') for (const code of ['2460', '2480']) await decides(kansli, id, code, 1);
    consultation = (await kansli.data(ADVANCE, { input: { consultation: id, to } })).advanceConsultation.consultation;
  }
  return consultation;
}

const WAY = [
  'RECEIVED',
  'ASSESSED',
  'CANVASSING',
  'JOINT',
  'DRAFTING',
  'COMMENTING',
  'FINAL_DRAFT',
  'DECIDING',
  'READY',
  'SENT',
  'ACKNOWLEDGED',
  'CLOSED',
];

export const joins = (client: Client, consultation: string, organisation: string, stance = 'JOINS') =>
  client.data(STANCE, { input: { consultation, organisation, stance } });

export const decision = (consultation: string, organisation: string, version: number, more: object = {}) => ({
  input: { consultation, organisation, version, decidedBy: 'BOARD', decidedOn: '2020-05-20', ...more },
});

export const decides = async (client: Client, consultation: string, code: string, version: number, more: object = {}) =>
  (await client.data(DECIDE, decision(consultation, code, version, more))).recordMemberDecision.consultation as Seen;

export const read = async (client: Client, id: string): Promise<Seen> => (await client.data(READ, { id })).consultation;

/** A text in the form of the editor. */
export const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

/** What happened in the group, the latest first. */
export const eventsIn = async (
  admin: Client,
  first = 10,
): Promise<readonly { kind: string; subjectId: string; data: string }[]> =>
  (
    await admin.data(
      'query ($slug: String!, $first: Int!) { body(slug: $slug) { events(first: $first) { nodes { kind subjectId data } } } }',
      { slug: GROUP, first },
    )
  ).body.events.nodes;

/** What each of the people is told: a code, or none when they may. */
export async function refusals(
  all: Started,
  query: string,
  variables: Record<string, unknown> | ((who: Who) => Record<string, unknown>),
  ...people: readonly Who[]
): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const who of people) {
    told[who] = await all[who].refusal(query, typeof variables === 'function' ? variables(who) : variables);
  }
  return told;
}
