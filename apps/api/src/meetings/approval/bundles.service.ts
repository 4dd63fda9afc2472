import { createHash } from 'node:crypto';
import type { Actor } from '@domain/access/actor.js';
import { mayReadMeeting } from '@domain/meetings/policy.js';
import { hasBegun } from '@domain/meetings/states.js';
import { swedishList } from '@domain/shared/swedish-list.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, conflict, notFound, PortalError } from '@platform/errors/portal-error.js';
import { type FileWithBytes, FilesService } from '@platform/files/files.service.js';
import { StoredFile } from '@platform/files/stored-file.entity.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService, Person } from '../../bodies/index.js';
import { EventsService } from '../../events/index.js';
import { Account, Actors } from '../../identity/index.js';
import { refuse } from '../decided.js';
import { Meeting } from '../meeting.entity.js';
import { factsOf, MeetingsService } from '../meetings.service.js';
import { ApprovalBundle, BundleSignature, type BundlePart, MeetingApprover } from './approval.entity.js';
import { ApprovalsService } from './approvals.service.js';
import { ApproversService } from './approvers.service.js';
import { SectionsService } from './sections.service.js';
import { withSubItems } from './sub-items.js';
import { refuseLocked } from './text-lock.js';

export interface Submission {
  readonly meeting: string;
  readonly items?: readonly string[] | null;
}

/** Minutes that lie with their approvers, who sign in again over one hash of the minutes and all their papers. */
@Injectable()
export class BundlesService {
  constructor(
    private readonly tx: Tx,
    private readonly clock: Clock,
    private readonly bodies: BodiesService,
    private readonly actors: Actors,
    private readonly meetings: MeetingsService,
    private readonly approvers: ApproversService,
    private readonly approvals: ApprovalsService,
    private readonly sections: SectionsService,
    private readonly files: FilesService,
    private readonly events: EventsService,
  ) {}

  /** By meeting: what lies with the approvers now. */
  async openOf(meetingIds: readonly string[]): Promise<ReadonlyMap<string, ApprovalBundle>> {
    const found = await this.tx.read.findBy(ApprovalBundle, { meetingId: In([...meetingIds]), state: 'OPEN' });
    return new Map(found.map((bundle) => [bundle.meetingId, bundle]));
  }

  /** Who is to sign, and who has. */
  async signers({ id, meetingId }: ApprovalBundle): Promise<{ name: string; signedAt: Date | null }[]> {
    const all = (await this.approvers.of([meetingId])).get(meetingId) ?? [];
    const signed = await this.signatures(this.tx.read, id);
    return all.map(({ id: approver, name }) => ({ name, signedAt: signed.get(approver)?.signedAt ?? null }));
  }

  /** Whether the actor is one of the approvers and has not signed. */
  async waitsFor(actor: Actor, bundle: ApprovalBundle): Promise<boolean> {
    const own = await this.ownApprover(this.tx.read, actor, bundle.meetingId);
    return own !== null && !(await this.signatures(this.tx.read, bundle.id)).has(own.id);
  }

  async isApprover(actor: Actor, meetingId: string): Promise<boolean> {
    return (await this.ownApprover(this.tx.read, actor, meetingId)) !== null;
  }

  /**
   * Lays the minutes before their approvers.
   *
   * @param write the minutes as they are to be approved, as PDF: whole, or paragraphs of them.
   */
  async submit(
    actor: Actor,
    wanted: Submission,
    write: (itemIds: readonly string[] | null) => Promise<Uint8Array>,
  ): Promise<Meeting> {
    const id = wanted.meeting;
    // Numbered first: what is signed says the § that notices and extracts refer to. What was given stays with its item.
    const { itemIds, before } = await this.tx.run(async (em) => {
      const { meeting, items, itemIds: ids } = await this.submittable(em, actor, wanted);
      await this.sections.number(em, meeting, items);
      return { itemIds: ids, before: await this.fingerprint(em, id) };
    });
    const paper = await this.files.keep(await write(itemIds));
    return this.tx.run(async (em) => {
      const { meeting } = await this.submittable(em, actor, wanted);
      // Written outside the transaction: what has changed meanwhile does not stand in it.
      if ((await this.fingerprint(em, id)) !== before) {
        throw conflict('Protokollet ändrades medan det gjordes i ordning för justering. Försök igen.');
      }
      const parts = [{ name: 'Protokoll.pdf', hash: paper }, ...(await this.papersOf(em, id, itemIds))];
      const bundle = em.create(ApprovalBundle, {
        id: uuid(),
        meetingId: id,
        itemIds,
        parts,
        hash: hashOf(parts.map(({ name, hash }) => `${hash}  ${name}\n`).join('')),
        state: 'OPEN',
        submittedAt: this.clock.now(),
        submittedById: actor.id,
      });
      await em.insert(ApprovalBundle, bundle);
      await this.tell(em, actor, meeting, 'minutes-submitted', bundle);
      return meeting;
    });
  }

