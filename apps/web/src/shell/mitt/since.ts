const DAYS_AT_FIRST = 30;

/** From when on something is new: the last visit, or at the first one thirty days back. */
export const newSince = (lastVisit: string | null | undefined, now: Date): string =>
  lastVisit ?? new Date(now.getTime() - DAYS_AT_FIRST * 86_400_000).toISOString();
