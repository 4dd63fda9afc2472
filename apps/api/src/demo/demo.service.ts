import type { Config } from '@platform/config/config.js';
import type { RoleHeld } from '@domain/access/actor.js';
import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { CONFIG } from '@platform/config/config.token.js';
import { FilesService } from '@platform/files/files.service.js';
import { Tx } from '@platform/tx/tx.js';
import type { EntityManager } from 'typeorm';
import { NewActionsService } from '../actions/index.js';
import { BodiesService, Body } from '../bodies/index.js';
import { AllocationsService, CostModelsService } from '../cost-sharing/index.js';
import { ConsultationChanges, ConsultationHistory, ResponseSendings, ResponseTexts } from '../consultations/index.js';
import { EventsService } from '../events/index.js';
import { BillingCases, BillingService, LedgerImports } from '../invoicing/index.js';
import { Account, AccountsService, hashPassword } from '../identity/index.js';
import { CoFinancingService, GrantChangesService, PayerDecisionsService } from '../invoicing/index.js';
import { NoticeBoards, SectionsService, SummonsService } from '../meetings/index.js';
import { Organisation } from '../organisations/index.js';
import { PublicationDrafts, PublicationsService } from '../public/index.js';
import { ACCOUNTS, type DemoRole } from './accounts.data.js';
import { MODELS } from './costs.data.js';
import { insertConsultations } from './demo-consultations.js';
import { insertBodies, insertOrganisations } from './demo-bodies.js';
import { insertInvoices } from './demo-invoices.js';
import { insertFunding } from './demo-funding.js';
import { insertMeetings } from './demo-meetings.js';
import { insertProposals } from './demo-proposals.js';
import { publishMeetings } from './demo-publications.js';

/** Collaborations from real documents with invented people, for trying the portal out. */
@Injectable()
export class DemoService {
  constructor(
    private readonly tx: Tx,
    private readonly accounts: AccountsService,
    private readonly events: EventsService,
    private readonly models: CostModelsService,
    private readonly allocations: AllocationsService,
    private readonly cases: BillingCases,
    private readonly billing: BillingService,
    private readonly ledgers: LedgerImports,
    private readonly actions: NewActionsService,
    private readonly summonses: SummonsService,
    private readonly sections: SectionsService,
    private readonly boards: NoticeBoards,
    private readonly grants: GrantChangesService,
    private readonly coFinancing: CoFinancingService,
    private readonly payers: PayerDecisionsService,
    private readonly consultations: ConsultationChanges,
    private readonly consultationHistory: ConsultationHistory,
    private readonly responses: ResponseTexts,
    private readonly sendings: ResponseSendings,
    private readonly memberships: BodiesService,
    private readonly files: FilesService,
    private readonly drafts: PublicationDrafts,
    private readonly publications: PublicationsService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Fills a database with neither bodies nor accounts, all of it or nothing; leaves any other alone. Publishing comes after. */
  async load(): Promise<void> {
    if (await this.inUse(this.tx.read)) return;
    // One password that everybody knows: one hash will do for all accounts.
    const hash = await hashPassword(this.config.demoPassword);
    const loaded = await this.tx.run(async (em) => {
      if (await this.inUse(em)) return undefined;
      await insertOrganisations(em);
      const organisations = new Map(
        (await em.find(Organisation)).map((organisation) => [organisation.code, organisation]),
      );
      const bodies = new Map((await insertBodies(em, organisations)).map((body) => [body.slug, body]));
      for (const { id, slug } of bodies.values()) {
        await this.events.record(em, {
          actor: null,
          kind: 'bodies.body-added',
          subject: { type: 'body', id: slug },
          bodyId: id,
        });
      }
      const held = (role: DemoRole): RoleHeld => {
        if (role === 'ADMIN') return { role };
        if ('body' in role) return { role: role.role, bodyId: bodies.get(role.body)!.id };
        return { role: role.role, organisationId: organisations.get(role.organisation)!.id };
      };
      const secretaries = new Map<string, string>();
      for (const { roles, ...account } of ACCOUNTS) {
        const password = this.config.demoPassword;
        const { id } = await this.accounts.insert(em, null, { ...account, password }, hash, true);
        for (const role of roles) {
          await this.accounts.insertRole(em, null, id, held(role));
          if (role !== 'ADMIN' && 'body' in role && role.role === 'SECRETARIAT') secretaries.set(role.body, id);
        }
      }
      for (const { model, fixed, usage = [] } of MODELS) {
        const body = bodies.get(model.body)!;
        await this.models.store(em, null, body, model, null);
        for (const [year, status] of Object.entries(fixed)) {
          await this.allocations.store(em, null, body, { year: Number(year), status, usage });
        }
      }
      const [now, today] = [this.clock.now(), this.clock.today()];
      const { grants, coFinancing, payers } = this;
      // What payers have decided stands on their invoices.
      await insertFunding(em, { now, bodies, organisations, grants, coFinancing, payers });
      const { billing, cases, ledgers } = this;
      await insertInvoices(em, { now, bodies, organisations, billing, cases, ledgers });
      await insertMeetings(em, {
        now,
        today,
        bodies,
        organisations,
        actions: this.actions,
        summonses: this.summonses,
        sections: this.sections,
        boards: this.boards,
        secretaries,
      });
      const { consultations, consultationHistory, responses, sendings, memberships, events, files } = this;
      const shared = { now, today, bodies, organisations, files, sender: secretaries.get('kommunchefsgruppen')! };
      await insertConsultations(em, { ...shared, consultations, consultationHistory, responses, sendings });
      await insertProposals(em, { ...shared, memberships, events });
      return { today, bodies, secretaries };
    });
    const { drafts, publications } = this;
    if (loaded) await publishMeetings(this.tx.read, { ...loaded, drafts, publications });
  }

  private async inUse(em: EntityManager): Promise<boolean> {
    return (await em.existsBy(Body, {})) || (await em.existsBy(Account, {}));
  }
}
