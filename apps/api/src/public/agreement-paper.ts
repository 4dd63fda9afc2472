import type { PublicPaper } from '@domain/public/kinds.js';
import { sayDay } from '@domain/shared/swedish-day.js';
import type { Agreement } from '../bodies/index.js';

/** The terms of an agreement as the public reads them. Remarks are the secretariat's own and stay there. */
export function agreementPaper(agreement: Agreement): PublicPaper {
  const { title, registrationNumber, validFrom, validTo, noticeMonths, evaluationOn, keyChangedBy } = agreement;
  const { endsForAllNumerator: numerator, endsForAllDenominator: denominator } = agreement;
  const facts = [
    { label: 'Diarienummer', text: registrationNumber ?? '' },
    {
      label: 'Gäller',
      text: `från ${sayDay(validFrom)}${validTo === null ? ' tills vidare' : ` till ${sayDay(validTo)}`}`,
    },
    { label: 'Uppsägningstid', text: noticeMonths === null ? '' : `${noticeMonths} månader` },
    { label: 'Utvärderas', text: evaluationOn === null ? '' : sayDay(evaluationOn) },
    { label: 'Fördelningsnyckeln ändras av', text: keyChangedBy ?? '' },
    {
      label: 'Upphör för alla',
      text: numerator === null ? '' : `när mer än ${numerator}/${denominator} av medlemmarna säger upp det`,
    },
  ];
  return { title, facts: facts.filter(({ text }) => text !== ''), people: [], sections: [] };
}
