import type { Actor } from '@domain/access/actor.js';
import { mayKeepFunding } from '@domain/invoicing/funding-policy.js';
import {
  checkGrant,
  checkGrantAmount,
  checkGrantDecision,
  checkSpending,
  type GrantTexts,
  MOST_DECISIONS,
  MOST_SPENDINGS,
} from '@domain/invoicing/grants.js';
import { checkTranches, type Tranche } from '@domain/invoicing/tranches.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { decided, microOf, oreOf } from './decided.js';
import { FundedBodies } from './funded-bodies.js';
import { Grant, GrantDecision, GrantSpending, GrantTranche } from './grant.entity.js';
import type {
  AddGrantSpendingInput,
  DecideGrantAgainInput,
  RemoveFromGrantInput,
  SaveGrantInput,
  TrancheInput,
} from './grant.inputs.js';
import { spentOf, trancheOf, type WholeGrant } from './grant-parts.js';
import type { GrantType } from './grant.types.js';
import { GrantsService } from './grants.service.js';

/** A grant as it is to stand. */
export interface GrantWanted extends GrantTexts {
  readonly remindOn: LocalDate | null;
}

/** Grants (bidrag), their decisions, and what they are used for. */
@Injectable()
export class GrantChangesService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly funded: FundedBodies,
    private readonly grants: GrantsService,
  ) {}

  async save(actor: Actor, input: SaveGrantInput): Promise<GrantType> {
    const wanted: GrantWanted = decided(
      checkGrant(
        {
          name: input.name,
          grantor: input.grantor,
          amount: oreOf(input.amount)!,
          decidedOn: input.decidedOn,
          decision: input.decision ?? null,
          remindOn: input.remindOn ?? null,
          remarks: input.remarks ?? '',
        },
        this.clock.today(),
      ),
    );
    const tranches = input.tranches?.map(trancheFrom);
    if (input.id != null) {
      const read = { grant: input.id, version: input.version ?? 0 };
      return this.grants.change(actor, read, async (em, whole) => {
        if ((await this.funded.bySlug(input.body, em)).id !== whole.grant.bodyId) throw notFound('Bidraget');
        await this.changeAll(em, whole, wanted, tranches);
        return { kind: 'grant-changed' };
      });
    }
    const row = await this.tx.run(async (em) => {
      const body = await this.funded.bySlug(input.body, em);
      allow(mayKeepFunding(actor, await this.funded.facts(body.id, em)), 'Samverkan');
      return this.insert(em, actor, body.id, wanted, tranches ?? []);
    });
    return (await this.grants.present([row]))[0]!;
  }

  /**
   * A new grant, in a transaction that has asked who may.
   *
   * @param actor null when the portal does it itself (demo data).
   */
  async insert(
    em: EntityManager,
    actor: Actor | null,
    bodyId: string,
    { decidedOn, decision, ...wanted }: GrantWanted,
    tranches: readonly Tranche[],
  ): Promise<Grant> {
    const grant = em.create(Grant, { ...wanted, id: uuid(), bodyId, version: 1, createdAt: this.clock.now() });
    await em.insert(Grant, grant);
    await em.insert(GrantDecision, { id: uuid(), grantId: grant.id, decidedOn, decision });
    await this.insertTranches(em, grant, tranches);
    await this.grants.record(em, actor, 'grant-added', grant);
    return grant;
  }

  decideAgain(actor: Actor, { decidedOn, decision, remindOn, ...read }: DecideGrantAgainInput): Promise<GrantType> {
    return this.grants.change(actor, read, async (em, { grant, decisions }) => {
      if (decisions.length >= MOST_DECISIONS) throw badInput('grant', `Ett bidrag har högst ${MOST_DECISIONS} beslut.`);
      const last = decisions.at(-1)?.decidedOn;
      const again = decided(checkGrantDecision({ decidedOn, decision: decision ?? null }, this.clock.today(), last));
      await em.insert(GrantDecision, { ...again, id: uuid(), grantId: grant.id });
      await em.update(Grant, { id: grant.id }, { remindOn: remindOn ?? null });
      return { kind: 'grant-decided-again', data: { decidedOn } };
    });
  }

  spend(actor: Actor, { spentOn, amount, note, ...read }: AddGrantSpendingInput): Promise<GrantType> {
    return this.grants.change(actor, read, async (em, whole) => {
      const { grant, decisions, spendings } = whole;
      if (spendings.length >= MOST_SPENDINGS) throw badInput('grant', `Ett bidrag har högst ${MOST_SPENDINGS} rader.`);
      const wanted = { spentOn, amount: oreOf(amount)!, note };
      const facts = { amount: grant.amount, spent: spentOf(whole), decidedOn: decisions[0]!.decidedOn };
      const checked = decided(checkSpending(facts, wanted, this.clock.today()));
      await em.insert(GrantSpending, {
        ...wanted,
        ...checked,
        id: uuid(),
        grantId: grant.id,
        enteredAt: this.clock.now(),
        enteredById: actor.id,
        removedAt: null,
      });
      return { kind: 'grant-spent', data: { spentOn } };
    });
  }

  removeSpending(actor: Actor, { id, ...read }: RemoveFromGrantInput): Promise<GrantType> {
    return this.grants.change(actor, read, async (em, { spendings }) => {
      const found = spendings.find((one) => one.id === id);
      if (!found) throw notFound('Raden');
      await em.update(GrantSpending, { id }, { removedAt: this.clock.now() });
      return { kind: 'grant-spending-removed', data: { spentOn: found.spentOn } };
    });
  }

  private async changeAll(
    em: EntityManager,
    whole: WholeGrant,
    { decidedOn, decision, ...wanted }: GrantWanted,
    tranches: readonly Tranche[] | undefined,
  ): Promise<void> {
    const { grant, decisions, requests } = whole;
    decided(checkGrantAmount(wanted.amount, spentOf(whole)));
    const [first, second] = decisions;
    if (second && decidedOn >= second.decidedOn) {
      throw badInput('decidedOn', `Det första beslutet är tidigare än nästa, som togs ${second.decidedOn}.`);
    }
    await em.update(GrantDecision, { id: first!.id }, { decidedOn, decision });
    await em.update(Grant, { id: grant.id }, wanted);
    if (tranches === undefined) {
      decided(checkTranches(wanted.amount, whole.tranches.map(trancheOf)));
      return;
    }
    if (requests.length > 0) {
      if (!isSame(tranches, whole.tranches.map(trancheOf))) {
        throw badInput('tranches', 'En del är redan rekvirerad, och då ändras inte delarna. Lägg upp ett nytt bidrag.');
      }
      return;
    }
    await em.delete(GrantTranche, { grantId: grant.id });
    await this.insertTranches(em, { id: grant.id, amount: wanted.amount }, tranches);
  }

  private async insertTranches(
    em: EntityManager,
    { id: grantId, amount }: Pick<Grant, 'id' | 'amount'>,
    tranches: readonly Tranche[],
  ): Promise<void> {
    const checked = decided(checkTranches(amount, tranches));
    if (checked.length === 0) return;
    await em.insert(
      GrantTranche,
      checked.map(({ amount: part, condition }, index) => ({
        id: uuid(),
        grantId,
        number: index + 1,
        amount: part,
        measure: condition?.measure ?? null,
        threshold: condition?.threshold ?? null,
      })),
    );
  }
}

function trancheFrom({ amount, measure, threshold }: TrancheInput, index: number): Tranche {
  const field = `tranches[${index}]`;
  if ((measure == null) !== (threshold == null)) {
    throw badInput(measure == null ? `${field}.measure` : `${field}.threshold`, 'Ange både vad som mäts och gränsen.');
  }
  const condition = measure == null ? null : { measure, threshold: microOf(`${field}.threshold`, threshold)! };
  return { amount: oreOf(amount)!, condition };
}

const isSame = (a: readonly Tranche[], b: readonly Tranche[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ amount, condition }, index) =>
      amount === b[index]!.amount &&
      condition?.measure === b[index]!.condition?.measure &&
      condition?.threshold === b[index]!.condition?.threshold,
  );
