import type { PublicPaper, PublicPart, PublicSection } from '@domain/public/kinds.js';
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

/** An item on paper with why it is not shown; undefined = it is. */
export interface Shown {
  readonly item: DocumentItem;
  readonly withheld?: string | undefined;
}

/** The minutes of a meeting as the public reads them. */
export const minutesPaper = (document: MeetingDocument, day: string, items: readonly Shown[]): PublicPaper => ({
  title: `${document.heading} ${day}`,
  facts: [{ label: 'Möte', text: plainLine(document.meetingTitle) }, ...factsOf(document)],
  people: document.attendees.map(({ name, role, organisation, note }) => ({
    name: plainLine(name),
    role: plainLine(role),
    organisation: plainLine(organisation),
    note: plainLine(note),
  })),
  sections: items.map(sectionOf),
});

/** One paragraph with what was decided. */
export const decisionPaper = (document: MeetingDocument, day: string, shown: Shown): PublicPaper => ({
  title: `Beslut ${day}: ${itemTitle(shown.item)}`,
  facts: [{ label: 'Möte', text: plainLine(document.meetingTitle) }, ...factsOf(document)],
  people: [],
  sections: [{ ...sectionOf(shown), depth: 0 }],
});

function sectionOf({ item, withheld }: Shown): PublicSection {
  // The title may tell what is not to be told.
  if (withheld !== undefined) return { heading: plainLine(item.number), depth: item.depth, withheld, parts: [] };
  return {
    heading: itemTitle(item),
    depth: item.depth,
    parts: [...lineFactsOf(item).map(({ label, text }) => ({ label, texts: [text] })), ...sectionsOf(item).map(partOf)],
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
