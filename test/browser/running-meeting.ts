import type { Page } from '@playwright/test';
import { send } from './support.js';

interface Made {
  readonly id: string;
  readonly items: readonly { readonly id: string; readonly notes: string; readonly version: number }[];
}

/** A meeting of its own, made without the pages. */
export async function meetingOf(
  page: Page,
  title: string,
  titles: readonly string[],
  begun = false,
  body = 'kommunchefsgruppen',
): Promise<Made> {
  const { saveMeeting } = await send<{ saveMeeting: { meeting: { id: string; version: number } } }>(
    page,
    'mutation ($input: SaveMeetingInput!) { saveMeeting(input: $input) { meeting { id version } } }',
    { input: { body, title, startsAt: '2031-03-20T09:00:00Z' } },
  );
  const { id, version } = saveMeeting.meeting;
  for (const item of titles) {
    await send(
      page,
      'mutation ($input: SaveAgendaItemInput!) { saveAgendaItem(input: $input) { agendaItem { id } } }',
      {
        input: { meeting: id, title: item },
      },
    );
  }
  if (begun) {
    await send(page, 'mutation ($input: AdvanceMeetingInput!) { advanceMeeting(input: $input) { meeting { id } } }', {
      input: { id, version, to: 'IN_SESSION' },
    });
  }
  return { id, items: await itemsOf(page, id) };
}

export async function itemsOf(page: Page, id: string) {
  type Items = readonly (Made['items'][number] & { readonly decisions: readonly { readonly text: string }[] })[];
  const { meeting } = await send<{ meeting: { agendaItems: Items } }>(
    page,
    'query ($id: ID!) { meeting(id: $id) { agendaItems { id notes version decisions { text } } } }',
    { id },
  );
  return meeting.agendaItems;
}
