import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '../shared/local-date.js';
import { appealPeriod } from './appeal.js';
import { appealLabel, appealSentence, noticeDays } from './appeal-words.js';
import { checkDispatch } from './dispatch.js';
import { describeMeetingsError } from './errors.js';
import { legalForce } from './legal-force.js';
import {
  boardsOf,
  checkCorrection,
  checkPosting,
  checkRemoval,
  noNoticeNeeded,
  notABoard,
  noticeState,
  postBy,
} from './notice.js';
import { noticeText } from './notice-text.js';

const day = (text: string) => text as LocalDate;
const facts = { approvedOn: day('2025-02-26'), today: day('2025-03-10') };
const up = { postedOn: day('2025-02-27'), removedOn: null };
const down = { postedOn: day('2025-02-27'), removedOn: day('2025-03-05') };

describe('the boards', () => {
  it('are every member’s of a joint committee, the one of a federation, none of others', () => {
    const all = { members: ['a', 'b'], host: 'f' };
    expect(boardsOf('JOINT_COMMITTEE', all)).toEqual(['a', 'b']);
    expect(boardsOf('FEDERATION', all)).toEqual(['f']);
    expect(boardsOf('FEDERATION', { ...all, host: null })).toEqual([]);
    for (const kind of ['NETWORK', 'CONTRACT', 'PROJECT'] as const) {
      expect(boardsOf(kind, all)).toEqual([]);
      expect(noNoticeNeeded(kind)).toContain('Behöver inget anslag');
    }
    expect(noNoticeNeeded('FEDERATION')).toBeNull();
  });

  it('post on the second day after the approval, or the next weekday', () => {
    expect(postBy(day('2025-02-26'))).toBe('2025-02-28');
    expect(postBy(day('2025-02-27'))).toBe('2025-03-03');
  });
});

describe('what is reported of a board', () => {
  const fieldOf = (result: ReturnType<typeof checkPosting | typeof checkRemoval | typeof checkCorrection>) =>
    result.ok ? 'ok' : 'field' in result.error ? result.error.field : result.error.code;

  it('is new, the same again, or refused with its field', () => {
    expect(checkPosting({ ...facts, postings: [] }, day('2025-02-26'))).toEqual({ ok: true, value: 'NEW' });
    expect(checkPosting({ ...facts, postings: [up] }, up.postedOn)).toEqual({ ok: true, value: 'SAME' });
    expect(fieldOf(checkPosting({ ...facts, postings: [up] }, day('2025-02-28')))).toBe('CONFLICT');
    expect(fieldOf(checkPosting({ ...facts, postings: [] }, day('2025-02-25')))).toBe('postedOn');
    expect(fieldOf(checkPosting({ ...facts, postings: [] }, day('2025-03-11')))).toBe('postedOn');
    expect(fieldOf(checkPosting({ ...facts, postings: [down] }, day('2025-03-04')))).toBe('postedOn');
    expect(checkPosting({ ...facts, postings: [down] }, day('2025-03-05'))).toEqual({ ok: true, value: 'NEW' });
  });

  it('is taken down once, not before it was posted', () => {
    expect(checkRemoval({ ...facts, postings: [up] }, day('2025-02-27'))).toEqual({ ok: true, value: 'NEW' });
    expect(checkRemoval({ ...facts, postings: [down] }, day('2025-03-05'))).toEqual({ ok: true, value: 'SAME' });
    expect(fieldOf(checkRemoval({ ...facts, postings: [down] }, day('2025-03-06')))).toBe('CONFLICT');
    expect(fieldOf(checkRemoval({ ...facts, postings: [up] }, day('2025-02-26')))).toBe('removedOn');
    expect(fieldOf(checkRemoval({ ...facts, postings: [up] }, day('2025-03-11')))).toBe('removedOn');
    expect(fieldOf(checkRemoval({ ...facts, postings: [] }, day('2025-03-05')))).toBe('organisation');
  });

  it('is put right between what was before and after', () => {
    const after = { postedOn: day('2025-03-07'), removedOn: null };
    const none = { before: null, after: null };
    expect(checkCorrection(facts, up, none).ok).toBe(true);
    expect(fieldOf(checkCorrection(facts, up, { before: null, after }))).toBe('removedOn');
    expect(fieldOf(checkCorrection(facts, { ...up, removedOn: day('2025-03-08') }, { before: null, after }))).toBe(
      'removedOn',
    );
    expect(fieldOf(checkCorrection(facts, up, { before: down, after: null }))).toBe('postedOn');
    expect(fieldOf(checkCorrection(facts, { ...up, postedOn: day('2025-02-25') }, none))).toBe('postedOn');
  });

  it('is said in four words', () => {
    const stateAt = (today: string, postings: (typeof down)[] | (typeof up)[]) =>
      noticeState(postings, appealPeriod([{ organisationId: 'a', postings }], day(today)));
    expect(stateAt('2025-03-10', [])).toBe('TO_POST');
    expect(stateAt('2025-03-10', [up])).toBe('POSTED');
    expect(stateAt('2025-03-10', [down])).toBe('TAKEN_DOWN_EARLY');
    expect(stateAt('2025-04-10', [{ ...down, removedOn: day('2025-03-21') }])).toBe('TAKEN_DOWN');
  });
});

