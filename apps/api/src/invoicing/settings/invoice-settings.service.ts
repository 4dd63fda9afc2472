import type { Actor } from '@domain/access/actor.js';
import {
  checkParty,
  checkPartner,
  checkPaymentDays,
  checkSeller,
  mayBill,
  mayWriteInvoiceParty,
  type PartyFacts,
  vatNumberOf,
} from '@domain/invoicing/index.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { Tx } from '@platform/tx/tx.js';
import { type EntityManager, type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService, type Body } from '../../bodies/index.js';
import { EventsService } from '../../events/index.js';
import { type Organisation, OrganisationsService } from '../../organisations/index.js';
import { decided } from '../decided.js';
import { BillingPartnerRow, BillingTermsRow, InvoicePartyRow, SellerSettingsRow } from './invoice-settings.entity.js';
import type {
  BillingPartnerInput,
  BillingTermsInput,
  InvoicePartyInput,
  SellerSettingsInput,
} from './invoice-settings.inputs.js';
import { saveVersioned, UNSAVED } from './save-versioned.js';

export type Party = Omit<InvoicePartyRow, 'savedAt'> & { readonly organisation: Organisation };
export type Seller = Omit<SellerSettingsRow, 'savedAt'>;
export type Terms = Omit<BillingTermsRow, 'savedAt'>;
export type Partner = Omit<BillingPartnerRow, 'savedAt' | 'id'>;

/** How hosts and partners want their invoices. What is not saved yet has its usual value. */
@Injectable()
export class InvoiceSettings {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly events: EventsService,
  ) {}

  async parties(ids: readonly string[], em: EntityManager = this.tx.read): Promise<ReadonlyMap<string, Party>> {
    const organisations = await this.organisations.byIds(ids, em);
    const rows = await em.findBy(InvoicePartyRow, { organisationId: In([...ids]) });
    const saved = new Map(rows.map((row) => [row.organisationId, row]));
    return new Map(
      [...organisations].map(([id, organisation]) => [
        id,
        { ...(saved.get(id) ?? unsavedParty(organisation)), organisation },
      ]),
    );
  }

  async seller(organisation: Pick<Organisation, 'id' | 'code'>, em: EntityManager = this.tx.read): Promise<Seller> {
    const row = await em.findOneBy(SellerSettingsRow, { organisationId: organisation.id });
    return row ?? unsavedSeller(organisation);
  }

  async terms(bodyId: string, em: EntityManager = this.tx.read): Promise<Terms> {
    return (await em.findOneBy(BillingTermsRow, { bodyId })) ?? unsavedTerms(bodyId);
  }

  async partners(
    bodyId: string,
    organisationIds: readonly string[],
    em: EntityManager = this.tx.read,
  ): Promise<ReadonlyMap<string, Partner>> {
    const rows = await em.findBy(BillingPartnerRow, { bodyId, organisationId: In([...organisationIds]) });
    const saved = new Map(rows.map((row) => [row.organisationId, row]));
    return new Map(organisationIds.map((id) => [id, saved.get(id) ?? unsavedPartner(bodyId, id)]));
  }

  /** The party, for the organisation's own FINANCE and whoever bills it. */
  async ownParty(actor: Actor, code: string): Promise<Party> {
    const organisation = await this.ownOrganisation(actor, code, this.tx.read);
    return (await this.parties([organisation.id])).get(organisation.id)!;
  }

  async ownSeller(actor: Actor, code: string): Promise<Seller> {
    return this.seller(await this.ownOrganisation(actor, code, this.tx.read));
  }

  /** Terms and partners of a body, for FINANCE of its host today. */
  async ofBody(actor: Actor, slug: string): Promise<{ readonly terms: Terms; readonly partners: Partner[] }> {
    const body = await this.billedBody(actor, slug, this.tx.read);
    const today = this.clock.today();
    const memberships = (await this.bodies.membershipsOf([body.id], today)).get(body.id) ?? [];
    const ids = [...new Set(memberships.map(({ organisationId }) => organisationId))];
    const partners = await this.partners(body.id, ids);
    return { terms: await this.terms(body.id), partners: [...partners.values()] };
  }

  async saveParty(actor: Actor, { organisation: code, version, ...draft }: InvoicePartyInput): Promise<Party> {
    return this.tx.run(async (em) => {
      const organisation = await this.ownOrganisation(actor, code, em);
      const party = decided(checkParty(draft, organisation.organisationNumber));
      const { approvedForFTax } = draft;
      const values = { ...party, approvedForFTax };
      await this.save(em, InvoicePartyRow, { organisationId: organisation.id }, version, values);
      await this.record(em, actor, 'invoicing.party-saved', { type: 'organisation', id: code }, organisation.id);
      return (await this.parties([organisation.id], em)).get(organisation.id)!;
    });
  }

  async saveSeller(actor: Actor, { organisation: code, version, ...draft }: SellerSettingsInput): Promise<Seller> {
    return this.tx.run(async (em) => {
      const organisation = await this.ownOrganisation(actor, code, em);
      const values = decided(checkSeller(draft));
      await this.save(em, SellerSettingsRow, { organisationId: organisation.id }, version, values);
      await this.record(em, actor, 'invoicing.seller-saved', { type: 'organisation', id: code }, organisation.id);
      return this.seller(organisation, em);
    });
  }

  async saveTerms(actor: Actor, { body: slug, version, ...draft }: BillingTermsInput): Promise<Terms> {
    return this.tx.run(async (em) => {
      const body = await this.billedBody(actor, slug, em);
      const paymentDays = decided(checkPaymentDays(draft.paymentDays, 'paymentDays'));
      await this.save(em, BillingTermsRow, { bodyId: body.id }, version, { ...draft, paymentDays });
      await this.events.record(em, {
        actor,
        kind: 'invoicing.terms-saved',
        subject: { type: 'body', id: slug },
        bodyId: body.id,
        data: draft,
      });
      return this.terms(body.id, em);
    });
  }

  async savePartner(
    actor: Actor,
    { body: slug, organisation: code, version, ...draft }: BillingPartnerInput,
  ): Promise<Partner> {
    return this.tx.run(async (em) => {
      const body = await this.billedBody(actor, slug, em);
      const organisation = (await this.organisations.byCodes([code], em)).get(code);
      if (!organisation) throw badInput('organisation', `Det finns ingen organisation med koden ${code}.`);
      const values = decided(checkPartner({ ...draft, paymentDays: draft.paymentDays ?? null }));
      const key = { bodyId: body.id, organisationId: organisation.id };
      await this.save(em, BillingPartnerRow, key, version, values, { id: uuid() });
      await this.events.record(em, {
        actor,
        kind: 'invoicing.partner-saved',
        subject: { type: 'body', id: slug },
        bodyId: body.id,
        organisationId: organisation.id,
      });
      return (await this.partners(body.id, [organisation.id], em)).get(organisation.id)!;
    });
  }

  private save<T extends ObjectLiteral & { version: number; savedAt: Date }>(
    em: EntityManager,
    entity: EntityTarget<T>,
    key: Partial<T>,
    version: number,
    values: Partial<T>,
    onInsert: Partial<T> = {},
  ): Promise<void> {
    return saveVersioned(em, entity, { key, version, values, savedAt: this.clock.now(), onInsert });
  }

  /** For its own FINANCE; for everybody else it has nothing here. */
  async ownOrganisation(actor: Actor, code: string, em: EntityManager = this.tx.read): Promise<Organisation> {
    const organisation = (await this.organisations.byCodes([code], em)).get(code);
    if (!organisation) throw notFound('Organisationen');
    allow(mayWriteInvoiceParty(actor, organisation.id), 'Fakturauppgifterna');
    return organisation;
  }

  private async billedBody(actor: Actor, slug: string, em: EntityManager): Promise<Body> {
    const body = await this.bodies.bySlug(slug, em);
    if (!body) throw notFound('Samverkan');
    const host = await this.bodies.hostOn(body.id, this.clock.today(), em);
    allow(mayBill(actor, await this.bodies.facts(body.id, em), host), 'Faktureringen');
    return body;
  }

  private record(
    em: EntityManager,
    actor: Actor,
    kind: string,
    subject: { readonly type: string; readonly id: string },
    organisationId: string,
  ): Promise<void> {
    return this.events.record(em, { actor, kind, subject, organisationId });
  }
}

