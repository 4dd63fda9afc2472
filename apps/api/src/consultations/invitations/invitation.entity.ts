import { IdColumn, InstantColumn, LongTextColumn, RefColumn } from '@platform/columns/columns.js';
import { JsonColumn } from '@platform/columns/json-column.js';
import { Entity, ForeignKey, Index } from 'typeorm';

/** Members asked by mail what they want with a consultation (inbjudan). */
@Entity('consultation_invitation')
@Index('ix_consultation_invitation', ['consultationId', 'id'])
export class ConsultationInvitation {
  @IdColumn()
  id!: string;

  @ForeignKey('consultation', { name: 'fk_consultation_invitation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  consultationId!: string;

  /** Ids of the members asked. */
  @JsonColumn()
  organisationIds!: string[];

  @LongTextColumn()
  message!: string;

  @InstantColumn()
  sentAt!: Date;

  @ForeignKey('account', { name: 'fk_consultation_invitation_account', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  sentById!: string;
}
