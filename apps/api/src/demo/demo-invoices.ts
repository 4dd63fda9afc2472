import { checkDigitOf, vatNumberOf } from '@domain/invoicing/index.js';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Body } from '../bodies/index.js';
import { CostAllocationRow } from '../cost-sharing/index.js';
import {
  AccountingSettingsRow,
  type BillingCases,
  BillingPartnerRow,
  type BillingService,
  BillingTermsRow,
  InvoicePartyRow,
  SellerSettingsRow,
} from '../invoicing/index.js';
import type { Organisation } from '../organisations/index.js';
import { BODIES, type DemoBody } from './bodies.data.js';
import { ACCOUNTING, BILLED, SETTLED, TERMS } from './invoices.data.js';

export interface InvoicesScene {
  readonly now: Date;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly billing: BillingService;
  readonly cases: BillingCases;
}

/** Addresses, giros and references of everybody who bills or pays (invented), and what has been billed and settled. */
export async function insertInvoices(em: EntityManager, scene: InvoicesScene): Promise<void> {
  await insertSettings(em, scene);
  const allocationOf = async (slug: string, year: number) => {
    const bodyId = scene.bodies.get(slug)!.id;
    return scene.cases.ofAllocation(em, (await em.findOneByOrFail(CostAllocationRow, { bodyId, year })).id);
  };
  for (const { body, year, part, ...dates } of BILLED) {
    await scene.billing.bill(em, null, await allocationOf(body, year), part, dates);
  }
  for (const { body, year, outcome, ...dates } of SETTLED) {
    const amounts = Object.entries(outcome).map(([component, amount]) => ({ component, amount }));
    await scene.billing.close(em, null, await allocationOf(body, year), amounts, dates);
  }
}

async function insertSettings(em: EntityManager, { now, bodies, organisations }: InvoicesScene): Promise<void> {
  const saved = { version: 1, savedAt: now };
  const hosts = new Set(BODIES.flatMap(hostsOf));
  const involved = [...new Set([...hosts, ...BODIES.flatMap(({ members }) => members)])].map((code) =>
    organisations.get(code)!,
  );
  await em.insert(
    InvoicePartyRow,
    involved.map(({ id, code, name, organisationNumber }) => ({
      organisationId: id,
      addressLine1: 'Fakturagruppen',
      addressLine2: `Box ${Number(code.slice(-3)) + 10}`,
      postalCode: postalCodeOf(code),
      city: name.split(' ')[0]!,
      vatNumber: organisationNumber === null ? '' : vatNumberOf(organisationNumber),
      gln: '',
      approvedForFTax: true,
      ...saved,
    })),
  );
  await em.insert(
    SellerSettingsRow,
    [...hosts].map((code) => ({
      organisationId: organisations.get(code)!.id,
      issuing: 'PORTAL' as const,
      prefix: code,
      giroKind: 'BANKGIRO' as const,
      giro: giroOf(code),
      ocrLevel: 'LENGTH_AND_CHECK_DIGIT' as const,
      approvalRequired: false,
      interest: false,
      ...saved,
    })),
  );
  await em.insert(
    AccountingSettingsRow,
    Object.entries(ACCOUNTING).map(([code, settings]) => ({
      organisationId: organisations.get(code)!.id,
      settings,
      ...saved,
    })),
  );
  await em.insert(
    BillingTermsRow,
    BODIES.map(({ slug }) => {
      const { rhythm = 'YEARLY', timing = 'IN_ADVANCE', surplus = 'REPAID' } = TERMS[slug] ?? {};
      const terms = { rhythm, timing, surplus, deficit: 'INVOICED' as const, paymentDays: 30 };
      return { bodyId: bodies.get(slug)!.id, ...terms, ...saved };
    }),
  );
  await em.insert(
    BillingPartnerRow,
    BODIES.flatMap(({ slug, members }) =>
      members.map((code) => ({
        id: uuid(),
        bodyId: bodies.get(slug)!.id,
        organisationId: organisations.get(code)!.id,
        buyerReference: `ZZ${code.slice(-4).padStart(4, '0')}`,
        orderReference: '',
        accountingCost: '',
        paymentDays: null,
        ...saved,
      })),
    ),
  );
}

const hostsOf = ({ host }: DemoBody): string[] =>
  host === undefined ? [] : typeof host === 'string' ? [host] : [...new Set(Object.values(host))];

/** Of the right form and nobody's. */
const postalCodeOf = (code: string): string => `9${code.slice(0, 2)} ${code.slice(-2)}`;

/** A bankgiro of the right form, with its check digit. */
function giroOf(code: string): string {
  const base = `99${code.slice(-4).padStart(4, '0')}`;
  return `${base}${checkDigitOf(base)}`;
}
