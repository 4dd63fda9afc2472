import { minutesAreOut } from '@domain/meetings/states.js';
import { secrecyOf } from '@domain/records/secrecy.js';
import type { LocalDate } from '@domain/shared/local-date.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { Injectable } from '@nestjs/common';
import { agendaAs, type AgendaItem, type Meeting, type MeetingAttachment, MeetingsService } from '../meetings/index.js';
import { SecrecyMarks } from './secrecy-marks.service.js';

interface Face {
  readonly title: string;
  readonly day: LocalDate;
  readonly items: readonly AgendaItem[];
}

/** What the secretariat has changed and not sent is not in it, whoever asks: papers and register tell of what went out. */
export interface KnownMeeting extends Face {
  /** As the summons says it. */
  readonly summoned: Face;
  /** As it stands, for the minutes and what is taken out of them. */
  readonly minuted: Face;
  /** Those that have gone out. */
  readonly attachments: readonly MeetingAttachment[];
  /** Sections of all that is marked among items or attachments, and of what they stand under; null = nothing is. */
  secrecyOf(subjects: readonly { readonly id: string }[]): string | null;
}

/** Meetings as the members know them: as they were last told, and as they stand once the minutes are out. */
@Injectable()
export class KnownMeetings {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly marks: SecrecyMarks,
  ) {}

  async of(meetings: readonly Meeting[]): Promise<ReadonlyMap<string, KnownMeeting>> {
    const ids = meetings.map(({ id }) => id);
    const told = await this.meetings.toldOf(ids);
    const allItems = await this.meetings.itemsOf(ids);
    const allPapers = await this.meetings.attachmentsOf(ids);
    const parts = [...allItems.values(), ...allPapers.values()].flat();
    const marks = await this.marks.ofSubjects(parts.map(({ id }) => id));
    return new Map(
      meetings.map((meeting) => {
        const items = allItems.get(meeting.id) ?? [];
        const papers = allPapers.get(meeting.id) ?? [];
        const parents = new Map([
          ...items.map(({ id, parentId }) => [id, parentId] as const),
          ...papers.map(({ id, itemId }) => [id, itemId] as const),
        ]);
        const minuted = faceOf(meeting, items);
        const summoned = faceOf({ ...meeting, ...told.get(meeting.id) }, agendaAs(items, false));
        const known: KnownMeeting = {
          ...(minutesAreOut(meeting.status) ? minuted : summoned),
          summoned,
          minuted,
          attachments: papers.filter((paper) => paper.told),
          secrecyOf: (subjects) =>
            secrecyOf(
              subjects.map(({ id }) => id),
              parents,
              marks,
            ),
        };
        return [meeting.id, known];
      }),
    );
  }
}

const faceOf = ({ title, startsAt }: Pick<Meeting, 'title' | 'startsAt'>, items: readonly AgendaItem[]): Face => ({
  title,
  day: inStockholm(startsAt).day,
  items,
});
