import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HostSite, startHostSite } from '../../tests/support/browser/host-site.js';
import { openMonthGrid } from '../../tests/support/browser/month-grid-page.js';
import { startChromium } from '../../tests/support/browser/start-chromium.js';
import { caseworker } from '../../tests/support/invented-identities.js';
import { insertInventedMonth } from '../../tests/support/invented-month.js';
import { measureLine, p95, type WidgetMeasure } from './measure-line.js';
import { paintsOf, scrollFrames, watchPaints } from './watch-paints.js';

const HOUSEHOLDS = 500;
const measures: WidgetMeasure[] = [];

let browser: Browser;
let small: HostSite;
let large: HostSite;
beforeAll(async () => {
  browser = await startChromium();
  const people = { caseworker };
  const invented = { month: '2013-04', monthBefore: '2013-03' };
  small = await startHostSite({ people });
  await insertInventedMonth(small.plugin.database.urls.admin, {
    ...invented,
    households: 51,
    answeredBefore: 50,
  });
  large = await startHostSite({ people });
  await insertInventedMonth(large.plugin.database.urls.admin, {
    ...invented,
    households: HOUSEHOLDS,
    answeredBefore: HOUSEHOLDS / 2,
  });
});
afterAll(async () => {
  for (const measure of measures) console.log(measureLine(measure));
  await browser.close();
  await small.stop();
  await large.stop();
});

/** Presses keys one after another, and counts them: a key with others held down is one. */
async function press(page: Page, keys: readonly string[]): Promise<number> {
  for (const key of keys) await page.keyboard.press(key);
  return keys.length;
}

async function tabInto(page: Page): Promise<number> {
  for (let count = 1; ; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('[data-row]') !== null)) return count;
  }
}

it('counts the keys of a month in which nothing has changed', async () => {
  const { page, state, close } = await openMonthGrid(browser, small.url);
  const counted = (await tabInto(page)) + (await press(page, ['Control+Shift+Enter']));
  await state.getByText(/^Sparat/).waitFor();
  expect(await page.locator('.grid-remaining').innerText()).toBe('2 kvar av 102');
  measures.push({
    work: '50 households, nothing changed since last month',
    measured: counted / 50,
    bound: 2,
    unit: 'keys per household',
  });
  await close();
});

it('counts the keys of a new household with two measures for each adult', async () => {
  const { page, cell, state, close } = await openMonthGrid(browser, small.url);
  await tabInto(page);
  const keys = ['1', '5', 'Shift+Digit5', '1', '0', 'Enter', '1', '2', 'Shift+Digit2', '2', '0', 'Enter'];
  const counted = await press(page, keys);
  await state.getByText(/^Sparat/).waitFor();
  const typed = [cell('H0051-1', 1), cell('H0051-1', 5), cell('H0051-2', 5), cell('H0051-2', 2)];
  expect(await Promise.all(typed.map((one) => one.innerText()))).toEqual(['15', '10', '12', '20']);
  measures.push({
    work: 'a new household with 2 measures for each adult',
    measured: counted,
    bound: 14,
    unit: 'keys',
  });
  await close();
});

it('measures the paints of a grid of 500 households', async () => {
  const { page, close } = await openMonthGrid(browser, large.url);
  await watchPaints(page);
  await page.reload();
  await page.locator('[data-row]').first().waitFor();
  await page.getByText(`kvar av ${(2 * HOUSEHOLDS).toLocaleString('sv-SE')}`).waitFor();
  const { firstPaint } = await paintsOf(page);
  await page.locator('[data-row]').first().locator('[data-code="1"]').click();
  for (let row = 0; row < 40; row += 1) await press(page, ['1', '4', 'Enter']);
  const { keys } = await paintsOf(page);
  const frames = await scrollFrames(page, '.grid-scroll', 120);
  const paint = { unit: 'ms' };
  measures.push(
    { ...paint, work: 'first paint after data, 500 households', measured: firstPaint, bound: 300 },
    { ...paint, work: 'key to paint, p95', measured: p95(keys), bound: 50 },
    { ...paint, work: 'frames while scrolling, p95', measured: p95(frames), bound: 50 },
  );
  await close();
});
