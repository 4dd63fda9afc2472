import type { FundedBody } from '@domain/invoicing/funding-policy.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { BodiesService, type Body } from '../../bodies/index.js';

/** What the policies of funding ask about bodies, as of today. */
@Injectable()
export class FundedBodies {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
  ) {}

  async facts(bodyId: string, em: EntityManager = this.tx.read): Promise<FundedBody> {
    return (await this.factsOf([bodyId], em)).get(bodyId)!;
  }

  async factsOf(
    bodyIds: readonly string[],
    em: EntityManager = this.tx.read,
  ): Promise<ReadonlyMap<string, FundedBody>> {
    const facts = await this.bodies.factsOf(bodyIds, em);
    const hosts = await this.bodies.hostsOn(bodyIds, this.clock.today(), em);
    return new Map([...facts].map(([id, body]) => [id, { ...body, hostId: hosts.get(id)?.organisationId ?? null }]));
  }

  /** The body with this slug. @throws NOT_FOUND */
  async bySlug(slug: string, em: EntityManager): Promise<Body> {
    const body = await this.bodies.bySlug(slug, em);
    if (!body) throw notFound('Samverkan');
    return body;
  }
}