  /** The meeting, its items, and the ids of those to approve at once with what stands under them; null = the minutes as a whole. */
  private async submittable(em: EntityManager, actor: Actor, wanted: Submission) {
    const meeting = await this.meetings.keepable(em, actor, wanted.meeting);
    const items = (await this.meetings.itemsOf([meeting.id], em)).get(meeting.id) ?? [];
    const itemIds = wanted.items == null ? null : withSubItems(items, wanted.items);
    for (const itemId of itemIds ?? [null]) await refuseLocked(em, meeting, itemId);
    if (await em.existsBy(ApprovalBundle, { meetingId: meeting.id, state: 'OPEN' })) {
      throw refuse({ code: 'MINUTES_LOCKED', why: 'SUBMITTED' });
    }
    const finished = meeting.status === 'HELD' || meeting.status === 'MINUTES_SENT';
    if (itemIds === null ? !finished : !hasBegun(meeting.status)) {
      throw refuse({ code: 'ILLEGAL_TRANSITION', from: meeting.status, to: 'APPROVED' });
    }
    if (itemIds?.length === 0) throw badInput('items', 'Välj vilka paragrafer som ska justeras.');
    const known = new Set(items.map((item) => item.id));
    if (itemIds !== null && !itemIds.every((each) => known.has(each))) throw notFound('Punkten');
    await this.checkApprovers(em, meeting);
    return { meeting, items, itemIds };
  }

