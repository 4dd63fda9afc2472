import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { ACCOUNTS, axe, fitsNarrow, open, PASSWORD, send, settled, signIn } from './support.js';

const POOL = '4 200 000,01';
const year = (of: number): string => `/kostnader/treparten/${of}`;
/** Numbers have non-breaking spaces. */
const sum = (text: string): RegExp => new RegExp(text.replaceAll(' ', '\\s'));
const result = (page: Page): Locator => page.getByRole('region', { name: /^Kostnadsfördelning/ });

test('should lead an ekonom from sign-in to a fixed allocation', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('E-postadress').fill(ACCOUNTS.finance);
  await page.getByLabel('Lösenord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Kostnader' }).click();
  await page.getByRole('link', { name: 'Trepartens renhållningsnämnd 2025' }).click();
  await settled(page);

  await expect(page.getByText('Summan att fördela saknas.').first()).toBeVisible();
  await page.getByLabel('Summa, kronor').fill(POOL);
  await expect(page.getByText(/^Referensdatum saknas för Drift/).first()).toBeVisible();
  await axe(page, 'a model with something missing');
  await page.getByLabel('Invånare den').selectOption('31 december');
  await expect(result(page).getByRole('row', { name: /^Norsjö/ })).toContainText(sum('1 794 508,46'));
  await expect(result(page).getByRole('row').last()).toContainText(sum(POOL));

  await result(page)
    .getByRole('button', { name: /Norsjö/ })
    .click();
  const why = page.getByRole('dialog', { name: 'Så räknades det' });
  await expect(why).toContainText(sum('4 200 000,01 kr × 3 968 av 9 287 invånare'));
  await expect(why).toContainText('2024-12-31');
  await expect(why).toContainText('SCB');
  await expect(why).toContainText('1 öre');
  await axe(page, 'how an amount was counted');
  await why.getByRole('button', { name: 'Stäng' }).click();

  await page.getByRole('button', { name: 'Spara modellen' }).click();
  await expect(
    page
      .getByText('Modellen är sparad.')
      .or(page.getByText(/^Version 1, sparad/))
      .first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Fastställ fördelningen' }).click();
  const confirm = page.getByRole('dialog', { name: 'Fastställ fördelningen' });
  await expect(confirm).toContainText('Det går inte att ångra.');
  await axe(page, 'the question before fixing');
  await confirm.getByRole('button', { name: 'Fastställ fördelningen' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/fastställd fördelning 2025$/);
  await expect(page.getByText('Fastställd, preliminär')).toBeVisible();
  await expect(result(page).getByRole('row', { name: /^Norsjö/ })).toContainText(sum('1 794 508,46'));
  await expect(page.getByRole('link', { name: 'Hämta Excel' })).toBeVisible();
  await axe(page, 'a fixed allocation');
  await fitsNarrow(page, 'a fixed allocation');
});

test('should let the keyboard alone do the same', async ({ page }) => {
  const { keyboard } = page;
  await page.goto(year(2024));
  await tabTo(page, page.getByLabel('E-postadress'));
  await keyboard.type(ACCOUNTS.finance);
  await tabTo(page, page.getByLabel('Lösenord'));
  await keyboard.type(PASSWORD);
  await keyboard.press('Enter');
  await expect(page.getByLabel('Summa, kronor')).toBeVisible();

  await tabTo(page, page.getByLabel('Summa, kronor'));
  await keyboard.type(POOL);
  await tabTo(page, page.getByLabel('Invånare den'));
  await keyboard.press('ArrowDown');
  const amount = result(page).getByRole('button', { name: /Sorsele/ });
  await expect(amount).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Spara modellen' }));
  await keyboard.press('Enter');
  const fix = page.getByRole('button', { name: 'Fastställ fördelningen' });
  await expect(fix).toBeEnabled();

  await tabTo(page, amount);
  await keyboard.press('Enter');
  const why = page.getByRole('dialog', { name: 'Så räknades det' });
  await expect(why).toBeVisible();
  await keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(amount).toBeFocused();

  await tabTo(page, fix);
  await keyboard.press('Enter');
  const confirm = page.getByRole('dialog', { name: 'Fastställ fördelningen' });
  await tabTo(page, confirm.getByRole('radio', { name: /^Preliminär/ }));
  await keyboard.press('ArrowDown');
  await tabTo(page, confirm.getByRole('button', { name: 'Fastställ fördelningen' }));
  await keyboard.press('Enter');
  await expect(page.getByText('Fastställd, slutlig')).toBeVisible();
  await expect(result(page).getByRole('row').last()).toContainText(sum(POOL));
});

