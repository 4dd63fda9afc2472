import { createHash } from 'node:crypto';
import type { Actor } from '@domain/access/actor.js';
import { mayReadMeeting } from '@domain/meetings/policy.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { allow } from '@platform/errors/allow.js';
import { badInput, conflict, notFound, PortalError } from '@platform/errors/portal-error.js';
import { FilesService } from '@platform/files/files.service.js';
import { StoredFile } from '@platform/files/stored-file.entity.js';
import { locked, Tx } from '@platform/tx/tx.js';
import { type EntityManager, In } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { BodiesService, Person } from '../../bodies/index.js';
import { EventsService } from '../../events/index.js';
import { Account } from '../../identity/index.js';
import { refuse } from '../decided.js';
import { Meeting } from '../meeting.entity.js';
import { factsOf, MeetingsService } from '../meetings.service.js';
import { ApprovalBundle, BundleSignature, type BundlePart, MeetingApprover } from './approval.entity.js';
import { ApprovalsService } from './approvals.service.js';
import { ApproversService } from './approvers.service.js';
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
    private readonly meetings: MeetingsService,
    private readonly approvers: ApproversService,
    private readonly approvals: ApprovalsService,
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
    const { id } = await this.meetings.meeting(actor, wanted.meeting);
    const before = await this.fingerprint(this.tx.read, id);
    const itemIds = wanted.items == null ? null : [...new Set(wanted.items)];
    const paper = await this.files.keep(await write(itemIds));
    return this.tx.run(async (em) => {
      const meeting = await this.meetings.keepable(em, actor, id);
      for (const itemId of itemIds ?? [null]) await refuseLocked(em, meeting, itemId);
      if (await em.existsBy(ApprovalBundle, { meetingId: id, state: 'OPEN' })) {
        throw refuse({ code: 'MINUTES_LOCKED', why: 'SUBMITTED' });
      }
      if (itemIds === null && meeting.status !== 'HELD' && meeting.status !== 'MINUTES_SENT') {
        throw refuse({ code: 'ILLEGAL_TRANSITION', from: meeting.status, to: 'APPROVED' });
      }
      await this.checkApprovers(em, id);
      const known = new Set((await this.meetings.itemsOf([id], em)).get(id)?.map((item) => item.id));
      if (itemIds !== null && (itemIds.length === 0 || !itemIds.every((each) => known.has(each))))
        throw notFound('Punkten');
      // Written outside the transaction: what has changed meanwhile does not stand in it.
      if ((await this.fingerprint(em, id)) !== before) {
        throw conflict('Protokollet ändrades medan det gjordes i ordning för justering. Försök igen.');
      }
      const parts = [{ name: 'Protokoll.pdf', hash: paper }, ...(await this.papersOf(em, id))];
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
      const own = await this.ownApprover(em, actor, meeting.id);
      if (!own) {
        allow(mayReadMeeting(actor, await this.bodies.facts(meeting.bodyId, em), factsOf(meeting)), 'Protokollet');
        throw new PortalError({ code: 'FORBIDDEN', message: 'Bara den som är vald till justerare kan justera.' });
      }
      const bundle = await em.findOneByOrFail(ApprovalBundle, { id });
      const signed = new Map(await this.signatures(em, id));
      if (signed.has(own.id)) return meeting;
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

  /** The frozen minutes, for the secretariat and the approvers. */
  async open(actor: Actor, id: string): Promise<Buffer> {
    const bundle = await this.tx.read.findOneBy(ApprovalBundle, { id });
    if (!bundle) throw notFound('Protokollet');
    if (!(await this.ownApprover(this.tx.read, actor, bundle.meetingId))) {
      const sight = (await this.meetings.sightOf(actor, [bundle.meetingId])).get(bundle.meetingId);
      if (!sight?.notes) throw notFound('Protokollet');
    }
    return this.files.kept(bundle.parts[0]!.hash);
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

  private async checkApprovers(em: EntityManager, meetingId: string): Promise<void> {
    const all = (await this.approvers.of([meetingId], em)).get(meetingId) ?? [];
    if (all.length === 0) throw badInput('meeting', 'Välj justerare först.');
    const people = await em.findBy(Person, { id: In(all.flatMap(({ personId }) => personId ?? [])) });
    const emails = people.map(({ email }) => email?.trim().toLowerCase() ?? '').filter((email) => email !== '');
    const accounts = new Set((await em.findBy(Account, { emailKey: In(emails) })).map(({ emailKey }) => emailKey));
    const able = new Set(
      people.filter(({ email }) => accounts.has(email?.trim().toLowerCase() ?? '')).map(({ id }) => id),
    );
    const unable = all.filter(({ personId }) => personId === null || !able.has(personId)).map(({ name }) => name);
    if (unable.length > 0) {
      throw badInput(
        'meeting',
        `${unable.join(', ')} har inget konto i portalen. Justera på papper eller som signerad PDF i stället.`,
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

  private async papersOf(em: EntityManager, meetingId: string): Promise<BundlePart[]> {
    const papers = (await this.meetings.attachmentsOf([meetingId], em)).get(meetingId) ?? [];
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
