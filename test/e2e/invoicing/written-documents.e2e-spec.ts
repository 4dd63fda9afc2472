import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkPdf, PDF_CHECK } from '../../support/pdf-checks.js';
import { brokenPeppolRules, SCHEMA_CHECK, schemaFaults } from '../../support/peppol-rules.js';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { parse } from '../../support/xml.js';
import { Billing, HOST, type IssuedInvoice, taxed, urlOf } from './issuing.js';
import { PARTY, SAVE_PARTNER, SAVE_PARTY } from './operations.js';

const HARD = `& < > " ' ]]> <!-- åäö – ”ny” €`;
const LONG = `${'Överenskommelse om gemensam växel och support '.repeat(4)}${'ä'.repeat(10)}`.slice(0, 190);
const exempt = (name: string, pool: string) => taxed(name, pool, { vatCategory: 'E', vatPercent: null });
const outside = (name: string, pool: string) => taxed(name, pool, { vatCategory: 'O', vatPercent: null });

describe('documents that are issued', () => {
  let portal: Portal;
  let host: Client;
  let billing: Billing;
  const documents: Record<string, readonly IssuedInvoice[]> = {};
  const text = async (invoice: IssuedInvoice) => (await host.fetch(urlOf(invoice, 'PEPPOL'))).text();
  const bytes = async (invoice: IssuedInvoice) =>
    Buffer.from(await (await host.fetch(urlOf(invoice, 'PDF'))).arrayBuffer());

  beforeAll(async () => {
    portal = await startPortal();
    host = await portal.as(HOST);
    billing = new Billing(host);
    const bill = async (year: number, components: readonly object[]) => {
      const allocation = await billing.fix(year, components);
      return { allocation, ...(await billing.issue(allocation, year)) };
    };

    documents['a negative line'] = (
      await bill(2011, [taxed('Insamling', '1000000.03'), taxed('Återbäring', '-1234.57')])
    ).invoices;
    documents['taxed at two rates and exempt'] = (
      await bill(2012, [
        taxed('Insamling', '1000000.03'),
        taxed('Böcker', '777.77', { vatPercent: '6' }),
        exempt('Kurser', '99.99'),
      ])
    ).invoices;
    documents['outside the tax, by itself'] = (await bill(2013, [outside('Myndighetsutövning', '500000.01')])).invoices;
    documents['outside the tax, beside what is taxed'] = (
      await bill(2014, [outside('Myndighetsutövning', '500000.01'), taxed('Insamling', '1000.00')])
    ).invoices;

    const whole = await bill(2015, [taxed('Insamling', '1000000.03'), taxed('Växel', '5000.00')]);
    documents['a credit of a part'] = (
      await billing.credit(whole.invoices[0]!, 2015, { lines: [{ component: 'Insamling', amount: '1000.01' }] })
    ).invoices;
    documents['credited in full and replaced'] = (
      await billing.credit(whole.invoices[1]!, 2015, { replace: true })
    ).invoices;

    await saveHardNames();
    documents['hard signs and long names'] = (await bill(2016, [taxed(HARD, '1000.00'), taxed(LONG, '0.10')])).invoices;

    const quarters = await billing.fix(2017, [taxed('Insamling', '1000000.03'), exempt('Kurser', '4000.01')]);
    for (let index = 1; index <= 4; index++) {
      await billing.issue(quarters, 2017, { part: { index, of: 4 } });
    }
    documents['a settlement of several invoices'] = (
      await billing.settle(quarters, 2017, [
        { component: 'Insamling', amount: '900000.00' },
        { component: 'Kurser', amount: '4100.00' },
      ])
    ).invoices;
  });
  afterAll(() => portal.stop());

  async function saveHardNames(): Promise<void> {
    const { version, ...party } = (await host.data(PARTY, { organisation: '2417' })).invoiceParty;
    const lines = { addressLine1: HARD, addressLine2: 'ö'.repeat(100) };
    await host.data(SAVE_PARTY, { input: { ...party, ...lines, organisation: '2417', version } });
    for (const organisation of ['2418', '2422']) {
      const references = { buyerReference: HARD, orderReference: 'o'.repeat(100), accountingCost: HARD };
      await host.data(SAVE_PARTNER, { input: { body: 'treparten', organisation, version: 1, ...references } });
    }
  }

  const CASES: readonly (readonly [string, Record<string, number>, (texts: readonly string[]) => void])[] = [
    ['a negative line', { INVOICE: 2 }, (texts) => texts.forEach((xml) => expect(xml).toMatch(/InvoicedQuantity[^>]*>-1</))],
    ['taxed at two rates and exempt', { INVOICE: 2 }, (texts) => texts.forEach((xml) => expect(categories(xml)).toEqual(['S 25', 'S 6', 'E 0']))],
    ['outside the tax, by itself', { INVOICE: 2 }, (texts) => texts.forEach((xml) => expect(categories(xml)).toEqual(['O ']))],
    ['outside the tax, beside what is taxed', { INVOICE: 4 }, (texts) => expect(texts.map((xml) => categories(xml).join()).sort()).toEqual(['O ', 'O ', 'S 25', 'S 25'])],
    ['a credit of a part', { CREDIT_NOTE: 1 }, ([xml]) => expect(parse(xml!).all('cac:BillingReference')).toHaveLength(1)],
    ['credited in full and replaced', { CREDIT_NOTE: 1, INVOICE: 1 }, ([xml]) => expect(parse(xml!).all('cac:BillingReference')).toHaveLength(1)],
    ['hard signs and long names', { INVOICE: 2 }, (texts) => texts.forEach((xml) => expect(parse(xml).text('cac:InvoiceLine/cac:Item/cbc:Name')).toBe(HARD))],
    ['a settlement of several invoices', { CREDIT_NOTE: 2 }, (texts) => texts.forEach((xml) => expect(parse(xml).all('cac:BillingReference')).toHaveLength(4))],
  ]; // prettier-ignore

  it.each(CASES)('keep the rules of Peppol: %s', async (name, kinds, check) => {
    const invoices = documents[name]!;
    const found: Record<string, number> = {};
    for (const { kind } of invoices) found[kind] = (found[kind] ?? 0) + 1;
    expect(found).toEqual(kinds);
    const texts = await Promise.all(invoices.map(text));
    for (const [index, xml] of texts.entries()) {
      const { number, totalAmount } = invoices[index]!;
      expect([number, brokenPeppolRules(xml)]).toEqual([number, []]);
      expect(parse(xml).text('cac:LegalMonetaryTotal/cbc:PayableAmount')).toBe(totalAmount);
    }
    check(texts);
  });

  (SCHEMA_CHECK.possible ? it : it.skip)(`follow the UBL schema${SCHEMA_CHECK.hint}`, async () => {
    for (const [name, invoices] of Object.entries(documents)) {
      for (const invoice of invoices) expect([name, schemaFaults(await text(invoice))]).toEqual([name, '']);
    }
  });

  (PDF_CHECK.possible ? it : it.skip)(`are sound, tagged PDF with their fonts${PDF_CHECK.hint}`, async () => {
    for (const [name, invoices] of Object.entries(documents)) {
      const { structure, faults, fontsMissing } = checkPdf(await bytes(invoices[0]!));
      expect([name, faults, fontsMissing]).toEqual([name, '', []]);
      expect(structure.match(/^\s*H1\b/gm)).toHaveLength(1);
      expect(structure.match(/^\s*H2\b/gm)!.length).toBeGreaterThanOrEqual(4);
      const heads = structure.split(/^\s*(?=TH\b)/m).slice(1);
      expect(heads).toHaveLength(8);
      for (const head of heads)
        expect(head.split('\n').slice(0, 4).join('\n')).toMatch(/Scope\s*:?\s*\/?(Column|Row)/i);
    }
  });
});

/** The categories of the VAT sums, with their percent. */
const categories = (xml: string): string[] =>
  parse(xml)
    .all('cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory')
    .map((one) => `${one.text('cbc:ID')} ${one.text('cbc:Percent')}`);
