import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { v7 as uuid } from 'uuid';
import { Body, Membership } from '../../../apps/api/src/bodies/index.js';
import { CostAllocationRow } from '../../../apps/api/src/cost-sharing/index.js';
import { BillingPartnerRow, InvoicePartyRow } from '../../../apps/api/src/invoicing/index.js';
import { Organisation } from '../../../apps/api/src/organisations/index.js';
import { READ } from '../cost-sharing/operations.js';
import { type Portal, startPortal } from '../../support/portal.js';
import { Billing, type Done, HOST, taxed } from './issuing.js';

const YEAR = 2019;
const POOL = '123456789.01';

/** More than the 64 kB that a text of MariaDB holds. */
describe('a body of all municipalities', () => {
  let portal: Portal;
  let billing: Billing;
  let allocation: string;
  let done: Done;

  beforeAll(async () => {
    portal = await startPortal();
    billing = new Billing(await portal.as(HOST));
    await letAllIn(portal);
    allocation = await billing.fix(YEAR, [taxed('Insamling', POOL), taxed('Växel', '290.17')]);
    done = await billing.issue(allocation, YEAR);
  });
  afterAll(() => portal.stop());

  it('has its year fixed with all that it depends on', async () => {
    const { result } = await portal.app.get(Tx).read.findOneByOrFail(CostAllocationRow, { id: allocation });
    expect(result.length).toBeGreaterThan(65_535);
    const read = (await billing.host.data(READ, { id: allocation })).costAllocation;
    expect(read.shares).toHaveLength(290);
    expect(sum(read.shares.map(({ amount }: { amount: string }) => amount))).toBe(ore(POOL) + 290_17n);
    expect(read.deviations).toEqual([]);
  });

  it('is billed in one run, with numbers that follow on each other', () => {
    expect(done.run).toMatchObject({ documentsReady: 0, documentsTotal: 2 * 289, zip: null });
    expect(done.invoices.map(({ number }) => number)).toEqual(
      Array.from({ length: 289 }, (_, index) => `2417-${YEAR}-${String(index + 1).padStart(4, '0')}`),
    );
  });

  it('gives its basis, which adds up to what was billed', async () => {
    const response = await billing.host.fetch(`/exports/billing-runs/${done.run.id}/underlag.csv`);
    const [head, ...rows] = (await response.text()).trimEnd().split('\r\n');
    const column = head!.split(';').indexOf('Belopp');
    expect(new Set(rows.map((row) => row.split(';')[0])).size).toBe(289);
    // No text of these rows has a semicolon of its own.
    const amounts = rows.map((row) => row.split(';')[column]!.replace(',', '.'));
    expect(sum(amounts)).toBe(sum(done.invoices.map(({ netAmount }) => netAmount)));
  });
});

/** Every municipality as a member in the year, with what an invoice must have. */
async function letAllIn({ app }: Portal): Promise<void> {
  await app.get(Tx).run(async (em) => {
    const { id: bodyId } = await em.findOneByOrFail(Body, { slug: 'treparten' });
    const municipalities = await em.findBy(Organisation, { kind: 'MUNICIPALITY' });
    const known = new Set((await em.findBy(Membership, { bodyId })).map(({ organisationId }) => organisationId));
    const others = municipalities.filter(({ id }) => !known.has(id));
    const parties = new Set((await em.find(InvoicePartyRow)).map(({ organisationId }) => organisationId));
    const saved = { version: 1, savedAt: new Date() };
    for (const { id: organisationId, name } of others) {
      const days = { validFrom: `${YEAR}-01-01`, validTo: `${YEAR}-12-31` } as Pick<
        Membership,
        'validFrom' | 'validTo'
      >;
      await em.insert(Membership, { id: uuid(), bodyId, organisationId, ...days });
      const partner = { buyerReference: 'ZZ1', orderReference: '', accountingCost: '', paymentDays: null };
      await em.insert(BillingPartnerRow, { id: uuid(), bodyId, organisationId, ...partner, ...saved });
      if (parties.has(organisationId)) continue;
      const address = { addressLine1: 'Box 1', addressLine2: '', postalCode: '935 81', city: name };
      const register = { vatNumber: '', gln: '', approvedForFTax: false };
      await em.insert(InvoicePartyRow, { organisationId, ...address, ...register, ...saved });
    }
  });
}

const ore = (kronor: string): bigint => BigInt(kronor.replace('.', ''));
const sum = (amounts: readonly string[]): bigint => amounts.reduce((total, amount) => total + ore(amount), 0n);
