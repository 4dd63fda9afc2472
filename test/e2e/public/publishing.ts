import type { Client, Portal } from '../../support/portal.js';
import { approve } from '../meetings/boards.js';

export const BODY = 'treparten';
/** Keeps notes, not minutes that the law knows: what is sent is final, and may still be changed. */
export const NETWORK = 'umearegionen';
export const IMPORT =
  'mutation ($input: ImportMinutesInput!) { importMinutes(input: $input) { meeting { id agendaItems { id number decisions { id } } } } }';
export const CHECK =
  'query ($input: PublicationCheckInput!) { publicationCheck(input: $input) { title digest withheld findings { kind where text } } }';
export const PUBLISH = `mutation ($input: PublishInput!) { publish(input: $input) { publication {
  id kind version path title day publishedAt withdrawnAt } } }`;
export const WITHDRAW = `mutation ($input: WithdrawPublicationInput!) { withdrawPublication(input: $input) { publication {
  id version withdrawnAt versions { number publishedBy acknowledged withdrawnBy withdrawnReason } } } }`;
export const TRACE = `query ($slug: String!) { body(slug: $slug) { viewerMayPublish publications(first: 50) { totalCount nodes {
  id title withdrawnAt versions { number publishedBy withdrawnBy withdrawnReason } } } } }`;
export const OF_MEETING =
  'query ($id: ID!) { meeting(id: $id) { publications { kind subjectId path version withdrawnAt } } }';
export const MARK = `mutation ($input: SecrecyMarkInput!) { saveSecrecyMark(input: $input) { meeting {
  agendaItems { id secrecySection attachments { id secrecySection } } } } }`;

const minutes = (word: string, day: string, notes: string) => `Trepartens renhållningsnämnd

${day} 10:00 - 12:00

Plats

Kommunhuset

Deltagare

Anna Exempel (Organisatör), Bo Exempel

1. Mötet öppnas

Beslut

- Dagordningen godkänns.

2. ${word}

Anteckningar

${notes}

Beslut

- Nämnden antar ${word}.

3. Övriga frågor

Anteckningar

Inget.
`;

export interface Imported {
  readonly id: string;
  readonly agendaItems: readonly { readonly id: string; readonly number: string }[];
}

let days = 0;

/** Minutes of a day of their own, not yet approved, with a word that no other minutes have. */
export async function imported(
  client: Client,
  word: string,
  notes = 'Frågan gås igenom.',
  body = BODY,
): Promise<Imported> {
  const day = `2025-0${1 + Math.floor(days / 20)}-${String(1 + (days++ % 20)).padStart(2, '0')}`;
  return (await client.data(IMPORT, { input: { body, text: minutes(word, day, notes) } })).importMinutes.meeting;
}

/** The same, approved: from here they can be published. */
export async function approved(client: Client, word: string, notes?: string): Promise<Imported> {
  const meeting = await imported(client, word, notes);
  await approve(client, meeting.id, '2025-12-01');
  return meeting;
}

export interface Published {
  readonly id: string;
  readonly version: number;
  readonly path: string;
}

/** Publishes the way a person does: looks, and publishes what was shown. */
export async function published(client: Client, input: Record<string, unknown>): Promise<Published> {
  const { digest } = (await client.data(CHECK, { input })).publicationCheck;
  return (await client.data(PUBLISH, { input: { ...input, digest, acknowledged: true } })).publish.publication;
}

/** What a signed-out reader gets. */
export async function read(portal: Portal, path: string): Promise<{ status: number; text: string; headers: Headers }> {
  const response = await portal.client().fetch(path);
  return { status: response.status, text: await response.text(), headers: response.headers };
}
