import { expect, test } from '@playwright/test';
import { ACCOUNTS, open, PASSWORD, settled, signIn } from './support.js';

test('should let nobody in with a wrong password, and say so', async ({ page }) => {
  await page.goto('/samverkan');
  await page.getByLabel('E-postadress').fill(ACCOUNTS.chief);
  await page.getByLabel('Lösenord').fill('fel lösenord');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await expect(page.getByLabel('E-postadress')).toHaveValue(ACCOUNTS.chief);
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toHaveCount(0);
});

test('should ask for what is missing at the field that lacks it', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByLabel('E-postadress')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('E-postadress')).toBeFocused();
  await expect(page.getByText('Skriv din e-postadress.')).toBeVisible();
});

test('should sign in to the page that was asked for, and sign out', async ({ page }) => {
  await page.goto('/samverkan');
  await page.getByLabel('E-postadress').fill(ACCOUNTS.chief);
  await page.getByLabel('Lösenord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Samverkan' })).toBeVisible();
  await expect(page).toHaveURL('/samverkan');
  await expect(page).toHaveTitle(/^Samverkan – /);
  await page.getByRole('button', { name: /^Ditt konto/ }).click();
  await expect(page.getByRole('dialog', { name: 'Ditt konto' })).toContainText('Kommunchef, Malå');
  await page.getByRole('button', { name: 'Logga ut' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
});

test('should skip to the content by keyboard', async ({ page }) => {
  await signIn(page, ACCOUNTS.chief);
  await open(page, '/samverkan');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('should move the focus to the heading and the title to the new page', async ({ page }) => {
  await signIn(page, ACCOUNTS.chief);
  await open(page, '/');
  await page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name: 'Organisationer' }).click();
  const heading = page.getByRole('heading', { level: 1, name: 'Organisationer' });
  await expect(heading).toBeFocused();
  await expect(page).toHaveTitle(/^Organisationer – /);
});

test('should find a body by keyboard alone', async ({ page }) => {
  await signIn(page, ACCOUNTS.chief);
  await open(page, '/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Sök samverkan eller organisation' })).toBeFocused();
  await page.keyboard.type('trepart');
  const hit = page.getByRole('menuitem', { name: /Treparten/ });
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(hit).toHaveAttribute('data-focused', 'true', { timeout: 500 });
  }).toPass({ timeout: 10_000 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/samverkan/treparten');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('should keep the chosen look', async ({ page }) => {
  await signIn(page, ACCOUNTS.chief);
  await open(page, '/');
  await page.getByRole('button', { name: /^Ditt konto/ }).click();
  await page.getByLabel('Utseende').selectOption({ label: 'Mörkt' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('should keep what was typed when the session has ended', async ({ page, context }) => {
  await signIn(page, ACCOUNTS.chief);
  await open(page, '/');
  await page.getByRole('button', { name: /^Sök/ }).click();
  const field = page.getByRole('searchbox', { name: 'Sök samverkan eller organisation' });
  await field.fill('trep');
  await expect(page.getByRole('menuitem', { name: /Treparten/ })).toBeVisible();
  await context.clearCookies();
  await field.press('a');
  const dialog = page.getByRole('dialog', { name: 'Du har loggats ut' });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel('E-postadress').fill(ACCOUNTS.chief);
  await dialog.getByLabel('Lösenord').fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Logga in' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(field).toHaveValue('trepa');
  await expect(page.getByRole('menuitem', { name: /Treparten/ })).toBeVisible();
});

test('should say what to do at an address that leads nowhere', async ({ page }) => {
  await signIn(page, ACCOUNTS.chief);
  await open(page, '/finns/inte');
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
  await page.getByRole('link', { name: 'Till Mitt' }).click();
  await expect(page).toHaveURL('/');
});
