import type { Actor } from '@domain/access/actor.js';
import { CONSULTATION_STATES } from '@domain/consultations/kinds.js';
import { isOver } from '@domain/consultations/states.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { Injectable } from '@nestjs/common';
import { checkFirst, type Connection, decodeCursor, pageOf } from '@platform/graphql/connection.js';
import { Tx } from '@platform/tx/tx.js';
import { In } from 'typeorm';
import { BodiesService } from '../bodies/index.js';
import { Consultation } from './consultation.entity.js';
import type { ToAnswerKind } from './enums.js';

export interface ToAnswer {
  readonly id: string;
  readonly kind: ToAnswerKind;
  readonly dueOn: LocalDate | null;
  readonly consultationId: string | null;
  readonly proposalId: string | null;
  readonly organisationId: string | null;
}

interface Row {
  readonly kind: ToAnswerKind;
  readonly subjectId: string;
  /** Empty = the secretariat's: a key has no room for null. */
  readonly organisationId: string;
  readonly dueKey: LocalDate;
}

/** Behind every other day: there is none. */
const NO_DAY = '2199-12-31';
const OPEN = CONSULTATION_STATES.filter((state) => !isOver(state));
const ANSWERING = ['CHIEF_EXECUTIVE', 'REPRESENTATIVE'];

/** A decision holds for the current version: it is on it, or allows changes of wording and nothing else has changed since (`holdsFor`). */
const holds = (current: string, versions: string, of: string) => `
  d.withdrawnAt IS NULL AND (d.version = ${current} OR (d.allowsEditorial = 1 AND NOT EXISTS (
    SELECT 1 FROM ${versions} v WHERE ${of} AND v.version > d.version AND v.editorial = 0)))`;

/** What waits for somebody, over all bodies: read in one go for the first page of the day. */
@Injectable()
export class ToAnswerService {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
  ) {}

  /** What the actor has to answer, the earliest day first. */
  async list(actor: Actor, first: number, after?: string | null): Promise<Connection<ToAnswer>> {
    const take = checkFirst(first);
    const arms = await this.arms(actor);
    const rows = await this.rows(arms, after == null ? null : decodeCursor(after, 4), take + 1);
    return pageOf(
      rows,
      take,
      ({ dueKey, kind, subjectId, organisationId }) => [dueKey, kind, subjectId, organisationId],
      toAnswer,
      async () => {
        if (arms.length === 0) return 0;
        const sql = `SELECT COUNT(*) AS n FROM (${arms.map((arm) => arm.sql).join(' UNION ALL ')}) a`;
        const [row] = await this.tx.read.query<{ n: number | string }[]>(sql, arms.flatMap(({ params }) => params)); // prettier-ignore
        return Number(row!.n);
      },
    );
  }

  async consultations(ids: readonly string[]): Promise<ReadonlyMap<string, Consultation>> {
    const found = await this.tx.read.findBy(Consultation, { id: In([...ids]) });
    return new Map(found.map((row) => [row.id, row]));
  }

  private async rows(arms: readonly Arm[], from: (string | number)[] | null, limit: number): Promise<Row[]> {
    if (arms.length === 0) return [];
    const beyond =
      from === null
        ? ''
        : `WHERE dueKey > ? OR (dueKey = ? AND (kind > ? OR (kind = ? AND (subjectId > ? OR (subjectId = ? AND organisationId > ?)))))`; // prettier-ignore
    const [due, kind, subject, organisation] = from ?? [];
    return this.tx.read.query<Row[]>(
      `SELECT kind, subjectId, organisationId, CAST(dueKey AS CHAR) AS dueKey
      FROM (${arms.map(({ sql }) => sql).join(' UNION ALL ')}) a ${beyond}
      ORDER BY dueKey, kind, subjectId, organisationId LIMIT ?`,
      [
        ...arms.flatMap(({ params }) => params),
        ...(from === null ? [] : [due, due, kind, kind, subject, subject, organisation]),
        limit,
      ],
    );
  }

  private async arms(actor: Actor): Promise<Arm[]> {
    const own = [...new Set(actor.roles.flatMap(({ role, organisationId }) => (ANSWERING.includes(role) && organisationId) || []))]; // prettier-ignore
    const kept = [...new Set(actor.roles.flatMap(({ role, bodyId }) => (role === 'SECRETARIAT' && bodyId) || []))];
    const places = own.length === 0 ? [] : [...(await this.bodies.placeIdsOf(actor))];
    return [
      ...(own.length === 0 || places.length === 0 ? [] : ofMembers(own, places)),
      ...(kept.length === 0
        ? []
        : [
            {
              sql: `SELECT 'KEEP' AS kind, c.id AS subjectId, '' AS organisationId, c.dueOn AS dueKey
                FROM consultation c WHERE c.bodyId IN (${marks(kept)}) AND c.state IN (${marks(OPEN)})`,
              params: [...kept, ...OPEN],
            },
          ]),
    ];
  }
}

interface Arm {
  readonly sql: string;
  readonly params: readonly string[];
}

/** What waits for the organisations that the actor answers for, in the bodies where it has a place today. */
function ofMembers(own: readonly string[], places: readonly string[]): Arm[] {
  const member = (kind: ToAnswerKind, condition: string): Arm => ({
    sql: `SELECT '${kind}' AS kind, c.id AS subjectId, m.organisationId AS organisationId, c.dueOn AS dueKey
      FROM consultation_member m INNER JOIN consultation c ON c.id = m.consultationId
      WHERE m.organisationId IN (${marks(own)}) AND c.bodyId IN (${marks(places)}) AND ${condition}`,
    params: [...own, ...places],
  });
  const joining = `m.stance IN ('JOINS', 'JOINT_AND_OWN') AND m.leftOutOn IS NULL`;
  return [
    member('STANCE', `m.stance = 'NO_ANSWER' AND c.state = 'CANVASSING'`),
    member('COMMENT', `${joining} AND c.state = 'COMMENTING'`),
    member(
      'DECISION',
      `${joining} AND c.state = 'DECIDING' AND NOT EXISTS (
        SELECT 1 FROM member_decision d WHERE d.consultationId = c.id AND d.organisationId = m.organisationId
        AND ${holds('c.responseVersion', 'response_version', 'v.consultationId = c.id')})`,
    ),
    {
      sql: `SELECT 'PROPOSAL' AS kind, p.id AS subjectId, m.organisationId AS organisationId, p.dueKey AS dueKey
        FROM proposal_member m INNER JOIN proposal p ON p.id = m.proposalId
        WHERE m.organisationId IN (${marks(own)}) AND p.bodyId IN (${marks(places)})
        AND p.state = 'OPEN' AND p.documentVersion > 0 AND NOT EXISTS (
          SELECT 1 FROM member_decision d WHERE d.proposalId = p.id AND d.organisationId = m.organisationId
          AND ${holds('p.documentVersion', 'proposal_version', 'v.proposalId = p.id')})`,
      params: [...own, ...places],
    },
  ];
}

const marks = (values: readonly string[]): string => values.map(() => '?').join(', ');

function toAnswer({ kind, subjectId, organisationId, dueKey }: Row): ToAnswer {
  const isProposal = kind === 'PROPOSAL';
  return {
    id: `${kind} ${subjectId} ${organisationId}`.trim(),
    kind,
    dueOn: dueKey === NO_DAY ? null : dueKey,
    consultationId: isProposal ? null : subjectId,
    proposalId: isProposal ? subjectId : null,
    organisationId: organisationId === '' ? null : organisationId,
  };
}
