import { expect, type Page } from '@playwright/test';
import { send } from './support.js';

const STATES = ['ASSESSED', 'CANVASSING', 'JOINT', 'DRAFTING'] as const;

/** A consultation of the group that its secretariat is about to draft with Vännäs, who holds the pen, and Umeå; without the pages. */
export async function draftedConsultation(
  page: Page,
  title: string,
  questions: readonly string[],
  dueOn = '2031-05-31',
): Promise<string> {
  const made = await send<{ createConsultation: { consultation: { id: string } } }>(
    page,
    'mutation ($input: CreateConsultationInput!) { createConsultation(input: $input) { consultation { id } } }',
    { input: { body: 'kommunchefsgruppen', title, from: 'En avsändare', dueOn, penHolder: '2460', questions } }, // prettier-ignore
  );
  const { id } = made.createConsultation.consultation;
  for (const to of STATES) {
    if (to === 'JOINT') {
      for (const organisation of ['2460', '2480']) {
        await send(page, 'mutation ($input: TakeStanceInput!) { takeStance(input: $input) { consultation { id } } }', {
          input: { consultation: id, organisation, stance: 'JOINS' },
        });
      }
    }
    await send(page, 'mutation ($input: AdvanceConsultationInput!) { advanceConsultation(input: $input) { consultation { id } } }', { input: { consultation: id, to } }); // prettier-ignore
  }
  return id;
}

/** Umeå's chief executive, whom the demo lacks. */
export async function makeUmea(admin: Page, email: string, password: string): Promise<void> {
  const { createAccount } = await send<{ createAccount: { account: { id: string } } }>(
    admin,
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }',
    { input: { name: 'Ulla Exempel', email, password } },
  );
  const { organisation } = await send<{ organisation: { id: string } }>(admin, '{ organisation(code: "2480") { id } }');
  await send(admin, 'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { account { id } } }', {
    input: { account: createAccount.account.id, role: 'CHIEF_EXECUTIVE', organisation: organisation.id },
  });
}

/** What the sections say, as plain words. */
export async function wordsOf(page: Page, id: string): Promise<readonly string[]> {
  const { consultation } = await send<{ consultation: { sections: { content: unknown }[] } }>(
    page,
    'query ($id: ID!) { consultation(id: $id) { sections { content } } }',
    { id },
  );
  return consultation.sections.map(({ content }) =>
    [...JSON.stringify(content).matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).join(' '),
  );
}

export const field = (page: Page, heading: string) => page.getByRole('textbox', { name: heading, exact: true });
export const sectionOf = (page: Page, heading: string) => page.getByRole('region', { name: heading, exact: true });
export const writeButton = (page: Page, heading: string) => page.getByRole('button', { name: `Skriv i ${heading}` });

/** Takes a section and stands in its field. */
export async function beginIn(page: Page, heading: string): Promise<void> {
  await writeButton(page, heading).click();
  await expect(field(page, heading)).toBeFocused();
}

export const saved = (page: Page, heading: string) =>
  expect(sectionOf(page, heading).getByText(/^Sparat \d\d:\d\d$/)).toBeVisible({ timeout: 20_000 });
