import type { Actor } from '@domain/access/actor.js';
import { maySendFiles } from '@domain/access/file-policy.js';
import { Controller, ForbiddenException, Post, Req, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request } from 'express';
import { badInput } from '../errors/portal-error.js';
import { CurrentActor, Policy } from '../graphql/policy.js';
import { FilesService, LARGEST_FILE } from './files.service.js';

interface Upload {
  readonly originalname: string;
  readonly buffer: Buffer;
}

@Controller('files')
export class FilesController {
  constructor(private readonly files: FilesService) {}

  /** Takes one file (multipart field `file`, at most 20 MB) and answers the id that mutations take. */
  @Post()
  @Policy(maySendFiles)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: LARGEST_FILE, files: 1, fields: 0 } }))
  async store(
    @UploadedFile() upload: Upload | undefined,
    @CurrentActor() actor: Actor,
    @Req() req: Request,
  ): Promise<{ id: string; name: string; size: number; mediaType: string }> {
    refuseOtherOrigin(req);
    if (!upload) throw badInput('file', 'Skicka filen i fältet file.');
    // Multer reads names as latin1; browsers send UTF-8.
    const name = Buffer.from(upload.originalname, 'latin1').toString('utf8');
    const { id, size, mediaType } = await this.files.store(actor, name, upload.buffer);
    return { id, name, size, mediaType };
  }
}

/** A page of another site can make a browser send a form with our cookie; its Origin tells. */
function refuseOtherOrigin(req: Request): void {
  const { origin, host } = req.headers;
  if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) {
    throw new ForbiddenException('Origin');
  }
}
