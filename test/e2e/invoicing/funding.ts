import { type Client, type Portal, startPortal } from '../../support/portal.js';

/** The people of the tests of funding in Handelsplats and AI på jobbet. */
export async function startFunding() {
  const portal = await startPortal();
  portal.setNow('2026-06-01T12:00:00Z');
  const as = (email: string) => portal.as(email);
  const admin = await as('admin@portal.example');
  return {
    portal,
    admin,
    /** FINANCE of Norsjö, host of Handelsplats. */
    finance: await as('ekonomi@norsjo.example'),
    /** CHIEF_EXECUTIVE of Malå: in AI på jobbet, not in Handelsplats. */
    mala: await as('kommunchef@mala.example'),
    /** FINANCE of Skellefteå: in AI på jobbet. */
    skelleftea: await as('ekonomi@skelleftea.example'),
    /** SECRETARIAT of Handelsplats and AI på jobbet. */
    secretary: await withRoles(portal, admin, 'kansli-projekt@exempel.example', [
      { role: 'SECRETARIAT', body: 'handelsplats' },
      { role: 'SECRETARIAT', body: 'ai-pa-jobbet' },
    ]),
    /** CHIEF_EXECUTIVE of Norsjö: a member of both, keeper of none. */
    chief: await withRoles(portal, admin, 'chef-norsjo@exempel.example', [
      { role: 'CHIEF_EXECUTIVE', organisation: '2417' },
    ]),
  };
}

export type Started = Awaited<ReturnType<typeof startFunding>>;

interface Held {
  readonly role: string;
  /** slug */
  readonly body?: string;
  /** code */
  readonly organisation?: string;
}

const PHRASE = 'en rad ord som är lång';

/** A new account with roles, signed in. */
export async function withRoles(portal: Portal, admin: Client, email: string, roles: readonly Held[]): Promise<Client> {
  const input = { name: 'Prov Exempel', email, password: PHRASE };
  const { createAccount } = await admin.data(
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }',
    { input },
  );
  for (const { role, body, organisation } of roles) {
    const { body: at } = await admin.data('query ($slug: String!) { body(slug: $slug) { id } }', { slug: body ?? '' });
    const { organisation: of } = await admin.data('query ($code: String!) { organisation(code: $code) { id } }', {
      code: organisation ?? '',
    });
    await admin.data('mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { id } } }', {
      input: { account: createAccount.account.id, role, body: at?.id ?? null, organisation: of?.id ?? null },
    });
  }
  return portal.client().signIn(email, PHRASE);
}

const GRANT = `id version name grantor amount remarks remindOn reminds spent requested paid outstanding body { slug }
  decisions { decidedOn decision } spendings { id spentOn amount note }
  measurements { id measure value measuredOn proof }
  tranches { id number amount measure threshold mayBeRequested shownBy { value measuredOn }
    requests { id amount state nextStates requestedOn grantedOn paidOn refusedOn note registrationNumber measurement { value } } }`;
const grantMutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { grant { ${GRANT} } } }`;

export const READ_GRANT = `query ($id: ID!) { grant(id: $id) { ${GRANT} } }`;
export const GRANTS = `query ($slug: String!, $first: Int! = 20, $after: String) { body(slug: $slug) {
  viewerMayKeepFunding grantReminders { name outstanding }
  grants(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${GRANT} } } } }`;
export const SAVE_GRANT = grantMutation('saveGrant', 'SaveGrantInput');
export const DECIDE_AGAIN = grantMutation('decideGrantAgain', 'DecideGrantAgainInput');
export const SPEND = grantMutation('addGrantSpending', 'AddGrantSpendingInput');
export const UNSPEND = grantMutation('removeGrantSpending', 'RemoveFromGrantInput');
export const MEASURE = grantMutation('recordMeasurement', 'RecordMeasurementInput');
export const UNMEASURE = grantMutation('removeMeasurement', 'RemoveFromGrantInput');
export const REQUEST = grantMutation('requestPayment', 'RequestPaymentInput');
export const MOVE = grantMutation('movePaymentRequest', 'MovePaymentRequestInput');

const CO_FINANCING = `id version name amount hours maximum commitment validFrom validTo chosen chosenOn form
  deliveredAmount deliveredHours remainingAmount remainingHours viewerMayDeliver body { slug } organisation { code }
  deliveries { id deliveredOn amount hours note }`;
const coMutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { coFinancing { ${CO_FINANCING} } } }`;

export const READ_CO = `query ($id: ID!) { coFinancing(id: $id) { ${CO_FINANCING} } }`;
export const COS = `query ($slug: String!, $first: Int! = 20, $after: String) { body(slug: $slug) {
  coFinancings(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${CO_FINANCING} } } } }`;
export const SAVE_CO = coMutation('saveCoFinancing', 'SaveCoFinancingInput');
export const CHOOSE = coMutation('chooseCoFinancing', 'ChooseCoFinancingInput');
export const DELIVER = coMutation('addCoFinancingDelivery', 'AddCoFinancingDeliveryInput');
export const UNDELIVER = coMutation('removeCoFinancingDelivery', 'RemoveCoFinancingDeliveryInput');

/** What happened in a body, the latest first. */
export const eventsIn = async (admin: Client, slug: string) =>
  (
    await admin.data(
      'query ($slug: String!) { body(slug: $slug) { events(first: 20) { nodes { kind subjectId data } } } }',
      { slug },
    )
  ).body.events.nodes as { kind: string; subjectId: string; data: string }[];
