import type { LocalDate } from '../shared/local-date.js';
import { sayDay } from '../shared/swedish-day.js';

export interface NoticeTextFacts {
  readonly body: string;
  /** The member whose board it is. */
  readonly board: string;
  readonly metOn: LocalDate;
  readonly approvedOn: LocalDate;
  /** "§ 17, § 18"; null = the minutes as a whole. */
  readonly sections: string | null;
  /** Where the minutes are kept: the host. */
  readonly keptAt: string;
  /** Address of the minutes, where everybody can read them; null = not published. */
  readonly minutesUrl: string | null;
  /** Address of the body's own page, which everybody can read. */
  readonly bodyUrl: string;
  /** null = not yet; undefined = said beside the text. */
  readonly postedOn: LocalDate | null | undefined;
  /** The only board that there is: a federation's. */
  readonly alone: boolean;
  /** Known once all boards have posted. */
  readonly lastDay: LocalDate | null;
}

/** What a member puts on its own board (KL 8:12): what was approved, where the minutes are and the day of posting. */
export function noticeText(facts: NoticeTextFacts): string {
  const { body, board, metOn, approvedOn, sections, keptAt, minutesUrl, bodyUrl, postedOn, alone, lastDay } = facts;
  return [
    `Anslag: ${body}`,
    sections === null
      ? `Protokollet från sammanträdet ${sayDay(metOn)} är justerat ${sayDay(approvedOn)}.`
      : `${sections} i protokollet från sammanträdet ${sayDay(metOn)} justerades omedelbart ${sayDay(approvedOn)}.`,
    postedOn !== undefined &&
      `Anslaget på anslagstavlan hos ${board}: ${postedOn === null ? '[dagen då du anslår]' : sayDay(postedOn)}.`,
    lastDay === null
      ? `Överklagandetiden är tre veckor från den dag då justeringen ${alone ? 'anslås' : 'är anslagen hos alla medlemmar'}.`
      : `Sista dag att överklaga: ${sayDay(lastDay)}. Anslaget ska vara uppe till och med den dagen.`,
    minutesUrl === null
      ? `Protokollet finns hos ${keptAt}. Mer om ${body}: ${bodyUrl}`
      : `Protokollet finns hos ${keptAt} och på ${minutesUrl}`,
  ]
    .filter((line) => line !== false)
    .join('\n');
}
