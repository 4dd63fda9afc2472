import { mayReadBodies } from '@domain/bodies/policy.js';
import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { download } from '@platform/files/download.js';
import { Policy } from '@platform/graphql/policy.js';
import type { Response } from 'express';
import { BodyLogos } from './body-logos.service.js';

@Controller('attachments/logos')
export class BodyLogoController {
  constructor(private readonly logos: BodyLogos) {}

  /** The picture on a body's papers. */
  @Get(':slug')
  @Policy(mayReadBodies)
  async logo(@Param('slug') slug: string, @Res({ passthrough: true }) res: Response): Promise<StreamableFile> {
    return download(res, await this.logos.open(slug));
  }
}
