import { send } from '../api/client.js';
import { useData } from '../api/hooks.js';
import { CostsUsageDocument } from '../generated/graphql.js';
import { usageFormOf } from './fixed-view.js';
import { useStored } from '../shell/stored.js';
import type { UsageForm } from './use-split.js';

/**
 * The year's quantities: what was typed (kept in the browser), else those that the year was fixed on. Those of the year before are
 * taken when asked for.
 */
export function useYearUsage(slug: string, year: number, fixedId: string | null, earlierId: string | null) {
  const [typed, setTyped] = useStored<UsageForm>(`mangder.${slug}.${year}`);
  const fixed = useData(CostsUsageDocument, { id: fixedId ?? '' }, { enabled: fixedId !== null && typed === null });
  const form = typed ?? (fixed.data ? usageFormOf(fixed.data.costAllocation.usage) : {});
  return {
    form,
    change: (next: UsageForm) => setTyped(next),
    takeFrom: async () => {
      if (earlierId === null) return;
      const { costAllocation } = await send(CostsUsageDocument, { id: earlierId });
      setTyped({ ...form, ...usageFormOf(costAllocation.usage) });
    },
  };
}
