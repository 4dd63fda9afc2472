import { describe, expect, it } from '@jest/globals';
import type { Actor, RoleHeld } from '../access/actor.js';
import { allowed, forbidden, hidden, type Verdict } from '../access/verdict.js';
import type { BodyFacts } from '../bodies/policy.js';
import {
  type ActionFacts,
  answersFor,
  isDraftLine,
  mayCreateActions,
  mayReadAction,
  mayReportOnAction,
  mayWriteAction,
} from './policy.js';

const body: BodyFacts = { bodyId: 'body', organisationIdsToday: new Set(['o1', 'o2']) };
const actor = (...roles: RoleHeld[]): Actor => ({ id: 'account', roles });
const facts = (more: Partial<ActionFacts> = {}): ActionFacts => ({
  body,
  sent: true,
  organisationId: 'o1',
  isAssignee: false,
  ...more,
});

type Answers = readonly [read: Verdict, report: Verdict, write: Verdict, create: Verdict];
const answers = (who: Actor, about: ActionFacts): Answers => [
  mayReadAction(who, about),
  mayReportOnAction(who, about),
  mayWriteAction(who, about),
  mayCreateActions(who, about.body),
];

const ALL: Answers = [allowed, allowed, allowed, allowed];
const REPORTS: Answers = [allowed, allowed, forbidden, forbidden];
const READS: Answers = [allowed, forbidden, forbidden, forbidden];
const NOTHING: Answers = [hidden, hidden, hidden, hidden];
const DRAFT: Answers = [hidden, hidden, hidden, forbidden];

const secretariat = actor({ role: 'SECRETARIAT', bodyId: 'body' });
const chief = actor({ role: 'CHIEF_EXECUTIVE', organisationId: 'o1' });
const auditor = actor({ role: 'AUDITOR', bodyId: 'body' });

describe('who may do what with an action', () => {
  it.each<[string, Actor, ActionFacts, Answers]>([
    ['nobody in particular', actor(), facts(), NOTHING],
    ['ADMIN', actor({ role: 'ADMIN' }), facts(), NOTHING],
    ['the secretariat', secretariat, facts(), ALL],
    ['the secretariat, of a draft', secretariat, facts({ sent: false }), ALL],
    ['another body’s secretariat', actor({ role: 'SECRETARIAT', bodyId: 'other' }), facts(), NOTHING],
    ['the auditor', auditor, facts(), READS],
    ['the auditor, who is to do it', auditor, facts({ isAssignee: true }), REPORTS],
    ['who is to do it, without a place in the body', actor(), facts({ isAssignee: true }), NOTHING],
    ['the organisation’s chief executive', chief, facts(), REPORTS],
    ['the organisation’s representative', actor({ role: 'REPRESENTATIVE', organisationId: 'o1' }), facts(), REPORTS],
    ['the organisation’s registrar', actor({ role: 'REGISTRAR', organisationId: 'o1' }), facts(), READS],
    ['another member’s chief executive', actor({ role: 'CHIEF_EXECUTIVE', organisationId: 'o2' }), facts(), READS],
    ['a member’s chief executive, of nobody’s', chief, facts({ organisationId: null }), READS],
    ['a member’s chief executive, of a draft', chief, facts({ sent: false, isAssignee: true }), DRAFT],
    [
      'the chief executive of one that has left',
      actor({ role: 'CHIEF_EXECUTIVE', organisationId: 'o3' }),
      facts({ organisationId: 'o3' }),
      NOTHING,
    ],
  ])('%s', (_, who, about, expected) => {
    expect(answers(who, about)).toEqual(expected);
  });

  it('keeps what was said of a draft with the secretariat', () => {
    expect([isDraftLine('COMMENT', false), isDraftLine('TEXT', false)]).toEqual([true, true]);
    expect([isDraftLine('CREATED', false), isDraftLine('COMMENT', true)]).toEqual([false, false]);
  });

  it('tells the organisations that one answers for', () => {
    const roles = ['CHIEF_EXECUTIVE', 'REPRESENTATIVE', 'FINANCE'] as const;
    const who = actor(...roles.map((role) => ({ role, organisationId: 'o1' })), {
      role: 'REGISTRAR',
      organisationId: 'o2',
    });
    expect(answersFor(who)).toEqual(['o1']);
  });
});
