import type { Actor } from '@domain/access/actor.js';
import { mayReadShares } from '@domain/records/policy.js';
import { SHARE_WAY_WORDS, type SharedKind } from '@domain/records/sharing.js';
import type { Sheet } from '@formats/sheet.js';
import { Injectable } from '@nestjs/common';
import { allow } from '@platform/errors/allow.js';
import { BodiesService } from '../bodies/index.js';
import { MeetingsService } from '../meetings/index.js';
import { KnownMeetings } from './known-meetings.service.js';
import { ShareRegister } from './share-register.service.js';

const COLUMNS = ['Handling', 'Slag', 'Ansvarig', 'Sekretess', 'Utkast', 'Dag', 'Hur', 'Till'] as const;
const KIND_WORDS: Readonly<Record<SharedKind, string>> = {
  SUMMONS: 'Kallelse',
  MINUTES: 'Protokoll',
  ATTACHMENT: 'Bilaga',
  EXTRACT: 'Protokollsutdrag',
};

/** The register of a meeting as a table: one row for everybody who got something. */
@Injectable()
export class ShareSheets {
  constructor(
    private readonly register: ShareRegister,
    private readonly meetings: MeetingsService,
    private readonly known: KnownMeetings,
    private readonly bodies: BodiesService,
  ) {}

  async of(actor: Actor, meetingId: string): Promise<{ readonly sheet: Sheet; readonly fileName: string }> {
    const meeting = await this.meetings.meeting(actor, meetingId);
    const { bodyId } = meeting;
    allow(mayReadShares(actor, await this.bodies.facts(bodyId)), 'Mötet');
    const { day } = (await this.known.of([meeting])).get(meetingId)!;
    const responsible = (await this.bodies.hostOrganisationsOn([bodyId], day)).get(bodyId)?.name ?? null;
    const body = (await this.bodies.byIds([bodyId])).get(bodyId)!;
    const documents = (await this.register.of(actor, [meetingId])).get(meetingId) ?? [];
    const rows = documents.flatMap(({ title, kind, secrecySection, draft, sharings }) =>
      sharings.flatMap(({ on, way, to }) =>
        to.map((name) => [
          title,
          KIND_WORDS[kind],
          responsible,
          secrecySection,
          draft ? 'Ja' : null,
          on,
          SHARE_WAY_WORDS[way],
          name,
        ]),
      ),
    );
    const columns = COLUMNS.map((header) => ({ header, type: 'text' as const }));
    return { sheet: { name: `Delat med ${day}`, columns, rows }, fileName: `delat-med-${body.slug}-${day}` };
  }
}
