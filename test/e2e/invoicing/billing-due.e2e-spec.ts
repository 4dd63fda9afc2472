import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { FIX, SAVE } from '../cost-sharing/operations.js';

const PASSWORD = 'ett-långt-lösenord-2026';
const DUE = `{ billingDue {
  parts { body { slug } year part { index of } issuedOn }
  runs { id kind body { slug } viewerMayApprove preparedBy }
  numbers { body { slug } year count since }
} }`;
const ISSUE = `mutation ($input: IssueInvoicesInput!) {
  issueInvoices(input: $input) { run { id state viewerMayApprove } invoices { id reference number } }
}`;
const SELLER = 'mutation ($input: SellerSettingsInput!) { saveSellerSettings(input: $input) { version } }';
const APPROVE = 'mutation ($id: ID!) { approveBillingRun(id: $id) { invoices { id } } }';

describe('what there is to bill', () => {
  let portal: Portal;
  let norsjo: Client;
  let colleague: Client;
  let mala: Client;
  let secretariat: Client;
  let allocation: string;

  const dueOf = async (client: Client) => (await client.data(DUE)).billingDue;
  const partsOf = async (client: Client, slug = 'treparten') =>
    (await dueOf(client)).parts
      .filter(({ body }: any) => body.slug === slug)
      .map(({ year, part, issuedOn }: any) => [year, `${part.index}/${part.of}`, issuedOn]);
  const bill = (index: number) =>
    norsjo.data(ISSUE, {
      input: { allocation, part: { index, of: 4 }, issuedOn: '2026-05-04', dueOn: '2026-06-03' },
    });
  const settings = async (more: Record<string, unknown>) => {
    const { sellerSettings } = await norsjo.data(
      '{ sellerSettings(organisation: "2417") { version issuing prefix giroKind giro ocrLevel approvalRequired interest } }',
    );
    await norsjo.data(SELLER, { input: { organisation: '2417', ...sellerSettings, ...more } });
  };

  beforeAll(async () => {
    portal = await startPortal();
    portal.setNow('2026-05-04T10:00:00Z');
    norsjo = await portal.as('ekonomi@norsjo.example');
    mala = await portal.as('kommunchef@mala.example');
    secretariat = await portal.as('namndsekreterare@norsjo.example');
    const admin = await portal.as('admin@portal.example');
    const { createAccount } = await admin.data(
      'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }',
      { input: { name: 'Ebba Kollega', email: 'kollega@norsjo.example', password: PASSWORD } },
    );
    const { organisation } = await admin.data('{ organisation(code: "2417") { id } }');
    await admin.data('mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { id } } }', {
      input: { account: createAccount.account.id, role: 'FINANCE', organisation: organisation.id },
    });
    colleague = await portal.client().signIn('kollega@norsjo.example', PASSWORD);
    await norsjo.data(SAVE, {
      input: {
        body: 'treparten',
        name: 'Budget 2026',
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
        components: [
          { name: 'Drift', basis: 'POOL', pool: '1000.01', vatCategory: 'S', vatPercent: '25', key: { kind: 'EQUAL' } },
        ],
      },
    });
    const { fixAllocation } = await norsjo.data(FIX, { input: { body: 'treparten', year: 2026 } });
    allocation = fixAllocation.allocation.id;
  });
  afterAll(() => portal.stop());

  it('is refused to who is not signed in, and empty for who bills nothing', async () => {
    expect(await portal.client().refusal(DUE)).toBe('UNAUTHENTICATED');
    const nothing = { parts: [], runs: [], numbers: [] };
    expect(await dueOf(mala)).toEqual(nothing);
    expect(await dueOf(secretariat)).toEqual(nothing);
  });

  it('is the parts whose day has come, until they are billed', async () => {
    expect(await partsOf(norsjo)).toEqual([
      [2026, '1/4', '2026-01-01'],
      [2026, '2/4', '2026-04-01'],
    ]);
    await bill(1);
    expect(await partsOf(norsjo)).toEqual([[2026, '2/4', '2026-04-01']]);
    expect(await partsOf(colleague)).toEqual([[2026, '2/4', '2026-04-01']]);
  });

  it('leaves out other hosts, years that are settled and years long ago', async () => {
    const { parts } = await dueOf(norsjo);
    // miljo-bygg: 2024 is fixed and not billed; 2025 is settled; the second half of 2026 has not begun.
    expect(new Set(parts.map(({ body }: any) => body.slug))).toEqual(new Set(['treparten']));
  });

  it('is a part again once everything of it has been credited', async () => {
    const { invoices } = await norsjo.data(
      '{ invoices(filter: { body: "treparten", year: 2026, side: SELLER }) { nodes { id } } }',
    );
    for (const { id } of invoices.nodes) {
      await norsjo.data('mutation ($input: CreditInvoiceInput!) { creditInvoice(input: $input) { run { id } } }', {
        input: { invoice: id, reason: 'Fel nyckel', issuedOn: '2026-05-04', dueOn: '2026-05-04' },
      });
    }
    expect((await partsOf(norsjo)).map(([, part]: string[]) => part)).toEqual(['1/4', '2/4']);
    const { billingYear } = await norsjo.data('{ billingYear(body: "treparten", year: 2026) { parts { billed } } }');
    expect(billingYear.parts.map(({ billed }: any) => billed)).toEqual([false, false, false, false]);
  });

  it('is a run for who did not prepare it, and meanwhile nothing else of the year', async () => {
    await settings({ approvalRequired: true });
    const { issueInvoices } = await bill(2);
    expect(issueInvoices.run).toMatchObject({ state: 'PREPARED', viewerMayApprove: false });
    expect(await dueOf(norsjo)).toMatchObject({ parts: [], runs: [] });
    const { runs } = await dueOf(colleague);
    expect(runs).toMatchObject([
      { id: issueInvoices.run.id, kind: 'PART', body: { slug: 'treparten' }, viewerMayApprove: true },
    ]);
    await colleague.data(APPROVE, { id: issueInvoices.run.id });
    expect(await dueOf(colleague)).toMatchObject({ runs: [], parts: [{ part: { index: 1 } }] });
    await settings({ approvalRequired: false });
  });

  it('is bases whose numbers have not come back', async () => {
    await settings({ issuing: 'BASIS' });
    const { issueInvoices } = await bill(3);
    expect(issueInvoices.invoices).toHaveLength(2);
    const numbers = async () => (await dueOf(norsjo)).numbers;
    expect(await numbers()).toEqual([{ body: { slug: 'treparten' }, year: 2026, count: 2, since: '2026-05-04' }]);
    const of = (status: string) =>
      norsjo
        .data(
          `{ invoices(filter: { body: "treparten", year: 2026, status: ${status} }) { nodes { reference } totalCount } }`,
        )
        .then(({ invoices }) => invoices.totalCount);
    // Part 1 was credited, so that nothing is left of it and of its credit notes; part 2 stands, part 3 is a basis.
    const statuses = ['BASIS', 'ISSUED', 'CREDITED', 'PAID'];
    expect(await Promise.all(statuses.map(of))).toEqual([2, 2, 2, 2]);
    for (const [place, { id }] of issueInvoices.invoices.entries()) {
      await norsjo.data(
        'mutation ($input: ReportInvoiceNumberInput!) { reportInvoiceNumber(input: $input) { number } }',
        { input: { invoice: id, number: `R-${place}` } },
      );
    }
    expect(await numbers()).toEqual([]);
    expect([await of('BASIS'), await of('ISSUED')]).toEqual([0, 4]);
  });

  it('names the fixed years that one bills, with a body', async () => {
    const years = async (client: Client, slug: string) =>
      (await client.data(`{ body(slug: "${slug}") { viewerBillingYears } }`)).body.viewerBillingYears;
    expect(await years(norsjo, 'treparten')).toEqual([2026]);
    expect(await years(norsjo, 'miljo-bygg')).toEqual([2026, 2025, 2024]);
    expect(await years(norsjo, 'uhc')).toEqual([]);
    expect(await years(mala, 'treparten')).toEqual([]);
  });
  it('comes when its day does', async () => {
    portal.setNow('2026-07-02T10:00:00Z');
    // The sessions have ended meanwhile.
    const later = await portal.as('ekonomi@norsjo.example');
    expect(await partsOf(later, 'miljo-bygg')).toEqual([[2026, '2/2', '2026-07-01']]);
  });
});
