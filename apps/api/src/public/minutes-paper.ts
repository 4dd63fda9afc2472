import type { PublicPaper, PublicPart, PublicSection } from '@domain/public/kinds.js';
import { inStockholm } from '@domain/shared/stockholm.js';
import { sayDay } from '@domain/shared/swedish-day.js';
import {
  type DocumentItem,
  factsOf,
  itemTitle,
  lineFactsOf,
  type MeetingDocument,
  plainLine,
  type Section,
  sectionsOf,
} from '@formats/meeting-document/index.js';
import type { MinutesCorrection } from '../meetings/index.js';

/** An item on paper with why it is not shown; undefined = it is. */
export interface Shown {
  readonly item: DocumentItem;
  readonly withheld?: string | undefined;
  /** What has been put right in it since it was approved. */
  readonly corrections: readonly PublicPart[];
}

/** The minutes of a meeting as the public reads them. @param whole what has been put right in them as a whole. */
export const minutesPaper = (
  document: MeetingDocument,
  day: string,
  items: readonly Shown[],
  whole: readonly PublicPart[],
): PublicPaper => ({
  title: `${document.heading} ${day}`,
  facts: [{ label: 'Möte', text: plainLine(document.meetingTitle) }, ...factsOf(document)],
  people: document.attendees.map(({ name, role, organisation, note }) => ({
    name: plainLine(name),
    role: plainLine(role),
    organisation: plainLine(organisation),
    note: plainLine(note),
  })),
  sections: [
    ...items.map(sectionOf),
    ...(whole.length === 0 ? [] : [{ heading: 'Rättelser', depth: 0, parts: whole }]),
  ],
});

/** A correction stands beside the text that it puts right. */
export const correctedAs = ({ sequence, madeAt, text }: MinutesCorrection): PublicPart => ({
  label: `Rättelse ${sequence}, ${sayDay(inStockholm(madeAt).day)}`,
  texts: [text],
});

/** One paragraph with what was decided. */
export const decisionPaper = (document: MeetingDocument, day: string, shown: Shown): PublicPaper => ({
  title: `Beslut ${day}: ${itemTitle(shown.item)}`,
  facts: [{ label: 'Möte', text: plainLine(document.meetingTitle) }, ...factsOf(document)],
  people: [],
  sections: [{ ...sectionOf(shown), depth: 0 }],
});

function sectionOf({ item, withheld, corrections }: Shown): PublicSection {
  // The title may tell what is not to be told.
  if (withheld !== undefined) return { heading: plainLine(item.number), depth: item.depth, withheld, parts: [] };
  return {
    heading: itemTitle(item),
    depth: item.depth,
    parts: [
      ...lineFactsOf(item).map(({ label, text }) => ({ label, texts: [text] })),
      ...sectionsOf(item).map(partOf),
      ...corrections,
    ],
  };
}

function partOf(section: Section): PublicPart {
  const { label } = section;
  switch (section.kind) {
    case 'text':
      return { label, texts: [section.text] };
    case 'list':
      return { label, texts: section.entries };
    case 'actions':
      return {
        label,
        texts: section.actions.map(({ text, assignee, dueOn }) => {
          const more = [assignee, dueOn === '' ? '' : `senast ${dueOn}`].map(plainLine).filter(Boolean).join(', ');
          return more === '' ? text : `${text} (${more})`;
        }),
      };
  }
}
