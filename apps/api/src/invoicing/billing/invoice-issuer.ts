import {
  daysOfPart,
  invoiceNumber,
  type InvoiceDraft,
  missingOfBuyer,
  missingOfSeller,
  paymentReference,
  vatPercentOf,
  WHOLE_YEAR,
} from '@domain/invoicing/index.js';
import { dayNumber, type LocalDate, yearOf } from '@domain/shared/local-date.js';
import { addDays } from '@domain/shared/swedish-day.js';
import type { InvoiceDocument, InvoiceParty } from '@formats/invoice-document/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { isDuplicate, locked } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Organisation } from '../../organisations/index.js';
import { OrganisationsService } from '../../organisations/index.js';
import { decided, refuse } from '../decided.js';
import { Balances } from '../payments/balances.service.js';
import type { CodingSource } from '../enums.js';
import { PayerDecisionsService } from '../payer/payer-decisions.service.js';
import {
  InvoiceSettings,
  type Partner,
  type Party,
  partyFacts,
  type Seller,
} from '../settings/invoice-settings.service.js';
import type { BilledYear } from './billing-cases.js';
import type { BillingRun } from './billing-run.entity.js';
import { Invoice, InvoiceLineRow, InvoiceOriginal, InvoiceSeries } from './invoice.entity.js';
import type { RunPlan } from './run-plan.js';

/** What stands on the documents of a run besides their lines. */
interface Letterhead {
  readonly seller: Seller;
  readonly party: Party;
  readonly buyers: ReadonlyMap<string, { readonly party: Party; readonly partner: Partner; readonly coding: Coding }>;
}

/** The coding string of a buyer: its own decision's for the body and year before what the host has noted of it. */
export interface Coding {
  readonly text: string;
  /** Null where nobody has given one. */
  readonly source: CodingSource | null;
}

export type CodedDraft = InvoiceDraft & { readonly coding: Coding };

export interface Preview {
  readonly drafts: readonly CodedDraft[];
  /** The seller first. */
  readonly missing: readonly Missing[];
}

/** What documents are about, and when they are issued. */
type About = Pick<BilledYear, 'body' | 'year'> & { readonly host: Organisation; readonly issuedOn: LocalDate };

/** What somebody has to fill in before anything is issued here. */
export interface Missing {
  readonly code: string;
  readonly name: string;
  readonly isSeller: boolean;
  readonly lacks: readonly string[];
}

type Dates = Pick<BillingRun, 'issuedOn' | 'dueOn'>;

/** Gives drafts their numbers, their parties and their frozen form. */
@Injectable()
export class InvoiceIssuer {
  constructor(
    private readonly clock: Clock,
    private readonly settings: InvoiceSettings,
    private readonly organisations: OrganisationsService,
    private readonly balances: Balances,
    private readonly payers: PayerDecisionsService,
  ) {}

  /** Refuses what could not be issued, before anything is prepared. */
  async letterhead(em: EntityManager, about: About, drafts: readonly InvoiceDraft[]): Promise<Letterhead> {
    const letterhead = await this.read(em, about, drafts);
    if (letterhead.seller.issuing === 'PORTAL') demandComplete(missingOf(letterhead));
    return letterhead;
  }

  private async read(
    em: EntityManager,
    { body, year, host, issuedOn }: About,
    drafts: readonly InvoiceDraft[],
  ): Promise<Letterhead> {
    const seller = await this.settings.seller(host, em);
    const codes = [...new Set(drafts.map(({ buyer }) => buyer))];
    const buyers = [...(await this.organisations.byCodes(codes, em)).values()];
    const parties = await this.settings.parties([host.id, ...buyers.map(({ id }) => id)], em);
    const partners = await this.settings.partners(
      body.id,
      buyers.map(({ id }) => id),
      em,
    );
    const party = parties.get(host.id)!;
    const own = await this.payers.codingStrings(em, body.id, year, issuedOn);
    return {
      seller,
      party,
      buyers: new Map(
        buyers.map(({ id, code }) => {
          const partner = partners.get(id)!;
          return [code, { party: parties.get(id)!, partner, coding: codingOf(own.get(id), partner) }];
        }),
      ),
    };
  }

