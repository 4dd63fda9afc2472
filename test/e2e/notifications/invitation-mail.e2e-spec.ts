import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addressesOf, type MailServer, startMailServer } from '../../support/smtp.js';
import { type Client } from '../../support/portal.js';
import { ADVANCE, CREATE, eventsIn, joins, STANCE } from '../consultations/operations.js';
import { BODY, CHAIR, type MailPortal, SECRETARY, startMailPortal, until } from './mail-portal.js';

const INVITE = `mutation ($input: InviteToConsultationInput!) { inviteToConsultation(input: $input) {
  invitation { id message organisations { code } } nobody { code } } }`;
const READ = `query ($id: ID!) { consultation(id: $id) { invitations(first: 10) { totalCount nodes {
  message organisations { code }
  deliveries(first: 50) { totalCount nodes { name email state fault organisation { code } } } } }
  history(first: 10) { nodes { kind after text } } } }`;

interface Delivery {
  readonly name: string;
  readonly email: string | null;
  readonly state: string;
  readonly organisation: { readonly code: string };
}

describe('an invitation to say what a member wants', () => {
  let server: MailServer;
  let portal: MailPortal;
  let kansli: Client;
  let vannas: Client;

  beforeAll(async () => {
    server = await startMailServer();
    portal = await startMailPortal({ smtpUrl: server.url });
    [kansli, vannas] = [await portal.as(SECRETARY), await portal.as('kommunchef@vannas.example')];
  });
  afterAll(async () => {
    await portal.stop();
    await server.stop();
  });

  /** Asked of the members: the group's seven. */
  async function canvassed(title: string): Promise<string> {
    const input = { body: BODY, title, from: 'Regionen <R&D>', dueOn: '2031-05-30', questions: ['Är det bra?'] };
    const { id } = (await kansli.data(CREATE, { input })).createConsultation.consultation;
    for (const to of ['ASSESSED', 'CANVASSING']) await kansli.data(ADVANCE, { input: { consultation: id, to } });
    return id as string;
  }
  const invite = async (consultation: string, more: object = {}) =>
    (await kansli.data(INVITE, { input: { consultation, ...more } })).inviteToConsultation;
  const invitations = async (id: string, who = kansli) => (await who.data(READ, { id })).consultation.invitations;
  async function settled(id: string): Promise<Delivery[]> {
    let last: Delivery[] = [];
    await until('invitations sent', async () => {
      last = (await invitations(id)).nodes[0].deliveries.nodes;
      return last.length > 0 && last.every(({ state }) => state === 'SENT' || state === 'NO_ADDRESS');
    });
    return last;
  }

  it('reaches the contact person, or those who sit for the member, once', async () => {
    const id = await canvassed('Vägen till havet');
    const contact = { contactName: 'Kim Exempel', contactEmail: 'kim@vannas.example' };
    await kansli.data(STANCE, { input: { consultation: id, organisation: '2460', stance: 'NO_ANSWER', ...contact } });
    await joins(kansli, id, '2480');
    const { invitation, nobody } = await invite(id, { message: 'Vi hinner bara en runda.' });
    expect(nobody).toEqual([]);
    expect(invitation.organisations.map(({ code }: { code: string }) => code).sort()).toEqual(
      ['2401', '2403', '2404', '2409', '2460', '2284'].sort(),
    );
    const deliveries = await settled(id);
    expect(deliveries.filter(({ organisation }) => organisation.code === '2460')).toEqual([
      expect.objectContaining({ name: 'Kim Exempel', email: 'kim@vannas.example', state: 'SENT' }),
    ]);
    expect(deliveries.map(({ organisation }) => organisation.code)).not.toContain('2480');
    const [mail] = server.to('kim@vannas.example');
    expect(server.to('kim@vannas.example')).toHaveLength(1);
    expect(mail!.parsed.subject).toBe('Remiss att ta ställning till: Vägen till havet');
    expect(addressesOf(mail!.parsed.replyTo)).toEqual([SECRETARY]);
    for (const words of [
      'Hej Kim Exempel!',
      'hur Vännäs ställer sig',
      'Från: Regionen <R&D>',
      'Svar senast: fre 30 maj 2031',
      'Vi hinner bara en runda.',
      '- Är det bra?',
      `https://samverkan.prov.example/remisser/${id}`,
    ]) {
      expect(mail!.parsed.text).toContain(words);
    }
    expect(mail!.parsed.html).toContain('Regionen &lt;R&amp;D&gt;');
    expect(server.to(CHAIR)).toHaveLength(1);
    expect((await kansli.data(READ, { id })).consultation.history.nodes[0]).toMatchObject({
      kind: 'INVITED',
      after: '6',
    });
    expect((await eventsIn(await portal.as('admin@portal.example')))[0]).toMatchObject({
      kind: 'consultations.invited',
      subjectId: id,
    });
  });

  it('goes out once when two press at the same time, and not again within ten minutes', async () => {
    const id = await canvassed('Två på en gång');
    const input = { consultation: id, organisations: ['2460'] };
    const both = await Promise.all([kansli.refusal(INVITE, { input }), kansli.refusal(INVITE, { input })]);
    expect(both.sort()).toEqual(['CONFLICT', 'none']);
    expect(await settled(id)).toHaveLength(1);
    expect((await invitations(id)).totalCount).toBe(1);
    portal.setNow(new Date(Date.now() + 11 * 60_000).toISOString());
    await invite(id, { organisations: ['2460'] });
    portal.setNow(undefined);
    expect((await invitations(id)).totalCount).toBe(2);
  });

  it('is refused before the members are asked, for strangers, and when all have answered', async () => {
    const input = { body: BODY, title: 'För tidigt', from: 'Regionen', dueOn: '2031-05-30' };
    const { id } = (await kansli.data(CREATE, { input })).createConsultation.consultation;
    expect(await kansli.refusal(INVITE, { input: { consultation: id } })).toBe('ILLEGAL_TRANSITION');
    const asked = await canvassed('Alla svarar');
    const variables = { input: { consultation: asked } };
    expect(await portal.client().refusal(INVITE, variables)).toBe('UNAUTHENTICATED');
    expect(await vannas.refusal(INVITE, variables)).toBe('FORBIDDEN');
    expect(await (await portal.as('namndsekreterare@norsjo.example')).refusal(INVITE, variables)).toBe('NOT_FOUND');
    for (const organisations of [['2418'], []]) {
      expect(await kansli.refusal(INVITE, { input: { consultation: asked, organisations } })).toBe('BAD_USER_INPUT');
    }
    for (const code of ['2401', '2403', '2404', '2409', '2460', '2284', '2480'])
      await joins(kansli, asked, code, 'ABSTAINS');
    expect(await kansli.refusal(INVITE, variables)).toBe('BAD_USER_INPUT');
  });

  it('tells others than the secretariat that it was sent, not to whom', async () => {
    const id = await canvassed('Vem ser vad');
    await invite(id);
    await settled(id);
    const { nodes, totalCount } = await invitations(id, vannas);
    expect(totalCount).toBe(1);
    expect(nodes[0].deliveries).toEqual({ totalCount: 0, nodes: [] });
  });
});
