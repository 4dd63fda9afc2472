/** The latest of some instants, those that have not been left out. */
export const latestOf = (instants: readonly (Date | null | undefined)[]): Date =>
  new Date(Math.max(...instants.map((at) => at?.getTime() ?? 0)));
