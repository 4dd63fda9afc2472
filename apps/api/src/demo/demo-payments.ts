import { createHash } from 'node:crypto';
import { groupBy } from '@domain/shared/group-by.js';
import { parseKronor, type Ore } from '@domain/shared/ore.js';
import { addDays } from '@domain/shared/swedish-day.js';
import type { LedgerListRow } from '@formats/ledger-list/index.js';
import type { EntityManager } from 'typeorm';
import type { Body } from '../bodies/index.js';
import { Invoice, type LedgerImports } from '../invoicing/index.js';
import type { Organisation } from '../organisations/index.js';
import { DAYS_EARLY, OTHERWISE, PAID_UNTIL, STRAY } from './payments.data.js';

interface PaymentsScene {
  readonly bodies: ReadonlyMap<string, Body>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly ledgers: LedgerImports;
}

type Row = Omit<LedgerListRow, 'line'>;

/** The list of each host's finance system: most has been paid, some not as it should. */
export async function insertPayments(em: EntityManager, scene: PaymentsScene): Promise<void> {
  const invoices = await em.find(Invoice, { order: { id: 'ASC' } });
  for (const [sellerId, own] of groupBy(invoices, (invoice) => invoice.sellerId)) {
    const seller = [...scene.organisations.values()].find(({ id }) => id === sellerId)!;
    const stray = STRAY.filter(({ seller: code }) => code === seller.code).map(
      ({ seller: _, amount, ...row }): Row => ({ ...row, amount: parseKronor(amount)! }),
    );
    const rows = [...own.flatMap((invoice) => paid(invoice, scene)), ...stray].map((row, index): LedgerListRow => ({
      line: index + 2,
      ...row,
    }));
    const name = `kundreskontra-${seller.code}-${PAID_UNTIL}.csv`;
    const hash = createHash('sha256').update(name).digest('hex');
    await scene.ledgers.read(em, null, seller, { hash, name, rows, unpaid: [] });
  }
}

function paid(invoice: Invoice, { bodies, organisations }: PaymentsScene): Row[] {
  if (invoice.number === null || invoice.dueOn >= PAID_UNTIL) return [];
  const other = OTHERWISE.find(
    ({ body, year, part, buyer }) =>
      bodies.get(body)!.id === invoice.bodyId &&
      organisations.get(buyer)!.id === invoice.buyerId &&
      year === invoice.year &&
      part === invoice.partIndex,
  );
  const times = typeof other?.paid === 'number' ? other.paid : 1;
  const amount = typeof other?.paid === 'string' ? parseKronor(other.paid)! : invoice.total;
  const sign: Ore = invoice.kind === 'INVOICE' ? 1n : -1n;
  const row = {
    number: invoice.number,
    ...(invoice.paymentReference !== '' && { ocr: invoice.paymentReference }),
    amount: sign * amount,
    paidOn: addDays(invoice.dueOn, -DAYS_EARLY)!,
    counterparty: [...organisations.values()].find(({ id }) => id === invoice.buyerId)!.name,
  };
  return Array.from({ length: times }, () => row);
}
