import { parseDecimal } from '@domain/shared/decimal.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { parseKronor } from '@domain/shared/ore.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Body } from '../bodies/index.js';
import {
  type CoFinancingService,
  type GrantChangesService,
  GrantDecision,
  GrantMeasurement,
  GrantTranche,
  type PayerDecisionsService,
  PaymentRequest,
} from '../invoicing/index.js';
import type { Organisation } from '../organisations/index.js';
import { CO_FINANCINGS, type DemoGrant, GRANTS, MEMBERS_SHOWN, PAYER_DECISIONS } from './funding.data.js';

export interface DemoFunding {
  readonly now: Date;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly grants: GrantChangesService;
  readonly coFinancing: CoFinancingService;
  readonly payers: PayerDecisionsService;
}

const day = (text: string) => text as LocalDate;
const ore = (text: string) => parseKronor(text)!;
const micro = (text: string) => parseDecimal(text) as bigint;

/** Grants, co-financing, and what payers have decided: days before now only. */
export async function insertFunding(em: EntityManager, demo: DemoFunding): Promise<void> {
  const today = demo.now.toISOString().slice(0, 10);
  for (const { measured = [], ...grant } of GRANTS) {
    await insertGrant(em, demo, { ...grant, measured: measured.filter(({ on }) => on <= today) });
  }
  for (const { body, organisation, chosen, delivered = [], ...terms } of CO_FINANCINGS) {
    const commitment = {
      name: terms.name,
      amount: terms.amount === null ? null : ore(terms.amount),
      hours: terms.hours === null ? null : micro(terms.hours),
      maximum: terms.maximum === null ? null : ore(terms.maximum),
      validFrom: day(terms.validFrom),
      validTo: day(terms.validTo),
    };
    const choice = chosen ? { chosen: chosen[0], chosenOn: day(chosen[1]) } : null;
    const { id: bodyId } = demo.bodies.get(body)!;
    const id = await demo.coFinancing.insert(em, null, bodyId, organisation, commitment, choice);
    for (const { on, hours, amount, note } of delivered.filter((one) => one.on <= today)) {
      await demo.coFinancing.insertDelivery(em, null, id, {
        deliveredOn: day(on),
        hours: hours === undefined ? null : micro(hours),
        amount: amount === undefined ? null : ore(amount),
        note,
      });
    }
  }
  const versions = new Map<string, number>();
  for (const { organisation, body, validFrom, decidedOn, ...rest } of PAYER_DECISIONS) {
    if (decidedOn > today) continue;
    const key = `${organisation} ${body} ${rest.year}`;
    const terms = { ...rest, validFrom: day(validFrom), decidedOn: day(decidedOn) };
    const payer = demo.organisations.get(organisation)!;
    const row = await demo.payers.store(em, null, demo.bodies.get(body)!, payer, terms, versions.get(key) ?? null);
    versions.set(key, row.version);
  }
}

async function insertGrant(
  em: EntityManager,
  { now, bodies, grants }: DemoFunding,
  { body, amount, remindOn, decisions, tranches = [], measured = [], paid, ...texts }: DemoGrant,
): Promise<void> {
  const [first, ...again] = decisions;
  const wanted = {
    ...texts,
    amount: ore(amount),
    remindOn: remindOn === null ? null : day(remindOn),
    decidedOn: day(first!.decidedOn),
    decision: first!.decision,
  };
  const parts = tranches.map((part) => ({
    amount: ore(part.amount),
    condition: part.atLeast === undefined ? null : { measure: MEMBERS_SHOWN, threshold: micro(part.atLeast) },
  }));
  const { id: grantId } = await grants.insert(em, null, bodies.get(body)!.id, wanted, parts);
  for (const { decidedOn, decision } of again) {
    await em.insert(GrantDecision, { id: uuid(), grantId, decidedOn: day(decidedOn), decision });
  }
  for (const { value, on, proof } of measured) {
    await em.insert(GrantMeasurement, {
      id: uuid(),
      grantId,
      measure: MEMBERS_SHOWN,
      value: micro(value),
      measuredOn: day(on),
      proof,
      enteredAt: now,
      enteredById: null,
      removedAt: null,
    });
  }
  if (!paid) return;
  const tranche = await em.findOneByOrFail(GrantTranche, { grantId, number: 1 });
  await em.insert(PaymentRequest, {
    id: uuid(),
    grantId,
    trancheId: tranche.id,
    ordinal: 1,
    amount: tranche.amount,
    state: 'PAID',
    requestedOn: day(paid.requestedOn),
    grantedOn: day(paid.grantedOn),
    paidOn: day(paid.paidOn),
    refusedOn: null,
    measurementId: null,
    registrationNumber: null,
    note: '',
  });
}
