import { swedishList } from '../shared/swedish-list.js';
import type { CostSharingError } from './errors.js';

const MOST_NAMES = 10;

/** The refusal as one or two Swedish sentences for people: what, whose, which date, and the way out. */
export function describeCostSharingError(error: CostSharingError): string {
  switch (error.code) {
    case 'BAD_USER_INPUT':
      return error.reason;
    case 'REFERENCE_DATE_UNSET':
      return `Referensdatum saknas för ${error.component}. Ange vilken dag invånarna räknas, till exempel 31 december året före kostnadsåret.`;
    case 'POPULATION_MISSING': {
      const dates = [...new Set(error.missing.map(({ date }) => date))].join(' och ');
      return `Folkmängd saknas för ${listed(error.missing)} den ${dates}. Läs in SCB:s siffror eller välj ett annat referensdatum.`;
    }
    case 'USAGE_MISSING':
      return `Mängden ${error.measure} saknas för ${listed(error.missing)} i ${error.component}. Fyll i den eller välj en annan fördelningsnyckel.`;
    case 'SHARES_INVALID':
      return `Andelarna i ${error.component} går inte att använda. ${error.reason} Rätta andelarna eller välj en annan fördelningsnyckel.`;
    case 'RATE_PRECISION':
      return `Priset i ${error.component} har fler än sex decimaler. Avrunda det till högst sex.`;
    case 'KEY_UNSUITABLE':
      return `Fördelningsnyckeln passar inte för ${error.component}. ${error.reason}`;
    case 'LIMITS_IMPOSSIBLE':
      return `Gränserna i ${error.component} går inte att hålla. ${error.reason}`;
    case 'NO_MEMBERS':
      return error.component === undefined
        ? 'Ingen medlem delar på kostnaden det året. Lägg till medlemmar eller välj ett annat år.'
        : `Ingen medlem berörs av ${error.component}. Ändra vilka som berörs eller ta bort kostnadsposten.`;
  }
}

/** `Malå (2418), Norsjö (2417) och Sorsele (2422)`; of many, the first and a count. */
function listed(missing: readonly { readonly code: string; readonly name: string }[]): string {
  const names = missing.slice(0, MOST_NAMES).map(({ code, name }) => `${name} (${code})`);
  if (missing.length > MOST_NAMES) return `${names.join(', ')} och ${missing.length - MOST_NAMES} till`;
  return swedishList(names);
}
