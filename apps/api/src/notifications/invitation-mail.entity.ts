import { RefColumn } from '@platform/columns/columns.js';
import { Entity, ForeignKey, Index } from 'typeorm';
import { QueuedMail } from './queued-mail.js';

/** One invitation to say what a member wants with a consultation, to one person. */
@Entity('invitation_mail')
@Index('ix_invitation_mail_due', ['state', 'nextAttemptAt'])
@Index('ix_invitation_mail', ['invitationId', 'id'])
@Index('ix_invitation_mail_organisation', ['organisationId'])
export class InvitationMail extends QueuedMail {
  @ForeignKey('consultation_invitation', { name: 'fk_invitation_mail', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  invitationId!: string;

  /** The member that it asks. */
  @ForeignKey('organisation', {
    name: 'fk_invitation_mail_organisation',
    onDelete: 'NO ACTION',
    onUpdate: 'NO ACTION',
  })
  @RefColumn()
  organisationId!: string;
}
