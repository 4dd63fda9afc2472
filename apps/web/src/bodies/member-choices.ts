import { inSwedishOrder, type MatrixOrganisation } from '@domain/bodies/membership-matrix.js';

type Choice = readonly [code: string, name: string];

/** The organisations that are members somewhere, each once, in Swedish order; also one that is chosen but no member. */
export function memberChoices(
  bodies: readonly { readonly members: readonly { readonly organisation: MatrixOrganisation }[] }[],
  chosen?: string,
): Choice[] {
  const organisations = new Map<string, MatrixOrganisation>();
  for (const { members } of bodies) {
    for (const { organisation } of members) organisations.set(organisation.code, organisation);
  }
  if (chosen !== undefined && !organisations.has(chosen)) organisations.set(chosen, { code: chosen, name: chosen });
  return [...organisations.values()].sort(inSwedishOrder).map(({ code, name }) => [code, name]);
}
