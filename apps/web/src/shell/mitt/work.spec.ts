import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@domain/shared/local-date.js';
import { mittPath, readMittSearch } from './search.js';
import { newSince } from './since.js';
import { datesOf, type Facts, lastNoticeDay, workOf } from './work.js';

const today = '2026-11-22' as LocalDate;
type BodyFacts = Facts['bodies'][number];
type AgreementFacts = BodyFacts['agreements'][number];

const agreement = (more: Partial<AgreementFacts> = {}): AgreementFacts => ({
  id: 'a1',
  title: 'Avtalet',
  validTo: null,
  noticeMonths: null,
  evaluationOn: null,
  ...more,
});
const body = (more: Partial<BodyFacts> = {}): BodyFacts => ({
  slug: 'plast',
  name: 'Plast',
  kind: 'CONTRACT',
  mayFixThisYear: false,
  mayFixNextYear: false,
  costModels: { nodes: [] },
  costAllocations: { nodes: [] },
  agreements: [],
  hostings: [],
  ...more,
});
const facts = (...bodies: BodyFacts[]): Facts => ({
  id: 'v',
  roles: [],
  savedViews: [],
  grantReminders: [],
  bodies,
  actions: { nodes: [] },
  proposals: { nodes: [] },
  coming: { nodes: [] },
  unsent: { nodes: [] },
  unpaid: { nodes: [] },
  toAnswer: { pageInfo: { hasNextPage: false }, nodes: [] },
  approvalWork: [],
  billingDue: { parts: [], runs: [], numbers: [] },
});
const work = (...bodies: BodyFacts[]) =>
  workOf(facts(...bodies), today).map(({ what, by, overdue }) => [what, by, overdue]);

describe('the years to fix', () => {
  const host = { mayFixThisYear: true, mayFixNextYear: true };
  const model = (validFrom: string, validTo: string | null = null) => ({
    costModels: { nodes: [{ validFrom, validTo }] },
  });

  it('are this and the next, by their first day, for those who may', () => {
    expect(work(body({ ...host, ...model('2020-01-01') }))).toEqual([
      ['Fastställ kostnaderna för 2026', '2026-01-01', true],
      ['Fastställ kostnaderna för 2027', '2027-01-01', false],
    ]);
    expect(work(body(model('2020-01-01')))).toEqual([]);
    expect(work(body({ mayFixNextYear: true, ...model('2020-01-01') }))).toHaveLength(1);
  });

  it('ask for a model where none covers the year', () => {
    const [first, second] = work(body({ ...host, ...model('2026-01-01', '2026-12-31') }));
    expect([first![0], second![0]]).toEqual(['Fastställ kostnaderna för 2026', 'Lägg upp en kostnadsmodell för 2027']);
  });

  it('are done when they are fixed', () => {
    const fixed = { costAllocations: { nodes: [2026, 2027].map((year) => ({ id: String(year), year })) } };
    expect(work(body({ ...host, ...fixed }))).toEqual([]);
  });
});

describe('agreements', () => {
  it('are to be evaluated within a year, and stay for a year when late', () => {
    const on = (evaluationOn: string) => work(body({ agreements: [agreement({ evaluationOn })] }));
    expect(on('2027-11-22')).toEqual([['Utvärdera ”Avtalet”', '2027-11-22', false]]);
    expect(on('2026-11-21')).toEqual([['Utvärdera ”Avtalet”', '2026-11-21', true]]);
    expect(on('2026-11-22')[0]![2]).toBe(false);
    expect(on('2027-11-23')).toEqual([]);
    expect(on('2025-11-21')).toEqual([]);
  });

  it('have a last day of notice when they end and have a period of notice', () => {
    expect(lastNoticeDay(agreement({ validTo: '2027-12-31', noticeMonths: 12 }))).toBe('2026-12-31');
    expect(lastNoticeDay(agreement({ validTo: '2027-08-31', noticeMonths: 6 }))).toBe('2027-02-28');
    expect(lastNoticeDay(agreement({ noticeMonths: 12 }))).toBeNull();
    expect(lastNoticeDay(agreement({ validTo: '2027-12-31' }))).toBeNull();
    expect(work(body({ agreements: [agreement({ validTo: '2027-12-31', noticeMonths: 12 })] }))).toEqual([
      ['Sista dag att säga upp ”Avtalet”', '2026-12-31', false],
    ]);
    // Too late: there is nothing more to do about it.
    expect(work(body({ agreements: [agreement({ validTo: '2027-10-31', noticeMonths: 12 })] }))).toEqual([]);
  });

  it('ask for nothing when they have ended', () => {
    expect(work(body({ agreements: [agreement({ validTo: '2026-11-21', evaluationOn: '2026-06-30' })] }))).toEqual([]);
  });
});

