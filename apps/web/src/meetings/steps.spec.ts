import { describe, expect, it } from '@jest/globals';
import { nextStep, otherSteps, type Step, type StepFacts } from './steps.js';

const TODAY = '2027-03-10';
const facts: StepFacts = { status: 'DRAFT', day: '2027-03-20', items: 3, changes: 0, changedSinceSent: false };

describe('the next step of a meeting', () => {
  it.each<[string, Partial<StepFacts>, Step | undefined, Step[]]>([
    ['an empty draft wants its first item', { items: 0 }, 'FIRST_ITEM', []],
    ['a draft with an agenda is sent', {}, 'SUMMON', ['START']],
    ['a draft whose day has passed is begun', { day: '2027-03-09' }, 'START', ['SUMMON']],
    ['a summoned meeting waits for its day', { status: 'SUMMONED' }, undefined, ['START']],
    ['what changed is told', { status: 'SUMMONED', changes: 1 }, 'CHANGE', ['START']],
    ['on the day it begins, whatever changed', { status: 'SUMMONED', changes: 1, day: TODAY }, 'START', ['CHANGE']],
    ['it ends', { status: 'IN_SESSION' }, 'END', []],
    ['the minutes are sent', { status: 'HELD' }, 'MINUTES', []],
    ['nothing more', { status: 'MINUTES_SENT' }, undefined, []],
    ['what was changed in them is sent again', { status: 'MINUTES_SENT', changedSinceSent: true }, 'MINUTES', []],
    ['nothing when it is cancelled', { status: 'CANCELLED' }, undefined, []],
  ])('%s', (_, change, next, others) => {
    const all = { ...facts, ...change };
    expect(nextStep(all, TODAY)).toBe(next);
    expect(otherSteps(all, next)).toEqual(others);
  });
});
