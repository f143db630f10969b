import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityViolations } from '../../support/browser/accessibility.js';
import { type HostSite, startHostSite } from '../../support/browser/host-site.js';
import { openMonthGrid } from '../../support/browser/month-grid-page.js';
import { startChromium } from '../../support/browser/start-chromium.js';
import { caseworker } from '../../support/invented-identities.js';
import { insertInventedMonth } from '../../support/invented-month.js';
import { query } from '../../support/query.js';

let browser: Browser;
let site: HostSite;
beforeAll(async () => {
  browser = await startChromium();
  site = await startHostSite({ people: { caseworker } });
  await insertInventedMonth(site.plugin.database.urls.admin, {
    households: 20,
    month: '2013-04',
    monthBefore: '2013-03',
    answeredBefore: 10,
  });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

async function registered(person: string): Promise<readonly string[]> {
  const rows = await query<{ code: number; days: number | null; other_text: string }>(
    site.plugin.database.urls.admin,
    `select code, days, other_text from avstamp.measure where person_ref = $1 and month = '2013-04-01'
      and withdrawn_at is null order by code`,
    [person],
  );
  return rows.map(({ code, days, other_text }) => [code, days ?? 'X', other_text].join(' ').trim());
}

describe('the caseworker’s month, by keyboard', () => {
  it('is typed, saved cell by cell, and there when the page is opened again', async () => {
    const { page, cell, state, violations, errors, close } = await openMonthGrid(browser, site.url);
    await cell('H0011-1', 1).click();
    await page.keyboard.type('15');
    await page.keyboard.press('Shift+Digit5');
    await page.keyboard.press('Tab');
    await cell('H0011-1', 2).click();
    await page.keyboard.type('x');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Digit8');
    await page.keyboard.type('4 Validering');
    await page.keyboard.press('Enter');
    await page.keyboard.press('0');
    await state.getByText(/^Sparat \d\d:\d\d$/).waitFor();
    expect(await registered('H0011-1')).toEqual(['1 15', '2 X']);
    expect(await registered('H0011-2')).toEqual(['8 4 Validering']);
    expect(await registered('H0012-1')).toEqual(['0 X']);
    expect(await accessibilityViolations(page)).toEqual([]);
    expect([violations, errors]).toEqual([[], []]);
    await close();
    const again = await openMonthGrid(browser, site.url);
    expect(await again.cell('H0011-1', 1).innerText()).toBe('15');
    await again.close();
  });

  it('takes last month over for a person with one key, and takes it back with one', async () => {
    const { page, cell, state, close } = await openMonthGrid(browser, site.url);
    await cell('H0001-1', 1).click();
    await page.keyboard.press('Control+Enter');
    await state.getByText(/^Sparat/).waitFor();
    expect(await registered('H0001-1')).toEqual(['1 15']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => registered('H0001-1')).toEqual([]);
    await close();
  });

  it('takes last month over for all that are shown, and answers “no measure” for the rest, each in one step', async () => {
    const { page, cell, state, close } = await openMonthGrid(browser, site.url);
    await cell('H0002-1', 1).click();
    await page.keyboard.press('Control+Shift+Enter');
    await state.getByText(/^Sparat/).waitFor();
    expect(await registered('H0010-1')).toEqual(['1 15']);
    expect(await registered('H0010-2')).toEqual(['0 X']);
    const remaining = page.locator('.grid-remaining');
    expect(await remaining.innerText()).toMatch(/^1\d kvar av 40$/);
    await page.getByRole('button', { name: /^Ingen insats för resten/ }).click();
    await expect.poll(() => registered('H0020-2')).toEqual(['0 X']);
    expect(await remaining.innerText()).toBe('0 kvar av 40');
    await page.getByRole('button', { name: 'Ångra' }).click();
    await expect.poll(() => registered('H0020-2')).toEqual([]);
    await close();
  });

  it('says what the rules say when the cell is left, and keeps what was typed', async () => {
    const { page, cell, state, close } = await openMonthGrid(browser, site.url);
    await cell('H0013-1', 3).click();
    await page.keyboard.type('31');
    await page.keyboard.press('Enter');
    await state.getByText('Ej sparat: 1 att se på').waitFor();
    await cell('H0013-1', 3).click();
    expect(await page.locator('.grid-panel').innerText()).toContain('31 dagar ryms inte i 2013-04');
    expect(await cell('H0013-1', 3).innerText()).toContain('31');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await expect.poll(() => registered('H0013-1')).toEqual(['3 12']);
    await close();
  });

  it('takes a block from Excel where the keyboard is, and tells what it could not read', async () => {
    const { page, cell, close } = await openMonthGrid(browser, site.url);
    await cell('H0014-1', 1).click();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '10\tx\r\nja\t4\r\n');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await expect.poll(() => registered('H0014-1')).toEqual(['1 10', '2 X']);
    await expect.poll(() => registered('H0014-2')).toEqual(['2 4']);
    expect(await page.locator('main').innerText()).toContain('klistrades inte in: ja');
    await close();
  });
});
