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
  readonly link: string;
  readonly postedOn: LocalDate | null;
  /** Known once all boards have posted. */
  readonly lastDay: LocalDate | null;
  /** The board of a federation is the only one. */
  readonly single: boolean;
}

/** What a member puts on its own board (KL 8:12): what was approved, where the minutes are and the day of posting. */
export function noticeText({
  body,
  board,
  metOn,
  approvedOn,
  sections,
  keptAt,
  link,
  postedOn,
  lastDay,
  single,
}: NoticeTextFacts): string {
  const what = sections === null ? 'Protokollet' : `Omedelbart justerad: ${sections} i protokollet`;
  return [
    `Anslag: ${body}`,
    `${what} från sammanträdet ${sayDay(metOn)} är justerat ${sayDay(approvedOn)}.`,
    `Anslaget på anslagstavlan hos ${board}: ${postedOn === null ? '[dagen då du anslår]' : sayDay(postedOn)}.`,
    lastDay === null
      ? `Överklagandetiden är tre veckor från den dag då justeringen är anslagen${single ? '' : ' hos alla medlemmar'}.`
      : `Sista dag att överklaga: ${sayDay(lastDay)}. Anslaget ska vara uppe till och med den dagen.`,
    `Protokollet finns hos ${keptAt}${link === '' ? '' : ` och på ${link}`}.`,
  ].join('\n');
}
