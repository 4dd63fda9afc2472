import type { Actor } from '@domain/access/actor.js';
import { flat, flatText, LONGEST_QUOTE } from '@domain/consultations/passage.js';
import { mayReadConsultation } from '@domain/consultations/policy.js';
import type { SectionText } from '@domain/consultations/response-text.js';
import {
  inComments,
  paragraphsOf,
  remarkInWords,
  untracked,
  untrackedInWords,
} from '@domain/consultations/word-remarks.js';
import { withoutControlSigns } from '@domain/shared/control-signs.js';
import {
  type WordReview,
  type WordReviewAnswer,
  type WordReviewJob,
  wordReviewModule,
} from '@formats/word-review/index.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { badInput, notFound } from '@platform/errors/portal-error.js';
import { FilesService } from '@platform/files/files.service.js';
import { Tx } from '@platform/tx/tx.js';
import { beside, inWorker, WorkerStopped } from '@platform/worker/in-worker.js';
import { BodiesService } from '../../bodies/index.js';
import { ConsultationFacts } from '../consultation-facts.js';
import { Consultation, ConsultationQuestion } from '../consultation.entity.js';
import { KeptResponses } from '../response/kept-responses.service.js';
import { ResponseVersion } from '../response/response.entity.js';
import { CommentsService, type NewComment } from './comments.service.js';
import type { ImportWordReviewInput } from './drafting.inputs.js';

const REVIEW_WORKER = beside(wordReviewModule, 'read-worker');
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Comments from one file: more than that is no reading but a new text. */
export const MOST_REMARKS = 1000;

export interface WordReviewOutcome {
  readonly consultation: Consultation;
  readonly added: number;
  readonly known: number;
  readonly outside: number;
  readonly missing: readonly string[];
}

/** A member's Word file: its comments and changes become comments on the joint text. */
@Injectable()
export class WordReviews {
  constructor(
    private readonly tx: Tx,
    private readonly bodies: BodiesService,
    private readonly files: FilesService,
    private readonly facts: ConsultationFacts,
    private readonly kept: KeptResponses,
    private readonly comments: CommentsService,
  ) {}

  /** The same file again adds nothing. */
  async import(actor: Actor, input: ImportWordReviewInput): Promise<WordReviewOutcome> {
    const consultation = await this.tx.read.findOneBy(Consultation, { id: input.consultation });
    if (!consultation) throw notFound('Remissen');
    allow(mayReadConsultation(actor, await this.bodies.facts(consultation.bodyId)), 'Remissen');
    const { file, bytes } = await this.files.bytes(actor, input.file);
    if (file.mediaType !== DOCX) throw badInput('file', 'Välj en Word-fil (DOCX).');
    const sections = (await this.facts.written([consultation.id], this.tx.read)).get(consultation.id) ?? [];
    const review = await read({ bytes, known: sections });
    refuseTooMany(review.remarks);
    const wanted = [...remarksOf(review, sections), ...(await this.untrackedIn(consultation, review, sections))];
    refuseTooMany(wanted);
    if (wanted.length === 0) {
      throw badInput('file', 'Filen har varken kommentarer eller ändringar. Kontrollera att det är rätt fil.');
    }
    const found = new Set(review.sections.map(({ id }) => id));
    return {
      consultation,
      ...(await this.comments.addAll(actor, consultation.id, input.organisation, wanted)),
      outside: review.remarks.filter(({ sectionId }) => sectionId === null).length,
      missing: sections.filter(({ id }) => !found.has(id)).map(({ heading }) => heading),
    };
  }

  /** What was done in the file without being tracked, by section: compared with the text that went out, not with what others have made of it since. */
  private async untrackedIn(
    { id }: Consultation,
    review: WordReview,
    sections: readonly SectionText[],
  ): Promise<NewComment[]> {
    const sent = await this.kept.keptText(id, review.origin);
    const versions = sent ? [] : await this.tx.read.findBy(ResponseVersion, { consultationId: id });
    const questions = await this.tx.read.findBy(ConsultationQuestion, { consultationId: id });
    const texts = sent ? [sent] : [sections, ...versions.map((version) => version.sections)];
    const said = (sectionId: string, text: string): NewComment[] =>
      inComments(text).map((part) => ({ sectionId, quote: '', position: 0, text: part }));
    const found = new Set(review.sections.map((section) => section.id));
    const missing = (sent ?? []).filter(
      (section) => !found.has(section.id) && paragraphsOf(section.content).length > 0,
    );
    const gone = missing.flatMap(({ id: sectionId, content }) => {
      return said(sectionId, `Hela avsnittet är borttaget i Word utan spårning:\n${paragraphsOf(content).join('\n')}`);
    });
    const changes = review.sections.flatMap(({ id: sectionId, paragraphs }): NewComment[] => {
      const known = texts.flatMap((each) => each.filter((section) => section.id === sectionId));
      const question = questions.find(({ id: asked }) => asked === known[0]?.question)?.text ?? '';
      const changed = untracked(paragraphs, question, known.map(({ content }) => paragraphsOf(content))); // prettier-ignore
      if (changed === undefined) return [];
      return said(sectionId, untrackedInWords(changed, sent !== undefined));
    });
    return [...changes, ...gone];
  }
}

function refuseTooMany(remarks: readonly unknown[]): void {
  if (remarks.length <= MOST_REMARKS) return;
  throw badInput('file', `Filen har fler än ${MOST_REMARKS} kommentarer och ändringar. Dela upp den, eller avgör några av dem i Word först.`); // prettier-ignore
}

/** A remark outside the sections is one on the first. */
function remarksOf(review: WordReview, sections: readonly SectionText[]): NewComment[] {
  const texts = new Map(sections.map(({ id, content }) => [id, flatText(content)]));
  return review.remarks.flatMap((remark) => {
    const quote = withoutControlSigns(flat(remark.quote).slice(0, LONGEST_QUOTE)).trim();
    const sectionId = remark.sectionId ?? sections[0]!.id;
    const position = Math.max(0, texts.get(sectionId)!.indexOf(quote));
    return inComments(remarkInWords(remark)).map((text) => ({ sectionId, quote, position, text }));
  });
}

async function read(job: WordReviewJob): Promise<WordReview> {
  const answer = await inWorker<WordReviewAnswer>(REVIEW_WORKER, job).catch((error: unknown) => {
    if (!(error instanceof WorkerStopped)) throw error;
    throw badInput('file', 'Filen tar för lång tid att läsa. Dela upp den och försök igen.');
  });
  if ('fault' in answer) throw badInput('file', answer.fault);
  return answer.review;
}
