import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unpackZip } from '@formats/scb/zip.js';
import { Tx } from '@platform/tx/tx.js';
import { DocumentsToWrite, Invoice, InvoiceDocumentRow } from '../../../apps/api/src/invoicing/index.js';
import { PASSWORD, type Portal, startPortal } from '../../support/portal.js';
import { Billing, BUYER, type Done, HOST, STRANGER, taxed, urlOf } from './issuing.js';

const ROOT = join(import.meta.dirname, '../../..');
const COMMAND = ['--import', join(ROOT, 'test/e2e/organisations/from-source.mjs'), 'apps/api/src/main.ts'];
const NEVER = 3_600_000;

interface Refused {
  readonly errors: readonly { readonly message: string }[];
}

const billingAt = async (portal: Portal) => new Billing(await portal.as(HOST));
const keptFile = ({ database }: Portal, hash: string) => join(database.dataDir, 'files', hash.slice(0, 2), hash);

describe('the documents of a run', () => {
  let portal: Portal;
  let billing: Billing;
  let done: Done;
  let address: string;

  beforeAll(async () => {
    portal = await startPortal({ documentsEvery: 20 });
    billing = await billingAt(portal);
    done = await billing.issue(await billing.fix(2016, [taxed('Insamling', '1000000.03')]), 2016);
    address = `/exports/billing-runs/${done.run.id}/dokument.zip`;
  });
  afterAll(() => portal.stop());

  it('are written beside what is served, and come as a ZIP of what each address gives', async () => {
    expect(await billing.written(done.run.id)).toMatchObject({ documentsReady: 4, documentsTotal: 4, zip: address });
    const response = await billing.host.fetch(address);
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('content-disposition')).toContain('fakturor-2016-2016-03-01.zip');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const unpacked = unpackZip(Buffer.from(await response.arrayBuffer()));
    if (!unpacked.ok) throw new Error(unpacked.error.code);
    const entries = new Map(unpacked.value.map(({ name, bytes }) => [name, bytes]));
    expect([...entries.keys()]).toEqual(
      done.invoices.flatMap(({ number }) => [`faktura-${number}.pdf`, `faktura-${number}.xml`]),
    );
    for (const invoice of done.invoices) {
      for (const form of ['PDF', 'PEPPOL'] as const) {
        const own = await billing.host.fetch(urlOf(invoice, form));
        const name = `faktura-${invoice.number}.${form === 'PDF' ? 'pdf' : 'xml'}`;
        expect(entries.get(name)!.equals(Buffer.from(await own.arrayBuffer()))).toBe(true);
      }
    }
  });

  it('should require authorization, of the seller', async () => {
    await billing.written(done.run.id);
    const mala = await portal.as(BUYER);
    const own = done.invoices.find(({ buyer }) => buyer.code === '2418')!;
    expect((await mala.fetch(urlOf(own, 'PDF'))).status).toBe(200);
    expect((await mala.fetch(urlOf(own, 'PEPPOL'))).status).toBe(200);
    expect((await mala.fetch(address)).status).toBe(403);
    const stranger = await portal.as(STRANGER);
    expect((await stranger.fetch(urlOf(own, 'PDF'))).status).toBe(404);
    expect((await stranger.fetch(address)).status).toBe(404);
    expect((await portal.client().fetch(address)).status).toBe(401);
    expect((await billing.host.fetch('/exports/billing-runs/nothing/dokument.zip')).status).toBe(404);
  });

  it('break off a ZIP in which one is missing, so that nobody takes it for whole', async () => {
    const another = await billing.issue(await billing.fix(2017, [taxed('Insamling', '5000.00')]), 2017);
    await billing.written(another.run.id);
    const last = another.invoices.at(-1)!.id;
    const { hash } = await portal.app.get(Tx).read.findOneByOrFail(InvoiceDocumentRow, { invoiceId: last });
    rmSync(keptFile(portal, hash));
    const broken = billing.host.fetch(`/exports/billing-runs/${another.run.id}/dokument.zip`);
    await expect(broken.then((response) => response.arrayBuffer())).rejects.toThrow();
  });

  it('are written though one of them cannot be, which is tried again later', async () => {
    const tx = portal.app.get(Tx);
    const { run, invoices } = await billing.issue(await billing.fix(2018, [taxed('Insamling', '5000.00')]), 2018);
    await billing.written(run.id);
    const [damaged, other] = invoices.map(({ id }) => id);
    const { document } = await tx.read.findOneByOrFail(Invoice, { id: damaged! });
    await tx.run(async (em) => {
      for (const invoiceId of [damaged!, other!]) await em.delete(InvoiceDocumentRow, { invoiceId });
      await em.update(Invoice, { id: damaged! }, { document: { ...document, buyerReference: '', orderReference: '' } });
      await em.insert(DocumentsToWrite, { runId: run.id, dueAt: new Date() });
    });
    const ready = async () => (await billing.run(run.id)).documentsReady;
    for (let waited = 0; (await ready()) < 3 && waited < 200; waited++) await sleep(50);
    await sleep(200);
    expect(await billing.run(run.id)).toMatchObject({ documentsReady: 3, documentsTotal: 4, zip: null });
    const waiting = await tx.read.findOneByOrFail(DocumentsToWrite, { runId: run.id });
    expect(waiting.dueAt.getTime()).toBeGreaterThan(Date.now() + 5 * 60_000);
    await tx.run(async (em) => {
      await em.update(Invoice, { id: damaged! }, { document });
      await em.update(DocumentsToWrite, { runId: run.id }, { dueAt: new Date() });
    });
    expect((await billing.written(run.id)).documentsReady).toBe(4);
  });
});

