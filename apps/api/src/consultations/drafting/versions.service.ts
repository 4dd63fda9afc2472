import type { SectionText } from '@domain/consultations/response-text.js';
import { Injectable } from '@nestjs/common';
import { checkFirst, type Connection, decodeNumberCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { In, LessThan } from 'typeorm';
import { ResponseVersion } from '../response/response.entity.js';

export type VersionHead = Omit<ResponseVersion, 'sections'>;

const HEAD = {
  id: true,
  consultationId: true,
  version: true,
  editorial: true,
  hasText: true,
  frozenAt: true,
  frozenById: true,
} as const;

/** The frozen versions of joint texts. */
@Injectable()
export class VersionsService {
  constructor(private readonly tx: Tx) {}

  /** Those of a consultation without their texts, the latest first. */
  async list(consultationId: string, first: number, after?: string | null): Promise<Connection<VersionHead>> {
    const take = checkFirst(first);
    const beyond = after == null ? {} : { version: LessThan(decodeNumberCursor(after)) };
    return pageOf(
      await this.tx.read.find(ResponseVersion, {
        select: HEAD,
        where: { consultationId, ...beyond },
        order: { version: 'DESC' },
        take: take + 1,
      }),
      take,
      ({ version }) => [version],
      (row) => row,
      () => this.tx.read.countBy(ResponseVersion, { consultationId }),
    );
  }

  one(consultationId: string, version: number): Promise<VersionHead | null> {
    return this.tx.read.findOne(ResponseVersion, { select: HEAD, where: { consultationId, version } });
  }

  /** By version: its text. */
  async textsOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly SectionText[]>> {
    const found = await this.tx.read.find(ResponseVersion, {
      select: { id: true, sections: true },
      where: { id: In([...ids]) },
    });
    return new Map(found.map(({ id, sections }) => [id, sections]));
  }
}