test('should tell the second of two who change one model, and lose nothing', async ({ browser }) => {
  const [first, second] = [await asFinance(browser), await asFinance(browser)];
  const input = {
    body: 'treparten',
    name: 'Modell 2023',
    validFrom: '2023-01-01',
    validTo: '2023-12-31',
    components: [{ name: 'Drift', basis: 'POOL', pool: '100.00', key: { kind: 'EQUAL' } }],
  };
  const { saveCostModel } = await send<{ saveCostModel: { costModel: { id: string } } }>(
    first,
    'mutation ($input: CostModelInput!) { saveCostModel(input: $input) { costModel { id } } }',
    { input },
  );
  const { id } = saveCostModel.costModel;
  const path = `/kostnader/treparten/modell/${id}`;
  await open(first, path);
  await open(second, path);

  await first.getByLabel('Summa, kronor').fill('200,00');
  await second.getByLabel('Summa, kronor').fill('300,00');
  await first.getByRole('button', { name: 'Spara modellen' }).click();
  await expect(first.getByText('Modellen är sparad.')).toBeVisible();
  await second.getByRole('button', { name: 'Spara modellen' }).click();
  const told = second.getByRole('alert');
  await expect(told).toContainText('Någon annan har sparat modellen medan du skrev');
  await expect(told.getByRole('region', { name: 'Det som nu är sparat' })).toContainText('200,00 kr');
  await expect(told.getByRole('region', { name: 'Det du har skrivit' })).toContainText('300,00');
  await expect(second.getByLabel('Summa, kronor')).toHaveValue('300,00');
  await axe(second, 'somebody else saved the model');
  await fitsNarrow(second, 'somebody else saved the model');

  await second.reload();
  await settled(second);
  await expect(second.getByLabel('Summa, kronor')).toHaveValue('300,00');
  await second.getByRole('button', { name: 'Spara mitt i stället' }).click();
  await expect(told).toHaveCount(0);
  await expect(second.getByText(/^Version 3, sparad/)).toBeVisible();
  const { costModel } = await send<{ costModel: unknown }>(
    second,
    'query ($id: ID!) { costModel(id: $id) { version components { pool } } }',
    { id },
  );
  expect(costModel).toEqual({ version: 3, components: [{ pool: '300.00' }] });
});

test('should keep what was typed when the session is lost', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  await open(page, year(2022));
  await page.getByLabel('Summa, kronor').fill(POOL);
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Spara modellen' }).click();
  const again = page.getByRole('dialog', { name: 'Du har loggats ut' });
  await expect(again).toBeVisible();
  await again.getByLabel('E-postadress').fill(ACCOUNTS.finance);
  await again.getByLabel('Lösenord').fill(PASSWORD);
  await again.getByRole('button', { name: 'Logga in' }).click();
  await expect(again).toBeHidden();
  await expect(page.getByLabel('Summa, kronor')).toHaveValue(POOL);
});

test('should show a member why it pays what it pays, and let it try other members', async ({ page }) => {
  await signIn(page, ACCOUNTS.chief);
  await open(page, '/kostnader/miljo-bygg/2026?visa=jamfor');
  await expect(page.getByRole('button', { name: 'Spara modellen' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Fastställ fördelningen' })).toHaveCount(0);
  await result(page).getByRole('button', { name: /Malå/ }).click();
  await expect(page.getByRole('dialog', { name: 'Så räknades det' })).toContainText('SCB');
  await page.keyboard.press('Escape');

  await page.getByLabel('Lägg till organisation').fill('Sorsele');
  await page.getByRole('button', { name: 'Lägg till Sorsele' }).click();
  const comparison = page.getByRole('region', { name: 'Jämförelse' });
  await expect(comparison.getByRole('row', { name: /^Sorsele/ })).toContainText('dyrare');
  await expect(comparison.getByRole('row', { name: /^Malå/ })).toContainText('billigare');
  await axe(page, 'two splits side by side');
  await fitsNarrow(page, 'two splits side by side');
});

test('should fill in quantities from a spreadsheet', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  await open(page, year(2021));
  await page.getByLabel('Summa, kronor').fill('1 000');
  await page.getByLabel('Fördelningsnyckel').selectOption('Uppmätt mängd');
  await page.getByLabel('Vad som mäts').fill('kärl');
  await page.getByText('Klistra in från kalkylblad').click();
  await page.getByLabel('Klistra in kärl').fill('Kommun\tKärl\nNorsjö\t2 000\nMalå\t1 500\nSorsele\t1 500\nUmeå\t7');
  await page.getByRole('button', { name: 'Fyll i mängderna' }).click();
  await expect(page.getByText('3 mängder ifyllda.')).toBeVisible();
  await expect(page.getByText(/Umeå · 7: ingen medlem heter så/)).toBeVisible();
  await expect(result(page).getByRole('row', { name: /^Norsjö/ })).toContainText('400,00');
  await axe(page, 'quantities pasted');
});

test('should split a share over own units', async ({ page }) => {
  await signIn(page, ACCOUNTS.finance);
  await open(page, '/kostnader/vidarefordelning?belopp=1000.00&vad=IT');
  for (const [index, [name, share]] of [
    ['Skola', '75'],
    ['Vård', '25'],
  ].entries()) {
    await page.getByRole('textbox', { name: 'Enhet', exact: true }).nth(index).fill(name!);
    await page.getByRole('textbox', { name: 'Andel', exact: true }).nth(index).fill(share!);
  }
  const table = page.getByRole('region', { name: 'Vidarefördelning' });
  await expect(table.getByRole('row', { name: /^Skola/ })).toContainText('750,00');
  await axe(page, 'onward split');
  await fitsNarrow(page, 'onward split');
});

/** As a person who tabs: forward until the control has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element.matches(':focus'))) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function asFinance(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, ACCOUNTS.finance);
  return page;
}
