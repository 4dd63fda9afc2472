import type { OrganisationKind } from '../organisations/kinds.js';
import { firstDayOf, lastDayOf, type LocalDate } from '../shared/local-date.js';
import { overlaps } from '../shared/period.js';
import { inSwedishOrder } from './membership-matrix.js';

interface Dated {
  readonly validFrom: LocalDate;
  /** Last day; null = open-ended. */
  readonly validTo: LocalDate | null;
}

export interface ReportedMember {
  readonly code: string;
  readonly name: string;
  readonly kind: OrganisationKind;
}

export interface ReportedAgreement extends Dated {
  readonly id: string;
  readonly coveredByKl937: boolean;
}

export interface ReportBody<A extends ReportedAgreement = ReportedAgreement> {
  readonly slug: string;
  readonly agreements: readonly A[];
  readonly memberships: readonly (Dated & { readonly organisation: ReportedMember })[];
}

export interface ReportedContract<B> {
  readonly body: B;
  readonly agreement: B extends ReportBody<infer A> ? A : never;
}

export interface MemberReport<B> {
  readonly member: ReportedMember;
  readonly contracts: readonly ReportedContract<B>[];
}

/**
 * The contracts that each municipality and region lists for its assembly every year (KL 9:38): those that KL 9:37 covers and
 * that were in force on some day of the year while it was a member. Networks and joint committees are not listed. In Swedish
 * order of the members; the contracts in the order of the bodies.
 */
export function contractsReport<B extends ReportBody>(bodies: readonly B[], year: number): MemberReport<B>[] {
  const inYear = ({ validFrom, validTo }: Dated) =>
    overlaps({ from: validFrom, to: validTo }, { from: firstDayOf(year), to: lastDayOf(year) });
  const found = new Map<string, { member: ReportedMember; contracts: ReportedContract<B>[] }>();
  for (const body of bodies) {
    const agreements = body.agreements.filter((agreement) => agreement.coveredByKl937 && inYear(agreement));
    for (const agreement of agreements) {
      const there = body.memberships.filter(
        (membership) =>
          inYear(membership) &&
          reports(membership.organisation) &&
          overlaps(
            { from: membership.validFrom, to: membership.validTo },
            { from: agreement.validFrom, to: agreement.validTo },
          ),
      );
      for (const member of new Map(there.map(({ organisation }) => [organisation.code, organisation])).values()) {
        const entry = found.get(member.code) ?? { member, contracts: [] };
        entry.contracts.push({ body, agreement } as ReportedContract<B>);
        found.set(member.code, entry);
      }
    }
  }
  return [...found.values()].sort((a, b) => inSwedishOrder(a.member, b.member));
}

const reports = ({ kind }: ReportedMember): boolean => kind === 'MUNICIPALITY' || kind === 'REGION';
