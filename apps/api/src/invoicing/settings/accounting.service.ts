import type { Actor } from '@domain/access/actor.js';
import { type AccountingSettings, checkAccounting } from '@domain/invoicing/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { EventsService } from '../../events/index.js';
import { decided } from '../decided.js';
import { AccountingSettingsRow } from './accounting.entity.js';
import type { AccountingSettingsInput } from './accounting.types.js';
import { InvoiceSettings } from './invoice-settings.service.js';
import { saveVersioned, UNSAVED } from './save-versioned.js';

export interface SavedAccounting {
  readonly settings: AccountingSettings;
  readonly version: number;
}

const NONE: SavedAccounting = {
  settings: { series: '', counterparties: [], componentAccounts: [], vatAccounts: [], dimensions: [], objects: [] },
  version: UNSAVED,
};

/** The accounts, series and dimensions of a host. */
@Injectable()
export class Accounting {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly settings: InvoiceSettings,
    private readonly events: EventsService,
  ) {}

  async of(organisationId: string, em: EntityManager = this.tx.read): Promise<SavedAccounting> {
    return (await em.findOneBy(AccountingSettingsRow, { organisationId })) ?? NONE;
  }

  /** For the host's own FINANCE. */
  async own(actor: Actor, code: string): Promise<SavedAccounting> {
    return this.of((await this.settings.ownOrganisation(actor, code)).id);
  }

  async save(actor: Actor, input: AccountingSettingsInput): Promise<SavedAccounting> {
    const { organisation: code, version, accounting } = input;
    return this.tx.run(async (em) => {
      const { id: organisationId } = await this.settings.ownOrganisation(actor, code, em);
      const values = { settings: decided(checkAccounting(accounting, 'accounting')) };
      const savedAt = this.clock.now();
      await saveVersioned(em, AccountingSettingsRow, { key: { organisationId }, version, values, savedAt });
      const subject = { type: 'organisation', id: code };
      await this.events.record(em, { actor, kind: 'invoicing.accounting-saved', subject, organisationId });
      return this.of(organisationId, em);
    });
  }
}
