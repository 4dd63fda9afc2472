import type { RoleName } from '@domain/access/actor.js';
import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import { FlagColumn, IdColumn, InstantColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';

@Entity('account')
@Unique('uq_account_email', ['emailKey'])
@Index('ix_account_sort', ['sortKey', 'id'])
export class Account {
  @IdColumn()
  id!: string;

  @TextColumn(120)
  name!: string;

  @TextColumn(160)
  sortKey!: string;

  @TextColumn(254)
  email!: string;

  /** The address in lower case: one account per address. */
  @TextColumn(254)
  emailKey!: string;

  /** argon2id, with its salt and parameters */
  @TextColumn(200)
  passwordHash!: string;

  /** Made by the demo data; in production such an account stops the start. */
  @FlagColumn()
  demo!: boolean;

  @InstantColumn()
  createdAt!: Date;

  @InstantColumn({ nullable: true })
  closedAt!: Date | null;
}

@Entity('role_assignment')
@Index('ix_role_account', ['accountId'])
@Index('ix_role_body', ['bodyId'])
@Index('ix_role_organisation', ['organisationId'])
export class RoleAssignment {
  @IdColumn()
  id!: string;

  @ForeignKey('account', { name: 'fk_role_account', onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @RefColumn()
  accountId!: string;

  @TextColumn(20)
  role!: RoleName;

  @ForeignKey('body', { name: 'fk_role_body', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  bodyId!: string | null;

  @ForeignKey('organisation', { name: 'fk_role_organisation', onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })
  @RefColumn({ nullable: true })
  organisationId!: string | null;
}

/** A failed sign-in. Account and address are kept as keyed hashes, and only as long as the limit looks back. */
@Entity('sign_in_failure')
@Index('ix_failure_account', ['accountKey', 'at'])
@Index('ix_failure_address', ['addressKey', 'at'])
@Index('ix_failure_at', ['at'])
export class SignInFailure {
  @IdColumn()
  id!: string;

  @TextColumn(64)
  accountKey!: string;

  @TextColumn(64)
  addressKey!: string;

  @InstantColumn()
  at!: Date;
}