/** What the rules ask of a party. */
export const partyFacts = ({ organisation: { code, name, organisationNumber }, ...party }: Party): PartyFacts => ({
  ...party,
  code,
  name,
  organisationNumber,
});

const unsavedParty = ({ id, organisationNumber }: Organisation): Omit<InvoicePartyRow, 'savedAt'> => ({
  organisationId: id,
  addressLine1: '',
  addressLine2: '',
  postalCode: '',
  city: '',
  vatNumber: organisationNumber === null ? '' : vatNumberOf(organisationNumber),
  gln: '',
  approvedForFTax: false,
  version: UNSAVED,
});

const unsavedSeller = ({ id, code }: Pick<Organisation, 'id' | 'code'>): Seller => ({
  organisationId: id,
  issuing: 'BASIS',
  prefix: code,
  giroKind: 'BANKGIRO',
  giro: '',
  ocrLevel: 'CHECK_DIGIT',
  approvalRequired: false,
  interest: false,
  version: UNSAVED,
});

const unsavedTerms = (bodyId: string): Terms => ({
  bodyId,
  rhythm: 'YEARLY',
  timing: 'IN_ADVANCE',
  paymentDays: 30,
  surplus: 'REPAID',
  deficit: 'INVOICED',
  version: UNSAVED,
});

const unsavedPartner = (bodyId: string, organisationId: string): Partner => ({
  bodyId,
  organisationId,
  buyerReference: '',
  orderReference: '',
  accountingCost: '',
  paymentDays: null,
  version: UNSAVED,
});
