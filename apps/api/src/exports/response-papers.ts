import type { Actor } from '@domain/access/actor.js';
import { behind } from '@domain/consultations/blockers.js';
import type { SectionText } from '@domain/consultations/response-text.js';
import { sayDay } from '@domain/shared/swedish-day.js';
import type { ResponseDocument } from '@formats/response-document/index.js';
import { Injectable, NotFoundException } from '@nestjs/common';
import { Clock } from '@platform/clock/clock.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { BodiesService } from '../bodies/index.js';
import {
  type Consultation,
  ConsultationsService,
  KeptResponses,
  type ResponseSending,
} from '../consultations/index.js';
import { OrganisationsService } from '../organisations/index.js';
import { DOCX, type Paper, PdfPapers } from './pdf-papers.js';

interface Sheet {
  readonly document: ResponseDocument;
  readonly createdAt: Date;
  readonly statements: readonly { readonly name: string; readonly fileId: string | null }[];
}

/** The joint response on paper: as a draft, as a version that members decide on, and as it was sent. */
@Injectable()
export class ResponsePapers {
  constructor(
    private readonly clock: Clock,
    private readonly consultations: ConsultationsService,
    private readonly bodies: BodiesService,
    private readonly organisations: OrganisationsService,
    private readonly kept: KeptResponses,
    private readonly writer: PdfPapers,
  ) {}

  /**
   * For somebody who may see the consultation. Once it has been sent, what was sent: written once and kept.
   *
   * @param version of the text; absent = what was sent, or else what is being written.
   */
  async of(actor: Actor, id: string, format: string, version: string | undefined): Promise<Paper> {
    if (format !== 'pdf' && format !== 'docx') throw new NotFoundException();
    const consultation = await this.consultations.consultation(actor, id);
    const sending = (await this.kept.sendingsOf([id])).get(id);
    const wanted = numberOf(version) ?? sending?.version;
    const name = `Gemensamt remissvar ${consultation.title}.${format}`;
    const mediaType = format === 'pdf' ? 'application/pdf' : DOCX;
    if (!sending || wanted !== sending.version) {
      const draft = wanted === undefined ? 'utkast' : `version ${wanted}`;
      const bytes = await this.write(await this.sheet(consultation, wanted, format), format);
      return { name: `Gemensamt remissvar (${draft}) ${consultation.title}.${format}`, mediaType, bytes };
    }
    const write = async () => this.write(await this.sentSheet(consultation, sending), format);
    return { name, mediaType, bytes: await this.kept.once(sending, format, write) };
  }

  /** What was sent, by itself, for somebody who keeps the statements beside it; the kept file where there are none. */
  async sentAlone(
    actor: Actor,
    id: string,
  ): Promise<{ readonly bytes: Uint8Array; readonly sending: ResponseSending }> {
    const consultation = await this.consultations.consultation(actor, id);
    const sending = (await this.kept.sendingsOf([id])).get(id);
    if (!sending) throw badInput('id', 'Remissvaret är inte skickat än.');
    if (sending.statements.length === 0) return { bytes: (await this.of(actor, id, 'pdf', undefined)).bytes, sending };
    const sheet = await this.sentSheet(consultation, sending);
    return { bytes: await this.write({ ...sheet, statements: [] }, 'pdf'), sending };
  }

  private write({ document, createdAt, statements }: Sheet, format: 'pdf' | 'docx'): Promise<Uint8Array> {
    return format === 'docx'
      ? this.writer.writeDocx(document, createdAt)
      : this.writer.write(document, createdAt, statements);
  }

  private async sheet(consultation: Consultation, version: number | undefined, format: 'pdf' | 'docx'): Promise<Sheet> {
    const found = version === undefined ? undefined : await this.kept.version(consultation.id, version);
    if (version !== undefined && !found) throw notFound('Versionen');
    const text = found?.sections ?? (await this.kept.written(consultation.id));
    const facts = (await this.consultations.factsOf([consultation])).get(consultation.id)!;
    const isCurrent = version === consultation.responseVersion;
    return {
      document: {
        ...(await this.common(consultation, text)),
        heading: 'Utkast till gemensamt remissvar',
        day: '',
        version: version ?? 0,
        draft: true,
        behind: isCurrent ? behind(facts).map(({ name }) => name) : [],
        without: [],
        statements: [],
        // A Word file comes back with what members have done in it.
        ...(format === 'docx' && { origin: await this.kept.keepText(consultation.id, text) }),
      },
      createdAt: found?.frozenAt ?? this.clock.now(),
      statements: [],
    };
  }

  private async sentSheet(consultation: Consultation, sending: ResponseSending): Promise<Sheet> {
    const version = (await this.kept.version(consultation.id, sending.version))!;
    const { sentOn, ...head } = sending.paper;
    const owners = await this.organisations.byIds(
      sending.statements.flatMap(({ organisationId }) => organisationId ?? []),
    );
    const statements = sending.statements.map(({ name, organisationId }) => ({
      organisation: owners.get(organisationId ?? '')?.name ?? '',
      name,
    }));
    return {
      document: {
        ...(await this.common(consultation, version.sections)),
        heading: 'Gemensamt remissvar',
        ...head,
        day: sayDay(sentOn),
        version: sending.version,
        draft: false,
        behind: sending.behind.map(({ name }) => name),
        without: sending.without.flatMap(({ name, leftOut }) => (leftOut ? name : [])),
        statements,
      },
      createdAt: sending.recordedAt,
      statements: sending.statements,
    };
  }

  private async common(consultation: Consultation, sections: readonly SectionText[]) {
    const body = (await this.bodies.byIds([consultation.bodyId])).get(consultation.bodyId)!;
    const asked = (await this.consultations.questionsOf([consultation.id])).get(consultation.id) ?? [];
    const questions = new Map(asked.map(({ id, text }) => [id, text]));
    return {
      kind: 'RESPONSE',
      bodyName: body.name,
      ...(await this.writer.logoOf(body)),
      title: consultation.title,
      recipient: consultation.sender,
      registrationNumber: consultation.registrationNumber,
      sections: sections.map(({ id, heading, question, content }) => ({
        id,
        heading,
        question: questions.get(question ?? '') ?? '',
        content,
      })),
    } as const;
  }
}

function numberOf(version: string | undefined): number | undefined {
  if (version === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(version)) throw badInput('version', 'Ange versionens nummer.');
  return Number(version);
}
