import type { Actor } from '@domain/access/actor.js';
import { mayWriteBodyPeople } from '@domain/bodies/policy.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { type FileWithBytes, FilesService } from '@platform/files/files.service.js';
import { Tx } from '@platform/tx/tx.js';
import { EventsService } from '../events/index.js';
import { BodiesService } from './bodies.service.js';
import { Body } from './body.entity.js';
import { BodyLogo } from './body-logo.entity.js';

const PICTURES = ['image/png', 'image/jpeg'];
const LARGEST = 1024 * 1024;

/** The pictures on bodies' papers. */
@Injectable()
export class BodyLogos {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly files: FilesService,
    private readonly events: EventsService,
  ) {}

  /** The id of the file; null where there is none. */
  async of(bodyId: string): Promise<string | null> {
    return (await this.tx.read.findOneBy(BodyLogo, { bodyId }))?.fileId ?? null;
  }

  /** @param fileId null takes the logo away. */
  async save(actor: Actor, slug: string, fileId: string | null): Promise<Body> {
    const file = fileId === null ? null : await this.files.own(actor, fileId);
    if (file && (!PICTURES.includes(file.mediaType) || file.size > LARGEST)) {
      throw badInput('file', 'Logotypen ska vara en bild (PNG eller JPEG) på högst 1 MB.');
    }
    return this.tx.run(async (em) => {
      const body = await this.bodies.bySlug(slug, em, true);
      if (!body) throw notFound('Samverkan');
      allow(mayWriteBodyPeople(actor, { bodyId: body.id }), 'Samverkan');
      await em.delete(BodyLogo, { bodyId: body.id });
      if (file) await em.insert(BodyLogo, { bodyId: body.id, fileId: file.id });
      await this.events.record(em, {
        actor,
        kind: file ? 'bodies.logo-changed' : 'bodies.logo-removed',
        subject: { type: 'body', id: body.id },
        bodyId: body.id,
        data: { name: body.name },
      });
      return body;
    });
  }

  /** Open to everyone signed in, as the body is. */
  async open(slug: string): Promise<FileWithBytes & { readonly name: string }> {
    const body = await this.bodies.bySlug(slug);
    const fileId = body && (await this.of(body.id));
    if (!fileId) throw notFound('Logotypen');
    const file = await this.files.read(fileId);
    return { ...file, name: `${slug}.${file.mediaType === 'image/png' ? 'png' : 'jpg'}` };
  }
}
