import type { BalanceEntry, InvoiceDraft, Posting, SettlementRow } from '@domain/invoicing/index.js';

/** What a run issues: decided by the rules when it was prepared, carried out at once or when somebody has approved it. */
export interface RunPlan {
  readonly drafts: readonly InvoiceDraft[];
  /** The host's own rows. */
  readonly internal: readonly Posting[];
  /** A settlement's rows. */
  readonly settlement?: readonly SettlementRow[];
  /** What is carried over, or paid out of the balance. */
  readonly balance?: readonly BalanceEntry[];
  /** Reference of the document that the first draft credits. */
  readonly credits?: string;
}
