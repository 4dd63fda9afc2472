import { Entity, ForeignKey, Unique } from 'typeorm';
import { IdColumn, InstantColumn, RefColumn, TextColumn } from '@platform/columns/columns.js';

/** When somebody was here: only the two last visits, so that Mitt can tell what is new. */
@Entity('account_visit')
export class AccountVisit {
  @ForeignKey('account', { name: 'fk_visit_account', onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @IdColumn()
  accountId!: string;

  /** Start of the visit that goes on. */
  @InstantColumn()
  currentAt!: Date;

  /** Start of the visit before it; null during the first one. */
  @InstantColumn({ nullable: true })
  previousAt!: Date | null;
}

/** An address in the portal, with its filters, under a name of the person's own. */
@Entity('saved_view')
@Unique('uq_saved_view', ['accountId', 'name'])
export class SavedView {
  @IdColumn()
  id!: string;

  @ForeignKey('account', { name: 'fk_saved_view_account', onDelete: 'CASCADE', onUpdate: 'NO ACTION' })
  @RefColumn()
  accountId!: string;

  @TextColumn(80)
  name!: string;

  /** Begins with / and leads into the portal. */
  @TextColumn(500)
  path!: string;
}
