import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../shared/local-date.js';
import { decidingDays, mayWriteCosts } from './policy.js';

const day = (text: string) => text as LocalDate;
const TODAY = day('2026-11-22');
const period = (from: string, to?: string) => ({ from: day(from), to: to === undefined ? null : day(to) });

describe('decidingDays', () => {
  it('asks the host of the current year about a model that began earlier and still runs', () => {
    expect(decidingDays(period('2024-01-01'), null, TODAY)).toEqual(['2026-01-01']);
  });
  it('asks the host of the first day about a model that is over or lies ahead', () => {
    expect(decidingDays(period('2016-01-01', '2016-12-31'), null, TODAY)).toEqual(['2016-01-01']);
    expect(decidingDays(period('2030-01-01'), null, TODAY)).toEqual(['2030-01-01']);
  });
  it('lets who decides now end a predecessor’s model', () => {
    expect(decidingDays(period('2024-01-01', '2025-12-31'), period('2024-01-01'), TODAY)).toEqual(['2026-01-01']);
  });
  it('asks about both periods when a model is made longer', () => {
    expect(decidingDays(period('2020-01-01'), period('2020-01-01', '2020-12-31'), TODAY)).toEqual([
      '2020-01-01',
      '2026-01-01',
    ]);
  });
});

describe('mayWriteCosts', () => {
  const finance = { id: 'a', roles: [{ role: 'FINANCE' as const, organisationId: 'host' }] };
  const body = (...ids: string[]) => ({ bodyId: 'b', organisationIdsToday: new Set(ids) });
  it('lets FINANCE of the host, and nobody else', () => {
    expect(mayWriteCosts(finance, body('host'), 'host')).toEqual({ allowed: true });
    expect(mayWriteCosts(finance, body('host'), 'host', 'other')).toEqual({ allowed: false, reason: 'FORBIDDEN' });
    expect(mayWriteCosts(finance, body('host'), null)).toEqual({ allowed: false, reason: 'FORBIDDEN' });
    expect(mayWriteCosts(finance, body('host'))).toEqual({ allowed: false, reason: 'FORBIDDEN' });
  });
  it('hides the body’s costs from a host that has left', () => {
    expect(mayWriteCosts(finance, body('other'), 'host')).toEqual({ allowed: false, reason: 'NOT_FOUND' });
  });
});
