import type { Actor } from '@domain/access/actor.js';
import { swedishKey } from '@domain/shared/swedish-key.js';
import type { Sheet, SheetCell } from '@formats/sheet.js';
import { Injectable } from '@nestjs/common';
import { notFound } from '@platform/errors/portal-error.js';
import { type RuleBasis, type RuleReport, RuleReports, sumsOf } from '../invoicing/index.js';

export const RULE_BASIS_WORDS: Readonly<Record<RuleBasis, string>> = {
  PRELIMINARY: 'preliminär fördelning',
  FINAL: 'slutlig fördelning',
  SETTLED: 'utfallet',
};

/** "Betalar vi vad regeln säger?" as a table: what one may not see is empty. */
@Injectable()
export class RuleReportSheets {
  constructor(private readonly reports: RuleReports) {}

  async of(actor: Actor, slug: string, year: number): Promise<{ readonly sheet: Sheet; readonly fileName: string }> {
    const report = await this.reports.of(actor, slug, year);
    if (!report) throw notFound('Kostnadsfördelningen');
    return { sheet: ruleReportSheet(report), fileName: `regel-och-debitering-${slug}-${year}` };
  }
}

/** Member × component; the last row is the total. */
function ruleReportSheet({ body, year, basis, rows }: RuleReport): Sheet {
  const { share, charges } = sumsOf(rows);
  const inOrder = [...rows].sort((a, b) =>
    swedishKey(a.organisation.name) < swedishKey(b.organisation.name) ? -1 : 1,
  );
  return {
    name: `${body.name} ${year}`,
    columns: [
      { header: 'Kod', type: 'text' },
      { header: 'Medlem', type: 'text' },
      { header: 'Kostnadspost', type: 'text' },
      { header: `Enligt ${RULE_BASIS_WORDS[basis]} (kr, utan moms)`, type: 'kronor' },
      { header: 'Debiterat (kr)', type: 'kronor' },
      { header: 'Inte fakturerat än (kr)', type: 'kronor' },
      { header: 'Avvikelse (kr)', type: 'kronor' },
      { header: 'I ord', type: 'text' },
      { header: 'Så räknades andelen', type: 'text' },
    ],
    rows: [
      ...inOrder.flatMap(({ code, organisation, components, rules }) =>
        components.map((component): SheetCell[] => [
          code,
          organisation.name,
          component.name,
          component.share,
          ...cellsOf(component.charges),
          component.explanation,
          rules.get(component.name) ?? null,
        ]),
      ),
      [null, 'Summa', null, share, ...cellsOf(charges), null, null],
    ],
  };
}

const cellsOf = (charges: RuleReport['rows'][number]['charges']): SheetCell[] =>
  charges ? [charges.charged, charges.notYetBilled, charges.deviation] : [null, null, null];
