import { swedishList } from '../shared/swedish-list.js';
import type { LocalDate } from '../shared/local-date.js';
import { addDays, sayDay } from '../shared/swedish-day.js';
import type { AppealPeriod } from './appeal.js';
import { postBy } from './notice.js';

/** The four that people read above the boards. */
export function appealLabel({ state, lastDay }: Pick<AppealPeriod, 'state' | 'lastDay'>): string {
  switch (state) {
    case 'NOT_STARTED':
      return 'Överklagandetiden har inte börjat';
    case 'RUNNING':
      return `Överklagandetiden löper t.o.m. ${sayDay(lastDay!)}`;
    case 'EXPIRED':
      return 'Överklagandetiden har gått ut';
    case 'INTERRUPTED':
      return 'Överklagandetiden har brutits';
  }
}

/** The state with its reason, in one sentence. @param nameOf by id of organisation. */
export function appealSentence(period: AppealPeriod, nameOf: (organisationId: string) => string): string {
  const names = (ids: readonly string[]) => swedishList(ids.map(nameOf));
  const { state, startsOn, lastDay, missing, postedLast, tooEarly, single } = period;
  switch (state) {
    case 'NOT_STARTED':
      if (missing.length === 0)
        return 'Överklagandetiden har inte börjat: ingen anslagstavla är utpekad. Ange som värd den vars anslagstavla förbundsordningen nämner.';
      return `Överklagandetiden har inte börjat, eftersom protokollet inte är anslaget hos ${names(missing)}.`;
    case 'RUNNING':
      if (single)
        return `Överklagandetiden löper till och med ${sayDay(lastDay!)}, eftersom ${names(postedLast)} anslog ${sayDay(startsOn!)}.`;
      return `Överklagandetiden löper till och med ${sayDay(lastDay!)}, eftersom ${names(postedLast)} anslog sist, ${sayDay(startsOn!)}.`;
    case 'EXPIRED':
      return `Överklagandetiden gick ut ${sayDay(lastDay!)}. Den räknades från ${sayDay(startsOn!)}, då ${names(postedLast)} anslog${single ? '' : ' sist'}.`;
    case 'INTERRUPTED':
      return `Överklagandetiden har brutits, eftersom ${names(tooEarly)} tog ned anslaget för tidigt. När ${single ? 'anslaget är' : 'alla har anslaget'} uppe igen räknas den om från den dagen.`;
  }
}

/** A day that matters for the notice, with the section that it follows from. */
export interface NoticeDay {
  readonly key: 'POST_BY' | 'STARTS_ON' | 'LAST_DAY' | 'TAKE_DOWN_FROM';
  readonly day: LocalDate | null;
  readonly section: string;
  readonly sentence: string;
}

/** Latest day for posting, start, last day and earliest day for taking down. */
export function noticeDays(
  approvedOn: LocalDate,
  { startsOn, lastDay, single }: Pick<AppealPeriod, 'startsOn' | 'lastDay' | 'single'>,
): NoticeDay[] {
  const by = postBy(approvedOn);
  const from = lastDay === null ? null : (addDays(lastDay, 1) ?? null);
  return [
    {
      key: 'POST_BY',
      day: by,
      section: 'KL 8 kap. 12 §',
      sentence: `Anslås senast ${sayDay(by)}: andra dagen efter justeringen ${sayDay(approvedOn)}, eller nästa vardag när den är en helgdag.`,
    },
    {
      key: 'STARTS_ON',
      day: startsOn,
      section: single ? 'KL 13 kap. 5 §' : 'KL 9 kap. 32 § och 13 kap. 5 §',
      sentence:
        startsOn === null
          ? `Överklagandetiden börjar den dag då justeringen är anslagen på ${single ? 'den anslagstavla som förbundsordningen nämner' : 'alla medlemmars anslagstavlor'}.`
          : `Överklagandetiden räknas från ${sayDay(startsOn)}, då ${single ? 'justeringen anslogs' : 'alla medlemmar hade anslagit justeringen'}.`,
    },
    {
      key: 'LAST_DAY',
      day: lastDay,
      section: 'KL 13 kap. 5 §, lag 1930:173',
      sentence:
        lastDay === null
          ? `Sista dagen är tre veckor efter att ${single ? 'justeringen är anslagen' : 'alla har anslagit'}; en lördag, söndag eller helgdag flyttas till nästa vardag.`
          : `Sista dagen att överklaga är ${sayDay(lastDay)}: tre veckor efter ${sayDay(startsOn!)}, eller nästa vardag när den dagen är en helgdag.`,
    },
    {
      key: 'TAKE_DOWN_FROM',
      day: from,
      section: 'KL 8 kap. 12 §',
      sentence:
        from === null
          ? 'Anslaget ska vara uppe hela överklagandetiden.'
          : `Anslaget får tas ned tidigast ${sayDay(from)}: det ska vara uppe till och med sista dagen.`,
    },
  ];
}
