import type { BodyKind } from '@domain/bodies/kinds.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { DayColumn, IdColumn, LongTextColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';

/** A samverkansorgan. */
@Entity('body')
@Unique('uq_body_slug', ['slug'])
@Index('ix_body_sort', ['sortKey', 'id'])
@Index('ix_body_kind', ['kind', 'sortKey'])
@Index('ix_body_parent', ['parentId'])
export class Body {
  @IdColumn()
  id!: string;

  @TextColumn(60)
  slug!: string;

  @TextColumn(160)
  name!: string;

  @TextColumn(200)
  sortKey!: string;

  @TextColumn(20)
  kind!: BodyKind;

  @LongTextColumn()
  description!: string;

  @ForeignKey('body', { name: 'fk_body_parent', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  parentId!: string | null;
}

abstract class Dated {
  @IdColumn()
  id!: string;

  @DayColumn()
  validFrom!: LocalDate;

  /** Last day; null = still running. */
  @DayColumn({ nullable: true })
  validTo!: LocalDate | null;
}

@Entity('membership')
@Index('ix_membership_body', ['bodyId', 'validFrom'])
@Index('ix_membership_organisation', ['organisationId', 'validFrom'])
export class Membership extends Dated {
  @ForeignKey('body', { name: 'fk_membership_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @ForeignKey('organisation', { name: 'fk_membership_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;
}

/** Which organisation is värdkommun, and when. At most one on a day. */
@Entity('hosting')
@Index('ix_hosting_body', ['bodyId', 'validFrom'])
@Index('ix_hosting_organisation', ['organisationId', 'validFrom'])
export class Hosting extends Dated {
  @ForeignKey('body', { name: 'fk_hosting_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @ForeignKey('organisation', { name: 'fk_hosting_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;
}
