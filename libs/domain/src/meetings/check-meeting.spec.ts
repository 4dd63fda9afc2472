import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../shared/local-date.js';
import { checkMeeting, checkSeries, LONGEST_MESSAGE, messageFault, MOST_DAYS } from './check-meeting.js';

const meeting = { title: 'Möte', startsAt: new Date('2027-03-18T08:00:00Z'), endsAt: null, place: '' };
const days = (...list: string[]) => list as LocalDate[];
const series = { days: days('2027-01-14', '2027-02-11'), startTime: '09:00', endTime: null };

describe('a meeting', () => {
  it.each([
    ['title', { title: '' }],
    ['startsAt', { startsAt: new Date('1800-01-01T08:00:00Z') }],
    ['startsAt', { startsAt: new Date('nej') }],
    ['endsAt', { endsAt: meeting.startsAt }],
    ['endsAt', { endsAt: new Date('2027-03-26T08:00:00Z') }],
    ['place', { place: 'x'.repeat(301) }],
    ['place', { place: 'a\u0000b' }],
  ])('refuses a bad %s', (field, more) => {
    expect(checkMeeting({ ...meeting, ...more })).toMatchObject({ ok: false, error: { field } });
  });

  it('may last some days', () => {
    expect(checkMeeting({ ...meeting, endsAt: new Date('2027-03-20T08:00:00Z') }).ok).toBe(true);
  });
});

describe('a series', () => {
  it.each([
    ['days', { days: days() }],
    ['days', { days: days('2027-01-14', '2027-01-14') }],
    ['days', { days: days('2027-02-30') }],
    ['days', { days: Array.from({ length: MOST_DAYS + 1 }, (_, i) => `20${10 + i}-01-01` as LocalDate) }],
    ['startTime', { startTime: '9' }],
    ['endTime', { endTime: '09:00' }],
  ])('refuses bad %s', (field, more) => {
    expect(checkSeries({ ...series, ...more })).toMatchObject({ ok: false, error: { field } });
    expect(checkSeries(series).ok).toBe(true);
  });
});

it('limits what is said in a sending', () => {
  expect(messageFault('x'.repeat(LONGEST_MESSAGE))).toBeUndefined();
  expect(messageFault('x'.repeat(LONGEST_MESSAGE + 1))).toContain('2000');
  expect(messageFault('a\u0000b')).toContain('styrtecken');
});
