import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DayColumn, IdColumn, TextColumn } from '@platform/columns/columns.js';

@Entity('county')
export class County {
  /** länskod, two digits */
  @PrimaryColumn({ type: 'varchar', length: 2 })
  code!: string;

  @TextColumn(60)
  name!: string;
}

@Entity('organisation')
@Unique('uq_organisation_code', ['code'])
@Index('ix_organisation_sort', ['sortKey', 'code'])
@Index('ix_organisation_kind', ['kind', 'sortKey'])
@Index('ix_organisation_county', ['countyCode'])
export class Organisation {
  @IdColumn()
  id!: string;

  /** kommunkod (4 digits), länskod (2 digits), else the organisation number (10 digits) */
  @TextColumn(12)
  code!: string;

  @TextColumn(120)
  name!: string;

  @TextColumn(160)
  sortKey!: string;

  @TextColumn(20)
  kind!: string;

  @ForeignKey('county', { name: 'fk_organisation_county', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @TextColumn(2, { nullable: true })
  countyCode!: string | null;

  /** NNNNNN-NNNN, check digit verified */
  @TextColumn(11, { nullable: true })
  organisationNumber!: string | null;

  /** The day that a municipality came into being, where that is after 1990. */
  @DayColumn({ nullable: true })
  establishedOn!: LocalDate | null;
}
