import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../shared/local-date.js';
import { contractsReport } from './contracts-report.js';

const day = (text: string) => text as LocalDate;
const member = (code: string, name: string, from = '2000-01-01', to: string | null = null, kind = 'MUNICIPALITY') => ({
  organisation: { code, name, kind: kind as 'MUNICIPALITY' },
  validFrom: day(from),
  validTo: to === null ? null : day(to),
});
const agreement = (id: string, from: string, to: string | null = null, coveredByKl937 = true) => ({
  id,
  coveredByKl937,
  validFrom: day(from),
  validTo: to === null ? null : day(to),
});
const summary = (bodies: Parameters<typeof contractsReport>[0], year: number) =>
  contractsReport(bodies, year).map((row) => [row.member.name, ...row.contracts.map((one) => one.agreement.id)]);

describe('contractsReport (KL 9:38)', () => {
  const memberships = [member('2480', 'Umeå'), member('2463', 'Åsele', '2020-07-01'), member('2403', 'Bjurholm')];

  it('lists per member what was in force some day of the year', () => {
    const body = {
      slug: 'a',
      memberships,
      agreements: [agreement('old', '2015-01-01', '2019-12-31'), agreement('new', '2020-01-01')],
    };
    expect(summary([body], 2019)).toEqual([
      ['Bjurholm', 'old'],
      ['Umeå', 'old'],
    ]);
    expect(summary([body], 2020)).toEqual([
      ['Bjurholm', 'new'],
      ['Umeå', 'new'],
      ['Åsele', 'new'],
    ]);
    expect(summary([body], 2014)).toEqual([]);
  });

  it('leaves out what KL 9:37 does not cover, and members that report to no assembly', () => {
    const body = {
      slug: 'a',
      memberships: [member('2480', 'Umeå'), member('5564646874', 'RISE', '2000-01-01', null, 'COMPANY')],
      agreements: [agreement('nämnd', '2015-01-01', null, false), agreement('avtal', '2015-01-01')],
    };
    expect(summary([body], 2025)).toEqual([['Umeå', 'avtal']]);
  });

  it('wants membership and contract at the same time, and names a member once', () => {
    const left = member('2480', 'Umeå', '2000-01-01', '2020-03-31');
    const back = member('2480', 'Umeå', '2020-06-01');
    expect(summary([{ slug: 'a', memberships: [left], agreements: [agreement('x', '2020-05-01')] }], 2020)).toEqual([]);
    expect(
      summary([{ slug: 'a', memberships: [left, back], agreements: [agreement('x', '2020-01-01')] }], 2020),
    ).toEqual([['Umeå', 'x']]);
  });
});