describe('meetings and actions', () => {
  const place = { slug: 'plast', name: 'Plast' };
  const meeting = (status: 'DRAFT' | 'SUMMONED' | 'HELD', viewerMayWrite = true) => ({
    id: 'm1',
    title: 'Möte',
    startsAt: '2026-12-10T08:00:00Z',
    place: '',
    status,
    viewerMayWrite,
    body: place,
  });
  const rows = (more: Partial<Facts>) =>
    workOf({ ...facts(), ...more }, today).map(({ what, by, overdue, step }) => [what, by, overdue, step]);

  it('ask for what one has to do, with or without a day', () => {
    const action = (id: string, dueOn: string | null) => ({
      id,
      text: `Gör ${id}`,
      dueOn,
      state: 'OPEN' as const,
      body: place,
    });
    expect(
      rows({ actions: { nodes: [action('a', null), action('b', '2026-11-21'), action('c', '2026-11-22')] } }),
    ).toEqual([
      ['Gör b', '2026-11-21', true, { to: 'action', id: 'b' }],
      ['Gör c', '2026-11-22', false, { to: 'action', id: 'c' }],
      ['Gör a', null, false, { to: 'action', id: 'a' }],
    ]);
  });

  it('ask the secretariat to answer who wants another day, and nobody else', () => {
    const proposal = (id: string, write: boolean) => ({
      id,
      text: `Gör ${id}`,
      dueOn: '2026-11-21',
      proposedDueOn: '2026-12-01',
      body: place,
      viewerMay: { write },
    });
    expect(rows({ proposals: { nodes: [proposal('a', true), proposal('b', false)] } })).toEqual([
      ['Svara på förslaget tis 1 dec 2026 för ”Gör a”', '2026-11-21', true, { to: 'action', id: 'a' }],
    ]);
  });

  it('ask the secretariat for the summons and for the minutes, and nobody else', () => {
    const step = { to: 'meeting', id: 'm1' };
    expect(rows({ coming: { nodes: [meeting('DRAFT')] } })).toEqual([
      ['Skicka kallelsen till ”Möte”', '2026-11-19', true, step],
    ]);
    expect(rows({ coming: { nodes: [meeting('SUMMONED'), meeting('DRAFT', false)] } })).toEqual([]);
    expect(rows({ unsent: { nodes: [meeting('HELD')] } })).toEqual([
      ['Skicka ut anteckningarna från ”Möte”', '2026-12-24', false, step],
    ]);
  });
});

it('reminds of a grant that nobody has used', () => {
  const grantReminders = [
    {
      id: 'g1',
      name: 'Engångsbidrag',
      outstanding: '50000.00',
      body: { slug: 'plast', name: 'Plast' },
    },
  ];
  const rows = workOf({ ...facts(), grantReminders }, today);
  expect(rows.map(({ what, overdue, amount, step }) => [what, overdue, amount, step])).toEqual([
    ['Bidraget ”Engångsbidrag” är inte använt', false, '50000.00', { to: 'grant', id: 'g1' }],
  ]);
});

