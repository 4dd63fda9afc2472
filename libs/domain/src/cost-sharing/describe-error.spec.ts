import { describe, expect, it } from '@jest/globals';
import { describeCostSharingError } from './describe-error.js';
import type { CostSharingError } from './errors.js';
import { byUsage, factsOf, pool, refusal, rules } from './spec-facts.js';

const at = { field: 'components[0]', component: 'Drift', reason: 'Så är det.' };

describe('describeCostSharingError', () => {
  it('names organisation, date and the way out', () => {
    expect(describeCostSharingError(refusal(rules(pool('1.00')), factsOf(2060, ['2422'])))).toBe(
      'Folkmängd saknas för Sorsele (2422) den 2059-12-31. Läs in SCB:s siffror eller välj ett annat referensdatum.',
    );
    expect(
      describeCostSharingError(refusal(rules(pool('1.00', byUsage('kärl'))), factsOf(2025, ['2422', '2417']))),
    ).toBe(
      'Mängden kärl saknas för Norsjö (2417) och Sorsele (2422) i Drift. Fyll i den eller välj en annan fördelningsnyckel.',
    );
  });

  it('counts those that are too many to name', () => {
    const codes = Array.from({ length: 13 }, (_, index) => `${1000 + index}`);
    const text = describeCostSharingError(refusal(rules(pool('1.00')), factsOf(2025, codes)));
    expect(text).toMatch(/Ort 1009 \(1009\) och 3 till den 2024-12-31/);
  });

  it.each<[CostSharingError, string]>([
    [{ code: 'BAD_USER_INPUT', ...at }, 'Så är det.'],
    [{ code: 'REFERENCE_DATE_UNSET', ...at }, 'Referensdatum saknas för Drift.'],
    [{ code: 'SHARES_INVALID', ...at }, 'Så är det.'],
    [{ code: 'RATE_PRECISION', ...at }, 'sex decimaler'],
    [{ code: 'KEY_UNSUITABLE', ...at }, 'Så är det.'],
    [{ code: 'LIMITS_IMPOSSIBLE', ...at }, 'Så är det.'],
    [{ code: 'NO_MEMBERS', field: 'members' }, 'Ingen medlem delar'],
    [{ code: 'NO_MEMBERS', ...at }, 'Ingen medlem berörs av Drift.'],
  ])('has a sentence for %j', (error, part) => {
    const text = describeCostSharingError(error);
    expect(text).toContain(part);
    expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });
});
