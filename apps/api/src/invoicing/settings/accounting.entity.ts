import type { AccountingSettings } from '@domain/invoicing/index.js';
import { Entity, ForeignKey } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn } from '@platform/columns/columns.js';
import { JsonColumn } from '@platform/columns/json-column.js';

/** How a host books what it bills (kontering). There are no accounts until it says. */
@Entity('accounting_settings')
export class AccountingSettingsRow {
  @ForeignKey('organisation', {
    name: 'fk_accounting_settings_organisation',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @IdColumn()
  organisationId!: string;

  @JsonColumn()
  settings!: AccountingSettings;

  @IntegerColumn()
  version!: number;

  @InstantColumn()
  savedAt!: Date;
}
