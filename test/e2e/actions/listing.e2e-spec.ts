import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Tx } from '@platform/tx/tx.js';
import { firstRows } from '../../../apps/api/src/actions/action-rows.js';
import { planned } from '../meetings/operations.js';
import {
  type ActionSeen,
  created,
  LIST,
  listed,
  PROPOSE,
  seat,
  type Started,
  startActions,
  UPDATE_ALL,
  withoutActions,
} from './operations.js';

const BODIES = ['kommunchefsgruppen', 'b-urr', 'urr', 'umearegionen'];
const STATES = ['OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED'];
const PEOPLE = [
  { name: 'Åsa Öberg', organisation: '2460' },
  { name: 'Asa Oberg', organisation: '2460' },
  { name: 'Vera Exempel', organisation: '2460' },
  { name: 'Tor Exempel', organisation: '2480' },
];
const TEXTS = ['Utse kontaktperson', 'Återkoppla 100 % till gruppen', 'Skriv om avtalet för räddningstjänsten'];
const DAYS = [null, '2020-04-03', '2020-04-08', '2021-01-01', '2027-05-28'];

type Filter = Record<string, unknown>;

/** What a filter asks for, said in another way than the portal does. */
const fits = (action: ActionSeen, filter: Filter, drafts: ReadonlySet<string>): boolean => {
  const { body, assignee, organisation, states, dueFrom, dueBefore, overdueOn } = filter as Record<string, any>;
  const { mine, unassigned, dateProposed, search, meeting } = filter as Record<string, any>;
  const who = action['assignee'];
  const due: string | null = action['dueOn'];
  const own = who?.organisation.code === '2460';
  return (
    (body === undefined || action['body'].slug === body) &&
    (assignee === undefined || who?.name.toLowerCase() === assignee.toLowerCase() || who?.id === assignee) &&
    (organisation === undefined || who?.organisation.code === organisation) &&
    (states === undefined || states.length === 0 || states.includes(action['state'])) &&
    (dueFrom === undefined || (due !== null && due >= dueFrom)) &&
    (dueBefore === undefined || (due !== null && due < dueBefore)) &&
    (overdueOn === undefined || (due !== null && due < overdueOn && /OPEN|IN_PROGRESS/.test(action['state']))) &&
    (mine !== true || own) &&
    (unassigned !== true || who === null) &&
    (dateProposed !== true || action['proposedDueOn'] !== null) &&
    (search === undefined || `${who?.name} ${action['text']}`.toLowerCase().includes(search.toLowerCase())) &&
    (meeting === undefined || drafts.has(action.id))
  );
};