describe('what is to be paid', () => {
  const share = (year: number, superseded = false) => ({
    allocationId: `${year} ${superseded}`,
    year,
    status: 'PRELIMINARY' as const,
    superseded,
    amount: '102150.00',
    body: { slug: 'plast', name: 'Plast' },
  });
  const organisation = {
    code: '2417',
    name: 'Norsjö',
    costShares: { nodes: [share(2028), share(2027), share(2026, true), share(2026), share(2025)] },
  };

  it('is this and the next year, once an organisation, without what is superseded', () => {
    const roles = ['FINANCE', 'REGISTRAR'].map((role) => ({ id: role, role, organisation })) as Facts['roles'];
    const rows = workOf({ ...facts(), roles }, today);
    expect(rows.map(({ what, amount, note, step }) => [what, amount, note, step])).toEqual([
      ['Norsjö: andel 2026', '102150.00', 'Preliminär', { to: 'allocation', id: '2026 false' }],
      ['Norsjö: andel 2027', '102150.00', 'Preliminär', { to: 'allocation', id: '2027 false' }],
    ]);
  });
});

it('puts what is overdue first, then by day, then in Swedish order', () => {
  const dated = (name: string, evaluationOn: string) =>
    body({ name, slug: name, agreements: [agreement({ id: name, evaluationOn })] });
  const rows = workOf(
    facts(
      dated('Örebro', '2027-01-31'),
      dated('Ånge', '2027-01-31'),
      dated('Sent', '2026-10-01'),
      dated('Snart', '2026-12-01'),
    ),
    today,
  );
  expect(rows.map((row) => row.body.name)).toEqual(['Sent', 'Snart', 'Ånge', 'Örebro']);
});

it('tells what comes within a year', () => {
  const hosting = (validFrom: string) => ({ id: validFrom, validFrom, organisation: { code: '2460', name: 'Vännäs' } });
  const rows = datesOf(
    facts(
      body({
        agreements: [agreement({ validTo: '2027-03-31', evaluationOn: '2026-11-22' })],
        hostings: [hosting('2026-01-01'), hosting('2027-01-01'), hosting('2028-01-01')],
      }),
    ),
    today,
  );
  expect(rows.map(({ on, what }) => [on, what])).toEqual([
    ['2027-01-01', 'Vännäs blir värd'],
    ['2027-03-31', 'Avtalet upphör'],
  ]);
});

describe('what there is to pay and to bill', () => {
  const where = { slug: 'plast', name: 'Plast' };
  const rowsOf = (more: Partial<Facts>) =>
    workOf({ ...facts(), ...more }, today).map(({ group, what, by, overdue, amount, step }) => ({
      group,
      what,
      by,
      overdue,
      amount,
      step,
    }));

  it('asks for what one has not answered, and tells what stands in the way of what one keeps', () => {
    const consultation = { id: 'c', title: 'RUS', state: 'DECIDING' as const, body: where, blockers: [{ code: 'NOT_DECIDED' as const }] }; // prettier-ignore
    const proposal = { id: 'p', title: 'Avtalet', body: where, standing: { words: '3 av 7 har beslutat' } };
    const vannas = { name: 'Vännäs' };
    const rows = rowsOf({
      toAnswer: {
        pageInfo: { hasNextPage: false },
        nodes: [
          { id: '1', kind: 'DECISION', dueOn: '2026-11-21', organisation: vannas, consultation, proposal: null },
          { id: '2', kind: 'KEEP', dueOn: '2026-12-21', organisation: null, consultation, proposal: null },
          { id: '3', kind: 'PROPOSAL', dueOn: null, organisation: vannas, consultation: null, proposal },
        ],
      },
    });
    expect(rows).toMatchObject([
      {
        group: 'besvara',
        what: 'Vännäs: besluta om svaret på ”RUS”',
        overdue: true,
        step: { to: 'consultation', id: 'c' },
      },
      { what: 'Håll i ”RUS”', by: '2026-12-21', step: { to: 'consultation', id: 'c' } },
      {
        what: 'Vännäs: besluta om ”Avtalet”',
        by: null,
        step: { to: 'proposal', id: 'p' },
      },
    ]);
  });

  it('is the invoices to one’s own organisation, those overdue first', () => {
    const invoice = (id: string, dueOn: string) => ({
      id,
      number: `2417-${id}`,
      reference: `2417-${id}`,
      dueOn,
      status: id === 'a' ? ('PARTLY_PAID' as const) : ('ISSUED' as const),
      openAmount: '125.00',
      seller: { name: 'Norsjö' },
      body: where,
    });
    const rows = rowsOf({ unpaid: { nodes: [invoice('a', '2026-11-22'), invoice('b', '2026-11-21')] } });
    expect(rows).toEqual([
      {
        group: 'betala',
        what: 'Betala faktura 2417-b från Norsjö',
        by: '2026-11-21',
        overdue: true,
        amount: '125.00',
        step: { to: 'invoice', id: 'b' },
      },
      expect.objectContaining({ by: '2026-11-22', overdue: false }),
    ]);
  });

  it('is parts whose day has come, runs to approve and bases without a number', () => {
    const rows = rowsOf({
      billingDue: {
        parts: [
          { year: 2026, issuedOn: '2026-10-01', part: { index: 4, of: 4 }, body: where },
          { year: 2024, issuedOn: '2026-11-22', part: { index: 1, of: 2 }, body: where },
          { year: 2024, issuedOn: '2026-11-22', part: { index: 2, of: 2 }, body: where },
          { year: 2025, issuedOn: '2026-11-22', part: { index: 1, of: 1 }, body: where },
        ],
        runs: [{ id: 'r', year: 2026, invoiceCount: 6, total: '600.00', body: where }],
        numbers: [{ year: 2026, count: 2, since: '2026-11-01', body: where }],
      },
    });
    expect(rows.every(({ group }) => group === 'fakturera')).toBe(true);
    expect(rows.map(({ what, overdue, step }) => [what, overdue, step.to])).toEqual([
      ['Fakturera 2026, del 4 av 4', true, 'billing'],
      ['Fakturera 2024: 2 delar, först del 1 av 2', false, 'billing'],
      ['Fakturera 2025', false, 'billing'],
      ['Ange fakturanummer för 2 underlag 2026', false, 'bases'],
      ['Godkänn 6 dokument som ska ställas ut för 2026', false, 'run'],
    ]);
  });
});

