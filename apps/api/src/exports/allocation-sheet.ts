import type { Actor } from '@domain/access/actor.js';
import type { Allocation, FigureUsed, MemberShare } from '@domain/cost-sharing/index.js';
import { readableDecimal } from '@domain/shared/decimal.js';
import type { Sheet, SheetCell, SheetColumn } from '@formats/sheet.js';
import { Injectable } from '@nestjs/common';
import { BodiesService } from '../bodies/index.js';
import { AllocationsService } from '../cost-sharing/index.js';
import { OrganisationsService } from '../organisations/index.js';

const STATUS: Readonly<Record<string, string>> = { PRELIMINARY: 'preliminar', FINAL: 'slutlig' };

/** A fixed allocation as a table. */
@Injectable()
export class AllocationSheets {
  constructor(
    private readonly allocations: AllocationsService,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
  ) {}

  async of(actor: Actor, id: string): Promise<{ readonly sheet: Sheet; readonly fileName: string }> {
    const row = await this.allocations.byId(actor, id);
    const allocation = this.allocations.resultOf(row);
    const { slug, name } = (await this.bodies.byIds([row.bodyId])).get(row.bodyId)!;
    const organisations = await this.organisations.byCodes(allocation.shares.map(({ code }) => code));
    return {
      sheet: allocationSheet(`${name} ${row.year}`, allocation, (code) => organisations.get(code)?.name ?? code),
      fileName: `kostnadsfordelning-${slug}-${row.year}-${STATUS[row.status] ?? row.status}`,
    };
  }
}

/** Member × component, each with its explanation and its sources; the last row is the total. */
function allocationSheet(name: string, { total, shares }: Allocation, nameOf: (code: string) => string): Sheet {
  const components = shares[0]?.components.map((component) => component.name) ?? [];
  const columns: SheetColumn[] = [
    { header: 'Kod', type: 'text' },
    { header: 'Medlem', type: 'text' },
    { header: 'Belopp (kr)', type: 'kronor' },
    { header: 'Kr per invånare', type: 'kronor' },
    ...components.flatMap((component): SheetColumn[] => [
      { header: `${component} (kr)`, type: 'kronor' },
      { header: `${component}: så räknades det`, type: 'text' },
      { header: `${component}: källor`, type: 'text' },
    ]),
  ];
  const sums = components.flatMap((_, index): SheetCell[] => [
    shares.reduce((sum, share) => sum + share.components[index]!.amount, 0n),
    null,
    null,
  ]);
  return {
    name,
    columns,
    rows: [...shares.map((share) => rowOf(share, nameOf(share.code))), [null, 'Summa', total, null, ...sums]],
  };
}

const rowOf = ({ code, amount, perInhabitant, components }: MemberShare, name: string): SheetCell[] => [
  code,
  name,
  amount,
  perInhabitant ?? null,
  ...components.flatMap((component): SheetCell[] => [
    component.amount,
    component.explanation,
    component.figures.map(sourceOf).join(' | '),
  ]),
];

function sourceOf({ measure, value, referenceDate, source, preliminary }: FigureUsed): string {
  const details = [referenceDate, source, preliminary && 'preliminär'].filter(Boolean).join(', ');
  return `${readableDecimal(value)} ${measure}${details && ` (${details})`}`;
}