describe('lists of actions', () => {
  let all: Started;
  let everything: ActionSeen[];
  /** Those that stand in minutes that have not been sent. */
  let drafts: ReadonlySet<string>;
  let meetingId: string;

  beforeAll(async () => {
    all = await startActions();
    await withoutActions(all.portal);
    await seat(all.kansli, { name: 'Vera Exempel', email: 'Kommunchef@Vannas.example' }, '2460', 'urr');
    const { meeting, items } = await planned(all.kansli, ['Budget']);
    meetingId = meeting.id;
    const made: ActionSeen[] = [];
    for (let n = 0; n < 60; n++) {
      const body = n % 10 === 9 ? 'kommunchefsgruppen' : BODIES[n % 4]!;
      made.push(
        ...(await created(all.kansli, [PEOPLE[n % 3]!, PEOPLE[3]!].slice(0, 1 + (n % 2)), {
          body,
          text: TEXTS[n % TEXTS.length],
          dueOn: DAYS[n % DAYS.length],
          ...(n % 10 === 9 && { agendaItem: items[0]!.id }),
        })),
      );
    }
    // Somebody else's body, where everything looks the same.
    await created(all.otherKansli, PEOPLE, { body: 'treparten' });
    for (const [index, state] of STATES.entries()) {
      const some = made.filter((_, n) => ((n * 7) % 9) % 4 === index);
      const actions = some.map(({ id }) => id);
      const now = (await listed(all.kansli, {})).nodes.filter(({ id }: ActionSeen) => actions.includes(id));
      const input = { state, actions: now.map(({ id, version }: ActionSeen) => ({ id, version })) };
      if (index !== 0) await all.kansli.data(UPDATE_ALL, { input });
    }
    const nobody = made.slice(5, 9).map(({ id }) => id);
    const now = (await listed(all.kansli, {})).nodes.filter(({ id }: ActionSeen) => nobody.includes(id));
    const input = { assignee: null, actions: now.map(({ id, version }: ActionSeen) => ({ id, version })) };
    await all.kansli.data(UPDATE_ALL, { input });
    const asked = { dueOn: '2028-01-01' };
    const mine = (await listed(all.chief, { mine: true, states: ['OPEN', 'IN_PROGRESS'] })).nodes.slice(0, 9);
    for (const { id, version } of mine) await all.chief.data(PROPOSE, { input: { id, version, ...asked } });
    everything = (await listed(all.kansli, {})).nodes;
    expect(everything.filter(({ proposedDueOn }) => proposedDueOn !== null)).toHaveLength(9);
    drafts = new Set(everything.filter(({ sent }) => !sent).map(({ id }) => id));
    expect(everything).toHaveLength(made.length);
    expect(drafts.size).toBe(12);
  });
  afterAll(() => all.portal.stop());

  const due = ({ dueOn }: ActionSeen): string => dueOn ?? '9999';
  const inOrder = (actions: readonly ActionSeen[], order: string): string[] =>
    actions
      .toSorted((a, b) => (order === 'CREATED_AT' ? (a.id < b.id ? 1 : -1) : due(a) + a.id < due(b) + b.id ? -1 : 1))
      .map(({ id }) => id);

  const FILTERS: Filter[] = [
    {},
    { body: 'kommunchefsgruppen' },
    { body: 'kommunchefsgruppen', states: ['OPEN', 'DONE'] },
    { states: ['OPEN', 'IN_PROGRESS'] },
    { states: [] },
    { assignee: 'Tor Exempel' },
    { assignee: 'tor exempel', body: 'b-urr', states: ['OPEN'] },
    { assignee: 'Åsa Öberg' },
    { assignee: 'Ingen Alls' },
    { organisation: '2480' },
    { organisation: '2480', states: ['DONE'], body: 'b-urr' },
    { organisation: '9999' },
    { mine: true },
    { mine: true, states: ['OPEN', 'IN_PROGRESS'], body: 'urr' },
    { mine: true, organisation: '2480' },
    { mine: true, assignee: 'Vera Exempel' },
    { overdueOn: '2020-04-08' },
    { overdueOn: '2020-04-09', states: ['OPEN', 'DONE'], body: 'kommunchefsgruppen' },
    { overdueOn: '2020-04-09', states: ['DONE'] },
    { dueFrom: '2020-04-08', dueBefore: '2027-01-01' },
    { dueFrom: '2020-04-08' },
    { unassigned: true },
    { dateProposed: true },
    { dateProposed: true, body: 'urr', states: ['OPEN'] },
    { search: 'RÄDDNING' },
    { search: 'åsa' },
    { search: '100 %', body: 'urr' },
    { search: '%' },
    { meeting: 'this' },
    { meeting: 'this', states: ['OPEN'] },
    { body: 'treparten' },
    { body: 'finns-inte' },
  ];

  describe.each(['DUE_ON', 'CREATED_AT'])('by %s', (orderBy) => {
    it.each(FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))(
      'hold what is asked for, on pages that fit together: %s',
      async (_, wanted) => {
        const filter = 'meeting' in wanted ? { ...wanted, meeting: meetingId } : wanted;
        for (const who of ['kansli', 'chief'] as const) {
          const visible = who === 'kansli' ? everything : everything.filter(({ id }) => !drafts.has(id));
          const nobody = wanted['body'] === 'treparten' || wanted['search'] === '%';
          // The secretariat answers for no organisation and has nobody's address.
          const none = nobody || (wanted['mine'] === true && who === 'kansli');
          const expected = none
            ? []
            : inOrder(
                visible.filter((action) => fits(action, wanted, drafts)),
                orderBy,
              );
          const found: string[] = [];
          let after: string | null = null;
          do {
            const page: any = (await all[who].data(LIST, { filter, orderBy, first: 7, after })).actions;
            expect(page.totalCount).toBe(expected.length);
            found.push(...page.nodes.map(({ id }: ActionSeen) => id));
            after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
          } while (after !== null);
          expect([who, found]).toEqual([who, expected]);
        }
      },
    );
  });

  it.each(['outsider', 'admin'] as const)('hold nothing for %s', async (who) => {
    for (const filter of [{}, { body: 'kommunchefsgruppen' }, { assignee: 'Tor Exempel' }, { meeting: meetingId }]) {
      const { totalCount, nodes } = await listed(all[who], filter);
      expect([filter, totalCount, nodes.filter((each: ActionSeen) => each['body'].slug !== 'treparten')]).toEqual([
        filter,
        nodes.length,
        [],
      ]);
    }
  });

  it('are of those whose name it is, or of one of them by id', async () => {
    const [tor] = everything.filter(
      (each) => each['assignee']?.name === 'Tor Exempel' && each['body'].slug === 'b-urr',
    );
    const byId = await listed(all.kansli, { assignee: tor!['assignee'].id });
    expect(byId.totalCount).toBeGreaterThan(0);
    expect(new Set(byId.nodes.map((each: ActionSeen) => each['body'].slug))).toEqual(new Set(['b-urr']));
  });

  it.each(['DUE_ON', 'CREATED_AT'] as const)(
    'by %s are in one order over more parts than fit in a statement',
    async (order) => {
      const ids = everything.flatMap(({ id }) => [id, `${id}-nobody`, `${id}-either`]);
      const arms = ids.map((id) => ({ sql: 'a.id = ?', params: [id] }));
      expect(arms.length).toBeGreaterThan(200);
      const rows = await firstRows(all.portal.app.get(Tx).read, arms, order, null, 70);
      expect(rows.map(({ id }) => id)).toEqual(inOrder(everything, order).slice(0, 70));
    },
  );

  it('refuse a cursor of another list, and a page too large', async () => {
    const { pageInfo } = (await all.kansli.data(LIST, { orderBy: 'CREATED_AT', first: 1 })).actions;
    const refusal = (more: Record<string, unknown>) => all.kansli.refusal(LIST, more);
    expect(await refusal({ orderBy: 'DUE_ON', after: pageInfo.endCursor })).toBe('BAD_USER_INPUT');
    expect(await refusal({ first: 301 })).toBe('BAD_USER_INPUT');
    expect(await refusal({ orderBy: null, filter: null, first: 1 })).toBe('none');
  });

  it('tell what is overdue on a day', async () => {
    const query = `{ actions(filter: { body: "kommunchefsgruppen" }, first: 300) {
      nodes { dueOn state then: overdue(on: "2020-04-08") now: overdue } } }`;
    const { nodes } = (await all.kansli.data(query)).actions;
    const unfinished = (each: any) => ['OPEN', 'IN_PROGRESS'].includes(each.state) && each.dueOn !== null;
    expect(nodes.map((each: any) => each.then)).toEqual(
      nodes.map((each: any) => unfinished(each) && each.dueOn < '2020-04-08'),
    );
    expect(nodes.some((each: any) => each.now)).toBe(true);
  });
});
