import type { VatCategory } from '../cost-sharing/index.js';
import { MICRO, type Micro } from '../shared/decimal.js';
import { ok, type Result } from '../shared/result.js';
import { badInvoice, type InvoicingError } from './errors.js';
import type { VatDecision } from './vat.js';

/** ML 2023:200 9 kap.: 25, 12 and 6 percent. */
const RATES: readonly Micro[] = [25n * MICRO, 12n * MICRO, 6n * MICRO];
const LONGEST_REASON = 300;

/** A decision on VAT as a person takes it. There is no default: nothing is guessed. */
export function checkVatDecision(draft: {
  readonly category: VatCategory;
  readonly percent: Micro | null;
  readonly reason: string | null;
}): Result<VatDecision, InvoicingError> {
  const { category, percent } = draft;
  const reason = draft.reason?.trim() ?? '';
  if (category !== 'S' && percent !== null && percent !== 0n) {
    return badInvoice('percent', 'Bara det som är momspliktigt (S) har en momssats.');
  }
  switch (category) {
    case 'S':
      return percent !== null && RATES.includes(percent)
        ? ok({ category, percent })
        : badInvoice('percent', 'Momssatsen ska vara 25, 12 eller 6 procent.');
    case 'E':
      if (reason.length > LONGEST_REASON) return badInvoice('reason', `Skälet får ha högst ${LONGEST_REASON} tecken.`);
      return reason === ''
        ? badInvoice('reason', 'Ange varför det är undantaget från moms: det står på fakturan.')
        : ok({ category, reason });
    case 'O':
      return ok({ category });
  }
}
