import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
    households: 10,
    month: '2013-04',
    monthBefore: '2013-03',
    answeredBefore: 0,
  });
}, 180_000);
afterAll(async () => {
  await browser.close();
  await site.stop();
});

const versions = (person: string): Promise<readonly { readonly days: number; readonly version: number }[]> =>
  query(
    site.plugin.database.urls.admin,
    `select days, version from avstamp.measure where person_ref = $1 and month = '2013-04-01' and withdrawn_at is null`,
    [person],
  );

describe('what is typed in the month’s grid', () => {
  it('is kept without a network, and saved once when it is back', async () => {
    const { page, cell, state, close } = await openMonthGrid(browser, site.url);
    await page.context().setOffline(true);
    await cell('H0001-1', 1).click();
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await state.getByText(/^Ej sparat, försöker igen/).waitFor();
    expect(await cell('H0001-1', 1).innerText()).toContain('7');
    await page.context().setOffline(false);
    await state.getByText(/^Sparat/).waitFor();
    expect(await versions('H0001-1')).toEqual([{ days: 7, version: 1 }]);
    await close();
  });

  it('is carried out once where the answer was lost on its way', async () => {
    const { page, cell, state, close } = await openMonthGrid(browser, site.url);
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (lost > 0 || !route.request().postData()?.includes('AvstampSaveMonth')) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await cell('H0002-1', 1).click();
    await page.keyboard.type('8');
    await page.keyboard.press('Enter');
    await state.getByText(/^Sparat/).waitFor();
    expect(lost).toBe(1);
    expect(await versions('H0002-1')).toEqual([{ days: 8, version: 1 }]);
    await close();
  });

  it('stands beside what another has saved meanwhile, until one of them is chosen', async () => {
    const mine = await openMonthGrid(browser, site.url);
    const other = await openMonthGrid(browser, site.url);
    await other.cell('H0003-1', 1).click();
    await other.page.keyboard.type('9');
    await other.page.keyboard.press('Enter');
    await other.state.getByText(/^Sparat/).waitFor();
    await mine.cell('H0003-1', 1).click();
    await mine.page.keyboard.type('11');
    await mine.page.keyboard.press('Enter');
    await mine.state.getByText('Ändrat av annan: 1 att välja').waitFor();
    await mine.page.keyboard.press('ArrowUp');
    const conflict = mine.page.locator('.avstamp-conflict');
    expect(await conflict.locator('dd').allInnerTexts()).toEqual(['11', '9']);
    await mine.page.keyboard.press('Tab');
    await mine.page.keyboard.press('Enter');
    await mine.state.getByText(/^Sparat/).waitFor();
    expect(await versions('H0003-1')).toEqual([{ days: 11, version: 2 }]);
    await mine.close();
    await other.close();
  });
});
