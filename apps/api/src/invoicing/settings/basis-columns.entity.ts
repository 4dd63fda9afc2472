import type { BasisColumn } from '@domain/invoicing/index.js';
import { Entity, ForeignKey } from 'typeorm';
import { IdColumn, InstantColumn, IntegerColumn } from '@platform/columns/columns.js';
import { JsonColumn } from '@platform/columns/json-column.js';

/** In which columns a host’s finance system takes a basis (fakturaunderlag). */
@Entity('basis_columns')
export class BasisColumnsRow {
  @ForeignKey('organisation', { name: 'fk_basis_columns_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @IdColumn()
  organisationId!: string;

  @JsonColumn()
  columns!: readonly BasisColumn[];

  @IntegerColumn()
  version!: number;

  @InstantColumn()
  savedAt!: Date;
}
