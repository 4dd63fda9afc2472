import { Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, LongTextColumn, RefColumn, TextColumn } from '../columns/columns.js';

/** A signed-in browser. The id is stored as a hash: who reads the table can't use it. */
@Entity('session')
@Index('ix_session_expires', ['expiresAt'])
@Index('ix_session_account', ['accountId'])
export class SessionRow {
  @PrimaryColumn({ type: 'varchar', length: 64 })
  idHash!: string;

  @RefColumn({ nullable: true })
  accountId!: string | null;

  @LongTextColumn()
  data!: string;

  @InstantColumn()
  expiresAt!: Date;
}

/** Random values that the portal makes for itself at first start, such as the key that signs cookies. */
@Entity('secret')
export class SecretRow {
  @PrimaryColumn({ type: 'varchar', length: 40 })
  name!: string;

  @TextColumn(100)
  value!: string;
}