describe('the words', () => {
  const names: Record<string, string> = { a: 'Norsjö', b: 'Malå', c: 'Sorsele' };
  const nameOf = (id: string) => names[id]!;
  const board = (organisationId: string, ...postings: (typeof up | typeof down)[]) => ({ organisationId, postings });

  it('say the state with its reason', () => {
    const running = appealPeriod(
      [board('a', { ...up, postedOn: day('2025-02-26') }), board('c', up)],
      day('2025-03-20'),
    );
    expect(appealLabel(running)).toBe('Överklagandetiden löper t.o.m. tors 20 mars 2025');
    expect(appealSentence(running, nameOf)).toBe(
      'Överklagandetiden löper till och med tors 20 mars 2025, eftersom Sorsele anslog sist, tors 27 februari 2025.',
    );
    const missing = appealPeriod([board('a', up), board('b'), board('c')], day('2025-03-20'));
    expect(appealSentence(missing, nameOf)).toContain('inte är anslaget hos Malå och Sorsele');
    const broken = appealPeriod([board('a', down)], day('2025-03-20'));
    expect(appealSentence(broken, nameOf)).toContain('Norsjö tog ned anslaget för tidigt');
    expect(noticeDays(facts.approvedOn, running).map(({ day: on }) => on)).toEqual([
      '2025-02-28',
      '2025-02-27',
      '2025-03-20',
      '2025-03-21',
    ]);
  });

  it('know of one board where a federation has one', () => {
    const said = (...postings: (typeof up | typeof down)[]) => {
      const period = appealPeriod([board('a', ...postings)], day('2025-03-10'));
      return [appealSentence(period, nameOf), ...noticeDays(facts.approvedOn, period).flatMap(({ sentence, section }) => [sentence, section])].join('\n'); // prettier-ignore
    };
    for (const words of [said(), said(up), said(down)]) expect(words).not.toMatch(/alla|sist,|9 kap/);
    expect(said(up)).toContain('eftersom Norsjö anslog tors 27 februari 2025.');
    expect(said()).toContain('den anslagstavla som förbundsordningen nämner');
    expect(notABoard('FEDERATION', 'Norsjö')).toContain('en enda anslagstavla, här den hos Norsjö');
    expect(notABoard('FEDERATION', null)).toContain('som värd först');
    expect(notABoard('JOINT_COMMITTEE', 'Norsjö')).toContain('var inte medlem');
  });

  it('to copy say where the minutes are and the day of posting', () => {
    const given = {
      body: 'Nämnden',
      board: 'Malå',
      metOn: day('2025-02-24'),
      approvedOn: facts.approvedOn,
      sections: null,
      keptAt: 'Norsjö',
      minutesUrl: 'https://portal.example/protokoll',
      bodyUrl: 'https://portal.example/namnden',
      postedOn: up.postedOn,
      alone: false,
      lastDay: null,
    };
    const text = noticeText(given);
    expect(text).toContain('Anslaget på anslagstavlan hos Malå: tors 27 februari 2025.');
    expect(text).toContain('Protokollet finns hos Norsjö och på https://portal.example/protokoll');
    expect(noticeText({ ...given, postedOn: null })).toContain('hos Malå: [dagen då du anslår].');
    expect(noticeText({ ...given, postedOn: undefined })).not.toContain('Anslaget på');
    expect(text).toContain('hos alla medlemmar');
    expect(noticeText({ ...given, alone: true })).toContain('då justeringen anslås.');
    expect(noticeText({ ...given, sections: '§ 1' })).toContain(
      '§ 1 i protokollet från sammanträdet mån 24 februari 2025 justerades omedelbart ons 26 februari 2025.',
    );
    // What nobody has published is not pointed to.
    expect(noticeText({ ...given, minutesUrl: null })).toMatch(
      /Protokollet finns hos Norsjö\. Mer om Nämnden: https:\/\/portal\.example\/namnden$/,
    );
  });
});