  /** Takes minutes back from their approvers, so that they can be changed. Signatures on them are worth nothing after that. */
  recall(actor: Actor, id: string): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const found = await em.findOneBy(ApprovalBundle, { id });
      if (!found) throw notFound('Protokollet');
      const meeting = await this.meetings.keepable(em, actor, found.meetingId);
      const { affected } = await em.update(ApprovalBundle, { id, state: 'OPEN' }, { state: 'RECALLED' });
      if (affected !== 1) throw refuse({ code: 'CONFLICT', what: 'justeringen' });
      await this.tell(em, actor, meeting, 'minutes-recalled', found);
      return meeting;
    });
  }

  /**
   * Signs for the one who has just given the password again. With the last signature the minutes are approved.
   *
   * @param hash of what was read.
   */
  sign(actor: Actor, { bundle: id, hash }: { bundle: string; hash: string }): Promise<Meeting> {
    return this.tx.run(async (em) => {
      const found = await em.findOneBy(ApprovalBundle, { id });
      const meeting = found && (await em.findOne(Meeting, { where: { id: found.meetingId }, ...locked(em) }));
      if (!meeting) throw notFound('Protokollet');
      allow(mayReadMeeting(actor, await this.bodies.facts(meeting.bodyId, em), factsOf(meeting)), 'Protokollet');
      const own = await this.ownApprover(em, actor, meeting.id);
      if (!own)
        throw new PortalError({ code: 'FORBIDDEN', message: 'Bara den som är vald till justerare kan justera.' });
      const bundle = await em.findOneByOrFail(ApprovalBundle, { id });
      const signed = new Map(await this.signatures(em, id));
      if (signed.has(own.id)) return meeting;
      if (bundle.submittedById === actor.id) {
        throw new PortalError({
          code: 'FORBIDDEN',
          message: 'Den som har lämnat protokollet för justering kan inte själv justera det.',
        });
      }
      if (bundle.state !== 'OPEN' || bundle.hash !== hash) {
        throw conflict('Protokollet är inte längre det som du läste. Läs om sidan innan du justerar.');
      }
      const signature = {
        id: uuid(),
        bundleId: id,
        approverId: own.id,
        accountId: actor.id,
        signedAt: this.clock.now(),
      };
      await em.insert(BundleSignature, signature);
      signed.set(own.id, signature as BundleSignature);
      await this.tell(em, actor, meeting, 'bundle-signed', bundle);
      const all = (await this.approvers.of([meeting.id], em)).get(meeting.id) ?? [];
      if (all.every((approver) => signed.has(approver.id))) await this.settle(em, actor, meeting, bundle, all, signed);
      return meeting;
    });
  }

  /** What is signed, for the secretariat and the approvers. @param at which of its parts; 0 = the minutes. */
  async open(actor: Actor, id: string, at: number): Promise<FileWithBytes & { readonly name: string }> {
    const bundle = await this.tx.read.findOneBy(ApprovalBundle, { id });
    if (!bundle) throw notFound('Protokollet');
    const sight = (await this.meetings.sightOf(actor, [bundle.meetingId])).get(bundle.meetingId);
    const reads = sight?.notes || (sight?.meeting && (await this.isApprover(actor, bundle.meetingId)));
    if (!reads) throw notFound('Protokollet');
    const part = bundle.parts[at];
    if (!part) throw notFound('Bilagan');
    const stored = at === 0 ? null : await this.tx.read.findOneBy(StoredFile, { hash: part.hash });
    const bytes = await this.files.kept(part.hash);
    return { name: part.name, mediaType: stored?.mediaType ?? 'application/pdf', bytes };
  }

  private async settle(
    em: EntityManager,
    actor: Actor,
    meeting: Meeting,
    bundle: ApprovalBundle,
    all: readonly MeetingApprover[],
    signed: ReadonlyMap<string, BundleSignature>,
  ): Promise<void> {
    await em.update(ApprovalBundle, { id: bundle.id }, { state: 'APPROVED' });
    await this.approvals.settle(em, actor, meeting, {
      approvedOn: this.clock.today(),
      way: 'PORTAL',
      approvers: all.map(({ id, name }) => {
        const { accountId, signedAt } = signed.get(id)!;
        return { name, accountId, signedAt: signedAt.toISOString() };
      }),
      bundleHash: bundle.hash,
      paperHash: bundle.parts[0]!.hash,
      itemIds: bundle.itemIds,
    });
  }

  /** All can sign: they have an account, and one that sees the meeting. */
  private async checkApprovers(em: EntityManager, meeting: Meeting): Promise<void> {
    const all = (await this.approvers.of([meeting.id], em)).get(meeting.id) ?? [];
    if (all.length === 0) throw badInput('meeting', 'Välj justerare först.');
    const people = await em.findBy(Person, { id: In(all.flatMap(({ personId }) => personId ?? [])) });
    const emails = people.map(({ email }) => email?.trim().toLowerCase() ?? '').filter((email) => email !== '');
    const facts = await this.bodies.facts(meeting.bodyId, em);
    const accounts = new Set<string>();
    for (const { id, emailKey } of await em.findBy(Account, { emailKey: In(emails) })) {
      const actor = await this.actors.load(id, em);
      if (actor && mayReadMeeting(actor, facts, factsOf(meeting)).allowed) accounts.add(emailKey);
    }
    const able = new Set(
      people.filter(({ email }) => accounts.has(email?.trim().toLowerCase() ?? '')).map(({ id }) => id),
    );
    const unable = all.filter(({ personId }) => personId === null || !able.has(personId)).map(({ name }) => name);
    if (people.length > new Set(emails).size && unable.length === 0) {
      throw badInput(
        'meeting',
        'Två av justerarna har samma e-postadress, så bara den ena kan justera. Ändra adressen.',
      );
    }
    if (unable.length > 0) {
      throw badInput(
        'meeting',
        `${swedishList(unable)} har inget konto som ser mötet. Be administratören om ett konto med en roll hos medlemmen, eller justera på papper eller som signerad PDF.`,
      );
    }
  }

  /** The approver that the account belongs to, by address. */
  private async ownApprover(em: EntityManager, actor: Actor, meetingId: string): Promise<MeetingApprover | null> {
    const account = await em.findOneBy(Account, { id: actor.id });
    const all = await em.findBy(MeetingApprover, { meetingId });
    const people = await em.findBy(Person, { id: In(all.flatMap(({ personId }) => personId ?? [])) });
    const own = people.find(({ email }) => email?.trim().toLowerCase() === account?.emailKey);
    return all.find(({ personId }) => own !== undefined && personId === own.id) ?? null;
  }

  private async signatures(em: EntityManager, bundleId: string): Promise<ReadonlyMap<string, BundleSignature>> {
    const found = await em.findBy(BundleSignature, { bundleId });
    return new Map(found.map((signature) => [signature.approverId, signature]));
  }

  private async papersOf(
    em: EntityManager,
    meetingId: string,
    itemIds: readonly string[] | null,
  ): Promise<BundlePart[]> {
    const all = (await this.meetings.attachmentsOf([meetingId], em)).get(meetingId) ?? [];
    const papers = all.filter(({ itemId }) => itemIds?.includes(itemId ?? '') ?? true);
    const files = await em.findBy(StoredFile, { id: In(papers.flatMap(({ fileId }) => fileId ?? [])) });
    const hashes = new Map(files.map(({ id, hash }) => [id, hash]));
    return papers.flatMap(({ name, fileId }) => (fileId === null ? [] : [{ name, hash: hashes.get(fileId)! }]));
  }

  /** Over everything that the minutes say. */
  private async fingerprint(em: EntityManager, meetingId: string): Promise<string> {
    const meeting = await em.findOneBy(Meeting, { id: meetingId });
    const items = (await this.meetings.itemsOf([meetingId], em)).get(meetingId) ?? [];
    const ids = items.map(({ id }) => id);
    const decisions = [...(await this.meetings.decisionsOf(ids, em))];
    const records = [...(await this.meetings.recordsOf(ids, em))];
    const attendees = [...(await this.meetings.attendeesOf([meetingId], em))];
    const papers = (await this.meetings.attachmentsOf([meetingId], em))
      .get(meetingId)
      ?.map(({ told: _, ...paper }) => paper);
    return hashOf(JSON.stringify([meeting?.version, items, decisions, records, attendees, papers]));
  }

  private tell(
    em: EntityManager,
    actor: Actor,
    meeting: Meeting,
    what: string,
    { id, hash }: ApprovalBundle,
  ): Promise<void> {
    return this.events.record(em, {
      actor,
      kind: `meetings.${what}`,
      subject: { type: 'approval_bundle', id },
      bodyId: meeting.bodyId,
      data: { meeting: meeting.id, hash },
    });
  }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