describe('documents that are not written yet', () => {
  let portal: Portal;
  let child: ChildProcess | undefined;
  const others: Portal[] = [];

  beforeAll(async () => {
    portal = await startPortal({ documentsEvery: NEVER });
  });
  afterAll(async () => {
    child?.kill('SIGKILL');
    for (const { app } of others) await app.close();
    await portal.stop();
  });

  it('give no ZIP, and are written on the spot for who asks for one', async () => {
    const billing = await billingAt(portal);
    const { run, invoices } = await billing.issue(await billing.fix(2016, [taxed('Insamling', '1000000.03')]), 2016);
    expect(run).toMatchObject({ documentsReady: 0, documentsTotal: 4, zip: null });
    const answer = await billing.host.fetch(`/exports/billing-runs/${run.id}/dokument.zip`);
    expect([answer.status, ((await answer.json()) as Refused).errors[0]!.message]).toEqual([
      409,
      'Dokumenten skrivs fortfarande: 0 av 4 är klara. Försök igen om en stund.',
    ]);
    expect((await billing.host.fetch(urlOf(invoices[0]!, 'PDF'))).status).toBe(200);
    expect((await billing.run(run.id)).documentsReady).toBe(1);
  });

  it('are gone on with where a killed process left them', async () => {
    const { read } = portal.app.get(Tx);
    const { dataDir, databaseUrl } = portal.database;
    const wanted = 2 * (await read.count(Invoice));
    const before = await read.count(InvoiceDocumentRow);
    child = spawn(process.execPath, COMMAND, {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        NODE_NO_WARNINGS: '1',
        PORT: '0',
        PORTAL_DATA_DIR: dataDir,
        ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
        PORTAL_DEMO: 'true',
        PORTAL_DEMO_PASSWORD: PASSWORD,
      },
      stdio: 'ignore',
    });
    const exited = once(child, 'exit');
    for (let waited = 0; waited < 3000 && (await read.count(InvoiceDocumentRow)) < before + 3; waited++)
      await sleep(20);
    child.kill('SIGKILL');
    await exited;
    const left = await read.find(InvoiceDocumentRow, { order: { id: 'ASC' } });
    expect(left.length).toBeGreaterThanOrEqual(before + 3);
    expect(left.length).toBeLessThan(wanted);

    // Two at once, so that some are written twice.
    for (let count = 0; count < 2; count++) {
      others.push(await startPortal({ database: portal.database, documentsEvery: 20 }));
    }
    for (let waited = 0; waited < 1200 && (await read.count(DocumentsToWrite)) > 0; waited++) await sleep(50);
    const written = await read.find(InvoiceDocumentRow, { order: { id: 'ASC' } });
    expect(written).toHaveLength(wanted);
    // What was written before the kill is what stays.
    expect(written.filter(({ id }) => left.some((row) => row.id === id))).toEqual(left);
  }, 120_000);
});
