import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, type Portal, startPortal } from '../../support/portal.js';
import { newAdmin, newPerson } from './accounts.js';

const LIST = `query ($filter: OrganisationFilter) {
  organisations(filter: $filter) { nodes { name } totalCount } }`;
const SAVE = `mutation ($input: SaveOrganisationInput!) { saveOrganisation(input: $input) {
  organisation { code name kind organisationNumber county { code } } } }`;

/** A company's number that nobody has: 559900 and a serial with its check digit. */
function companyNumber(serial: number): string {
  const digits = `559900${String(serial).padStart(3, '0')}`;
  const sum = [...digits].reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

describe('saveOrganisation', () => {
  let portal: Portal;
  let admin: Client;
  let reader: Client;
  let finance: Client;

  beforeAll(async () => {
    portal = await startPortal({ demo: false });
    admin = await newAdmin(portal, 'ada@example.se');
    reader = await newPerson(portal, admin, 'rut@example.se');
    const { organisation } = await admin.data('{ organisation(code: "2417") { id } }');
    finance = await newPerson(portal, admin, 'ek@example.se', { role: 'FINANCE', organisation: organisation.id });
  });
  afterAll(() => portal.stop());

  const list = async (filter: Record<string, unknown>): Promise<{ nodes: { name: string }[]; totalCount: number }> =>
    (await reader.data(LIST, { filter })).organisations;
  const namesFor = async (search: string) => (await list({ search })).nodes.map(({ name }) => name);
  const save = (input: Record<string, unknown>) => admin.send(SAVE, { input });
  const saved = async (input: Record<string, unknown>) =>
    (await admin.data(SAVE, { input })).saveOrganisation.organisation;
  const refused = async (input: Record<string, unknown>) => {
    const { code, field } = (await save(input)).errors?.[0]?.extensions ?? { code: 'none' };
    return [code, field];
  };
  const events = async (subjectId: string) =>
    (await admin.data('query ($id: String) { events(subjectId: $id) { nodes { kind data } } }', { id: subjectId }))
      .events.nodes;

  it('is for admins only', async () => {
    const input = { code: '2418', organisationNumber: '212000-2858' };
    expect(await portal.client().refusal(SAVE, { input })).toBe('UNAUTHENTICATED');
    expect(await reader.refusal(SAVE, { input })).toBe('FORBIDDEN');
    expect(await finance.refusal(SAVE, { input: { ...input, code: '2417' } })).toBe('FORBIDDEN');
    expect(await reader.refusal(SAVE, { input: { code: 'finns inte' } })).toBe('FORBIDDEN');
    const { organisation } = await reader.data('{ organisation(code: "2418") { organisationNumber } }');
    expect(organisation.organisationNumber).toBe('212000-2866');
    expect(await events('2418')).toEqual([]);
  });

  it('corrects a number, and the event tells what it was', async () => {
    const organisation = await saved({ code: '2401', organisationNumber: '2120002858' });
    expect(organisation).toEqual({
      code: '2401',
      name: 'Nordmaling',
      kind: 'MUNICIPALITY',
      organisationNumber: '212000-2858',
      county: { code: '24' },
    });
    const [event, ...rest] = await events('2401');
    expect(rest).toEqual([]);
    expect(event.kind).toBe('organisations.organisation-corrected');
    expect(JSON.parse(event.data)).toMatchObject({
      before: { organisationNumber: '212000-2536' },
      after: { organisationNumber: '212000-2858' },
    });
  });

  it('clears with null and keeps what is left out', async () => {
    expect(await saved({ code: '2403' })).toMatchObject({
      organisationNumber: '212000-2833',
      county: { code: '24' },
    });
    expect(await saved({ code: '2403', organisationNumber: null })).toMatchObject({
      name: 'Bjurholm',
      organisationNumber: null,
      county: { code: '24' },
    });
    expect(await saved({ code: '2403', countyCode: null })).toMatchObject({ organisationNumber: null, county: null });
    expect(await saved({ code: '2403', countyCode: '24', organisationNumber: '212000-2833' })).toMatchObject({
      organisationNumber: '212000-2833',
      county: { code: '24' },
    });
  });

  it('moves a renamed organisation in the order and the search', async () => {
    await saved({ code: '2409', name: ' Ödemark ' });
    expect(await namesFor('ödemark')).toEqual(['Ödemark']);
    await saved({ code: '2409', name: 'Robertsfors' });
    expect(await namesFor('ödemark')).toEqual([]);
  });

  it.each([
    ['a wrong check digit', { code: '2417', organisationNumber: '212000-2859' }, 'organisationNumber'],
    ['an empty number', { code: '2417', organisationNumber: '' }, 'organisationNumber'],
    ['an empty name', { code: '2417', name: '  ' }, 'name'],
    ['a name that is too long', { code: '2417', name: 'ö'.repeat(121) }, 'name'],
    ['a county that is not', { code: '2417', countyCode: '99' }, 'countyCode'],
    ['another kind', { code: '2417', kind: 'COMPANY' }, 'kind'],
    ['a code that is not known', { code: '9999', name: 'Ny', kind: 'COMPANY' }, 'code'],
    ['a code with a wrong check digit', { code: '5599000011', name: 'Ny', kind: 'COMPANY' }, 'code'],
    ['a new municipality', { code: companyNumber(901), name: 'Ny', kind: 'MUNICIPALITY' }, 'kind'],
    ['a new region', { code: companyNumber(901), name: 'Ny', kind: 'REGION' }, 'kind'],
    ['a new one without a kind', { code: companyNumber(901), name: 'Ny' }, 'kind'],
    ['a new one without a name', { code: companyNumber(901), kind: 'COMPANY' }, 'name'],
  ])('refuses %s and names the field', async (_what, input, field) => {
    expect(await refused(input)).toEqual(['BAD_USER_INPUT', field]);
  });

  it('writes nothing and no event when it refuses', async () => {
    const { organisation } = await reader.data('{ organisation(code: "2417") { name organisationNumber } }');
    expect(organisation).toEqual({ name: 'Norsjö', organisationNumber: '212000-2858' });
    expect(await events('2417')).toEqual([]);
    expect((await reader.data(`{ organisation(code: "${companyNumber(901)}") { name } }`)).organisation).toBeNull();
  });

  it('adds a company by hand under its number, however that is written', async () => {
    const code = companyNumber(1);
    const hyphened = `${code.slice(0, 6)}-${code.slice(6)}`;
    expect(await saved({ code: hyphened, name: 'Återbruket AB', kind: 'COMPANY', countyCode: '24' })).toEqual({
      code,
      name: 'Återbruket AB',
      kind: 'COMPANY',
      organisationNumber: hyphened,
      county: { code: '24' },
    });
    expect(await namesFor('återbruk')).toEqual(['Återbruket AB']);
    expect(await namesFor(code)).toEqual(['Återbruket AB']);
    const { organisation } = await reader.data(`{ organisation(code: "${hyphened}") { code } }`);
    expect(organisation).toEqual({ code });
    // Again, in either spelling, is a correction and no second company.
    expect(await saved({ code: hyphened, name: 'Återbruk i norr AB' })).toMatchObject({ code });
    expect(await saved({ code, countyCode: null })).toMatchObject({ name: 'Återbruk i norr AB', county: null });
    expect((await list({ kind: 'COMPANY' })).totalCount).toBe(1);
    expect((await events(code)).map(({ kind }: { kind: string }) => kind)).toEqual([
      'organisations.organisation-corrected',
      'organisations.organisation-corrected',
      'organisations.organisation-added',
    ]);
  });

  it('keeps the longest name, whatever its letters', async () => {
    const name = 'ß'.repeat(120);
    expect(await saved({ code: companyNumber(2), name, kind: 'ASSOCIATION' })).toMatchObject({ name });
  });

  it('makes one organisation when several add it at once', async () => {
    const code = companyNumber(3);
    const names = ['Ett AB', 'Två AB', 'Tre AB', 'Fyra AB', 'Fem AB', 'Sex AB'];
    const answers = await Promise.all(names.map((name) => save({ code, name, kind: 'COMPANY' })));
    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'saved')).toEqual(names.map(() => 'saved'));
    const { nodes } = await list({ search: code });
    expect(nodes).toHaveLength(1);
    const kinds = (await events(code)).map(({ kind }: { kind: string }) => kind).sort();
    expect(kinds).toEqual([
      'organisations.organisation-added',
      ...names.slice(1).map(() => 'organisations.organisation-corrected'),
    ]);
  });

  it('loses no correction when two are made at once', async () => {
    await Promise.all([
      save({ code: '2404', organisationNumber: null }),
      save({ code: '2404', countyCode: null }),
      save({ code: '2404', name: 'Vindelns' }),
    ]);
    expect(await saved({ code: '2404' })).toMatchObject({ name: 'Vindelns', organisationNumber: null, county: null });
  });
});
