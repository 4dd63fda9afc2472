import type { Actor } from '@domain/access/actor.js';
import { mayReadPayer } from '@domain/invoicing/payer-policy.js';
import { Controller, Get, Param, Res, type StreamableFile } from '@nestjs/common';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { ForecastSheets } from './forecast-sheet.js';
import { sheetFile } from './sheet-file.js';

/** What organisations will pay, to take along into their own budgets. */
@Controller('exports/forecasts')
export class ForecastsController {
  constructor(private readonly forecasts: ForecastSheets) {}

  /** What an organisation will pay all its bodies in a year. */
  @Get(':code/:year.:format')
  @Policy(mayReadPayer)
  async forecast(
    @Param('code') code: string,
    @Param('year') year: string,
    @Param('format') format: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const { sheet, fileName } = await this.forecasts.of(actor, code, Number(year));
    return sheetFile(res, format, sheet, fileName);
  }
}
