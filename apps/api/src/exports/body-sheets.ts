import type { Actor } from '@domain/access/actor.js';
import { contractsReport } from '@domain/bodies/contracts-report.js';
import { type MatrixCell, type MatrixRow, membershipMatrix } from '@domain/bodies/membership-matrix.js';
import type { OrganisationKind } from '@domain/organisations/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import type { Sheet } from '@formats/sheet.js';
import { Injectable } from '@nestjs/common';
import { type Body, BodiesService, type Membership } from '../bodies/index.js';
import { type Organisation, OrganisationsService } from '../organisations/index.js';

const PAGE = 300;
const NOTICE = 'Uppsägningstid (månader)';
const CONTRACT_COLUMNS = [
  'Kod',
  'Kommun eller region',
  'Samverkan',
  'Avtal',
  'Diarienummer',
  'Gäller från',
  'Gäller till',
  NOTICE,
  'Utvärderas',
  'Anmärkning',
] as const;
const CELL: Readonly<Record<NonNullable<MatrixCell>, string>> = { HOST: 'Värd', MEMBER: 'Medlem' };

/** Tables over all bodies. */
@Injectable()
export class BodySheets {
  constructor(
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
  ) {}

  async matrix(actor: Actor, on: LocalDate): Promise<Sheet> {
    const bodies = await this.all(actor);
    const ids = bodies.map(({ id }) => id);
    if (ids.length === 0) return matrixSheet(on, [], []);
    const [memberships, hosts] = [
      await this.bodies.membershipsOf(ids, on),
      await this.bodies.hostOrganisationsOn(ids, on),
    ];
    const organisations = await this.organisationsOf([...memberships.values()].flat());
    const rows = membershipMatrix(
      bodies.map(({ id }) => ({
        members: (memberships.get(id) ?? []).map(({ organisationId }) => organisations.get(organisationId)!),
        host: hosts.get(id) ?? null,
      })),
    );
    return matrixSheet(on, bodies, rows);
  }

  async contracts(actor: Actor, year: number, member?: string): Promise<Sheet> {
    const bodies = await this.all(actor);
    const ids = bodies.map(({ id }) => id);
    const agreements = await this.bodies.agreementsOf(ids);
    const memberships = ids.length === 0 ? new Map<string, Membership[]>() : await this.bodies.membershipsOf(ids);
    const organisations = await this.organisationsOf([...memberships.values()].flat());
    const report = contractsReport(
      bodies.map(({ id, slug, name }) => ({
        slug,
        name,
        agreements: agreements.get(id) ?? [],
        memberships: (memberships.get(id) ?? []).map(({ organisationId, validFrom, validTo }) => {
          const { code, name: organisation, kind } = organisations.get(organisationId)!;
          return { validFrom, validTo, organisation: { code, name: organisation, kind: kind as OrganisationKind } };
        }),
      })),
      year,
    );
    return {
      name: `Avtalssamverkan ${year}`,
      columns: CONTRACT_COLUMNS.map((header) => ({
        header,
        type: header === NOTICE ? ('integer' as const) : ('text' as const),
      })),
      rows: report
        .filter(({ member: { code } }) => member === undefined || code === member)
        .flatMap((entry) =>
          entry.contracts.map(({ body, agreement }) => [
            entry.member.code,
            entry.member.name,
            body.name,
            agreement.title,
            agreement.registrationNumber,
            agreement.validFrom,
            agreement.validTo,
            agreement.noticeMonths,
            agreement.evaluationOn,
            agreement.remarks,
          ]),
        ),
    };
  }

  private async organisationsOf(memberships: readonly Membership[]): Promise<ReadonlyMap<string, Organisation>> {
    return this.organisations.byIds([...new Set(memberships.map(({ organisationId }) => organisationId))]);
  }

  private async all(actor: Actor): Promise<Body[]> {
    const found: Body[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo } = await this.bodies.list(actor, {}, PAGE, after);
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    return found;
  }
}

const matrixSheet = (on: LocalDate, bodies: readonly Body[], rows: readonly MatrixRow[]): Sheet => ({
  name: `Samverkan ${on}`,
  columns: [
    { header: 'Kod', type: 'text' },
    { header: 'Organisation', type: 'text' },
    { header: 'Antal', type: 'integer' },
    ...bodies.map(({ name }) => ({ header: name, type: 'text' as const })),
  ],
  rows: rows.map(({ organisation: { code, name }, memberships, cells }) => [
    code,
    name,
    memberships,
    ...cells.map((cell) => cell && CELL[cell]),
  ]),
});
