import type { Actor } from '@domain/access/actor.js';
import { mayReadAction } from '@domain/actions/policy.js';
import { mayReadBodies } from '@domain/bodies/policy.js';
import { mayReadCosts } from '@domain/cost-sharing/index.js';
import { parseLocalDate, yearOf } from '@domain/shared/local-date.js';
import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { badInput } from '@platform/errors/portal-error.js';
import { CurrentActor, Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { type ActionQuery, ActionSheets } from './action-sheet.js';
import { AllocationSheets } from './allocation-sheet.js';
import { BodySheets } from './body-sheets.js';
import { sheetFile } from './sheet-file.js';

/** Tables to take along: the same rows, under the same policies, as GraphQL gives. */
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly bodies: BodySheets,
    private readonly allocations: AllocationSheets,
    private readonly actions: ActionSheets,
    private readonly clock: Clock,
  ) {}

  /** Who is in what: organisation × body, on a day (absent = today). */
  @Get('matrix.:format')
  @Policy(mayReadBodies)
  async matrix(
    @Param('format') format: string,
    @Query('on') on: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const day = on === undefined ? this.clock.today() : parseLocalDate(String(on));
    if (day === undefined) throw badInput('on', 'Skriv dagen som ÅÅÅÅ-MM-DD.');
    return sheetFile(res, format, await this.bodies.matrix(actor, day), `samverkan-matris-${day}`);
  }

  /** The contracts for the yearly report (KL 9:38): of a year (absent = this year), of all members or the one with the code. */
  @Get('agreements.:format')
  @Policy(mayReadBodies)
  async agreements(
    @Param('format') format: string,
    @Query('year') wanted: unknown,
    @Query('member') member: unknown,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const first = wanted === undefined ? this.clock.today() : parseLocalDate(`${String(wanted)}-01-01`);
    if (first === undefined) throw badInput('year', 'Skriv året med fyra siffror, 1900–2199.');
    if (member !== undefined && (typeof member !== 'string' || !/^\d{2,12}$/.test(member))) {
      throw badInput('member', 'Ange kommunens eller regionens kod.');
    }
    const year = yearOf(first);
    const sheet = await this.bodies.contracts(actor, year, member);
    return sheetFile(res, format, sheet, ['avtalssamverkan', year, member].filter(Boolean).join('-'));
  }

  /** A fixed allocation: member × component with explanations and sources. */
  @Get('allocations/:id.:format')
  @Policy(mayReadCosts)
  async allocation(
    @Param('id') id: string,
    @Param('format') format: string,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const { sheet, fileName } = await this.allocations.of(actor, id);
    return sheetFile(res, format, sheet, fileName);
  }

  /**
   * The actions that one may see: body, assignee, organisation, states (OPEN,DONE), dueFrom, dueBefore, overdueOn, mine=true,
   * unassigned=true, search, meeting, group, as in ActionFilter.
   */
  @Get('actions.:format')
  @Policy(mayReadAction)
  async actionList(
    @Param('format') format: string,
    @Query() query: ActionQuery,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) res: Response,
  ): Promise<StreamableFile> {
    const { sheet, fileName } = await this.actions.of(actor, query);
    return sheetFile(res, format, sheet, fileName);
  }
}