  /** The documents as they would be, and whose details are missing before that: nobody's where the finance system issues. */
  async preview(em: EntityManager, about: About, drafts: readonly InvoiceDraft[]): Promise<Preview> {
    const letterhead = await this.read(em, about, drafts);
    return {
      drafts: drafts.map((draft) => ({ ...draft, coding: letterhead.buyers.get(draft.buyer)!.coding })),
      missing: letterhead.seller.issuing === 'PORTAL' ? missingOf(letterhead) : [],
    };
  }

  /** Writes the documents of a run, in the order of the drafts, with numbers that follow on each other. */
  async issue(
    em: EntityManager,
    run: BillingRun,
    { body, year, host }: BilledYear & { readonly host: Organisation },
    { drafts, credits }: Pick<RunPlan, 'drafts' | 'credits'>,
  ): Promise<Invoice[]> {
    if (drafts.length === 0) return [];
    const letterhead = await this.letterhead(em, { body, year, host, issuedOn: run.issuedOn }, drafts);
    const here = letterhead.seller.issuing === 'PORTAL';
    const first = await this.reserve(em, host.id, here ? 'INVOICE' : 'BASIS', yearOf(run.issuedOn), drafts.length);
    const known = await em.findBy(Invoice, {
      sellerId: host.id,
      reference: In(drafts.flatMap(({ refersTo }) => refersTo)),
    });
    const originals = new Map(known.map((invoice) => [invoice.reference, invoice]));
    const invoices = drafts.map((draft, index) => {
      const prefix = here ? letterhead.seller.prefix : `U${letterhead.seller.prefix}`;
      const reference = invoiceNumber({ prefix, year: yearOf(run.issuedOn), running: first + index });
      const { party, partner } = letterhead.buyers.get(draft.buyer)!;
      const dueOn =
        partner.paymentDays === null ? run.dueOn : (addDays(run.issuedOn, partner.paymentDays) ?? run.dueOn);
      const ocr =
        here && draft.kind === 'INVOICE' ? decided(paymentReference(reference, letterhead.seller.ocrLevel)) : '';
      const dates = { issuedOn: run.issuedOn, dueOn };
      return em.create(Invoice, {
        id: uuid(),
        runId: run.id,
        bodyId: body.id,
        year,
        sellerId: host.id,
        buyerId: party.organisationId,
        kind: draft.kind,
        reference,
        number: here ? reference : null,
        paymentReference: ocr,
        ...dates,
        partIndex: draft.part?.index ?? null,
        partOf: draft.part?.of ?? null,
        net: draft.totals.net,
        vat: draft.totals.vat,
        total: draft.totals.total,
        creditsId: index === 0 && credits !== undefined ? originals.get(credits)!.id : null,
        reason: draft.reason ?? '',
        document: documentOf(draft, { reference, ocr, dates, body: body.name, year, letterhead, originals }),
        issuedAt: here ? this.clock.now() : null,
      });
    });
    await em.insert(Invoice, invoices);
    await em.insert(
      InvoiceLineRow,
      drafts.flatMap(({ lines }, index) =>
        lines.map(({ component, description, amount, vat }, place) => ({
          id: uuid(),
          invoiceId: invoices[index]!.id,
          position: place + 1,
          component,
          description,
          amount,
          vatCategory: vat.category,
          vatPercent: vatPercentOf(vat),
          exemptionReason: vat.category === 'E' ? vat.reason : '',
        })),
      ),
    );
    const references = drafts.flatMap(({ refersTo }, index) =>
      refersTo.map((reference) => ({
        id: uuid(),
        invoiceId: invoices[index]!.id,
        originalId: originals.get(reference)!.id,
      })),
    );
    if (references.length > 0) await em.insert(InvoiceOriginal, references);
    if (credits !== undefined) await this.balances.renew(em, [invoices[0]!.id]);
    return invoices;
  }

  /** Takes the next numbers; the row stays locked until the transaction ends, so that none is ever lost. */
  private async reserve(
    em: EntityManager,
    sellerId: string,
    series: InvoiceSeries['series'],
    year: number,
    count: number,
  ): Promise<number> {
    const key = { sellerId, series, year };
    if (!(await em.existsBy(InvoiceSeries, key))) {
      await em.insert(InvoiceSeries, { id: uuid(), ...key, last: 0 }).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
    }
    const { id, last } = await em.findOneOrFail(InvoiceSeries, { where: key, ...locked(em) });
    await em.update(InvoiceSeries, { id }, { last: last + count });
    return last + 1;
  }
}

