import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, PASSWORD, type Portal, startPortal } from '../../support/portal.js';
import { doomedPortal } from './doomed-portal.js';
import { dates, fixed, INVOICES, ISSUE } from './operations.js';

const running = (number: string) => Number(/\d+$/.exec(number)![0]);
const fromOne = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

describe('numbers of a seller’s invoices', () => {
  let portal: Portal;
  let norsjo: Client;
  let kill = () => Promise.resolve();
  const allNumbers = async (issueYear: number): Promise<number[]> => {
    const { invoices } = await norsjo.data(INVOICES, { filter: { seller: '2417', body: 'treparten' }, first: 300 });
    return invoices.nodes
      .filter(({ issuedOn }: any) => issuedOn.startsWith(String(issueYear)))
      .map(({ number }: any) => running(number))
      .sort((a: number, b: number) => a - b);
  };

  beforeAll(async () => {
    portal = await startPortal();
    norsjo = await portal.as('ekonomi@norsjo.example');
  });
  afterAll(async () => {
    await kill();
    await portal.stop();
  });

  it('have no gap and no double under fifty parallel requests', async () => {
    const years = [2004, 2005, 2006, 2007, 2008];
    const allocations = [];
    for (const year of years) allocations.push(await fixed(norsjo, year));
    const requests = allocations.flatMap((allocation) =>
      fromOne(10).map((index) => ({
        allocation,
        part: { index, of: 12 },
        issuedOn: '2009-05-01',
        dueOn: '2009-06-01',
      })),
    );
    const answers = await Promise.all(requests.map((input) => norsjo.send(ISSUE, { input })));
    expect(answers.flatMap(({ errors }) => errors?.[0]?.extensions.code ?? [])).toEqual([]);
    expect(await allNumbers(2009)).toEqual(fromOne(100));
  });

  it('have no gap where the process is killed while it bills', async () => {
    const allocation = await fixed(norsjo, 2009);
    const process = await doomedPortal(portal);
    kill = process.kill;
    const doomed = await new Client(process.url).signIn('ekonomi@norsjo.example', PASSWORD);
    const inputs = fromOne(12).map((index) => ({ allocation, part: { index, of: 12 }, ...dates(2010) }));
    const pending = inputs.map((input) => doomed.data(ISSUE, { input }));
    // It dies as soon as one has been answered: others are then under way.
    await Promise.any(pending);
    await kill();
    await Promise.allSettled(pending);
    const before = await allNumbers(2010);
    expect(before).toEqual(fromOne(before.length));
    for (const input of inputs) {
      const code = (await norsjo.send(ISSUE, { input })).errors?.[0]?.extensions.code ?? 'none';
      expect(['none', 'ALREADY_INVOICED']).toContain(code);
    }
    expect(await allNumbers(2010)).toEqual(fromOne(24));
  }, 120_000);
});
