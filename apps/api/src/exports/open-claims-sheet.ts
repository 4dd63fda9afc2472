import type { Actor } from '@domain/access/actor.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import type { Sheet, SheetCell } from '@formats/sheet.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { type OpenClaimsReport, OpenClaimsReports } from '../invoicing/index.js';

/** What an organisation has to claim and to pay, document by document. */
@Injectable()
export class OpenClaimsSheets {
  constructor(
    private readonly reports: OpenClaimsReports,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, code: string): Promise<{ readonly sheet: Sheet; readonly fileName: string }> {
    const report = await this.reports.of(actor, code);
    const today = this.clock.today();
    return {
      sheet: openClaimsSheet(report, `${report.organisation.name} ${today}`),
      fileName: `oppna-fordringar-${report.organisation.code}-${today}`,
    };
  }
}

/** Gross: a claim and a debt to the same counterparty stand apart. */
function openClaimsSheet(
  { organisation: { code }, organisations, bodies, claims }: OpenClaimsReport,
  name: string,
): Sheet {
  const sides = claims
    .map((claim) => ({ ...claim, isOwed: claim.creditor === code }))
    .map((claim) => ({ ...claim, other: organisations.get(claim.isOwed ? claim.debtor : claim.creditor)! }))
    .sort(
      (a, b) => Number(b.isOwed) - Number(a.isOwed) || (swedishKey(a.other.name) < swedishKey(b.other.name) ? -1 : 1),
    );
  const sum = (isOwed: boolean) =>
    sides.reduce((all, claim) => (claim.isOwed === isOwed ? all + claim.amount : all), 0n);
  return {
    name,
    columns: [
      { header: 'Sida', type: 'text' },
      { header: 'Kod', type: 'text' },
      { header: 'Motpart', type: 'text' },
      { header: 'Samverkan', type: 'text' },
      { header: 'Kostnadsår', type: 'integer' },
      { header: 'Dokument', type: 'text' },
      { header: 'Nummer', type: 'text' },
      { header: 'Fakturadag', type: 'text' },
      { header: 'Förfaller', type: 'text' },
      { header: 'Belopp med moms (kr)', type: 'kronor' },
      { header: 'Fordran (kr)', type: 'kronor' },
      { header: 'Skuld (kr)', type: 'kronor' },
    ],
    rows: [
      ...sides.flatMap(({ isOwed, other, documents }) =>
        documents.map((document): SheetCell[] => {
          const open = document.open < 0n ? -document.open : document.open;
          return [
            isOwed ? 'Fordran' : 'Skuld',
            other.code,
            other.name,
            bodies.get(document.bodyId)?.name ?? null,
            document.year,
            document.kind === 'INVOICE' ? 'Faktura' : 'Kreditfaktura',
            document.number,
            document.issuedOn,
            document.dueOn,
            document.total,
            isOwed ? open : null,
            isOwed ? null : open,
          ];
        }),
      ),
      ['Summa', null, null, null, null, null, null, null, null, null, sum(true), sum(false)],
    ],
  };
}