function codingOf(own: string | undefined, { accountingCost }: Partner): Coding {
  if (own) return { text: own, source: 'PAYER' };
  return { text: accountingCost, source: accountingCost === '' ? null : 'HOST' };
}

function missingOf({ seller, party, buyers }: Letterhead): Missing[] {
  const facts = partyFacts(party);
  return [
    { code: facts.code, name: facts.name, isSeller: true, lacks: missingOfSeller(facts, seller) },
    ...[...buyers.values()].map((buyer) => {
      const own = partyFacts(buyer.party);
      return { code: own.code, name: own.name, isSeller: false, lacks: missingOfBuyer(own, buyer.partner) };
    }),
  ].filter(({ lacks }) => lacks.length > 0);
}

function demandComplete(missing: readonly Missing[]): void {
  const [first] = missing;
  if (first?.isSeller) {
    throw refuse({ code: 'SELLER_INCOMPLETE', field: 'allocation', name: first.name, lacks: first.lacks });
  }
  const buyers = missing.map(({ code, name, lacks }) => ({ code, name, lacks }));
  if (buyers.length > 0) throw refuse({ code: 'BUYER_INCOMPLETE', field: 'allocation', buyers });
}

function documentOf(
  draft: InvoiceDraft,
  about: {
    readonly reference: string;
    readonly ocr: string;
    readonly dates: Dates;
    readonly body: string;
    readonly year: number;
    readonly letterhead: Letterhead;
    readonly originals: ReadonlyMap<string, Invoice>;
  },
): InvoiceDocument {
  const { seller, party, buyers } = about.letterhead;
  const buyer = buyers.get(draft.buyer)!;
  const { net, vat, total, rows } = draft.totals;
  const isInvoice = draft.kind === 'INVOICE';
  return {
    kind: draft.kind,
    number: about.reference,
    ...about.dates,
    seller: { ...invoiceParty(party), approvedForFTax: party.approvedForFTax },
    buyer: invoiceParty(buyer.party),
    buyerReference: buyer.partner.buyerReference,
    orderReference: buyer.partner.orderReference,
    accountingCost: buyer.coding.text,
    ...(isInvoice && { payment: { giro: seller.giroKind, account: seller.giro, reference: about.ocr } }),
    paymentTerms: isInvoice ? termsText(about.dates, seller.interest) : '',
    note: noteOf(draft, about),
    period: daysOfPart(draft.part ?? WHOLE_YEAR, about.year),
    lines: draft.lines.map(({ component, description, amount, vat: decision }) => ({
      description: component,
      explanation: description,
      amount,
      vatCategory: decision.category,
      vatPercent: vatPercentOf(decision),
    })),
    vat: rows,
    totals: { net, vat, rounding: 0n, payable: total },
    originals: draft.refersTo.map((reference) => {
      const { number, issuedOn } = about.originals.get(reference)!;
      return { number: number ?? reference, issuedOn };
    }),
  };
}

const invoiceParty = ({ organisation, ...party }: Party): InvoiceParty => {
  const organisationNumber = (organisation.organisationNumber ?? '').replace('-', '');
  return {
    name: organisation.name,
    organisationNumber,
    vatNumber: party.vatNumber,
    addressLines: [party.addressLine1, party.addressLine2].filter(Boolean),
    postalCode: party.postalCode,
    city: party.city,
    endpoint: party.gln === '' ? { scheme: '0007', id: organisationNumber } : { scheme: '0088', id: party.gln },
  };
};

function termsText({ issuedOn, dueOn }: Dates, interest: boolean): string {
  const terms = `${dayNumber(dueOn) - dayNumber(issuedOn)} dagar netto.`;
  return interest ? `${terms} Efter förfallodagen debiteras dröjsmålsränta enligt räntelagen (1975:635).` : terms;
}

function noteOf(
  { part, reason }: InvoiceDraft,
  { body, year }: { readonly body: string; readonly year: number },
): string {
  const what = part && part.of > 1 ? `${body} ${year}, del ${part.index} av ${part.of}.` : `${body} ${year}.`;
  return reason === undefined ? what : `${what} Skäl: ${reason}`;
}
