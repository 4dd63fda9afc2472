import type { Actor } from '@domain/access/actor.js';
import { type BasisColumn, checkBasisColumns, DEFAULT_BASIS_COLUMNS } from '@domain/invoicing/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { EventsService } from '../../events/index.js';
import { decided } from '../decided.js';
import { BasisColumnsRow } from './basis-columns.entity.js';
import type { BasisColumnsInput } from './basis-columns.types.js';
import { InvoiceSettings } from './invoice-settings.service.js';
import { saveVersioned, UNSAVED } from './save-versioned.js';

export interface ChosenColumns {
  readonly columns: readonly BasisColumn[];
  readonly version: number;
}

/** The columns of a host’s basis. */
@Injectable()
export class BasisColumns {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly settings: InvoiceSettings,
    private readonly events: EventsService,
  ) {}

  async of(organisationId: string, em: EntityManager = this.tx.read): Promise<ChosenColumns> {
    const row = await em.findOneBy(BasisColumnsRow, { organisationId });
    return row ?? { columns: DEFAULT_BASIS_COLUMNS, version: UNSAVED };
  }

  /** For the host's own FINANCE. */
  async own(actor: Actor, code: string): Promise<ChosenColumns> {
    return this.of((await this.settings.ownOrganisation(actor, code)).id);
  }

  async save(actor: Actor, { organisation: code, version, columns }: BasisColumnsInput): Promise<ChosenColumns> {
    return this.tx.run(async (em) => {
      const { id: organisationId } = await this.settings.ownOrganisation(actor, code, em);
      const values = { columns: decided(checkBasisColumns(columns, 'columns')) };
      const savedAt = this.clock.now();
      await saveVersioned(em, BasisColumnsRow, { key: { organisationId }, version, values, savedAt });
      const subject = { type: 'organisation', id: code };
      await this.events.record(em, { actor, kind: 'invoicing.basis-columns-saved', subject, organisationId });
      return this.of(organisationId, em);
    });
  }
}
