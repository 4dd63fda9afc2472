import type { Actor } from '@domain/access/actor.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import type { Sheet, SheetCell } from '@formats/sheet.js';
import { Injectable } from '@nestjs/common';
import { type FairnessReport, FairnessReports } from '../invoicing/index.js';
import { RULE_BASIS_WORDS } from './rule-report-sheet.js';

/** Shares of cost, inhabitants and usage over the years as a table. */
@Injectable()
export class FairnessSheets {
  constructor(private readonly reports: FairnessReports) {}

  async of(
    actor: Actor,
    slug: string,
    measure: string | null,
  ): Promise<{ readonly sheet: Sheet; readonly fileName: string }> {
    const report = await this.reports.of(actor, slug, measure);
    return { sheet: fairnessSheet(report), fileName: `rattvisa-${slug}` };
  }
}

/** Year × member, the oldest first; last all years together. */
function fairnessSheet({ body, measure, fairness, basis, organisations }: FairnessReport): Sheet {
  const of = (rows: FairnessReport['fairness']['overall'], year: string, rule: string | null): SheetCell[][] =>
    rows
      .map((row) => ({ ...row, name: organisations.get(row.code)?.name ?? row.code }))
      .sort((a, b) => (swedishKey(a.name) < swedishKey(b.name) ? -1 : 1))
      .map(({ code, name, cost, inhabitants, usage }): SheetCell[] => [
        year,
        rule,
        code,
        name,
        cost?.value ?? null,
        cost?.percent ?? null,
        inhabitants ? Number(inhabitants.value) : null,
        inhabitants?.percent ?? null,
        usage?.value ?? null,
        usage?.percent ?? null,
      ]);
  return {
    name: body.name,
    columns: [
      { header: 'År', type: 'text' },
      { header: 'Enligt', type: 'text' },
      { header: 'Kod', type: 'text' },
      { header: 'Medlem', type: 'text' },
      { header: 'Kostnad (kr, utan moms)', type: 'kronor' },
      { header: 'Andel av kostnaden (%)', type: 'decimal' },
      { header: 'Invånare', type: 'integer' },
      { header: 'Andel av invånarna (%)', type: 'decimal' },
      { header: measure ?? 'Användning', type: 'decimal' },
      { header: 'Andel av användningen (%)', type: 'decimal' },
    ],
    rows: [
      ...fairness.years.flatMap(({ year, rows }) => of(rows, String(year), RULE_BASIS_WORDS[basis.get(year)!])),
      ...(fairness.years.length > 1 ? of(fairness.overall, 'Alla år', null) : []),
    ],
  };
}
