import type { Actor } from '@domain/access/actor.js';
import { mayReadFairness, mayReadOpenClaims, mayReadRuleReport } from '@domain/invoicing/index.js';
import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { badInput } from '@platform/errors/portal-error.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { FairnessSheets } from './fairness-sheet.js';
import { OpenClaimsSheets } from './open-claims-sheet.js';
import { RuleReportSheets } from './rule-report-sheet.js';
import { sheetFile } from './sheet-file.js';

/** The reports on what is paid, to take along. */
@Controller('exports/reports')
export class ReportsController {
  constructor(
    private readonly rules: RuleReportSheets,
    private readonly fairness: FairnessSheets,
    private readonly claims: OpenClaimsSheets,
  ) {}

  /** What members of a body have been charged for a year against their shares. */
  @Get('rule/:slug/:year.:format')
  @Policy(mayReadRuleReport)
  async rule(
    @Param('slug') slug: string,
    @Param('year') year: string,
    @Param('format') format: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const { sheet, fileName } = await this.rules.of(actor, slug, Number(year));
    return sheetFile(res, format, sheet, fileName);
  }

  /** Shares of cost, inhabitants and usage (absent = the first quantity) over the fixed years of a body. */
  @Get('fairness/:slug.:format')
  @Policy(mayReadFairness)
  async overYears(
    @Param('slug') slug: string,
    @Param('format') format: string,
    @Query('measure') measure: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    if (measure !== undefined && typeof measure !== 'string') throw badInput('measure', 'Ange en mängd.');
    const { sheet, fileName } = await this.fairness.of(actor, slug, measure ?? null);
    return sheetFile(res, format, sheet, fileName);
  }

  /** What an organisation has to claim and to pay over all bodies. */
  @Get('claims/:code.:format')
  @Policy(mayReadOpenClaims)
  async open(
    @Param('code') code: string,
    @Param('format') format: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const { sheet, fileName } = await this.claims.of(actor, code);
    return sheetFile(res, format, sheet, fileName);
  }
}
