import type { Allocation, ComponentShare, CostRulesDraft, MemberShare } from '@domain/cost-sharing/index.js';
import { formatDecimal } from '@domain/shared/decimal.js';
import { formatKronor } from '@domain/shared/ore.js';
import type { CostAllocationRow } from './cost-allocation.entity.js';
import type { CostModelRow, CostModelVersion } from './cost-model.entity.js';
import type { AllocationStatus } from './enums.js';
import type { AllocationShareType, ComponentShareType, CostAllocationType } from './allocation.types.js';
import type { CostModelType } from './cost-model.types.js';

/** What may leave of a model. */
export const modelType = (model: CostModelRow | (CostModelVersion & { readonly bodyId: string })): CostModelType => ({
  ...model,
  ...(JSON.parse(model.rules) as Required<Pick<CostRulesDraft, 'rounding'>> & CostRulesDraft as unknown as Pick<
    CostModelType,
    'rounding' | 'components'
  >),
});

/** A preview, or a fixed allocation when its row is given. */
export const allocationType = (
  { bodyId, year }: { readonly bodyId: string; readonly year: number },
  allocation: Allocation,
  row: CostAllocationRow | null,
): CostAllocationType => ({
  id: row?.id ?? null,
  bodyId,
  year,
  status: (row?.status as AllocationStatus | undefined) ?? null,
  fixedAt: row?.fixedAt ?? null,
  fixedById: row?.fixedBy ?? null,
  total: formatKronor(allocation.total),
  shares: allocation.shares.map(shareType),
  remarks: [...allocation.remarks],
});

const shareType = ({ code, amount, perInhabitant, components }: MemberShare): AllocationShareType => ({
  code,
  amount: formatKronor(amount),
  perInhabitant: perInhabitant === undefined ? null : formatKronor(perInhabitant),
  components: components.map(componentType),
});

const componentType = ({
  name,
  amount,
  explanation,
  figures,
  gotRemainder,
  limitedBy,
}: ComponentShare): ComponentShareType => ({
  name,
  amount: formatKronor(amount),
  explanation,
  figures: figures.map(({ measure, value, referenceDate, source, preliminary }) => ({
    measure,
    value: formatDecimal(value),
    referenceDate: referenceDate ?? null,
    source: source ?? null,
    preliminary: preliminary ?? false,
  })),
  gotRemainder,
  limitedBy: limitedBy ?? null,
});
