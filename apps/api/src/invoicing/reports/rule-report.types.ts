import type { SeenRuleRow } from '@domain/invoicing/index.js';
import { formatKronor, type Ore } from '@domain/shared/ore.js';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { KronorScalar } from '@platform/scalars/scalars.js';
import { type RuleBasis, RuleBasisEnum } from '../enums.js';
import type { RuleReport } from './rule-reports.service.js';

@ObjectType('ChargedAgainstRule', { description: 'What has been charged, against a share. All without VAT.' })
export class ChargedType {
  @Field(() => KronorScalar, { description: 'Charged so far, credits counted.' })
  charged!: string;

  @Field(() => KronorScalar, {
    description: 'What of the share belongs to months that no standing invoice covers; 0.00 once settled.',
  })
  notYetBilled!: string;

  @Field(() => KronorScalar, {
    description: 'Avvikelse: charged + notYetBilled − share. Positive: charged too much; negative: too little.',
  })
  deviation!: string;
}

@ObjectType('RuleReportComponent', { description: 'A component (kostnadspost) of a member.' })
export class RuleReportComponentType {
  @Field({ description: 'The component.' })
  name!: string;

  @Field(() => KronorScalar, { description: 'What the rule says.' })
  share!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'How the share came about, in Swedish. Null for a component that only invoices have, and where the sentence would tell of others’ invoices.',
  })
  rule!: string | null;

  @Field(() => ChargedType, { nullable: true, description: 'What has been charged; null where one may not see it.' })
  charges!: ChargedType | null;

  @Field(() => String, { nullable: true, description: 'The deviation in one Swedish sentence; null with charges.' })
  explanation!: string | null;
}

@ObjectType('RuleReportRow', { description: 'A member in a year: what the rule says, and what it has been charged.' })
export class RuleReportRowType {
  code!: string;

  @Field(() => KronorScalar, { description: 'What the rule says.' })
  share!: string;

  @Field(() => ChargedType, { nullable: true, description: 'What has been charged; null where one may not see it.' })
  charges!: ChargedType | null;

  @Field(() => [RuleReportComponentType], { description: 'By component, in the order of the rules.' })
  components!: RuleReportComponentType[];
}

@ObjectType('RuleReport', { description: '”Betalar vi vad regeln säger?”: what members are charged against the rule.' })
export class RuleReportType {
  @Field(() => Int, { description: 'The cost year.' })
  year!: number;

  @Field(() => RuleBasisEnum, { description: 'Which shares it is measured against.' })
  basis!: RuleBasis;

  @Field({ description: 'Whether one sees what everybody has been charged.' })
  viewerSeesAll!: boolean;

  @Field(() => [RuleReportRowType], { description: 'By code.' })
  rows!: RuleReportRowType[];

  @Field(() => KronorScalar, { description: 'The sum of the shares.' })
  share!: string;

  @Field(() => ChargedType, {
    nullable: true,
    description: 'The sums of what has been charged; null unless one sees all.',
  })
  charges!: ChargedType | null;

  bodyId!: string;
}

/** Sums over the members; of what is charged null unless all of it is seen. */
export const sumsOf = (
  rows: readonly Pick<SeenRuleRow, 'share' | 'charges'>[],
): Pick<SeenRuleRow, 'share' | 'charges'> => {
  const sum = (of: (row: Pick<SeenRuleRow, 'share' | 'charges'>) => Ore) =>
    rows.reduce((total, row) => total + of(row), 0n);
  return {
    share: sum(({ share }) => share),
    charges: rows.every(({ charges }) => charges !== null)
      ? {
          charged: sum(({ charges }) => charges!.charged),
          notYetBilled: sum(({ charges }) => charges!.notYetBilled),
          deviation: sum(({ charges }) => charges!.deviation),
        }
      : null,
  };
};

const chargedType = (charges: SeenRuleRow['charges']): ChargedType | null =>
  charges && {
    charged: formatKronor(charges.charged),
    notYetBilled: formatKronor(charges.notYetBilled),
    deviation: formatKronor(charges.deviation),
  };

export function ruleReportType({ body, year, basis, seesAll, rows }: RuleReport): RuleReportType {
  const { share, charges } = sumsOf(rows);
  return {
    bodyId: body.id,
    year,
    basis,
    viewerSeesAll: seesAll,
    share: formatKronor(share),
    charges: seesAll ? chargedType(charges) : null,
    rows: rows.map((row) => ({
      code: row.code,
      share: formatKronor(row.share),
      charges: chargedType(row.charges),
      components: row.components.map((component) => ({
        name: component.name,
        share: formatKronor(component.share),
        rule: row.rules.get(component.name) ?? null,
        charges: chargedType(component.charges),
        explanation: component.explanation,
      })),
    })),
  };
}
