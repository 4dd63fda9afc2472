import type { Actor } from '@domain/access/actor.js';
import { mayReadOpenClaims, openClaims, type OpenClaims, type OpenDocument } from '@domain/invoicing/index.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { IsNull, Not } from 'typeorm';
import { BodiesService, type Body } from '../../bodies/index.js';
import { type Organisation, OrganisationsService } from '../../organisations/index.js';
import { Invoice } from '../billing/invoice.entity.js';
import { Balances, untouched } from '../payments/balances.service.js';

/** A document that somebody owes something on. */
export type OpenInvoice = OpenDocument &
  Pick<Invoice, 'id' | 'kind' | 'bodyId' | 'year' | 'issuedOn' | 'dueOn' | 'total'>;

export interface OpenClaimsReport extends OpenClaims<OpenInvoice> {
  readonly organisation: Organisation;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly bodies: ReadonlyMap<string, Body>;
}

/** What an organisation has to claim and to pay, gross per counterparty, over all bodies. */
@Injectable()
export class OpenClaimsReports {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly balances: Balances,
  ) {}

  async of(actor: Actor, code: string): Promise<OpenClaimsReport> {
    const organisation = await this.organisations.byCode(actor, code);
    if (!organisation) throw notFound('Organisationen');
    allow(mayReadOpenClaims(actor, organisation.id), 'Fordringarna och skulderna');
    const invoices = await this.issued(organisation.id);
    const balances = await this.balances.byIds(invoices.map(({ id }) => id));
    const parties = [...new Set(invoices.flatMap(({ sellerId, buyerId }) => [sellerId, buyerId]))];
    const byId = await this.organisations.byIds(parties);
    const documents = invoices
      .map(({ sellerId, buyerId, number, ...invoice }): OpenInvoice => ({
        ...invoice,
        number: number!,
        body: invoice.bodyId,
        seller: byId.get(sellerId)!.code,
        buyer: byId.get(buyerId)!.code,
        open: (balances.get(invoice.id) ?? untouched(invoice)).open,
      }))
      .filter((document) => document.open !== 0n)
      .sort(oldestDueFirst);
    return {
      ...openClaims(documents),
      organisation,
      organisations: new Map([...byId.values()].map((one) => [one.code, one])),
      bodies: await this.bodies.byIds([...new Set(documents.map(({ bodyId }) => bodyId))]),
    };
  }

  /** Both directions, each by its own index. Without the frozen documents, which are large. */
  private async issued(organisationId: string): Promise<Invoice[]> {
    const pages = await Promise.all(
      [{ sellerId: organisationId }, { buyerId: organisationId }].map((side) =>
        this.tx.read.find(Invoice, { select: COLUMNS, where: { ...side, issuedAt: Not(IsNull()) } }),
      ),
    );
    return [...new Map(pages.flat().map((invoice) => [invoice.id, invoice])).values()];
  }
}

const COLUMNS = {
  id: true,
  number: true,
  kind: true,
  bodyId: true,
  year: true,
  sellerId: true,
  buyerId: true,
  issuedOn: true,
  issuedAt: true,
  dueOn: true,
  total: true,
  creditsId: true,
} as const;

const oldestDueFirst = (a: OpenInvoice, b: OpenInvoice): number =>
  a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1;
