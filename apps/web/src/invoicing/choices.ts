import { bySwedishName, type Named } from '../cost-sharing/names.js';
import type { InvoicingChoicesQuery } from '../generated/graphql.js';

type Viewer = InvoicingChoicesQuery['viewer'];
type Choice = readonly [code: string, name: string];

/** Whom an invoice may come from or go to: one's own organisations, hosts and members; also what is chosen already. */
export function partyChoices(viewer: Viewer | undefined, chosen: string | undefined): Choice[] {
  const known = new Map<string, Named>();
  const add = (one: Named | null) => {
    if (one) known.set(one.code, { code: one.code, name: one.name });
  };
  for (const { organisation } of viewer?.roles ?? []) add(organisation);
  for (const { host, members } of viewer?.bodies ?? []) {
    add(host);
    for (const { organisation } of members) add(organisation);
  }
  if (chosen !== undefined && !known.has(chosen)) add({ code: chosen, name: chosen });
  return bySwedishName([...known.values()]).map(({ code, name }) => [code, name]);
}

/** The cost years to choose from: next year and back, and the one chosen. */
export function yearChoices(today: string, chosen: number | undefined): number[] {
  const next = Number(today.slice(0, 4)) + 1;
  const years = Array.from({ length: 12 }, (_, back) => next - back);
  return chosen === undefined || years.includes(chosen) ? years : [...years, chosen].sort((a, b) => b - a);
}
