import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { v7 as uuid } from 'uuid';
import { built, openPortal } from './built.mjs';
import { interleaved, timed } from './measure.mjs';

const ROUNDS = 2;
const YEAR = 2026;
const HOST = '2417';
const COMPONENTS = 10;
const KEY = { kind: 'INHABITANTS', referenceDate: { month: 12, day: 31, yearOffset: -1 } };

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
/** Bytes in use once the rubbish is out. What lies outside the heap goes when Node finds time, and comes and goes meanwhile. */
const inUse = () => {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return { heap: heapUsed, all: heapUsed + external };
};

/** A year of all municipalities: its documents written by the portal beside a loop that only renders the same PDFs, and their ZIP. */
export async function documentsOfARun(scratch) {
  const app = await openPortal({ PORTAL_DATA_DIR: mkdtempSync(join(scratch, 'documents-')) });
  try {
    const { DocumentWriter } = await built('apps/api/src/invoicing/documents/document-writer.service');
    const { writeInvoicePdf } = await built('libs/formats/src/pdf/index');
    const { InvoiceDocumentRow, DocumentsToWrite } = await built('apps/api/src/invoicing/index');
    const { Tx } = await built('libs/platform/src/tx/tx');
    const [tx, writer] = [app.get(Tx), app.get(DocumentWriter)];
    const { run, invoices } = await billAll(app);
    const delay = monitorEventLoopDelay({ resolution: 1 });

    const sides = {
      portal: async () => {
        await tx.run(async (em) => {
          await em.clear(InvoiceDocumentRow);
          await em.upsert(DocumentsToWrite, { runId: run.id, dueAt: new Date(0) }, ['runId']);
        });
        let asked = 0;
        const sums = [];
        // Asked before each file, and never stopped.
        const isStopping = () => {
          if (++asked % 100 === 0) sums.push(inUse().heap);
          return false;
        };
        delay.reset();
        delay.enable();
        const seconds = await timed(() => writer.writeNext(isStopping));
        delay.disable();
        const written = await tx.read.count(InvoiceDocumentRow);
        if (written !== 2 * invoices.length) throw new Error(`${written} documents were written`);
        return { perSecond: invoices.length / seconds, growth: Math.max(...sums) - sums[0], block: delay.max / 1e6 };
      },
      bare: async () => {
        const seconds = await timed(async () => {
          for (const { document, issuedAt } of invoices) await writeInvoicePdf(document, issuedAt);
        });
        return { perSecond: invoices.length / seconds };
      },
    };
    const figures = await interleaved(ROUNDS, sides);
    return { documents: invoices.length, lines: COMPONENTS, figures, zip: await readZip(app, run.id) };
  } finally {
    await app.close();
  }
}

/** How large the ZIP is, and how much more than before was in use while it was read. */
async function readZip(app, runId) {
  const { RunDocuments } = await built('apps/api/src/invoicing/documents/run-documents.service');
  const { writeZip } = await built('libs/formats/src/zip/index');
  const stream = writeZip(await app.get(RunDocuments).entriesOf(runId));
  const before = inUse().all;
  let [size, most, chunks] = [0, 0, 0];
  for await (const chunk of stream) {
    size += chunk.length;
    if (chunks++ % 20 === 0) most = Math.max(most, inUse().all - before);
  }
  return { size, most };
}

/** A body of all municipalities, its year fixed and billed. */
async function billAll(app) {
  const { Body, BodiesService, Hosting, Membership } = await built('apps/api/src/bodies/index');
  const { AllocationsService, CostModelsService } = await built('apps/api/src/cost-sharing/index');
  const { BillingCases, BillingPartnerRow, BillingService, InvoicePartyRow, SellerSettingsRow } =
    await built('apps/api/src/invoicing/index');
  const { Organisation } = await built('apps/api/src/organisations/index');
  const { Tx } = await built('libs/platform/src/tx/tx');
  const saved = { version: 1, savedAt: new Date() };
  const bodyId = uuid();
  await app.get(Tx).run(async (em) => {
    const members = await em.findBy(Organisation, { kind: 'MUNICIPALITY' });
    const host = members.find(({ code }) => code === HOST);
    const name = 'Alla kommuner';
    await em.insert(Body, {
      id: bodyId,
      slug: 'alla',
      name,
      sortKey: name.toLowerCase(),
      kind: 'CONTRACT',
      description: '',
      parentId: null,
    });
    await em.insert(Hosting, {
      id: uuid(),
      bodyId,
      organisationId: host.id,
      validFrom: `${YEAR}-01-01`,
      validTo: null,
    });
    for (const { id: organisationId, name: city } of members) {
      await em.insert(Membership, { id: uuid(), bodyId, organisationId, validFrom: `${YEAR}-01-01`, validTo: null });
      const address = { addressLine1: 'Box 1', addressLine2: '', postalCode: '935 81', city };
      await em.insert(InvoicePartyRow, {
        organisationId,
        ...address,
        vatNumber: '',
        gln: '',
        approvedForFTax: true,
        ...saved,
      });
      const references = { buyerReference: 'ZZ1', orderReference: '', accountingCost: '', paymentDays: null };
      await em.insert(BillingPartnerRow, { id: uuid(), bodyId, organisationId, ...references, ...saved });
    }
    const giro = { giroKind: 'BANKGIRO', giro: '54029681', ocrLevel: 'CHECK_DIGIT' };
    const seller = { issuing: 'PORTAL', prefix: HOST, ...giro, approvalRequired: false, interest: false };
    await em.insert(SellerSettingsRow, { organisationId: host.id, ...seller, ...saved });
  });
  const { read } = app.get(Tx);
  const body = await app.get(BodiesService).bySlug('alla', read);
  const components = Array.from({ length: COMPONENTS }, (_, index) => ({
    name: `Kostnadspost ${index + 1}`,
    basis: 'POOL',
    pool: `${1_000_000 + index}.01`,
    vatCategory: 'S',
    vatPercent: '25',
    key: KEY,
  }));
  return app.get(Tx).run(async (em) => {
    const days = { validFrom: `${YEAR}-01-01`, validTo: `${YEAR}-12-31` };
    await app.get(CostModelsService).store(em, null, body, { body: 'alla', name: 'Budget', ...days, components }, null);
    const row = await app.get(AllocationsService).store(em, null, body, { year: YEAR, status: 'FINAL', usage: [] });
    const billing = await app.get(BillingCases).ofAllocation(em, row.id);
    const dates = { issuedOn: `${YEAR}-02-01`, dueOn: `${YEAR}-03-03` };
    return app.get(BillingService).bill(em, null, billing, { index: 1, of: 1 }, dates);
  });
}