describe('the filters', () => {
  it('are read from the address, and what is no filter is left out', () => {
    expect(readMittSearch({ samverkan: 'plast', grupp: 'betala', x: 1 })).toEqual({
      samverkan: 'plast',
      grupp: 'betala',
    });
    expect(readMittSearch({ samverkan: '', grupp: 'annat' })).toEqual({ samverkan: undefined, grupp: undefined });
  });

  it('make an address to save', () => {
    expect(mittPath({})).toBe('/');
    expect(mittPath({ samverkan: 'plast', grupp: 'gora' })).toBe('/?samverkan=plast&grupp=gora');
  });
});

it('counts as new what came after the last visit, or thirty days at first', () => {
  const now = new Date('2026-11-22T20:00:00Z');
  expect(newSince('2026-11-20T08:00:00Z', now)).toBe('2026-11-20T08:00:00Z');
  expect(newSince(null, now)).toBe('2026-10-23T20:00:00.000Z');
});

it('tells what to approve, to sign, to post and to take down, each with its meeting', () => {
  const body = { slug: 'treparten', name: 'Treparten' };
  const meeting = { id: 'm', title: 'Sammanträde', startsAt: '2026-11-02T09:00:00Z', body };
  const mala = { code: '2418', name: 'Malå' };
  const approvalWork = [
    { kind: 'APPROVE' as const, dueOn: '2026-11-16', organisation: null, meeting },
    { kind: 'SIGN' as const, dueOn: '2026-12-16', organisation: null, meeting },
    { kind: 'POST' as const, dueOn: '2026-12-18', organisation: mala, meeting },
    { kind: 'TAKE_DOWN' as const, dueOn: null, organisation: mala, meeting },
  ];
  const rows = workOf({ ...facts(), approvalWork }, '2026-11-30' as LocalDate);
  expect(rows.map(({ what, overdue, step }) => [what, overdue, step.to])).toEqual([
    ['Justera protokollet från ”Sammanträde”', true, 'meeting'],
    ['Skriv under protokollet från ”Sammanträde”', false, 'meeting'],
    ['Anslå protokollet från ”Sammanträde” hos Malå', false, 'meeting'],
    ['Ta ned anslaget från ”Sammanträde” hos Malå', false, 'meeting'],
  ]);
});