describe('laga kraft', () => {
  const period = { state: 'EXPIRED', lastDay: day('2025-03-20') } as const;
  it('needs that the time has run out and that nobody appealed', () => {
    expect(legalForce({ kind: 'LEGALITY', period, appeals: [] }).force).toBe('IN_FORCE');
    expect(legalForce({ kind: 'LEGALITY', period, appeals: [{ receivedOn: day('2025-03-01') }] }).force).toBe(
      'APPEALED',
    );
    expect(legalForce({ kind: 'LEGALITY', period: { state: 'RUNNING', lastDay: day('2025-03-20') }, appeals: [] }).force).toBe('PENDING'); // prettier-ignore
    expect(legalForce({ kind: 'NONE', period, appeals: [] }).force).toBe('OTHER');
    expect(legalForce({ kind: 'OTHER_WAY', period, appeals: [] }).force).toBe('OTHER');
  });

  it.each(['LEGALITY', 'OTHER_WAY', 'NONE'] as const)('waits for a court once there is an appeal: %s', (kind) => {
    expect(legalForce({ kind, period, appeals: [{ receivedOn: day('2025-03-01') }] }).force).toBe('APPEALED');
  });
});

describe('dispatch', () => {
  const sent = { recipient: ' Norsjö  kommun ', sentOn: day('2025-03-01'), way: 'EMAIL' } as const;
  const faultOf = (wanted: Parameters<typeof checkDispatch>[0], approvedOn: LocalDate | null = facts.approvedOn) => {
    const result = checkDispatch(wanted, { approvedOn, today: facts.today, sentBefore: false });
    return result.ok ? 'ok' : describeMeetingsError(result.error);
  };
  it('of a decision comes after its approval, on a day that has been, in some way', () => {
    expect(checkDispatch(sent, { ...facts, sentBefore: true })).toMatchObject({
      ok: true,
      value: { recipient: 'Norsjö kommun' },
    });
    expect(faultOf(sent, null)).toContain('inte justerat');
    expect(faultOf({ ...sent, sentOn: null, way: null }, null)).toBe('ok');
    expect(faultOf({ ...sent, sentOn: day('2025-03-11') })).toContain('framåt i tiden');
    expect(faultOf({ ...sent, sentOn: day('2025-02-25') })).toContain('före det');
    expect(faultOf({ ...sent, way: null })).toContain('hur');
    expect(faultOf({ ...sent, recipient: ' ' })).toContain('vem');
  });

  it('that is on record stays there, to somebody that can be read', () => {
    const back = { ...sent, sentOn: null, way: null };
    expect(checkDispatch(back, { ...facts, sentBefore: true })).toMatchObject({
      ok: false,
      error: { field: 'sentOn' },
    });
    for (const recipient of ['Norsjö\u0000', 'a\u202egnp.exe', '\u200b\u200b', 'Nor\u200bsjö', '---']) {
      expect(checkDispatch({ ...sent, recipient }, { ...facts, sentBefore: false })).toMatchObject({
        ok: false,
        error: { field: 'recipient' },
      });
    }
  });
});
