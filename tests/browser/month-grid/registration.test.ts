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
});
