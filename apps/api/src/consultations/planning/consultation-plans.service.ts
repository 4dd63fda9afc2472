import { isJoining, standing } from '@domain/consultations/blockers.js';
import type { BoardMeetingFacts, PlanTerms } from '@domain/consultations/plan-facts.js';
import { type Plan, planResponse } from '@domain/consultations/plan.js';
import { awaitsAnswer, takesInvitations } from '@domain/consultations/invitation.js';
import { isBeforeSent, isWriting } from '@domain/consultations/states.js';
import { groupBy } from '@domain/shared/group-by.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { addDays } from '@domain/shared/swedish-day.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { Tx } from '@platform/tx/tx.js';
import { Between, In } from 'typeorm';
import { BoardMeeting } from './board-meeting.entity.js';
import type { Consultation } from '../consultation.entity.js';
import { ConsultationFacts } from '../consultation-facts.js';

/** So far before and after the deadline a meeting can matter. */
const DAYS_BACK = 200;
const DAYS_AHEAD = 365;

/** What a plan says must not depend on what else is asked for. */
const near = (on: LocalDate, dueOn: LocalDate): boolean =>
  on >= (addDays(dueOn, -DAYS_BACK) ?? dueOn) && on <= (addDays(dueOn, DAYS_AHEAD) ?? dueOn);

/** The way back from the deadline, for many consultations at once. */
@Injectable()
export class ConsultationPlans {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly facts: ConsultationFacts,
  ) {}

  /** By consultation; those that have been sent or are over have none. */
  async of(consultations: readonly Consultation[], terms: PlanTerms): Promise<ReadonlyMap<string, Plan>> {
    const planned = consultations.filter(({ state }) => isBeforeSent(state));
    if (planned.length === 0) return new Map();
    const ids = planned.map(({ id }) => id);
    const members = await this.facts.members(ids, this.tx.read);
    const versions = await this.facts.versions(ids, this.tx.read);
    const changed = await this.facts.changedSince(planned, this.tx.read);
    const meetings = await this.meetings(planned, [...members.values()].flat().map(({ organisation }) => organisation.id)); // prettier-ignore
    const today = this.clock.today();
    return new Map(
      planned.map(({ id, state, dueOn, extensionAskedTo }) => {
        const unsettled = takesInvitations(state) && !isWriting(state);
        const joining = (members.get(id) ?? []).filter(
          ({ member: { stance, leftOutOn } }) =>
            (isJoining(stance) && leftOutOn === null) || (unsettled && awaitsAnswer({ stance })),
        );
        const facts = joining.map(({ member, organisation, decisions }) => ({
          organisationId: organisation.id,
          name: organisation.name,
          decider: member.decider ?? ('BOARD' as const),
          decided: !changed.has(id) && standing(decisions, versions.get(id) ?? [])?.outcome === 'APPROVED',
          meetings: (meetings.get(organisation.id) ?? []).filter(({ on }) => near(on, dueOn)),
        }));
        return [id, planResponse({ today, dueOn, extensionAskedTo, members: facts }, terms)];
      }),
    );
  }

  private async meetings(
    planned: readonly Consultation[],
    organisationIds: readonly string[],
  ): Promise<ReadonlyMap<string, BoardMeetingFacts[]>> {
    const days = planned.map(({ dueOn }) => dueOn).sort();
    const [first, last] = [days[0]!, days.at(-1)!];
    const found = await this.tx.read.find(BoardMeeting, {
      where: {
        organisationId: In([...new Set(organisationIds)]),
        meetsOn: Between(addDays(first, -DAYS_BACK) ?? first, addDays(last, DAYS_AHEAD) ?? last),
      },
      order: { meetsOn: 'ASC', id: 'ASC' },
    });
    const grouped = groupBy(found, ({ organisationId }) => organisationId);
    return new Map(
      [...grouped].map(([id, each]) => [
        id,
        each.map(({ decider, board, meetsOn, papersOn }) => ({ decider, board, on: meetsOn, papersOn })),
      ]),
    );
  }
}
