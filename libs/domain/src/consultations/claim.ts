/** Who writes in a section, so that others wait. It lapses by itself when nothing is heard of the writer. */
export interface Claim {
  readonly accountId: string;
  /** Milliseconds since 1970: from then on it holds no longer. */
  readonly until: number;
}

export const CLAIM_LASTS = 120_000;
/** How often a writer says that it is still there: twice before the claim lapses. */
export const CLAIM_RENEWED_EVERY = 45_000;

/** A claim that holds now; null when there is none, or it has lapsed. */
export const standingClaim = <T extends Claim>(claim: T | null | undefined, now: number): T | null =>
  claim != null && claim.until > now ? claim : null;

/** Somebody else's claim that holds now. */
export const othersClaim = <T extends Claim>(claim: T | null | undefined, accountId: string, now: number): T | null => {
  const standing = standingClaim(claim, now);
  return standing !== null && standing.accountId !== accountId ? standing : null;
};

/** The claim of somebody who begins or goes on to write; null while somebody else's holds. */
export const claimed = (claim: Claim | null | undefined, accountId: string, now: number): Claim | null =>
  othersClaim(claim, accountId, now) === null ? { accountId, until: now + CLAIM_LASTS } : null;
