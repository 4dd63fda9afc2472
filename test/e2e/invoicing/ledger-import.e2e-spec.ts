import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { EventRow } from '../../../apps/api/src/events/index.js';
import { InvoiceBalance, LedgerImport, LedgerImports, Payment, UnmatchedPayment } from '../../../apps/api/src/invoicing/index.js'; // prettier-ignore
import { Organisation } from '../../../apps/api/src/organisations/index.js';
import { Client, PASSWORD, type Portal, startPortal } from '../../support/portal.js';
import { fileId } from '../organisations/import-files.js';
import { doomedPortal } from './doomed-portal.js';
import { Billing, BUYER, HOST, type IssuedInvoice, STRANGER, taxed } from './issuing.js';
import { REPORT_NUMBER, SAVE_SELLER, SELLER } from './operations.js';
import { IMPORT, imported, IMPORTS, listOf, MATCH, MONEY_OF, outcomeOf, UNMATCHED } from './payments.js';

const seller = '2417';

describe('the list of payments of a finance system', () => {
  let portal: Portal;
  let host: Client;
  let mala: Client;
  let billing: Billing;
  let invoices: readonly IssuedInvoice[];
  let kill = () => Promise.resolve();
  const paid = (index: number, more: object = {}) =>
    ({
      number: invoices[index]!.number!,
      amount: invoices[index]!.totalAmount,
      paidOn: '2016-04-01',
      ...more,
    }) as const;
  const statusOf = async (index: number) => (await host.data(MONEY_OF, { id: invoices[index]!.id })).invoice.status;
  const waiting = async () => (await host.data(UNMATCHED, { seller })).unmatchedPayments;
  const read = () => portal.app.get(Tx).read;
  /** Everything that an import writes. */
  const stored = async () =>
    Promise.all([
      read().countBy(LedgerImport, {}),
      read().countBy(Payment, {}),
      read().countBy(UnmatchedPayment, {}),
      read().countBy(InvoiceBalance, {}),
      read().countBy(EventRow, { kind: 'invoicing.ledger-imported' }),
    ]);

  beforeAll(async () => {
    portal = await startPortal();
    [host, mala] = [await portal.as(HOST), await portal.as(BUYER)];
    billing = new Billing(host);
    const allocation = await billing.fix(2016, [taxed('Insamling', '1000000.03')]);
    invoices = (await Promise.all([1, 2, 3, 4].map((index) => billing.issue(allocation, 2016, { part: { index, of: 4 } })))).flatMap((done) => done.invoices); // prettier-ignore
  });
  afterAll(async () => {
    await kill();
    await portal.stop();
  });

  it('should require authorization, of the seller', async () => {
    const list = listOf(paid(0));
    const input = { seller, file: await fileId(host, list) };
    const before = await stored();
    expect(await portal.client().refusal(IMPORT, { input })).toBe('UNAUTHENTICATED');
    for (const client of [mala, await portal.as(STRANGER), await portal.as('namndsekreterare@norsjo.example')]) {
      expect(await client.refusal(IMPORT, { input: { seller, file: await fileId(client, list) } })).toBe('NOT_FOUND');
      expect(await client.refusal(IMPORTS, { seller })).toBe('NOT_FOUND');
      expect(await client.refusal(UNMATCHED, { seller })).toBe('NOT_FOUND');
    }
    // A file of somebody else, and a list for somebody else's ledger.
    const ludvika = await portal.as('ekonomi@ludvika.example');
    expect(await ludvika.refusal(IMPORT, { input: { seller: '2085', file: input.file } })).toBe('NOT_FOUND');
    expect(await host.refusal(IMPORT, { input: { ...input, seller: '2085' } })).toBe('NOT_FOUND');
    expect(await host.refusal(IMPORT, { input: { ...input, seller: '9999' } })).toBe('NOT_FOUND');
    expect(await stored()).toEqual(before);
  });

  it('is matched by number and OCR, and says of each row what became of it', async () => {
    const { invoice } = await host.data('query ($id: ID!) { invoice(id: $id) { paymentReference } }', { id: invoices[1]!.id }); // prettier-ignore
    const list = listOf(
      paid(0),
      { ocr: invoice.paymentReference, amount: '0.01', paidOn: '2016-04-02' },
      { number: 'F-77', amount: '12.50', paidOn: '2016-04-02' },
      { number: invoices[0]!.number!, ocr: invoice.paymentReference, amount: '1.00', paidOn: '2016-04-03' },
    );
    const done = await imported(host, list, 'mars.csv');
    expect(done.data.importLedger).toMatchObject({
      repeated: false,
      import: { name: 'mars.csv', booked: 2, known: 0, unmatched: 2, unpaid: 0, importedBy: expect.any(String) },
    });
    expect([await statusOf(0), await statusOf(1), await statusOf(2)]).toEqual(['PAID', 'PARTLY_PAID', 'ISSUED']);
    expect((await waiting()).nodes.slice(-2)).toMatchObject([
      {
        line: 4,
        number: 'F-77',
        ocr: '',
        amount: '12.50',
        paidOn: '2016-04-02',
        counterparty: 'Åsele kommun',
        reason: 'UNKNOWN',
        explanation: 'Ingen faktura har fakturanummer F-77.',
        state: 'WAITING',
        import: { name: 'mars.csv' },
        invoice: null,
      },
      { line: 5, reason: 'DISAGREE' },
    ]);
    expect((await host.data(IMPORTS, { seller })).ledgerImports.nodes[0]).toMatchObject({
      name: 'mars.csv',
      booked: 2,
    });
  });

  it('changes nothing when the same file comes again, and says so', async () => {
    const list = listOf(paid(2), { number: 'F-78', amount: '1.00', paidOn: '2016-04-02' });
    expect(outcomeOf(await imported(host, list))).toEqual([1, 0, 1]);
    const before = await stored();
    const again = await imported(host, list, 'samma innehåll.csv');
    expect(again.data.importLedger).toMatchObject({ repeated: true, import: { name: 'kundreskontra.csv', booked: 1 } });
    expect(await stored()).toEqual(before);
  });

  it('adds only what is new where a later list repeats old rows', async () => {
    const old = [paid(2), { number: 'F-78', amount: '1.00', paidOn: '2016-04-02' }];
    expect(outcomeOf(await imported(host, listOf(...old, paid(3))))).toEqual([1, 2, 0]);
    // The same sum on the same day a second time is another payment.
    expect(outcomeOf(await imported(host, listOf(paid(3), paid(3))))).toEqual([1, 1, 0]);
    expect(await statusOf(3)).toBe('OVERPAID');
    const back = { amount: `-${invoices[3]!.totalAmount}`, paidOn: '2016-05-01' };
    expect(outcomeOf(await imported(host, listOf(paid(3, back))))).toEqual([1, 0, 0]);
    expect(await statusOf(3)).toBe('PAID');
  });

  it('books nothing of a file that is broken or cut, and names the row', async () => {
    const whole = listOf(paid(4), { number: 'F-80', amount: '2.00', paidOn: '2016-04-05' });
    const before = await stored();
    const refused = async (list: string) => {
      const { errors } = await imported(host, list);
      const { code, line, column, field } = errors?.[0]?.extensions ?? { code: 'none' };
      return { code, line, column, field, message: errors?.[0]?.message };
    };
    expect(await refused(whole.slice(0, whole.indexOf(';2016-04-05')))).toMatchObject({
      code: 'LEDGER_TRUNCATED',
      line: 3,
      field: 'file',
      message: expect.stringContaining('rad 3'),
    });
    expect(await refused(listOf(paid(4), { number: 'F-80', amount: 'två', paidOn: '2016-04-05' }))).toMatchObject({
      code: 'LEDGER_ROW',
      line: 3,
      column: 3,
    });
    expect((await refused('Namn;Ort\r\nBo;Malå\r\n')).code).toBe('LEDGER_HEADING');
    expect(await refused(listOf(paid(4), { number: 'F-80', amount: '2.00', paidOn: '2099-04-05' }))).toMatchObject({
      code: 'LEDGER_ROW',
      line: 3,
      column: 4,
      message: expect.stringContaining('har inte varit än'),
    });
    const summed = await refused(`${whole}Summa;;99,00;;\r\n`);
    expect([summed.code, summed.line]).toEqual(['LEDGER_SUM', 4]);
    expect(await stored()).toEqual(before);
  });

  it('is read once where two send it at the same time', async () => {
    const list = listOf(paid(4), { number: 'F-81', amount: '3.00', paidOn: '2016-04-06' });
    const files = await Promise.all([1, 2, 3].map(() => fileId(host, list)));
    const answers = await Promise.all(files.map((file) => host.send(IMPORT, { input: { seller, file } })));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect(answers.map(({ data }) => data.importLedger.repeated).sort()).toEqual([false, true, true]);
    const { invoice } = await host.data(MONEY_OF, { id: invoices[4]!.id });
    expect([invoice.payments.length, invoice.status]).toEqual([1, 'PAID']);
    // Two different lists with a row in common.
    const lists = [listOf(paid(5), paid(6)), listOf(paid(6), paid(5, { amount: '-1.00', paidOn: '2016-04-07' }))];
    const both = (await Promise.all(lists.map((one) => imported(host, one)))).map(outcomeOf) as number[][];
    expect([both.flatMap(([booked]) => booked).reduce((a, b) => a! + b!, 0), await statusOf(6)]).toEqual([3, 'PAID']);
  });

  it('books what waited once the number of a basis comes back, and matches by it afterwards', async () => {
    const { version, ...settings } = (await host.data(SELLER, { organisation: seller })).sellerSettings;
    await host.data(SAVE_SELLER, { input: { ...settings, organisation: seller, version, issuing: 'BASIS' } });
    const bases = (await billing.issue(await billing.fix(2017, [taxed('Insamling', '5000.00')]), 2017)).invoices;
    const row = { number: 'RK 4711', amount: '10.00', paidOn: '2017-04-01' };
    expect(outcomeOf(await imported(host, listOf(row)))).toEqual([0, 0, 1]);
    expect((await waiting()).nodes.at(-1)).toMatchObject({ number: 'RK 4711', reason: 'UNKNOWN' });
    const total = (await waiting()).totalCount;
    const { id } = bases[0]!;
    await host.data(REPORT_NUMBER, { input: { invoice: id, number: 'RK 4711', paymentReference: '47118' } });
    expect((await host.data(MONEY_OF, { id })).invoice).toMatchObject({ status: 'PARTLY_PAID', paidAmount: '10.00' });
    expect((await waiting()).totalCount).toBe(total - 1);
    const later = [row, { number: 'rk-4711', amount: '20.00', paidOn: '2017-05-02' }, { ocr: '47118', amount: '5.00', paidOn: '2017-05-03' }]; // prettier-ignore
    expect(outcomeOf(await imported(host, listOf(...later)))).toEqual([2, 1, 0]);
    expect((await host.data(MONEY_OF, { id })).invoice.paidAmount).toBe('35.00');
    // The number of the basis itself is no invoice number.
    expect(outcomeOf(await imported(host, listOf({ ...row, number: bases[1]!.reference })))).toEqual([0, 0, 1]);
  });

  it('books the same money once, whatever a later list calls its invoice, also when a person has matched it', async () => {
    const { id, number } = invoices[6]!;
    const { paymentReference: ocr } = (await host.data('query ($id: ID!) { invoice(id: $id) { paymentReference } }', { id })).invoice; // prettier-ignore
    const money = { amount: '33.00', paidOn: '2016-08-03' };
    const paidAmount = async () => (await host.data(MONEY_OF, { id })).invoice.paidAmount;
    const row = async (name: string) => (await waiting()).nodes.find((one: { number: string }) => one.number === name);
    const match = async (name: string) => host.send(MATCH, { input: { payment: (await row(name)).id, invoice: id } });
    const before = Number(await paidAmount());
    expect(outcomeOf(await imported(host, listOf({ ...money, number: 'FELSKRIVET' })))).toEqual([0, 0, 1]);
    expect((await match('FELSKRIVET')).errors).toBeUndefined();
    const names = [{ number: number! }, { ocr }, { number: number!.replaceAll('-', '') }, { number: number!, ocr }];
    for (const name of names) {
      expect(outcomeOf(await imported(host, listOf({ ...money, ...name }, paid(0))))).toEqual([0, 2, 0]);
    }
    expect(Number(await paidAmount())).toBe(before + 33);
    // Two of them in one list are two payments; a third name of another list waits, and is not booked on the invoice again.
    expect(outcomeOf(await imported(host, listOf({ ...money, ocr }, { ...money, number: number! })))).toEqual([1, 1, 0]); // prettier-ignore
    await imported(host, listOf({ ...money, number: 'ÄNNU FEL' }));
    expect((await match('ÄNNU FEL')).errors?.[0]).toMatchObject({
      message: expect.stringContaining('lägg raden åt sidan'),
      extensions: { code: 'BAD_USER_INPUT', field: 'invoice' },
    });
    expect(Number(await paidAmount())).toBe(before + 66);
  });

  it('books once what waited under two names for the number of a basis', async () => {
    const { invoices: bases } = await billing.issue(await billing.fix(2018, [taxed('Insamling', '5000.00')]), 2018);
    const money = { amount: '44.00', paidOn: '2018-04-01' };
    for (const name of [{ number: 'RK 4812' }, { ocr: '48124' }]) {
      expect(outcomeOf(await imported(host, listOf({ ...money, ...name })))).toEqual([0, 0, 1]);
    }
    const { id } = bases[0]!;
    await host.data(REPORT_NUMBER, { input: { invoice: id, number: 'RK 4812', paymentReference: '48124' } });
    expect((await host.data(MONEY_OF, { id })).invoice.paidAmount).toBe('44.00');
  });

  it('leaves nothing where something fails before the end', async () => {
    const before = await stored();
    const organisation = await read().findOneByOrFail(Organisation, { code: seller });
    const rows = [{ line: 2, number: invoices[7]!.number!, amount: 100n, paidOn: '2016-06-01' as never }];
    const run = portal.app.get(Tx).run(async (em) => {
      const list = { rows, unpaid: [], hash: 'x'.repeat(64), name: 'x.csv' };
      const { imported: done } = await portal.app.get(LedgerImports).read(em, null, organisation, list);
      expect([done.booked, await em.countBy(Payment, {})]).toEqual([1, before[1]! + 1]);
      throw new Error('the disk is full');
    });
    await expect(run).rejects.toThrow('the disk is full');
    expect(await stored()).toEqual(before);
    expect(await statusOf(7)).toBe('ISSUED');
  });

  it('is all there or not at all where the process is killed', async () => {
    const { number } = invoices[7]!;
    const row = (index: number) => {
      const [cents, days] = [String((index % 90) + 10), String((index % 28) + 1)];
      return {
        number: index % 3 === 0 ? number! : `X-${index}`,
        amount: `${index + 1}.${cents}`,
        paidOn: `2016-07-${days.padStart(2, '0')}`,
      };
    };
    const list = listOf(...Array.from({ length: 6000 }, (_, index) => row(index)));
    const before = await stored();
    const process = await doomedPortal(portal);
    kill = process.kill;
    const doomed = await new Client(process.url).signIn(HOST, PASSWORD);
    const file = await fileId(doomed, list);
    const pending = doomed.send(IMPORT, { input: { seller, file } }).catch(() => 'died');
    await new Promise((resolve) => setTimeout(resolve, 900));
    await kill();
    await pending;
    const after = await stored();
    const all = [1, 2000, 4000, 1, 1].map((more, place) => before[place]! + more);
    expect([before, all]).toContainEqual(after);
    const again = await imported(host, list);
    expect(outcomeOf(again)).toEqual([2000, 0, 4000]);
    expect(await stored()).toEqual(all);
  }, 120_000);
});
