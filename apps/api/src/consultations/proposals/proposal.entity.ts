import type { ProposalKind, ProposalState } from '@domain/consultations/proposals.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import {
  DayColumn,
  FlagColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  RefColumn,
  TextColumn,
} from '@platform/columns/columns.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';

/** Something that every member of a body decides on by itself, in the same words: an agreement, a reglemente, a key, a new member. */
@Entity('proposal')
@Index('ix_proposal_body', ['bodyId', 'id'])
@Index('ix_proposal_body_state', ['bodyId', 'state', 'id'])
export class Proposal {
  @IdColumn()
  id!: string;

  @ForeignKey('body', { name: 'fk_proposal_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  bodyId!: string;

  @IntegerColumn()
  version!: number;

  @TextColumn(16)
  kind!: ProposalKind;

  @TextColumn(200)
  title!: string;

  @TextColumn(2000)
  description!: string;

  /** By when they should have decided; null = no day is set. */
  @DayColumn({ nullable: true })
  dueOn!: LocalDate | null;

  /** dueOn, and a late day for those without: they come last, alike on both databases. */
  @DayColumn()
  dueKey!: LocalDate;

  @TextColumn(12)
  state!: ProposalState;

  /** Of the document; 0 = none yet. */
  @IntegerColumn()
  documentVersion!: number;

  @InstantColumn()
  createdAt!: Date;
}

/** The document that is decided on. It never changes: another text is another version. */
@Entity('proposal_version')
@Unique('uq_proposal_version', ['proposalId', 'version'])
@Index('ix_proposal_version_file', ['fileId'])
export class ProposalVersion {
  @IdColumn()
  id!: string;

  @ForeignKey('proposal', { name: 'fk_proposal_version', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  proposalId!: string;

  @IntegerColumn()
  version!: number;

  @TextColumn(200)
  name!: string;

  @ForeignKey('stored_file', { name: 'fk_proposal_version_file', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  fileId!: string;

  /** A change of wording only. */
  @FlagColumn()
  editorial!: boolean;

  @InstantColumn()
  addedAt!: Date;

  @RefColumn({ nullable: true })
  addedById!: string | null;
}

/** Who is to decide. It stays when the organisation leaves the body. */
@Entity('proposal_member')
@Unique('uq_proposal_member', ['proposalId', 'organisationId'])
@Index('ix_proposal_member_organisation', ['organisationId', 'proposalId'])
export class ProposalMember {
  @IdColumn()
  id!: string;

  @ForeignKey('proposal', { name: 'fk_proposal_member', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  proposalId!: string;

  @ForeignKey('organisation', { name: 'fk_proposal_member_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn()
  organisationId!: string;
}
