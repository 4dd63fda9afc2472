import { expect, type Page } from '@playwright/test';
import { draftedConsultation } from './joint-text.js';
import type { Route } from './routes.js';
import { ACCOUNTS, open, send } from './support.js';

const { admin, chief, secretariat } = ACCOUNTS;

/** One of the demo's, by a part of its title. */
const demo =
  (title: string, part = '') =>
  async (page: Page): Promise<string> => {
    const { consultations } = await send<{ consultations: { nodes: { id: string }[] } }>(
      page,
      'query ($search: String!) { consultations(filter: { search: $search }) { nodes { id } } }',
      { search: title },
    );
    return `/remisser/${consultations.nodes[0]?.id}${part}`;
  };

/** One of the demo's that all members decide on. */
const proposal =
  (title: string) =>
  async (page: Page): Promise<string> => {
    const { proposals } = await send<{ proposals: { nodes: { id: string; title: string }[] } }>(
      page,
      '{ proposals(first: 100) { nodes { id title } } }',
    );
    return `/arenden/${proposals.nodes.find((each) => each.title.includes(title))?.id}`;
  };

const drafted = async (page: Page): Promise<string> =>
  `/remisser/${await draftedConsultation(page, 'En remiss för hjälpmedlen', ['Hur?'])}?flik=text`;

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

const opened =
  (path: (page: Page) => Promise<string>, then: (page: Page) => Promise<unknown> = () => Promise.resolve()) =>
  async (page: Page): Promise<unknown> => {
    await open(page, await path(page));
    return then(page);
  };

/** Lists of consultations, a new one, and the parts of the page of one. */
export const CONSULTATION_ROUTES: readonly Route[] = [
  { pattern: '/remisser', as: chief },
  { pattern: '/remisser', as: admin },
  { pattern: '/remisser', as: secretariat, path: '/remisser?remisser=alla' },
  { pattern: '/remisser', as: secretariat, path: '/remisser?sok=qqqqq' },
  { pattern: '/remisser', as: secretariat, path: '/remisser?remisser=besvara' },
  { pattern: '/samverkan/$slug', as: secretariat, path: '/samverkan/b-urr?flik=remisser' },
  { pattern: '/remisser/ny', as: chief },
  {
    pattern: '/remisser/ny',
    as: secretariat,
    states: [{ name: 'refused', enter: press('Lägg in remissen') }],
  },
  { pattern: '/remisser/$id', as: chief, path: '/remisser/finns-inte' },
  {
    pattern: '/remisser/$id',
    as: chief,
    path: demo('textilavfall'),
    states: [
      { name: 'a contact person', enter: press(/^Ändra kontaktperson/) },
      {
        name: 'a decision without its point',
        enter: async (page) => {
          await press(/^För in beslut för/)(page);
          await page.getByLabel('Vem beslutade').selectOption('DELEGATION');
          await page.getByRole('button', { name: 'Spara', exact: true }).click();
          await expect(page.getByText('Ange punkten.')).toBeVisible();
        },
      },
      { name: 'the history', enter: opened(demo('textilavfall', '?flik=historik')) },
      { name: 'a text to decide on', enter: opened(demo('textilavfall', '?flik=text')) },
      { name: 'one that is over', enter: opened(demo('små avlopp')) },
    ],
  },
  {
    pattern: '/remisser/$id',
    as: secretariat,
    path: demo('landsbygden efter 2030'),
    states: [
      { name: 'the facts being changed', enter: press('Ändra uppgifter') },
      { name: 'asked before it is called off', enter: press('Avbryt remissen') },
      {
        name: 'a comment without words',
        enter: opened(drafted, async (page) => {
          await press(/^Lämna synpunkt på Fråga 1/)(page);
          await press('Lämna synpunkten')(page);
        }),
      },
    ],
  },
  {
    pattern: '/remisser/$id',
    as: 'kommunchef@vannas.example',
    path: demo('landsbygden efter 2030', '?flik=tidslinje'),
    states: [
      {
        name: 'a day of a board missing',
        enter: async (page) => {
          await press('Skriv in sammanträden för Vännäs')(page);
          await press('Lägg till dagen')(page);
          await expect(page.getByText('Ange dagen.')).toBeVisible();
        },
      },
      {
        name: 'handling being changed',
        enter: opened(demo('landsbygden efter 2030', '?flik=hantering'), press('Ändra hanteringen för Vännäs')),
      },
      { name: 'documents', enter: opened(demo('landsbygden efter 2030', '?flik=handlingar')) },
      {
        name: 'a Word file missing',
        enter: opened(demo('landsbygden efter 2030', '?flik=text'), async (page) => {
          await press('Läs in Word-fil')(page);
          await press('Läs in filen')(page);
          await expect(page.getByText('Välj en fil.')).toBeVisible();
        }),
      },
    ],
  },
  { pattern: '/arenden', as: secretariat, states: [{ name: 'a new one', enter: press('Nytt ärende') }] },
  { pattern: '/arenden', as: ACCOUNTS.finance },
  { pattern: '/arenden/$id', as: secretariat, path: '/arenden/finns-inte' },
  { pattern: '/arenden/$id', as: chief, path: proposal('Reglemente') },
  {
    pattern: '/arenden/$id',
    as: secretariat,
    path: proposal('kansliets kostnad'),
    states: [
      { name: 'a decision', enter: press('För in beslut för Umeå') },
      { name: 'asked before a decision is taken back', enter: press('Ta tillbaka beslutet för Vännäs') },
      { name: 'an extract', enter: press('Lägg till utdrag för Vännäs') },
    ],
  },
];
